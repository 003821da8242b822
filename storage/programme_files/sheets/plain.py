"""Reads the table that people keep: one sheet, one row an action, headers of their own."""

import re
from dataclasses import dataclass, field

from domain.model.programme import Plan
from storage.programme_files.sheets.findings import SheetFindings
from storage.programme_files.sheets.grid import Cell, Grid
from storage.programme_files.sheets.grouping import Names, group
from storage.programme_files.sheets.people import People
from storage.programme_files.sheets.refs import refuse_ambiguous
from storage.programme_files.sheets.rows import Row, Table, table_of
from storage.programme_files.sheets.structured import Lists
from storage.programme_files.sheets.words import ACTIONS, EMAIL, ORDER, SHEETS
from storage.programme_files.suggesting import fold
from storage.programme_files.tree import Group, Leaf, Place

_OF_ACTIONS = next(one.columns for one in SHEETS if one.key == ACTIONS)
COLUMNS = (*(one for one in _OF_ACTIONS if one not in ORDER), EMAIL)
FEWEST_HEADERS = 3
_AXIS_WORD = r"(?:axe|pilier|composante|volet|axis|pillar|المحور)"
_AXIS = re.compile(
    rf"^(?:{_AXIS_WORD}\s*)?(?:n°\s*)?(?P<ref>\d+(?:\.\d+)*)?\s*[-–—:.)]*\s*(?P<title>.*)$",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"^{_AXIS_WORD}\b", re.IGNORECASE)


def plain_table(grids: tuple[Grid, ...], findings: SheetFindings) -> Table | None:
    """Return the first sheet that lists actions, with a deadline and somebody who answers."""
    for grid in grids:
        table = table_of(grid, COLUMNS, FEWEST_HEADERS)
        if table and {"titre", "echeance"} <= table.keys and table.keys & {"porteur", "email"}:
            findings.heads[grid.name] = table.head
            return table
    return None


def title_above(table: Table) -> str:
    """Return what stands above the headers of a plain table, as its title; empty if nothing."""
    above = (cell for row in range(1, table.head.row) for cell in table.grid.row(row).values())
    return next((cell.text for cell in above), "")


def plain_lists(table: Table, people: People, known: Plan | None, findings: SheetFindings) -> Lists:
    """Return the axes and actions of a plain table; what it leaves out is made up, and stays so."""
    made = _Made(people, known)
    rows = tuple(table.rows(findings))
    refuse_ambiguous([one.cells["ref"] for one in rows if "ref" in one.cells], findings)
    actions = tuple(found for row in rows if (found := made.action(row)) is not None)
    return {"axes": made.axes(), "actions": actions}


@dataclass(slots=True)
class _Made:
    """What is made of the rows: axes as they come, a ref where there is none."""

    people: People
    known: Plan | None
    current: str = ""
    _axes: dict[str, tuple[Place, str]] = field(default_factory=dict)
    _refs: set[str] = field(default_factory=set)

    def action(self, row: Row) -> Group | None:
        """Return the action of a row; None for a row that only names the axis of those below."""
        alone = list(row.cells.values())
        if len(alone) == 1 and _ALONE.match(alone[0].text):
            self.current = self._axis(alone[0])
            return None
        cells = dict(row.cells)
        email, owner, axis = cells.pop("email", None), cells.get("porteur"), cells.pop("axe", None)
        names = Names(self.people, {}, {})
        leaves = names.nodes({key: one for key, one in cells.items() if key != "porteur"})
        if owner or email:
            named = owner or email
            assert named is not None  # noqa: S101 -- one of the two
            leaves["porteur"] = self.people.named(named, email)
        ref = self._axis(axis) if axis and axis.text else self.current or self._default(row.place)
        leaves["axe"] = Leaf(axis.place if axis else row.place, ref)
        if "ref" not in leaves:
            leaves["ref"] = Leaf(row.place, self._ref(ref, cells.get("titre")))
        self._refs.add(str(getattr(leaves["ref"], "text", "")))
        return group(row.place, leaves)

    def axes(self) -> tuple[Group, ...]:
        """Return the axes that were named, in order."""
        return tuple(
            group(place, {"ref": Leaf(place, ref), "titre": Leaf(place, title)})
            for ref, (place, title) in self._axes.items()
        )

    def _axis(self, cell: Cell) -> str:
        """Return the ref of the axis that a cell names: « Axe 2 : Ports », « 2 », « Ports »."""
        found = _AXIS.match(cell.text)
        ref, title = (found["ref"] or "", found["title"].strip()) if found else ("", cell.text)
        planned = self.known.axes if self.known else ()
        titles = {fold(one.title): one.ref for one in planned}
        titles |= {fold(said): one for one, (_, said) in self._axes.items()}
        ref = ref or titles.get(fold(title), "") or self._next()
        known = next((one.title for one in planned if one.ref == ref), "")
        if ref not in self._axes:
            self._axes[ref] = (cell.place, title or known or cell.text)
        return ref

    def _default(self, place: Place) -> str:
        ref = self.known.axes[0].ref if self.known else "1"
        title = self.known.axes[0].title if self.known else "Actions"
        self._axes.setdefault(ref, (place, title))
        return ref

    def _next(self) -> str:
        taken = {*self._axes, *(one.ref for one in (self.known.axes if self.known else ()))}
        return next(str(n) for n in range(1, 1_000) if str(n) not in taken)

    def _ref(self, axis: str, title: Cell | None) -> str:
        """Return the ref of the known action of that title; else the next of its axis."""
        planned = self.known.actions if self.known else ()
        for one in planned:
            if title is not None and fold(one.title) == fold(title.text):
                return one.ref
        taken = self._refs | {one.ref for one in planned}
        return next(f"{axis}.{n}" for n in range(1, 10_000) if f"{axis}.{n}" not in taken)
