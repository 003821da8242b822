"""A plan as people keep it in a spreadsheet program, written to a file for the tests."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook

KARIMA, HASSAN = "karima@org.example", "hassan@org.example"
JUNE, DECEMBER = date(2026, 6, 30), date(2026, 12, 31)


@dataclass(frozen=True, slots=True)
class Kept:
    """A workbook: its sheets by name, what is merged on the first, the refs it lists.

    `told` are the cells and codes of what a person is asked to put right, if anything.
    """

    sheets: Mapping[str, Sequence[Sequence[object]]]
    refs: tuple[str, ...]
    merged: tuple[str, ...] = ()
    told: tuple[tuple[str, str], ...] = field(default=())


def written(one: Kept, file: Path) -> Path:
    """Write a workbook to a file, and return it."""
    book = Workbook()
    book.remove(book.active)  # type: ignore[arg-type]  # a new workbook has one
    for name, rows in one.sheets.items():
        sheet: Any = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    for block in one.merged:
        book.worksheets[0].merge_cells(block)
    book.save(file)
    return file
