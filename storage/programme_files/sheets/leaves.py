"""Turns cells into the leaves that the format reads: days, yes and no, references, numbers."""

import re
from datetime import date

from storage.programme_files.sheets.grid import Cell
from storage.programme_files.suggesting import fold
from storage.programme_files.tree import Leaf

CENTURY, YEAR_OF_TWO_DIGITS = 2000, 100
_DAY = re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4}|\d{2})")
YES = frozenset(("oui", "o", "x", "vrai", "true", "yes", "1", "نعم"))
NO = frozenset(("non", "n", "faux", "false", "no", "0", "لا"))
DAYS = frozenset(("debut", "fin", "echeance"))
FLAGS = frozenset(("illustratif",))
NUMBERS = frozenset(("axes_annonces",))
ROLES = {"presidente": "president", "chair": "president", "secretary": "secretaire"}


def leaf(key: str, cell: Cell) -> Leaf:
    """Return a cell as the leaf of a key; what cannot be read is left for the format to refuse."""
    if key in DAYS:
        return Leaf(cell.place, _iso(cell.text))
    if key in FLAGS:
        folded = fold(cell.text)
        said = "true" if folded in YES else "false" if folded in NO else cell.text
        return Leaf(cell.place, said, plain=True)
    if key == "role":
        word = fold(cell.text)
        return Leaf(cell.place, ROLES.get(word, word))
    if key == "langue":
        return Leaf(cell.place, cell.text.lower())
    return Leaf(cell.place, cell.text, plain=key in NUMBERS)


def _iso(text: str) -> str:
    """Return a day written as people do (30/06/2026) in ISO 8601; any other text as it is."""
    found = _DAY.fullmatch(text.strip())
    if not found:
        return text
    year = int(found["year"])
    year += CENTURY if year < YEAR_OF_TWO_DIGITS else 0
    try:
        return date(year, int(found["month"]), int(found["day"])).isoformat()
    except ValueError:
        return text
