"""Reads a workbook of several sheets (people, axes, actions…), each under its headers."""

from collections.abc import Iterable, Mapping

from storage.programme_files.sheets.columns import named
from storage.programme_files.sheets.findings import SheetFindings
from storage.programme_files.sheets.grid import Grid
from storage.programme_files.sheets.grouping import (
    CHILDREN,
    Names,
    children_of,
    group,
    identifiers,
    identity_of,
    with_children,
)
from storage.programme_files.sheets.people import People, short_name
from storage.programme_files.sheets.plain_headers import completed
from storage.programme_files.sheets.refs import refuse_ambiguous
from storage.programme_files.sheets.rows import Row, Table, table_of
from storage.programme_files.sheets.words import ACTIONS, AXES, PEOPLE, SHEETS
from storage.programme_files.sheets.words_of_bodies import BODIES, CONSULTATIONS, REVIEWS
from storage.programme_files.sheets.words_of_parties import CONTRACTS, ROLES
from storage.programme_files.suggesting import fold
from storage.programme_files.tree import Group, Leaf, Node, Place

# One header is enough of the sheets that every plan has; others may be about something else.
FEWEST_HEADERS, FEWEST_BESIDE = 1, 2
BASIC = (PEOPLE, AXES, "objectifs", "phases", ACTIONS, BODIES.key, "membres")
# What an identifier is made of where none is given.
NAMED_BY = {REVIEWS.key: ("instance", "date"), CONSULTATIONS.key: ("question",)}
Lists = dict[str, tuple[Node, ...]]
Children = Mapping[str, Mapping[str, list[Group]]]


def tables_in(grids: tuple[Grid, ...], findings: SheetFindings) -> dict[str, Table]:
    """Return the sheets that are known by their name and headers, by the list that they hold."""
    found: dict[str, Table] = {}
    for sheet in SHEETS:
        names = {named(one) for one in (sheet.name, *sheet.synonyms)}
        for grid in grids:
            if named(grid.name) in names and sheet.key not in found:
                fewest = FEWEST_HEADERS if sheet.key in BASIC else FEWEST_BESIDE
                table = table_of(grid, sheet.columns, fewest)
                if table is not None and sheet.key == ACTIONS:
                    table = completed(table)
                if table is not None:
                    found[sheet.key] = table
                    findings.heads[grid.name] = table.head
    return found


def lists_of(tables: Mapping[str, Table], people: People, findings: SheetFindings) -> Lists:
    """Return the lists of the format that the sheets hold, people last: rows may name new ones."""
    rows = {key: tuple(table.rows(findings)) for key, table in tables.items()}
    for row in rows.get(PEOPLE, ()):
        people.add(row.place, dict(row.cells))
    roles = {row.place: _role(row, people) for row in rows.get(ROLES.key, ())}
    names = Names(people, _refs(rows.get(AXES, ())), identifiers(rows.get(BODIES.key, ())))
    above = {
        BODIES.key: names.bodies,
        ROLES.key: _titles(rows.get(ROLES.key, ()), roles),
        CONTRACTS.key: {fold(one): one for one in _texts(rows.get(CONTRACTS.key, ()), "ref")},
    }
    own = {
        key: children_of(key, rows.get(key, ()), names, (above[sheet], findings))
        for key, (_, sheet, _) in CHILDREN.items()
    }
    lists: Lists = {}
    for key, found in rows.items():
        refuse_ambiguous([one.cells["ref"] for one in found if "ref" in one.cells], findings)
        if key not in (PEOPLE, *CHILDREN):
            for one in found:
                word, made = _made(key, one, names, (own, roles))
                lists[word] = (*lists.get(word, ()), made)
    return lists


def _made(
    key: str, row: Row, names: Names, known: tuple[Children, Mapping[Place, str]]
) -> tuple[str, Group]:
    """Return the list that a row belongs to, and the row with those of other sheets under it."""
    own, roles = known
    nodes = names.nodes(row.cells)
    if key == BODIES.key and "id" not in nodes and "nom" in nodes:
        nodes["id"] = Leaf(nodes["nom"].place, identity_of(row))
    if key == ROLES.key:
        nodes["id"] = Leaf(row.place, roles[row.place])
    if key in NAMED_BY and "id" not in nodes:
        nodes["id"] = Leaf(row.place, short_name(" ".join(_said(row, NAMED_BY[key]))))
    word = key
    if key == CONSULTATIONS.key:
        nature = nodes.pop("nature", None)
        collects = isinstance(nature, Leaf) and fold(nature.text).startswith("recueil")
        word = "recueils" if collects else key
    for child, (_, sheet, inner) in CHILDREN.items():
        if sheet == key:
            mine = own[child].get(_identity(nodes), [])
            return word, with_children(row.place, nodes, inner, mine)
    return word, group(row.place, nodes)


def _identity(nodes: Mapping[str, Node]) -> str:
    found = nodes.get("id") or nodes.get("ref")
    return found.text if isinstance(found, Leaf) else ""


def _said(row: Row, keys: Iterable[str]) -> list[str]:
    return [row.cells[one].text for one in keys if one in row.cells]


def _role(row: Row, people: People) -> str:
    said = {key: one.text for key, one in row.cells.items()}
    title = said.get("titre", "")
    return people.add_role(title, said.get("organisation", ""), said.get("id", ""))


def _titles(rows: Iterable[Row], roles: Mapping[Place, str]) -> dict[str, str]:
    """Return the identifier of each role by its title, alone or with its organisation."""
    found: dict[str, str] = {}
    for row in rows:
        title, organisation = (" ".join(_said(row, [one])) for one in ("titre", "organisation"))
        for called in (roles[row.place], title, f"{title} ({organisation})"):
            found.setdefault(fold(called), roles[row.place])
    return found


def _texts(rows: Iterable[Row], key: str) -> list[str]:
    return [row.cells[key].text for row in rows if key in row.cells]


def is_structured(tables: Mapping[str, Table]) -> bool:
    """Tell whether the actions come with the axes that they hang on."""
    return ACTIONS in tables and AXES in tables


def _refs(rows: tuple[Row, ...]) -> dict[str, str]:
    """Return the ref of each axis by its title, as people write either."""
    return {
        fold(row.cells["titre"].text): row.cells["ref"].text
        for row in rows
        if "ref" in row.cells and "titre" in row.cells
    }
