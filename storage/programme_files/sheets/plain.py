"""Reads the tables that people keep: one row an action, their own headers, a sheet or several."""

from collections.abc import Iterable, Sequence
from itertools import chain

from domain.model.programme import Plan
from storage.programme_files.sheets.columns import named
from storage.programme_files.sheets.findings import SheetFindings
from storage.programme_files.sheets.grid import Grid
from storage.programme_files.sheets.making import Made, names_axis
from storage.programme_files.sheets.people import People
from storage.programme_files.sheets.plain_headers import best_row
from storage.programme_files.sheets.refs import refuse_ambiguous
from storage.programme_files.sheets.rows import Row, Table
from storage.programme_files.sheets.structured import Lists
from storage.programme_files.sheets.words import ACTIONS, SHEETS
from storage.programme_files.tree import Group

Tables = tuple[Table, ...]


def plain_tables(grids: Sequence[Grid], findings: SheetFindings) -> Tables:
    """Return the sheets that list actions, each with a deadline and somebody who answers.

    A sheet that bears the name of one (« Plan d’action ») is preferred to all others.
    """
    found = [(grid, row) for grid in grids if (row := best_row(grid)) and row.lists_actions]
    actions = next(one for one in SHEETS if one.key == ACTIONS)
    names = {named(one) for one in (actions.name, *actions.synonyms)}
    chosen = [one for one in found if named(one[0].name) in names] or found
    for _, row in chosen:
        row.tell_twice(findings)
    tables = tuple(Table(grid, row.with_names()) for grid, row in chosen)
    findings.heads |= {one.grid.name: one.head for one in tables}
    return tables


def title_above(table: Table) -> str:
    """Return the first text that stands alone above the headers, as a title; empty if none does."""
    above = (
        {cell.text for cell in table.grid.row(row).values()} for row in range(1, table.head.row)
    )
    return next((text for texts in above if len(texts) == 1 for text in texts), "")


def plain_lists(
    tables: Tables, people: People, known: Plan | None, findings: SheetFindings
) -> Lists:
    """Return the axes, objectives and actions of plain tables.

    What they leave out is made up, and stays so.
    """
    read = [(table, tuple(table.rows(findings))) for table in tables]
    rows = tuple(chain.from_iterable(found for _, found in read))
    refuse_ambiguous([one.cells["ref"] for one in rows if "ref" in one.cells], findings)
    _introduce(rows, people)
    made = Made(people, known, findings)
    actions: list[Group] = []
    for table, found in read:
        made.begin(table.grid.name if _is_axis(table, tables) else "")
        actions.extend(one for row in found if (one := made.action(row)) is not None)
    lists = {"axes": made.axes(), "objectifs": made.objectives(), "actions": tuple(actions)}
    return {key: groups for key, groups in lists.items() if groups}


def _introduce(rows: Iterable[Row], people: People) -> None:
    """Make known everybody who has an address somewhere: another row may give the name alone."""
    for row in rows:
        name, email = row.cells.get("porteur"), row.cells.get("email")
        people.introduce(name, email)


def _is_axis(table: Table, tables: Tables) -> bool:
    """Tell whether a sheet is an axis by its name: one of several, or one that says so."""
    return "axe" not in table.keys and (len(tables) > 1 or names_axis(table.grid.name))
