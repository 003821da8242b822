"""Plans kept in a spreadsheet program: read as they are, refused at the cell."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from domain.model.policy import Policy, Rung
from domain.rules.difference import difference
from tests.programme_files.books import a_table, put, read, sheets, told

SHEET = "Suivi 2026"


def test_the_table_of_a_coordinator_is_a_plan(tmp_path: Path) -> None:
    found = read(a_table(tmp_path))
    plan = found.plan

    assert (plan.id, plan.name) == ("plan", "Plan d’action 2026")
    assert [(one.ref, one.title) for one in plan.axes] == [("1", "Formation"), ("2", "Ports")]
    assert [(one.ref, one.title, one.axis, one.deadline) for one in plan.actions] == [
        ("1.1", "Ouvrir une licence", "1", date(2026, 12, 31)),
        ("1.2", "Former les tuteurs", "1", date(2026, 11, 30)),
        ("2.1", "Déployer le guichet", "2", date(2027, 3, 31)),
    ]
    people = {one.name: one for one in plan.people}
    assert set(people) == {"Mme Alaoui", "M. Bennis", "Coordination"}
    assert plan.actions[2].owner == people["Mme Alaoui"].id
    assert plan.coordinators == (people["Coordination"].id,)
    assert found.ignored == ("Statut",)


def test_the_same_table_changes_nothing_and_rows_may_move(tmp_path: Path) -> None:
    plan = read(a_table(tmp_path)).plan

    def shuffled(sheet: Any) -> None:
        first = [one.value for one in sheet[4]]
        for place, value in enumerate(first, 1):
            sheet.cell(4, place).value, sheet.cell(6, place).value = (
                sheet.cell(6, place).value,
                value,
            )

    assert read(a_table(tmp_path), plan).plan == plan
    assert difference(plan, read(a_table(tmp_path, shuffled), plan).plan) == ()


def test_what_the_table_cannot_say_stays_as_it_is(tmp_path: Path) -> None:
    from dataclasses import replace  # noqa: PLC0415 -- one test alone amends a plan by hand

    plan = read(a_table(tmp_path)).plan
    paced = replace(
        plan,
        policy=Policy(ladder=(Rung(2),)),
        actions=(replace(plan.actions[0], policy=Policy(answer_within=9)), *plan.actions[1:]),
    )
    moved = read(a_table(tmp_path, put(F4=date(2027, 1, 29))), paced).plan

    assert [(one.ref, one.field) for one in difference(paced, moved)] == [("1.1", "deadline")]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"F5": "31/06/2026"}, [("F5", "cell.day")]),
        ({"F5": "bientôt"}, [("F5", "cell.day")]),
        ({"F4": None}, [("F4", "cell.missing")]),
        ({"C4": None}, [("C4", "cell.missing")]),
        ({"D6": "M. Inconnu", "E6": None}, [("D6", "cell.person")]),
        ({"E6": "pas une adresse", "D6": "M. Filali"}, [("E6", "address.invalid")]),
        ({"A5": "1.1"}, [("A5", "id.twice")]),
        ({"A4": 1.1, "A5": 1.1}, [("A5", "cell.ref_number"), ("A5", "id.twice")]),
        ({"F6": "#REF!"}, [("F6", "cell.error")]),
        ({"F6": "=TODAY()"}, [("F6", "cell.formula")]),
        ({"A5": "1. 2"}, [("A5", "ref.invalid")]),
    ],
)
def test_what_is_wrong_is_told_at_its_cell(
    tmp_path: Path, cells: dict[str, object], expected: list[tuple[str, str]]
) -> None:
    found = told(a_table(tmp_path, put(**cells)))

    assert sorted(found) == sorted((SHEET, place, code) for place, code in expected)


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    spoilt = put(F4="31/06/2026", D5="M. Inconnu", E5=None, C6=None)

    assert [place for _, place, _ in told(a_table(tmp_path, spoilt))] == ["F4", "D5", "C6"]


@pytest.mark.parametrize(
    ("cells", "refs"),
    [
        ({"A4": 1.1, "A5": 1.2, "A6": 2.1}, ["1.1", "1.2", "2.1"]),
        ({"A4": 1, "A5": 2.0, "A6": 3}, ["1", "2", "3"]),
        ({"A4": "1.10"}, ["1.10", "1.2", "2.1"]),
        ({"A4": None, "A5": None, "A6": None}, ["1.1", "1.2", "2.1"]),
    ],
)
def test_references_are_kept_as_they_are_shown(
    tmp_path: Path, cells: dict[str, object], refs: list[str]
) -> None:
    assert [one.ref for one in read(a_table(tmp_path, put(**cells))).plan.actions] == refs


def test_a_number_shown_with_a_zero_that_it_does_not_hold_is_refused(tmp_path: Path) -> None:
    def shown(sheet: Any) -> None:
        sheet["A4"] = 1.1
        sheet["A4"].number_format = "0.00"

    assert told(a_table(tmp_path, shown)) == [(SHEET, "A4", "cell.ref_number")]


def test_the_tenth_after_the_ninth_is_asked_for(tmp_path: Path) -> None:
    spoilt = put(A4=1.9, A5=1.1, A6="2.1")

    assert told(a_table(tmp_path, spoilt)) == [(SHEET, "A5", "cell.ref_number")]


def test_headers_are_found_by_other_names_in_any_order(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["DEADLINE", "  pilote", "Mail", "Intitulé", "Pilier", "Référence"],
        [
            datetime(2026, 12, 31, 8),  # noqa: DTZ001 -- a sheet knows no zone
            "Mme Alaoui",
            "a@org.example",
            "Ouvrir",
            "Formation",
            "A-1",
        ],
    ]
    plan = read(sheets(tmp_path / "b.xlsx", Feuil1=rows)).plan

    assert [(one.ref, one.title, one.axis) for one in plan.actions] == [("A-1", "Ouvrir", "1")]
    assert plan.axes[0].title == "Formation"


def test_arabic_headers_are_known(tmp_path: Path) -> None:
    rows = [
        ["الرقم", "المحور", "الإجراء", "المسؤول", "البريد", "الأجل"],
        ["1.1", "التكوين", "فتح إجازة", "السيدة العلوي", "a@org.example", "31/12/2026"],
    ]
    (action,) = read(sheets(tmp_path / "b.xlsx", الخطة=rows)).plan.actions

    assert (action.title, action.deadline) == ("فتح إجازة", date(2026, 12, 31))
