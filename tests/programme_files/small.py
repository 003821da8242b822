"""A small programme, right as it stands, which tests spoil one line at a time."""

from storage.programme_files import Problem, ProgrammeFileError, read_programme

FILE = "petit.yaml"
SMALL = """\
programme: petit
nom: Petit programme
langue: fr
fuseau: Africa/Casablanca
coordinateurs: [youssef]
suivi:
  demande: {chaque: mois, jour_ouvre: 1}
  relances: [1, 3]
personnes:
  - id: youssef
    nom: Youssef
    adresse: youssef@petit.example
  - id: salma
    nom: Salma
    adresse: salma@petit.example
    autres_adresses: [s.bureau@petit.example]
axes:
  - {ref: A1, titre: Premier axe}
  - {ref: A2, titre: Second axe}
objectifs:
  - {ref: O1, titre: Atteindre, axe: A1}
phases:
  - {id: un, titre: Phase un, debut: 2026-01-01, fin: 2026-06-30}
  - {id: deux, titre: Phase deux, debut: 2026-07-01}
actions:
  - ref: "1.1"
    titre: Agir
    axe: A1
    porteur: salma
    debut: 2026-02-01
    echeance: 2026-03-31
  - ref: "1.10"
    titre: Agir encore
    axe: A2
    porteur: salma
    echeance: 2026-09-30
instances:
  - id: comite
    nom: Comité
    membres:
      - {personne: youssef, role: president}
    revues: {chaque: trimestre, jour_ouvre: 5}
"""

Told = tuple[int, int, str]


def problems_of(text: str) -> tuple[Problem, ...]:
    """Return what a text is refused for, nothing when it is right."""
    try:
        read_programme(text, FILE)
    except ProgrammeFileError as error:
        return error.problems
    return ()


def places(text: str) -> list[Told]:
    """Return line, column and code of each problem, down the file."""
    return [(one.line, one.column, one.code) for one in problems_of(text)]


def spoilt(*changes: tuple[str, str]) -> str:
    """Return the small programme with each passage replaced where it first occurs."""
    text = SMALL
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text
