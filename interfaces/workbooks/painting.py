"""Shows at a glance how rows fare: late ones in red, progress as a bar, whatever is sorted."""

from collections.abc import Sequence
from typing import Any

from openpyxl.formatting.rule import DataBarRule, FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from interfaces.terminal.printing import sentence
from interfaces.workbooks.writing import LATE
from storage.programme_files.sheets.columns import Column

PALE, AMBER, GREEN = "FFFBE3E1", "FFFDF0D5", "FF23804A"
# What is shown in percent: a bar from nothing to the whole.
SHARES = ("progress", "now.reached")
WHOLE = 100
# Their stubs give them no types.
data_bar: Any = DataBarRule
formula_rule: Any = FormulaRule


def paint(sheet: Worksheet, columns: Sequence[Column], rows: int) -> None:
    """Paint the rows below the headers by the health, status and shares that columns show."""
    if not rows:
        return
    letters = {one.key: get_column_letter(place) for place, one in enumerate(columns, 1)}
    last = rows + 1
    for key in SHARES:
        if key in letters:
            cells = f"{letters[key]}2:{letters[key]}{last}"
            sheet.conditional_formatting.add(cells, bar(WHOLE))
    if "health" in letters:
        every = f"A2:{get_column_letter(len(columns))}{last}"
        late = {"font": Font(color=LATE), "fill": _fill(PALE)}
        _when(sheet, every, (letters["health"], "cli-health-late"), late)
        cells = f"{letters['health']}2:{letters['health']}{last}"
        _when(sheet, cells, (letters["health"], "cli-health-at-risk"), {"fill": _fill(AMBER)})
    if "status" in letters:
        cells = f"{letters['status']}2:{letters['status']}{last}"
        done = {"font": Font(color=GREEN, bold=True)}
        _when(sheet, cells, (letters["status"], "status-done"), done)


def bar(whole: int) -> Any:
    """Return a bar in cells, from nothing to the whole."""
    return data_bar("num", 0, "num", whole, color=GREEN)


def _when(sheet: Worksheet, cells: str, is_said: tuple[str, str], look: dict[str, Any]) -> None:
    letter, words = is_said
    said = sentence(words).replace('"', '""')
    rule = formula_rule(formula=[f'${letter}2="{said}"'], **look)
    sheet.conditional_formatting.add(cells, rule)


def _fill(color: str) -> PatternFill:
    return PatternFill("solid", start_color=color, end_color=color)
