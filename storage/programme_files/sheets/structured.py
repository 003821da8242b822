"""Reads a workbook of several sheets (people, axes, actions…), each under its headers."""

from collections.abc import Mapping

from storage.programme_files.sheets.findings import PERSON, SheetFindings
from storage.programme_files.sheets.grid import Cell, Grid
from storage.programme_files.sheets.leaves import leaf
from storage.programme_files.sheets.people import People, short_name
from storage.programme_files.sheets.refs import refuse_ambiguous
from storage.programme_files.sheets.rows import Row, Table, table_of
from storage.programme_files.sheets.words import ACTIONS, AXES, MEMBERS, PEOPLE, SHEETS, named
from storage.programme_files.suggesting import fold
from storage.programme_files.tree import Group, Items, Leaf, Node, Place

FEWEST_HEADERS = 1
Lists = dict[str, tuple[Node, ...]]


def tables_in(grids: tuple[Grid, ...], findings: SheetFindings) -> dict[str, Table]:
    """Return the sheets that are known by their name and headers, by the list that they hold."""
    found: dict[str, Table] = {}
    for sheet in SHEETS:
        names = {named(one) for one in (sheet.name, *sheet.synonyms)}
        for grid in grids:
            if named(grid.name) in names and sheet.key not in found:
                table = table_of(grid, sheet.columns, FEWEST_HEADERS)
                if table is not None:
                    found[sheet.key] = table
                    findings.heads[grid.name] = table.head
    return found


def lists_of(tables: Mapping[str, Table], people: People, findings: SheetFindings) -> Lists:
    """Return the lists of the format that the sheets hold, people last: rows may name new ones."""
    rows = {key: tuple(table.rows(findings)) for key, table in tables.items()}
    for row in rows.get(PEOPLE, ()):
        people.add(row.place, dict(row.cells))
    axes = _refs(rows.get(AXES, ()))
    members = _members(rows.get(MEMBERS, ()), people)
    lists: Lists = {}
    for key, found in rows.items():
        refuse_ambiguous([one.cells["ref"] for one in found if "ref" in one.cells], findings)
        if key == "instances":
            lists[key] = tuple(_body(one, members) for one in found)
        elif key not in (PEOPLE, MEMBERS):
            lists[key] = tuple(_group(one, people, axes) for one in found)
    return {key: groups for key, groups in lists.items() if groups}


def is_structured(tables: Mapping[str, Table]) -> bool:
    """Tell whether the actions come with the axes that they hang on."""
    return ACTIONS in tables and AXES in tables


def group(place: Place, leaves: Mapping[str, Node]) -> Group:
    """Return leaves as a group, each key at the place of its value."""
    return Group(place, tuple((Leaf(one.place, key), one) for key, one in leaves.items()))


def leaves_of(cells: Mapping[str, Cell], people: People) -> dict[str, Node]:
    """Return the cells of a row as leaves, people by their identifier; broken ones are left out."""
    return {
        key: people.named(cell) if key in PERSON else leaf(key, cell)
        for key, cell in cells.items()
        if cell.text and not cell.broken
    }


def _refs(rows: tuple[Row, ...]) -> dict[str, str]:
    """Return the ref of each axis by its title, as people write either."""
    return {
        fold(row.cells["titre"].text): row.cells["ref"].text
        for row in rows
        if "ref" in row.cells and "titre" in row.cells
    }


def _group(row: Row, people: People, axes: Mapping[str, str]) -> Group:
    leaves = leaves_of(row.cells, people)
    for key in ("axe", "axe_parent"):
        cell = row.cells.get(key)
        if cell is not None and key in leaves:
            leaves[key] = Leaf(cell.place, axes.get(fold(cell.text), cell.text))
    return group(row.place, leaves)


def _members(rows: tuple[Row, ...], people: People) -> dict[str, list[Group]]:
    found: dict[str, list[Group]] = {}
    for row in rows:
        body = row.cells.get("instance")
        leaves = leaves_of(
            {key: one for key, one in row.cells.items() if key != "instance"}, people
        )
        found.setdefault(fold(body.text) if body else "", []).append(group(row.place, leaves))
    return found


def _body(row: Row, members: Mapping[str, list[Group]]) -> Group:
    leaves = leaves_of(row.cells, People(None))
    name = row.cells.get("nom")
    identity = row.cells.get("id")
    if identity is None and name is not None:
        leaves["id"] = Leaf(name.place, short_name(name.text))
    named_so = [fold(one.text) for one in (identity, name) if one is not None]
    mine = [one for key in dict.fromkeys(named_so) for one in members.get(key, [])]
    if mine:
        leaves["membres"] = Items(row.place, tuple(mine))
    return group(row.place, leaves)
