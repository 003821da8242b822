"""The four younger files against the texts: what they state as facts is what was written."""

from datetime import date
from pathlib import Path

import pytest

import config
from domain.model.indicator import Completeness
from domain.model.people import MemberRole
from domain.model.programme import Plan
from domain.rules.completeness import completeness
from storage.programme_files import load_programme

FOLDER = Path(str(config.__file__)).parent / "programmes"
YOUNGER = ("artisanat", "maintenance-4-0", "maroc-cluster", "offshoring")
# Whom the texts quote; in a file they never owe, answer or fall silent.
QUOTED = ("Bouyakoub", "Jbili", "Qissi", "Griguer", "Benkhouja", "Hanouf", "Serraj", "Alaoui")
HERITAGE = (
    "Préservation et mise en valeur du patrimoine immatériel marocain"
    " dans le secteur de l’artisanat"
)


def shipped(name: str) -> Plan:
    return load_programme(FOLDER / f"{name}.yaml")


@pytest.mark.parametrize("name", YOUNGER)
def test_nobody_in_it_can_be_written_to_and_nobody_quoted_owes(name: str) -> None:
    people = shipped(name).people

    assert all(one.address.endswith(".example") for one in people)
    assert not [one.name for one in people if any(who in one.name for who in QUOTED)]


@pytest.mark.parametrize("name", YOUNGER)
def test_what_the_text_leaves_out_is_marked(name: str) -> None:
    plan = shipped(name)

    assert all(one.illustrative for one in plan.actions)
    assert plan.demo_from is not None
    assert all(one.deadline >= plan.demo_from for one in plan.actions)


def test_the_crafts_have_five_axes_and_three_phases_of_which_one_is_dated() -> None:
    plan = shipped("artisanat")

    assert [one.title for one in plan.axes] == [
        "Structuration et accompagnement des acteurs",
        "Modernisation des filières artisanales",
        "Valorisation de l’humain",
        "Amélioration du cadre sectoriel",
        HERITAGE,
    ]
    assert [(one.title, one.starts_on, one.ends_on) for one in plan.phases] == [
        ("Relance", date(2021, 1, 1), date(2022, 12, 31)),
        ("Transformation", None, None),
        ("Accélération", None, None),
    ]


def test_the_network_is_its_thirteen_clusters() -> None:
    (network,) = shipped("maroc-cluster").bodies
    people = {one.id: one for one in shipped("maroc-cluster").people}
    members = [people[one.person].organisation for one in network.members]

    assert len(set(members)) == 13
    (secretary,) = (one for one in network.members if one.role is MemberRole.SECRETARY)
    assert people[secretary.person].organisation.endswith("(CE3M)")


def test_the_maintenance_cluster_has_nine_founders_and_a_bureau_of_four() -> None:
    plan = shipped("maintenance-4-0")
    people = {one.id: one for one in plan.people}
    bureau, assembly = plan.bodies

    elected = [plan.answering(one.seat, date(2021, 12, 6)) for one in bureau.members]
    assert [people[one].organisation for one in elected] == ["OMS", "CETIM", "UM6P", "ENSA de Safi"]
    assert len(plan.organisations) == 9
    seated = {plan.answering(one.seat, date(2021, 12, 6)) or one.person for one in assembly.members}
    assert {people[one].organisation for one in seated} == {
        "OCP",
        "Maghreb Steel",
        "Agence de Développement du Digital",
        "UM6P",
        "ENSA de Safi",
        "OCP MS",
        "CETIM",
        "MBTEC",
        "CRI de Marrakech-Safi",
    }


def test_the_crafts_have_three_contracts_signed_on_26_july_across_axes() -> None:
    plan = shipped("artisanat")
    axes = {one.ref: one.axis for one in plan.actions}

    assert [(one.title, one.signed_on) for one in plan.contracts] == [
        ("Plan d’appui à la compétitivité des acteurs de l’artisanat", date(2021, 7, 26)),
        ("Plan de relance de la filière poterie-céramique", date(2021, 7, 26)),
        ("Plan de relance de la filière du tapis rural", date(2021, 7, 26)),
    ]
    assert all(len({axes[ref] for ref in one.groups}) > 1 for one in plan.contracts)
    assert all(len(one.signatories) == 2 for one in plan.contracts)


def test_offshoring_announces_37_axes_and_none_is_invented() -> None:
    plan = shipped("offshoring")

    assert completeness(plan) == Completeness(37, 0, 7)


def test_offshoring_names_its_seven_pillars() -> None:
    plan = shipped("offshoring")

    assert plan.axis_label == "pilier"
    assert [one.title for one in plan.axes if not one.parent] == [
        "Accompagnement des investisseurs",
        "Certification des écosystèmes",
        "Image de marque",
        "Formation",
        "Développement de l’écosystème",
        "Progrès de l’écosystème",
        "Veille et études",
    ]
