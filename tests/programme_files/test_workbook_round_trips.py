"""A plan that goes out into a workbook and comes back: nothing changes but what a cell says."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from domain.model.programme import Plan
from domain.rules.difference import difference
from interfaces.workbooks.plan_sheets import add_plan
from storage.programme_files import load_programme
from storage.programme_files.programme_shape import PROGRAMME
from storage.programme_files.shape import Shape
from storage.programme_files.sheets.grouping import CHILDREN
from storage.programme_files.sheets.reading import load_workbook_plan
from storage.programme_files.sheets.words import PROGRAMME as HEADING
from storage.programme_files.sheets.words import SHEETS
from tests.programme_files.books import told

FOLDER = Path(__file__).parents[2] / "config" / "programmes"
SHIPPED = sorted(one.stem for one in FOLDER.glob("*.yaml"))
# What a workbook has no column for, and why: an import leaves it as the plan in force says.
KEPT = {
    "debut_demo": "the demonstration's",
    "suivi": "of axes and actions, and the finer pace of all: for who writes the file",
    "suivi.tolerance": "finer pace",
    "suivi.echeances": "finer pace",
    "suivi.escalade": "finer pace",
    "heures": "when mail may leave",
    "organisations": "named where people and roles are",
    "passage": "the gate of a phase",
    "decision": "written by a review",
    "revues.annoncer_avant": "countdown",
    "revues.demander_avant": "countdown",
    "revues.axes_avant": "countdown",
    "revues.preparer_avant": "countdown",
    "revues.compte_rendu_apres": "minutes",
    "revues.relire": "minutes",
    "recapitulatif.relire": "how a digest leaves",
    "recapitulatif.si_rien": "how a digest leaves",
    "recapitulatif.pdf": "how a digest leaves",
    "illustratif": "of a contract, which the plan does not keep",
    "mesures": "figures that the source gives",
    "citations": "what the source says",
    "regles": "rules",
}


@cache
def plan_of(programme: str) -> Plan:
    """Return the plan of a programme that ships."""
    return load_programme(FOLDER / f"{programme}.yaml")


def book_of(programme: str) -> Any:
    """Return the workbook of its plan."""
    book = Workbook()
    add_plan(book, plan_of(programme), {}, {})
    return book


def back(book: Any, programme: str, folder: Path) -> Plan:
    """Return the plan that comes back, beside the one in force."""
    book.save(folder / "p.xlsx")
    return load_workbook_plan(folder / "p.xlsx", lambda _: plan_of(programme)).plan


@pytest.mark.parametrize("programme", SHIPPED)
def test_an_unchanged_workbook_is_the_same_plan_to_the_last_value(
    programme: str, tmp_path: Path
) -> None:
    assert back(book_of(programme), programme, tmp_path) == plan_of(programme)


@pytest.mark.parametrize(
    ("programme", "cells"),
    [
        (
            "artisanat",
            {
                "Programme/Réponse sous (jours ouvrés)": (9, "policy"),
                "Parties/Représentée par": (None, "signatories"),
            },
        ),
        (
            "maroc-cluster",
            {
                "Réunions/Lieu": ("Rabat", "place"),
                "Consultations/Répondre avant": ("15/12/2016", "answer_by"),
            },
        ),
        ("maintenance-4-0", {"Mandats/Jusqu’au": (date(2021, 12, 20), "mandates")}),
        (
            "offshoring",
            {
                "Actions/Attend": ("1.1", "depends_on"),
                "Indicateurs/Cible dite": ("Autrement", "target"),
            },
        ),
        (
            "amlt",
            {
                "Personnes/Autres adresses": ("b@amlt.example", "aliases"),
                "Phases/Réponse sous (jours ouvrés)": (9, "policy"),
                "Instances/Réunion : quorum": (2, "reviews"),
            },
        ),
    ],
)
def test_a_cell_changes_just_what_it_says(
    tmp_path: Path, programme: str, cells: dict[str, tuple[object, str]]
) -> None:
    book = book_of(programme)
    for where, (value, _) in cells.items():
        cell_of(book, where).value = value

    after = back(book, programme, tmp_path)

    assert [one.field for one in difference(plan_of(programme), after)] == [
        changed for _, changed in cells.values()
    ]


def cell_of(book: Any, where: str) -> Any:
    """Return the cell of the last row of a sheet, under a header."""
    name, _, header = where.partition("/")
    sheet = book[name]
    if name == "Programme":
        return next(sheet.cell(one.row, 2) for one in sheet["A"] if one.value == header)
    column = next(one.column for one in sheet[1] if one.value == header)
    return sheet.cell(max(one.row for one in sheet["A"] if one.value), column)


@pytest.mark.parametrize(
    ("programme", "cells"),
    [
        (
            "amlt",
            {
                "Membres/Instance": ("Comité inconnu", "cell.parent"),
                "Instances/Réunion : chaque": ("lundi", "word.unknown"),
            },
        ),
        ("artisanat", {"Parties/Engagements": ("1.1 ; 99.9", "ref.unknown")}),
        (
            "offshoring",
            {
                "Indicateurs/Mesure : jour ouvré": (None, "cell.missing"),
                "Indicateurs/Cible": ("beaucoup", "amount.invalid"),
            },
        ),
        ("maintenance-4-0", {"Mandats/Personne": ("Inconnu", "cell.person")}),
    ],
)
def test_what_is_wrong_is_told_at_its_cell(
    tmp_path: Path, programme: str, cells: dict[str, tuple[object, str]]
) -> None:
    book = book_of(programme)
    expected = set()
    for where, (value, code) in cells.items():
        cell = cell_of(book, where)
        cell.value = value
        expected.add((where.partition("/")[0], cell.coordinate, code))
    book.save(tmp_path / "p.xlsx")

    assert expected <= set(told(tmp_path / "p.xlsx", plan_of(programme)))


def test_every_key_of_the_format_has_a_column_or_a_reason() -> None:
    columns = {
        word: {one.key for one in sheet.columns}
        for sheet in (HEADING, *SHEETS)
        for word in [sheet.key]
    }
    without = set()
    for key in PROGRAMME.keys:
        if isinstance(key.holds, Shape) and key.word in (*columns, "recueils"):
            within = columns.get(key.word, columns["consultations"])
            filled = {inner for _, own, inner in CHILDREN.values() if own == key.word}
            without |= _lacking(key.holds, within | filled, "")
        elif key.word not in columns[""]:
            without |= _lacking(Shape((key,)), columns[""], "")

    assert without == set(KEPT)


def _lacking(shape: Shape, columns: set[str], within: str) -> set[str]:
    found: set[str] = set()
    for key in shape.keys:
        path = f"{within}{key.word}"
        deeper = {one for one in columns if one.startswith(f"{path}.")}
        if isinstance(key.holds, Shape) and deeper:
            found |= _lacking(key.holds, columns, f"{path}.")
        elif path not in columns and path != "id":
            found.add(path)
    return found
