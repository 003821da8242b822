"""Turns cells into the leaves that the format reads: days, yes and no, numbers, lists."""

import re
from collections.abc import Callable

from storage.programme_files.sheets.dates import day_in
from storage.programme_files.sheets.grid import Cell
from storage.programme_files.sheets.words import PROGRAMME, SHEETS
from storage.programme_files.sheets.words_of_pace import NONE
from storage.programme_files.suggesting import fold, without_accents
from storage.programme_files.tree import Items, Leaf, Node

_BLANKS = re.compile(r"\s")
_SECONDS = re.compile(r"^(\d{1,2}:\d{2}):\d{2}$")
YES = frozenset(("oui", "o", "x", "vrai", "true", "yes", "1", "نعم"))
NO = frozenset(("non", "n", "faux", "false", "no", "0", "لا"))
DAYS = frozenset(
    (
        *("debut", "fin", "echeance", "depuis", "jusqu_au", "du", "au", "date"),
        *("ouverture", "repondre_avant", "signe_le", "depart_le", "horizon"),
    )
)
FLAGS = frozenset(("illustratif",))
NUMBERS = frozenset(("axes_annonces", "jour_ouvre", "repondre_sous", "quorum", "poids"))
AMOUNTS = frozenset(("depart", "cible"))
HOURS = frozenset(("de", "a"))
PLAIN = NUMBERS | AMOUNTS | FLAGS
CHOICES = frozenset(("chaque", "genre", "regle"))
LISTS = {
    one.key: one.separators
    for sheet in (PROGRAMME, *SHEETS)
    for one in sheet.columns
    if one.separators
}
# Values of a list that are numbers.
LISTS_OF_NUMBERS = frozenset(("relances",))
ROLES = {"presidente": "president", "chair": "president", "secretary": "secretaire"}


def node(path: str, cell: Cell) -> Node:
    """Return a cell as what its column fills: a leaf, or a list with a sign between its values."""
    if path not in LISTS:
        return leaf(path, cell)
    key = path.rpartition(".")[2]
    texts = [one.strip() for one in re.split(f"[{re.escape(LISTS[path])}]", cell.text)]
    said = [one for one in texts if one and fold(one) != NONE]
    plain = key in LISTS_OF_NUMBERS
    return Items(cell.place, tuple(Leaf(cell.place, one, plain=plain) for one in said))


def leaf(path: str, cell: Cell) -> Leaf:
    """Return a cell as the leaf of a key; what cannot be read is left for the format to refuse."""
    key = path.rpartition(".")[2]
    said = next((read(cell.text) for keys, read in READ if key in keys), cell.text)
    return Leaf(cell.place, said, plain=key in PLAIN)


def _flag(text: str) -> str:
    folded = fold(text)
    return "true" if folded in YES else "false" if folded in NO else text


def _role(text: str) -> str:
    return ROLES.get(fold(text), fold(text))


def _amount(text: str) -> str:
    """Return a figure with a decimal point and nothing between its digits."""
    return _BLANKS.sub("", text).replace(",", ".")


def _hour(text: str) -> str:
    return _SECONDS.sub(r"\1", text)


def _iso(text: str) -> str:
    """Return a day written as people do (30/06/2026) in ISO 8601; any other text as it is."""
    day = day_in(text)
    return day.isoformat() if day else text


# How the cells of columns are read, by their keys.
READ: tuple[tuple[frozenset[str], Callable[[str], str]], ...] = (
    (DAYS, _iso),
    (FLAGS, _flag),
    (AMOUNTS, _amount),
    (HOURS, _hour),
    (CHOICES, lambda text: without_accents(text).lower()),
    (frozenset(("role",)), _role),
    (frozenset(("langue",)), str.lower),
)
