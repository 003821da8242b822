"""Workbooks as people keep them, written for the tests."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from domain.model.programme import Plan
from storage.programme_files import ProgrammeFileError
from storage.programme_files.sheets.options import BookOptions
from storage.programme_files.sheets.reading import ReadWorkbook, load_workbook_plan

COORDINATOR = BookOptions(coordinator="Coordination <coord@org.example>")
HEADERS = ["N°", "Axe", "Action", "Responsable", "E-mail", "Date limite", "Statut"]
ROWS: list[list[Any]] = [
    ["1.1", "Axe 1 : Formation", "Ouvrir une licence", "Mme Alaoui", "a@org.example"],
    ["1.2", "Axe 1 : Formation", "Former les tuteurs ", "M. Bennis", "b@org.example"],
    ["2.1", "Axe 2 : Ports", "Déployer le guichet", "Mme Alaoui", "a@org.example"],
]
DEADLINES = (date(2026, 12, 31), "30/11/2026", date(2027, 3, 31))
Spoil = Callable[[Any], None]


def a_table(folder: Path, spoil: Spoil | None = None, name: str = "plan.xlsx") -> Path:
    """Write the table of a coordinator: a title, headers, three actions; `spoil` changes it."""
    book = Workbook()
    sheet: Any = book.active
    sheet.title = "Suivi 2026"
    sheet.append(["Plan d’action 2026"])
    sheet.append([])
    sheet.append(HEADERS)
    for row, deadline in zip(ROWS, DEADLINES, strict=True):
        sheet.append([*row, deadline, "En cours"])
    if spoil is not None:
        spoil(sheet)
    file = folder / name
    book.save(file)
    return file


def read(file: Path, known: Plan | None = None) -> ReadWorkbook:
    """Return what a workbook says, beside a plan in force."""
    return load_workbook_plan(file, lambda _: known, COORDINATOR)


def told(file: Path, known: Plan | None = None) -> list[tuple[str, str, str]]:
    """Return sheet, cell and code of each problem; nothing for a workbook that is right."""
    try:
        read(file, known)
    except ProgrammeFileError as refused:
        return [(one.sheet, cell(one.column, one.line), one.code) for one in refused.problems]
    return []


def cell(column: int, row: int) -> str:
    """Return the name of a cell."""
    return f"{'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[column - 1]}{row}"


def put(**cells: object) -> Spoil:
    """Return what writes values in cells by their name."""

    def spoil(sheet: Any) -> None:
        for name, value in cells.items():
            sheet[name] = value

    return spoil


def sheets(file: Path, **content: Sequence[Sequence[object]]) -> Path:
    """Write a workbook of several sheets, each a list of rows."""
    book = Workbook()
    book.remove(book.active)  # type: ignore[arg-type]  # a new workbook has one
    for name, rows in content.items():
        sheet: Any = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(file)
    return file
