"""What people do to a spreadsheet: merged cells, hidden sheets, other calendars, no table."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from storage.programme_files import ProgrammeFileError
from storage.programme_files.sheets.options import BookOptions
from storage.programme_files.sheets.reading import load_workbook_plan
from tests.programme_files.books import a_table, read, sheets, told


def test_merged_cells_rows_that_name_an_axis_blank_rows_and_hidden_sheets(tmp_path: Path) -> None:
    def laid_out(sheet: Any) -> None:
        sheet["B5"] = None
        sheet.merge_cells("B4:B5")
        sheet.append([])
        sheet.append(["Axe 3 : Gouvernance"])
        sheet.append(["3.1", None, "Réunir le comité", "M. Bennis", "b@org.example", "1/2/2027"])
        hidden = sheet.parent.create_sheet("Brouillon", 0)
        hidden.append(["Action", "Échéance", "Responsable"])
        hidden.append(["Ne pas lire", "1/1/2027", "Personne"])
        hidden.sheet_state = "hidden"

    plan = read(a_table(tmp_path, laid_out)).plan

    assert [(one.ref, one.axis) for one in plan.actions][1:] == [
        ("1.2", "1"),
        ("2.1", "2"),
        ("3.1", "3"),
    ]
    assert plan.axes[2].title == "Gouvernance"


def test_dates_of_a_workbook_that_counts_from_1904(tmp_path: Path) -> None:
    from openpyxl.utils.datetime import CALENDAR_MAC_1904  # noqa: PLC0415 -- this test alone

    def mac(sheet: Any) -> None:
        sheet.parent.epoch = CALENDAR_MAC_1904

    assert read(a_table(tmp_path, mac)).plan.actions[0].deadline == date(2026, 12, 31)


def test_a_file_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "plan.xlsx"
    file.write_bytes(b"\xd0\xcf\x11\xe0 an old one, or one with a password")

    assert told(file) == [("", "A1", "book.unreadable")]


def test_a_workbook_without_a_table_says_what_is_needed(tmp_path: Path) -> None:
    assert told(sheets(tmp_path / "b.xlsx", Notes=[["bonjour"]])) == [("", "A1", "book.no_table")]


def test_nobody_coordinates_a_new_programme_by_guess(tmp_path: Path) -> None:
    with pytest.raises(ProgrammeFileError) as refused:
        load_workbook_plan(a_table(tmp_path), lambda _: None, BookOptions())

    assert [one.code for one in refused.value.problems] == ["book.coordinator"]
