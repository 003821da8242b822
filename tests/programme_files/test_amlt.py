"""The file against the text: what it states as facts is what the association wrote."""

from datetime import date
from pathlib import Path

import pytest

import config
from domain.model.people import MemberRole
from domain.model.programme import Plan
from domain.model.status import Language
from storage.programme_files import load_programme

FILE = Path(str(config.__file__)).parent / "programmes" / "amlt.yaml"
AXES = (
    "Formation, recherche et innovation ancrées dans l’environnement socio-économique",
    "Développement durable et infrastructures responsables",
    "Gouvernance, coopération et rayonnement",
    "Impact social et territorial",
)
OBJECTIVES = {
    "1": (
        "Adapter l’offre de formation aux besoins du marché",
        "Renforcer les liens université– entreprises–collectivités",
        "Stimuler l’innovation et l’entrepreneuriat logistique",
    ),
    "2": (
        "Intégrer la logistique verte dans les projets régionaux et nationaux",
        "Réduire l’empreinte environnementale du transport et de la chaîne logistique",
        "Promouvoir des infrastructures multimodales écoresponsables",
    ),
    "3": (
        "Contribuer à la stratégie nationale logistique",
        "Améliorer la gouvernance du secteur par la coordination institutionnelle",
        "Développer la coopération internationale et régionale",
    ),
    "4": (
        "Favoriser l’employabilité des jeunes et l’insertion locale",
        "Promouvoir l’équité, l’inclusion et la responsabilité sociale",
        "Réduire les disparités territoriales dans l’accès aux opportunités logistiques",
    ),
}
HUB = (
    "Nouer des partenariats internationaux pour positionner le Maroc comme hub logistique africain"
)
ACTIONS = {
    "1": (
        "Co-construire des programmes académiques et professionnels",
        "Mettre en place des observatoires sectoriels de compétences",
        "Créer des chaires et laboratoires de recherche appliquée",
        "Organiser forums, séminaires et incubateurs d’innovation",
    ),
    "2": (
        "Déployer des projets pilotes de logistique urbaine durable",
        "Encourager l’économie circulaire et la digitalisation",
        "Accompagner les ports et zones logistiques dans la transition énergétique",
        "Développer des partenariats scientifiques sur la durabilité",
    ),
    "3": (
        "Participer à la définition du cadre réglementaire et fiscal",
        "Mettre en place des comités de suivi avec la Wilaya, le Conseil régional et l’université",
        "Lancer des projets de coopération décentralisée",
        HUB,
    ),
    "4": (
        "Développer des formations de proximité pour jeunes, femmes et personnes en reconversion",
        "Lancer des programmes de sensibilisation (développement durable, mobilité responsable)",
        "Soutenir des projets de solidarité territoriale dans les zones enclavées",
        "Valoriser les bonnes pratiques sociales et sécuritaires dans le secteur",
    ),
}
BODIES = (
    "Comité de suivi avec la Wilaya",
    "Comité de suivi avec le Conseil régional",
    "Comité de suivi avec l’université",
)


@pytest.fixture(scope="module")
def amlt() -> Plan:
    return load_programme(FILE)


def test_its_four_axes_are_those_of_the_text(amlt: Plan) -> None:
    assert [(one.ref, one.title) for one in amlt.axes] == list(zip("1234", AXES, strict=True))


def test_its_twelve_objectives_are_those_of_the_text(amlt: Plan) -> None:
    by_axis = {
        axis: tuple(one.title for one in amlt.objectives if one.axis == axis) for axis in "1234"
    }

    assert by_axis == OBJECTIVES
    assert len(amlt.objectives) == 12


def test_its_sixteen_actions_are_those_of_the_text(amlt: Plan) -> None:
    by_axis = {
        axis: tuple(one.title for one in amlt.actions if one.axis == axis) for axis in "1234"
    }

    assert by_axis == ACTIONS
    assert [one.ref for one in amlt.actions] == [f"{axis}.{n}" for axis in "1234" for n in "1234"]


def test_the_text_pairs_no_action_with_an_objective(amlt: Plan) -> None:
    assert {one.objective for one in amlt.actions} == {""}


def test_what_the_text_leaves_out_is_marked(amlt: Plan) -> None:
    assert all(one.illustrative for one in amlt.actions)


def test_its_committees_are_the_three_that_action_3_2_asks_for(amlt: Plan) -> None:
    assert tuple(one.name for one in amlt.bodies) == BODIES
    for body in amlt.bodies:
        roles = [one.role for one in body.members_on(amlt.demo_from or date.min)]
        assert roles.count(MemberRole.CHAIR) == 1
        assert body.axes == ()


def test_nobody_in_it_can_be_written_to(amlt: Plan) -> None:
    assert all(one.address.endswith(".example") for one in amlt.people)


def test_its_owners_are_several_and_speak_three_languages(amlt: Plan) -> None:
    owners = {one.owner for one in amlt.actions}
    languages = [one.language for one in amlt.people if one.id in owners]

    assert len(owners) == 8
    assert languages.count(Language.AR) == languages.count(Language.EN) == 1


def test_its_demonstration_meets_late_near_and_far_deadlines(amlt: Plan) -> None:
    start = amlt.demo_from
    assert start is not None
    days = [(one.deadline - start).days for one in amlt.actions]
    late, near = (sum(n < most for n in days) for most in (0, 31))

    assert (late, near - late, len(days) - near) == (2, 6, 8)
    assert all(one.starts_on <= start for one in amlt.actions if one.starts_on)
