"""The sheets from which a plan can be read back, empty or as it is in force."""

from collections.abc import Mapping, Sequence

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.programme import Plan
from interfaces.workbooks.lists import link_lists
from interfaces.workbooks.painting import paint
from interfaces.workbooks.plan_rows import names_of, programme_row, rows_of
from interfaces.workbooks.writing import Row, add_sheet, put
from storage.programme_files.sheets.columns import Column
from storage.programme_files.sheets.words import PROGRAMME, SHEETS

# Columns that an export does without: whoever is known is known by name and address.
MADE_UP = {
    "personnes": ("id", "illustratif"),
    "instances": ("id", "illustratif"),
    "fonctions": ("id",),
}
UNSAID = {"axes": ("illustratif",), "phases": ("illustratif",)}


def add_programme(book: Workbook, values: Row) -> None:
    """Add the sheet of the programme itself: what it says on the left, the value on the right."""
    sheet = book.create_sheet(PROGRAMME.name)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 24, 70
    for row, column in enumerate(PROGRAMME.columns, 1):
        put(sheet, row, 1, column.header).font = Font(bold=True)
        put(sheet, row, 2, values.get(column.key))


def add_empty(book: Workbook) -> None:
    """Add every sheet, empty."""
    link_lists(
        {one.key: (add_sheet(book, one.name, one.columns, ()), one.columns) for one in SHEETS}
    )


def add_plan(
    book: Workbook,
    plan: Plan,
    followed: Mapping[str, Mapping[str, Row]],
    more: Mapping[str, tuple[Column, ...]],
) -> None:
    """Add every sheet as the plan fills it; `more` columns show how each ref is `followed`."""
    names = names_of(plan)
    add_programme(book, programme_row(plan, names))
    rows = rows_of(plan, names)
    placed: dict[str, tuple[Worksheet, Sequence[Column]]] = {}
    for one in SHEETS:
        hidden = (*MADE_UP.get(one.key, ()), *UNSAID.get(one.key, ()))
        kept = tuple(each for each in one.columns if each.key not in hidden)
        columns = (*kept, *more.get(one.key, ()))
        beside = followed.get(one.key, {})
        listed = [{**row, **beside.get(str(row.get("ref")), {})} for row in rows[one.key]]
        placed[one.key] = (add_sheet(book, one.name, columns, listed), columns)
        paint(placed[one.key][0], columns, len(listed))
    link_lists(placed)
