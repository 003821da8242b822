"""One file with every mistake that the guide names: all told at once, each with a remedy."""

import pytest

from domain.model.status import Language
from notifications.composing.typography import NBSP
from notifications.composing.words import Words
from storage.programme_files import Problem, ProgrammeFileError, read_programme

WORST = """\
programme: pire
nom: Le pire
langue: fr
fuseau: Africa/Casablanca
coordinateurs: [youssef]
personnes:
  - {id: youssef, nom: Youssef, adresse: youssef@pire.example}
  - {id: salma, nom: Salma}
  - {id: nadia, nom: Nadia, adresse: nadia@pire.example}
axes:
  - {ref: A, titre: Axe}
phases:
  - {id: une, titre: Une, debut: 2026-01-01, fin: 2026-06-30}
fonctions:
  - id: direction
    titre: Direction
    titulaires:
      - {personne: nadia, depuis: 2026-01-01, jusqu_au: 2026-06-30}
      - {personne: youssef, depuis: 2026-06-01}
actions:
  - {ref: "1", titre: Tourner, axe: A, porteur: salma, echeance: 2026-03-31, depend_de: ["2"]}
  - {ref: "2", titre: En rond, axe: A, porteur: nadia, echeance: 2026-03-31, depend_de: ["1"]}
  - {ref: "3", titre: Hors phase, axe: A, porteur: nadia, echeance: 2026-12-31, phase: une}
  - {ref: "4", titre: Une fois, axe: A, porteur: nadia, echeance: 2026-03-31}
  - {ref: "4", titre: Deux fois, axe: A, porteur: nadia, echeance: 2026-03-31}
  - {ref: "5", titre: A rebours, axe: A, porteur: nadia, debut: 2026-05-01, echeance: 2026-03-31}
  - {ref: "6", titre: Inconnue, axe: A, porteur: nadya, echeance: 2026-03-31, statu: fait}
instances:
  - {id: vide, nom: Vide, membres: []}
  - {id: comite, nom: Comite, membres: [{personne: nadia, role: chefe}]}
"""


@pytest.fixture(scope="module")
def problems() -> tuple[Problem, ...]:
    with pytest.raises(ProgrammeFileError) as refused:
        read_programme(WORST, "pire.yaml")
    return refused.value.problems


@pytest.mark.parametrize(
    ("code", "line", "remedy"),
    [
        ("action.circle", 21, "ôtez l’une de ces dépendances"),
        ("person.owner_without_address", 8, "ajoutez"),
        ("action.outside_phase", 23, "corrigez la date ou la phase"),
        ("id.twice", 25, "changez l’un des deux"),
        ("action.ends_first", 26, "corrigez"),
        ("list.empty", 29, "il en faut au moins un"),
        ("role.overlap", 19, "finissez un mandat la veille du suivant"),
        ("key.unknown", 27, "vouliez-vous dire"),
        ("ref.unknown", 27, "vouliez-vous dire « nadia »"),
        ("word.unknown", 30, "au choix : president"),
    ],
)
def test_each_mistake_is_told_with_its_place_and_a_remedy(
    problems: tuple[Problem, ...], code: str, line: int, remedy: str
) -> None:
    (found,) = [one for one in problems if one.code == code]
    said = Words(Language.FR).say(found.message, **found.arguments).replace(NBSP, " ")

    assert (found.line, found.column > 0) == (line, True)
    assert remedy in said


ONE_BLOCK = """\
suivi:
  relances: [3, 1]
  echeances: [5, -5]
  escalade: [{apres: 5, vers: axe}, {apres: 5, vers: coordinateur}]
  repondre_sous: 99
"""


def test_a_block_of_follow_up_is_judged_value_by_value() -> None:
    with pytest.raises(ProgrammeFileError) as refused:
        read_programme(WORST + ONE_BLOCK, "pire.yaml")

    first = WORST.count("\n") + 2
    assert [(one.line, one.code) for one in refused.value.problems if one.line >= first] == [
        (first, "policy.ladder"),
        (first + 1, "policy.deadlines"),
        (first + 2, "policy.escalation"),
        (first + 3, "number.out_of_bounds"),
    ]


def test_a_circle_is_told_although_one_of_its_actions_is_there_twice() -> None:
    twice = '  - {ref: "2", titre: Encore, axe: A, porteur: nadia, echeance: 2026-03-31}\n'
    with pytest.raises(ProgrammeFileError) as refused:
        read_programme(WORST.replace("instances:", twice + "instances:"), "pire.yaml")

    told = [one.code for one in refused.value.problems]
    assert (told.count("action.circle"), told.count("id.twice")) == (1, 2)


def test_nothing_else_is_told(problems: tuple[Problem, ...]) -> None:
    assert len(problems) == 10
