"""What a sheet and its columns are, the columns that several sheets share, and how names fold."""

from collections.abc import Mapping
from dataclasses import dataclass

from storage.programme_files.suggesting import fold


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the `key` of the format that it fills, its header, what else it may be called.

    `note` tells how to fill it; `choices` are the words that it takes. A key with dots is that of a
    group within a group. `separators` are the characters between the values of a list, empty where
    there is one value; `field` is the path of the plan's value where the key does not say it.
    """

    key: str
    header: str
    synonyms: tuple[str, ...] = ()
    note: str = ""
    choices: tuple[str, ...] = ()
    width: int = 18
    separators: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: the `key` of the list that it holds, its name, its columns."""

    key: str
    name: str
    columns: tuple[Column, ...]
    synonyms: tuple[str, ...] = ()


YES = ("oui", "non")
MARKED = Column("illustratif", "Illustratif", ("illustrative", "exemple"), choices=YES)
REF = Column(
    "ref",
    "Réf.",
    ("n", "no", "numero", "reference", "code", "id", "number", "الرقم", "المرجع"),
    "Colonne en texte : 1.10 n’est pas 1.1. Elle ne change plus.",
    width=9,
)
START = Column("debut", "Début", ("date de debut", "debut prevu", "start", "start date", "البداية"))
END = Column("fin", "Fin", ("date de fin", "end", "end date", "النهاية"))
SEVERAL = ";,"
PERIODS = ("semaine", "mois", "trimestre")


def cadence(key: str, what: str, field: str) -> tuple[Column, Column]:
    """Return the two columns that say once a period, on its nth working day."""
    every = f"{what} : chaque"
    note = "1 : le premier jour ouvré de la période ; -1 : le dernier."
    return (
        Column(f"{key}.chaque", every, choices=PERIODS, field=field),
        Column(f"{key}.jour_ouvre", f"{what} : jour ouvré", note=note, field=field),
    )


AXIS = Column(
    "axe", "Axe", ("axe strategique", "pilier", "composante", "axis", "pillar", "المحور"), width=14
)
OTHER_DUE = ("deadline", "due date", "date", "الأجل")
NAMED = Column("nom", "Nom", ("nom et prenom", "nom complet", "name", "الاسم"), width=34)


def named(text: str) -> str:
    """Return a header or the name of a sheet without what people vary: case, accents, signs."""
    return fold(text).replace(".", "").replace("°", "")


def headers(columns: tuple[Column, ...]) -> Mapping[str, Column]:
    """Return the column that each folded name stands for; the header itself comes first."""
    others = {named(word): one for one in reversed(columns) for word in one.synonyms}
    return others | {named(one.header): one for one in columns}
