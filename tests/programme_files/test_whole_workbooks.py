"""Workbooks of several sheets, and those that come back to be corrected."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from storage.programme_files import ProgrammeFileError
from storage.programme_files.sheets.correcting import corrected_copy
from tests.programme_files.books import ROWS, a_table, put, read, sheets, told

SHEET = "Suivi 2026"
WHOLE: dict[str, list[list[object]]] = {
    "Programme": [
        ["Nom court", "petit"],
        ["Nom", "Petit programme"],
        ["Coordinateurs", "Youssef"],
    ],
    "Personnes": [
        ["Nom", "Adresse", "Langue", "Organisation"],
        ["Youssef", "y@p.example", "fr", "Ville"],
        ["Salma", "s@p.example", "AR", "Port"],
    ],
    "Axes": [["Réf.", "Titre"], ["1", "Formation"], ["2", "Ports"]],
    "Objectifs": [["Réf.", "Titre", "Axe"], ["O1", "Former", "1"]],
    "Actions": [
        ["Réf.", "Action", "Axe", "Objectif", "Porteur", "Début", "Échéance", "Illustratif"],
        ["1.1", "Ouvrir", "Formation", "O1", "Salma", None, date(2026, 12, 31), "oui"],
        ["2.1", "Déployer", "2", None, "s@p.example", "2/1/2026", "30/06/2026", "non"],
    ],
    "Instances": [["Nom"], ["Comité"]],
    "Membres": [["Instance", "Personne", "Rôle"], ["Comité", "Youssef", "Président"]],
}


def test_several_sheets_make_a_whole_programme(tmp_path: Path) -> None:
    plan = read(sheets(tmp_path / "p.xlsx", **WHOLE)).plan

    assert (plan.id, plan.name, len(plan.people)) == ("petit", "Petit programme", 3)
    assert [(one.axis, one.objective, one.illustrative) for one in plan.actions] == [
        ("1", "O1", True),
        ("2", "", False),
    ]
    assert plan.actions[0].owner == plan.actions[1].owner
    assert [len(one.members) for one in plan.bodies] == [1]


@pytest.mark.parametrize(
    ("sheet", "row", "expected"),
    [
        ("Membres", ["Comité", "Nadia", "membre"], ("Membres", "B3", "cell.person")),
        ("Instances", ["Bureau"], ("Instances", "A3", "cell.missing")),
        ("Axes", ["2", "Encore"], ("Axes", "A4", "id.twice")),
        ("Objectifs", ["O2", "Former", "9"], ("Objectifs", "C3", "ref.unknown")),
        (
            "Actions",
            ["3.1", "Agir", "1", None, "Salma", date(2027, 1, 1), date(2026, 1, 1)],
            ("Actions", "G4", "action.ends_first"),
        ),
        (
            "Actions",
            ["3.1", "Agir", "2", "O1", "Salma", None, date(2026, 1, 1)],
            ("Actions", "D4", "objective.elsewhere"),
        ),
        (
            "Actions",
            ["3.1", "Agir", "2", None, "Nadia", None, date(2026, 1, 1)],
            ("Actions", "E4", "cell.person"),
        ),
        ("Personnes", ["Nadia", None, "fr", ""], ("Personnes", "A4", "cell.address")),
    ],
)
def test_bad_rows_of_a_whole_programme_are_told_at_their_cell(
    tmp_path: Path, sheet: str, row: list[object], expected: tuple[str, str, str]
) -> None:
    spoilt = {**WHOLE, sheet: [*WHOLE[sheet], row]}

    assert told(sheets(tmp_path / "p.xlsx", **spoilt)) == [expected]


def test_a_refused_workbook_comes_back_with_what_to_correct(tmp_path: Path) -> None:
    file = a_table(tmp_path, put(F4="31/06/2026", C6=None))
    before = file.read_bytes()
    with pytest.raises(ProgrammeFileError) as refused:
        read(file)

    copy = corrected_copy(file, refused.value, lambda one: f"=corriger {one.code}")
    again = corrected_copy(file, refused.value, lambda one: one.code)

    assert copy is not None
    assert again is not None
    assert (copy.name, again.name) == ("plan-a-corriger.xlsx", "plan-a-corriger-2.xlsx")
    assert file.read_bytes() == before
    sheet = load_workbook(copy)[SHEET]
    assert [sheet.cell(row, 8).value for row in (3, 4, 5, 6)] == [
        "À corriger",
        "=corriger cell.day",
        None,
        "=corriger cell.missing",
    ]
    assert sheet.cell(4, 8).data_type == "s", "what is quoted runs nothing"
    assert sheet["A4"].value == ROWS[0][0]
