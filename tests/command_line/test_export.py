from contextlib import closing
from pathlib import Path
from sqlite3 import connect
from typing import Any

import pytest
from openpyxl import load_workbook

from interfaces.commands import COMMANDS
from tests.command_line.conftest import ROOT, Suivi


def test_an_exported_programme_changes_nothing_when_it_comes_back(
    started: Suivi, folder: Path
) -> None:
    answer = started("export", "amlt", folder / "amlt.xlsx")
    assert (answer.code, answer.out) == (0, f"{folder / 'amlt.xlsx'} écrit.\n")

    back = started("plan", folder / "amlt.xlsx")
    assert (back.code, back.err) == (0, "")
    assert back.out.startswith("Feuille de route de l’AMLT : aucun changement.\n")


def test_a_cell_that_was_changed_amends_the_plan(started: Suivi, folder: Path) -> None:
    started("export", "amlt", folder / "amlt.xlsx")
    book = load_workbook(folder / "amlt.xlsx")
    sheet: Any = book["Actions"]
    heads = {one.value: one.column for one in sheet[1]}
    sheet.cell(2, heads["Échéance"]).value = "29/01/2027"
    book.save(folder / "revu.xlsx")

    assert "échéance 30/10/2026 → 29/01/2027 (+91 j)" in started("plan", folder / "revu.xlsx").out
    assert "Échéances déplacées : 1." in started("apply", folder / "revu.xlsx").out


def test_the_workbook_says_how_the_programme_stands_and_runs_nothing(
    started: Suivi, folder: Path
) -> None:
    started("export", "amlt", folder / "amlt.xlsx")
    book = load_workbook(folder / "amlt.xlsx")

    assert book.sheetnames[:2] == ["Tableau de bord", "En retard"]
    assert book.sheetnames[2:7] == ["Axe 1", "Axe 2", "Axe 3", "Axe 4", "Programme"]
    board: Any = book["Tableau de bord"]
    assert board["A1"].value == "Feuille de route de l’AMLT"
    assert board["A5"].value == len(list(book["En retard"].iter_rows(min_row=2, max_col=1))) == 3
    kinds = {one.data_type for sheet in book for row in sheet.iter_rows() for one in row}
    assert "f" not in kinds
    actions: Any = book["Actions"]
    assert actions.freeze_panes == "A2"
    assert actions["A2"].number_format == "@"


def test_sheets_can_be_sorted_chosen_from_and_printed(started: Suivi, folder: Path) -> None:
    started("export", "amlt", folder / "amlt.xlsx")
    book = load_workbook(folder / "amlt.xlsx")

    actions: Any = book["Actions"]
    (table,) = actions.tables.values()
    assert (table.ref[:3], table.ref[-2:], len(table.tableColumns)) == (
        "A1:",
        "17",
        len(actions[1]),
    )
    lists = {one.formula1 for one in actions.data_validations.dataValidation}
    assert lists >= {"='Axes'!$A$2:$A$500", "='Personnes'!$A$2:$A$500", "='Phases'!$A$2:$A$500"}
    one_axis: Any = book["Axe 2"]
    assert [one.value for one in one_axis["A"]] == ["Réf.", "2.1", "2.2", "2.3", "2.4"]
    kinds = {
        rule.type for one in (actions, one_axis) for cf in one.conditional_formatting
        for rule in cf.rules
    }  # fmt: skip
    assert kinds == {"dataBar", "expression"}
    assert one_axis.page_setup.orientation == "landscape"


def test_every_table_can_be_opened_in_arabic_too(
    started: Suivi, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SUIVI_LANGUAGE", "ar")
    started("export", "amlt", folder / "amlt.xlsx")
    book = load_workbook(folder / "amlt.xlsx")

    assert all(sheet.sheet_view.rightToLeft for sheet in book)
    tables = [(sheet, table) for sheet in book for table in sheet.tables.values()]
    assert len({table.displayName for _, table in tables}) == len(tables) > len(book.sheetnames) - 2
    for sheet, table in tables:
        heads = [one.value for one in sheet[table.ref][0]]
        assert heads == [one.name for one in table.tableColumns]
        assert len({str(one).lower() for one in heads}) == len(heads), sheet.title
    assert started("plan", folder / "amlt.xlsx").err == ""


def test_what_is_measured_has_its_sheet(suivi: Suivi, folder: Path) -> None:
    suivi("apply", ROOT / "config" / "programmes" / "offshoring.yaml")
    suivi("export", "offshoring", folder / "o.xlsx")

    sheet: Any = load_workbook(folder / "o.xlsx")["Indicateurs"]
    measured = suivi("show", "offshoring", "--json").json["observed"]["lines"]
    assert [one.value for one in sheet["A"][1:] if one.value] == [one["ref"] for one in measured]
    assert len(measured) >= 3
    headings = [one.value for one in sheet[1]]
    assert len(set(headings)) == len(headings), "no column twice"


def test_a_title_that_begins_like_a_formula_stays_a_title(suivi: Suivi, folder: Path) -> None:
    plan = (ROOT / "config" / "programmes" / "amlt.yaml").read_text(encoding="utf-8")
    hostile = "\"=cmd|'/c calc'!A1\""
    titled = "titre: Co-construire des programmes académiques et professionnels"
    (folder / "p.yaml").write_text(plan.replace(titled, f"titre: {hostile}", 1), "utf-8")
    suivi("apply", folder / "p.yaml")
    suivi("export", "amlt", folder / "p.xlsx")

    cell = load_workbook(folder / "p.xlsx")["Actions"]["B2"]
    assert (cell.data_type, cell.value, cell.quotePrefix) == ("s", "=cmd|'/c calc'!A1", True)
    assert ": aucun changement." in suivi("plan", folder / "p.xlsx").out


def test_a_template_is_written_once_and_says_what_it_lacks(suivi: Suivi, folder: Path) -> None:
    assert suivi("export", "--template", folder / "modele.xlsx").code == 0
    again = suivi("export", "--template", folder / "modele.xlsx")
    assert (again.code, again.err.splitlines()[0]) == (
        1,
        f"{folder / 'modele.xlsx'} existe déjà.",
    )
    checked = suivi("check", folder / "modele.xlsx")
    assert checked.code == 1
    assert "qui coordonne ce programme ?" in checked.out


def test_what_to_write_must_be_said(suivi: Suivi) -> None:
    assert "export" in COMMANDS
    assert suivi("export").code == 2


def test_a_refused_workbook_leaves_a_copy_to_correct(suivi: Suivi, folder: Path) -> None:
    suivi("export", "--template", folder / "modele.xlsx")
    book = load_workbook(folder / "modele.xlsx")
    sheet: Any = book["Actions"]
    sheet["A2"], sheet["B2"], sheet["G2"] = "1.1", "Agir", "31/06/2026"
    book["Axes"]["A2"], book["Axes"]["B2"] = "1", "Formation"
    book.save(folder / "rempli.xlsx")

    checked = suivi("check", folder / "rempli.xlsx", "--coordinator", "c@org.example")

    assert checked.code == 1
    place = f"{folder / 'rempli.xlsx'} : Actions!G2"
    assert f"{place} : « Échéance » : date illisible « 31/06/2026 »" in checked.out
    assert "rempli-a-corriger.xlsx" in checked.err
    corrected = load_workbook(folder / "rempli-a-corriger.xlsx")["Actions"]
    assert any("30/06/2026" in str(one.value) for one in corrected[2])


def test_a_workbook_is_not_read_beside_a_plan_that_cannot_be(started: Suivi, folder: Path) -> None:
    started("export", "amlt", folder / "amlt.xlsx")
    with closing(connect(folder / "var" / "suivi.db")) as store:
        store.execute("UPDATE alembic_version SET version_num = '0001'")
        store.commit()

    applied, planned = (started(one, folder / "amlt.xlsx") for one in ("apply", "plan"))

    assert (applied.code, planned.code) == (1, 1)
    assert "suivi migrate" in applied.err
