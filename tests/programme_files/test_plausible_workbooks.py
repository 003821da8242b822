"""Plans as people keep them: read as they are, or told what to put right, never guessed."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from storage.programme_files import ProgrammeFileError
from storage.programme_files.sheets.options import BookOptions
from storage.programme_files.sheets.reading import load_workbook_plan
from tests.programme_files.books import a_table, cell, put, read, sheets, told
from tests.programme_files.kept import HASSAN, KARIMA, written
from tests.programme_files.plausible import PLAUSIBLE

RIGHT = ["1", "Ouvrir", "Karima Idrissi", KARIMA, "30/06/2026"]


def headed(*headers: str, row: Sequence[object] = RIGHT) -> list[Sequence[object]]:
    """Return a sheet of one action under these headers."""
    return [headers, row]


def problems(file: Path) -> list[tuple[str, str, str, dict[str, object]]]:
    """Return sheet, cell, code and arguments of each problem."""
    with pytest.raises(ProgrammeFileError) as refused:
        read(file)
    return [
        (one.sheet, cell(one.column, one.line), one.code, dict(one.arguments))
        for one in refused.value.problems
    ]


@pytest.mark.parametrize("name", PLAUSIBLE)
def test_a_plan_as_people_keep_it_is_read_or_told(tmp_path: Path, name: str) -> None:
    kept = PLAUSIBLE[name]
    file = written(kept, tmp_path / "plan.xlsx")

    assert tuple((place, code) for _, place, code in told(file)) == kept.told
    if not kept.told:
        plan = read(file).plan
        assert tuple(one.ref for one in plan.actions) == kept.refs
        assert {one.deadline for one in plan.actions} <= {date(2026, 6, 30), date(2026, 12, 31)}
        addresses = {one.id: one.address for one in plan.people}
        assert {addresses[one.owner] for one in plan.actions} <= {KARIMA, HASSAN}


def test_an_owner_named_before_the_row_that_gives_the_address_is_found(tmp_path: Path) -> None:
    file = written(PLAUSIBLE["blank_column"], tmp_path / "plan.xlsx")

    assert {one.name for one in read(file).plan.people} == {"Hassan Ouali", "Coordination"}


def test_each_sheet_that_lists_actions_is_read_and_others_are_named(tmp_path: Path) -> None:
    found = read(written(PLAUSIBLE["sheet_an_axis"], tmp_path / "plan.xlsx"))

    assert [(one.ref, one.title) for one in found.plan.axes] == [
        ("1", "Formation"),
        ("2", "Qualité"),
    ]
    assert found.tables == ("Axe 1 Formation", "Axe 2 Qualité")
    assert (found.aside, found.ignored) == (("Listes",), ("État",))


@pytest.mark.parametrize(
    "headers",
    [
        ("N°", "Date d’échéance", "Intitulé de l’action"),
        ("Num", "Échéance prévue", "Actions"),
        ("Code action", "Date butoir", "Description"),
        ("Ordre", "DATE LIMITE DE RÉALISATION", "Tâches à réaliser"),
        ("#", "Délai d'exécution", "Task"),
        ("Réf.", "Deadline for completion", "Description of task"),
        ("الرقم", "الأجل المحدد للإنجاز", "اسم العملية"),
    ],
)
def test_headers_say_the_same_in_many_words(tmp_path: Path, headers: tuple[str, ...]) -> None:
    ref, deadline, title = headers
    rows = headed(ref, title, "Nom du responsable", "Adresse e-mail", deadline)
    (action,) = read(sheets(tmp_path / "p.xlsx", Feuil1=rows)).plan.actions

    assert (action.ref, action.title, action.deadline) == ("1", "Ouvrir", date(2026, 6, 30))


def test_what_may_mean_something_else_is_asked(tmp_path: Path) -> None:
    rows = headed("N°", "Chose à faire", "Responsable du suivi", "Montant", "Date")

    assert problems(sheets(tmp_path / "p.xlsx", Plan=rows)) == [
        ("Plan", "A1", "head.row", {
            "understood": "N°",
            "known": 1,
            "others": "Chose à faire, Responsable du suivi, Montant, Date",
            "unknown": 4,
        }),
        ("Plan", "B1", "head.doubtful", {"header": "Chose à faire", "wanted": "Action"}),
        ("Plan", "C1", "head.doubtful", {"header": "Responsable du suivi", "wanted": "Porteur"}),
        ("Plan", "E1", "head.doubtful", {"header": "Date", "wanted": "Échéance"}),
    ]  # fmt: skip


def test_two_columns_for_one_thing_are_told(tmp_path: Path) -> None:
    rows = headed("Responsable", "Action", "Pilote", "Email", "Échéance")

    assert problems(sheets(tmp_path / "p.xlsx", Plan=rows)) == [
        ("Plan", "C1", "head.twice", {"header": "Pilote", "first": "Responsable"})
    ]


def test_each_sheet_tells_what_it_lacks_and_so_does_the_coordination(tmp_path: Path) -> None:
    file = sheets(
        tmp_path / "p.xlsx",
        Budget=[["Rubrique", "Montant"], ["A", 1]],
        Plan=[["Plan 2026"], ["N°", "Action", "Montant"], ["1", "Ouvrir", 3]],
    )
    with pytest.raises(ProgrammeFileError) as refused:
        load_workbook_plan(file, lambda _: None, BookOptions())

    assert [(one.sheet, one.line, one.code) for one in refused.value.problems] == [
        ("", 1, "book.coordinator"),
        ("Budget", 1, "head.row"),
        ("Plan", 2, "head.row"),
        ("Plan", 2, "head.missing"),
        ("Plan", 2, "head.no_owner"),
    ]
    assert refused.value.heads == {"Budget": 1, "Plan": 2}


def test_a_column_without_a_header_is_named_by_its_letter(tmp_path: Path) -> None:
    file = a_table(tmp_path, put(H5="à voir avec la DRH"))

    assert read(file).ignored == ("Statut", "H")


def test_headers_printed_again_are_no_action(tmp_path: Path) -> None:
    rows = headed("N°", "Action", "Responsable", "Email", "Échéance")
    again = [*rows, rows[0], ["2", "Recruter", *RIGHT[2:]]]

    assert len(read(sheets(tmp_path / "p.xlsx", Plan=again)).plan.actions) == 2


@pytest.mark.parametrize(
    ("owner", "email", "expected"),
    [
        ("Karima Idrissi <karima@org.example>", None, []),
        ("karima@org.example", None, []),
        ("Direction des études et de la planification", KARIMA, []),
        ("كريمة الإدريسي", KARIMA, []),
        ("Karima Idrissi / Hassan Ouali", KARIMA, ["cell.people"]),
        ("Karima Idrissi\nHassan Ouali", KARIMA, ["cell.people"]),
        (None, f"{KARIMA} ; {HASSAN}", ["cell.people"]),
    ],
)
def test_an_action_has_one_owner(
    tmp_path: Path, owner: str | None, email: str | None, expected: list[str]
) -> None:
    rows = headed(
        "N°", "Action", "Responsable", "Email", "Échéance",
        row=["1", "Ouvrir", owner, email, "30/06/2026"],
    )  # fmt: skip

    assert [code for _, _, code in told(sheets(tmp_path / "p.xlsx", Plan=rows))] == expected


def test_objectives_in_words_are_made_and_kept(tmp_path: Path) -> None:
    rows = headed(
        "Objectif", "Action", "Responsable", "Email", "Échéance",
        row=["Insérer les jeunes", *RIGHT[1:]],
    )  # fmt: skip
    file = sheets(tmp_path / "p.xlsx", Plan=rows)
    plan = read(file).plan

    assert [(one.ref, one.title, one.axis) for one in plan.objectives] == [
        ("O1", "Insérer les jeunes", "1")
    ]
    assert read(file, plan).plan == plan
