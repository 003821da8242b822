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


def test_nothing_else_is_told(problems: tuple[Problem, ...]) -> None:
    assert len(problems) == 10
