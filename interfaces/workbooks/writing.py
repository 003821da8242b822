"""Writes sheets that open well: headers that stay, lists to choose from, text that runs nothing."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from domain.errors import RefusedError
from storage.programme_files.sheets.columns import Column
from storage.programme_files.sheets.grid import VIEW

# What spreadsheet programs take for the beginning of a formula.
FORMULA = ("=", "+", "-", "@", "\t")
# XML 1.0 §2.2 has no place for these, and openpyxl refuses them.
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
INK, PAPER, LATE = "FF12405F", "FFE8EEF3", "FFD0453C"
DAY, TEXT = "dd/mm/yyyy", "@"
# Rows that stand ready to be filled in.
READY = 200
SUFFIX = ".xlsx"
STYLE = "TableStyleLight9"
Row = Mapping[str, object]
# How rows call people, roles and bodies, by id.
Names = Mapping[str, str]


def put(sheet: Worksheet, row: int, column: int, value: object) -> Any:
    """Write a value and return its cell; a text is never a formula, a day is a date."""
    cell = sheet.cell(row, column)
    if isinstance(value, str):
        cell.value = UNPRINTABLE.sub("", value)
        cell.data_type = "s"
        cell.quotePrefix = value.startswith(FORMULA)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
    else:
        cell.value = value  # type: ignore[assignment]  # what a sheet holds: numbers, days, nothing
        if isinstance(value, date):
            cell.number_format = DAY
        cell.alignment = Alignment(vertical="top")
    return cell


def add_sheet(
    book: Workbook, name: str, columns: Sequence[Column], rows: Iterable[Row], ready: int = READY
) -> Worksheet:
    """Add a sheet: headers, notes, lists, then the rows by the keys of the columns.

    So many rows in all are made `ready` to be filled in.
    """
    sheet: Worksheet = book.create_sheet(name)
    for place, column in enumerate(columns, 1):
        _head(sheet, place, column)
    written = 1
    for written, row in enumerate(rows, 2):
        for place, column in enumerate(columns, 1):
            put(sheet, written, place, row.get(column.key))
    _ready(sheet, columns, max(written, ready))
    add_table(sheet, (1, max(written, 2)), len(columns))
    print_well(sheet)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    return sheet


def add_table(sheet: Worksheet, rows: tuple[int, int], columns: int) -> None:
    """Make a table, which can be sorted and filtered, of the first columns of rows and of headers.

    What is typed right under it becomes part of it. A table needs a row, be it empty.
    """
    first, last = rows
    book: Any = sheet.parent
    rank = sum(len(one.tables) for one in book.worksheets) + 1
    cells = f"A{first}:{get_column_letter(columns)}{last}"
    table = Table(displayName=f"Table_{rank}", ref=cells)
    table.tableStyleInfo = TableStyleInfo(name=STYLE, showRowStripes=True)
    sheet.add_table(table)


def _head(sheet: Worksheet, place: int, column: Column) -> None:
    cell = put(sheet, 1, place, column.header)
    cell.font = Font(bold=True, color="FFFFFFFF")
    cell.fill = PatternFill("solid", start_color=INK, end_color=INK)
    if column.note:
        cell.comment = Comment(column.note, "Suivi", height=80, width=260)
    sheet.column_dimensions[get_column_letter(place)].width = column.width


def _ready(sheet: Worksheet, columns: Sequence[Column], last: int) -> None:
    """Prepare the rows to come: references as text, days as dates, lists to choose from."""
    for place, column in enumerate(columns, 1):
        letter = get_column_letter(place)
        shown = {"ref": TEXT, "axe": TEXT, "debut": DAY, "fin": DAY, "echeance": DAY}
        if column.key in shown:
            for row in range(2, last + 1):
                sheet.cell(row, place).number_format = shown[column.key]
        if column.choices:
            listed = DataValidation("list", formula1=f'"{",".join(column.choices)}"')
            listed.showErrorMessage = True
            listed.add(f"{letter}2:{letter}{last}")
            sheet.add_data_validation(listed)


def print_well(sheet: Worksheet, title: str = "") -> None:
    """Print a sheet on landscape A4, as wide as a page, its name and page number below."""
    head: Any = sheet.oddHeader
    foot: Any = sheet.oddFooter
    # An ampersand begins a code there.
    head.center.text = title.replace("&", "&&") or None
    foot.left.text, foot.right.text = "&A", "&P / &N"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def mark_views(book: Workbook, sheets: Iterable[Worksheet]) -> None:
    """Note in the workbook which of its sheets are for the eye alone: they are not read back."""
    properties: Any = getattr(book, "custom_doc_props")  # noqa: B009 -- the stubs know it not
    for rank, one in enumerate(sheets, 1):
        properties.append(StringProperty(name=f"{VIEW}{rank}", value=one.title))


def turn(book: Workbook) -> None:
    """Lay every sheet out from right to left, as Arabic reads."""
    for one in book.worksheets:
        one.sheet_view.rightToLeft = True


def save(book: Workbook, target: Path) -> None:
    """Write the workbook; refuses `export.suffix`, and `export.exists`: nothing is overwritten."""
    if target.suffix.lower() != SUFFIX:
        raise RefusedError("export.suffix", file=str(target))
    if target.exists():
        raise RefusedError("export.exists", file=str(target))
    book.save(target)
