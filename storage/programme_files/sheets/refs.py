"""References in cells: kept as they are shown, refused where a number may hide another."""

import re
from collections.abc import Iterable

from storage.programme_files.sheets.findings import SheetFindings
from storage.programme_files.sheets.grid import Cell

TWO_DECIMALS = re.compile(r"0\.00")
LAST_BEFORE_TEN = 9


def refuse_ambiguous(cells: Iterable[Cell], findings: SheetFindings) -> None:
    """Note each reference typed as a number that may stand for another one: 1.1 for 1.10.

    A number is taken as it reads unless it comes twice, comes after the ninth of its series, or is
    shown with a zero that it does not hold.
    """
    seen: set[str] = set()
    for cell in cells:
        if cell.decimal and _may_be_another(cell, seen):
            whole, _, part = cell.text.partition(".")
            other = f"{whole}.{part}0"
            findings.add(cell.place, "cell.ref_number", value=cell.text, other=other)
        seen.add(cell.text)


def _may_be_another(cell: Cell, seen: set[str]) -> bool:
    whole, _, part = cell.text.partition(".")
    if len(part) > 1:
        return False
    ninth = f"{whole}.{LAST_BEFORE_TEN}"
    hidden = bool(TWO_DECIMALS.search(cell.shown))
    return cell.text in seen or (ninth in seen and part != str(LAST_BEFORE_TEN)) or hidden
