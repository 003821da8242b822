"""Makes the groups of the format out of the rows of sheets, whatever the names that people use."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storage.programme_files.sheets.findings import PERSON, SheetFindings
from storage.programme_files.sheets.grid import Cell
from storage.programme_files.sheets.leaves import node
from storage.programme_files.sheets.people import People, short_name
from storage.programme_files.sheets.rows import Row
from storage.programme_files.sheets.words import SHEETS
from storage.programme_files.suggesting import fold
from storage.programme_files.tree import Group, Items, Leaf, Node, Place

# Of the sheet of each list: the column that names the row above, its sheet, the list filled there.
CHILDREN = {
    "membres": ("instance", "instances", "membres"),
    "mandats": ("fonction", "fonctions", "titulaires"),
    "signataires": ("contrat", "contrats", "signataires"),
}
SHEET_NAMES = {one.key: one.name for one in SHEETS}
# By what a row is called in others.
CALLED = ("id", "nom", "titre", "ref")


@dataclass(frozen=True, slots=True)
class Names:
    """What rows call people, axes and bodies, with their identifiers in the format."""

    people: People
    axes: Mapping[str, str]
    bodies: Mapping[str, str]

    def node(self, key: str, cell: Cell) -> Node:
        """Return a cell as what its column fills."""
        if key in PERSON:
            return self.people.named(cell)
        if key in ("axe", "axe_parent"):
            return Leaf(cell.place, self.axes.get(fold(cell.text), cell.text))
        if key == "instance":
            return Leaf(cell.place, self.bodies.get(fold(cell.text), cell.text))
        return node(key, cell)

    def nodes(self, cells: Mapping[str, Cell]) -> dict[str, Node]:
        """Return the cells of a row; blank and broken ones are left out."""
        return {
            key: self.node(key, cell)
            for key, cell in cells.items()
            if cell.text and not cell.broken
        }


def group(place: Place, nodes: Mapping[str, Node]) -> Group:
    """Return nodes as a group, each key at the place of its value; `a.b` is b of the group a."""
    within: dict[str, dict[str, Node]] = {}
    entries: dict[str, Node] = {}
    for path, one in nodes.items():
        key, dot, rest = path.partition(".")
        if dot:
            within.setdefault(key, {})[rest] = one
            entries.setdefault(key, one)
        else:
            entries[key] = one
    for key, inner in within.items():
        entries[key] = group(entries[key].place, inner)
    return Group(place, tuple((Leaf(one.place, key), one) for key, one in entries.items()))


def identifiers(rows: Sequence[Row]) -> dict[str, str]:
    """Return the identifier of each row by all that it may be called, folded."""
    found: dict[str, str] = {}
    for row in rows:
        identity = identity_of(row)
        for key in CALLED:
            if key in row.cells and row.cells[key].text:
                found.setdefault(fold(row.cells[key].text), identity)
    return found


def identity_of(row: Row) -> str:
    """Return the identifier of a row: the one that it gives, else one made of its name."""
    given = row.cells.get("id")
    named = row.cells.get("nom")
    return given.text if given else short_name(named.text) if named else ""


def children_of(
    key: str, rows: Sequence[Row], names: Names, found: tuple[Mapping[str, str], SheetFindings]
) -> dict[str, list[Group]]:
    """Return the groups of a sheet by the identifier of the row above that each belongs to.

    One that belongs to no row of that sheet is a problem.
    """
    above, findings = found
    column, sheet, _ = CHILDREN[key]
    groups: dict[str, list[Group]] = {}
    for row in rows:
        cell = row.cells.get(column)
        parent = above.get(fold(cell.text), "") if cell else ""
        if not parent:
            place = cell.place if cell else row.place
            value = cell.text if cell else ""
            findings.add(place, "cell.parent", key=column, value=value, sheet=SHEET_NAMES[sheet])
            continue
        nodes = names.nodes({name: one for name, one in row.cells.items() if name != column})
        groups.setdefault(parent, []).append(group(row.place, _seated(key, nodes, names)))
    return groups


def _seated(key: str, nodes: dict[str, Node], names: Names) -> dict[str, Node]:
    """Return a member's nodes, a role sitting as a role and not as a person."""
    holder = nodes.get("personne")
    if key == "membres" and isinstance(holder, Leaf) and names.people.is_role(holder.text):
        del nodes["personne"]
        nodes["fonction"] = holder
    return nodes


def with_children(place: Place, nodes: dict[str, Node], key: str, own: Sequence[Group]) -> Group:
    """Return a row with the rows of other sheets that belong to it."""
    if own:
        nodes[key] = Items(place, tuple(own))
    return group(place, nodes)
