"""Makes axes, objectives and actions of the rows of a plain table, with a ref where none is."""

import re
from dataclasses import dataclass, field

from domain.model.programme import Plan
from storage.programme_files.sheets.findings import SheetFindings
from storage.programme_files.sheets.grid import Cell
from storage.programme_files.sheets.grouping import Names, group
from storage.programme_files.sheets.naming import several
from storage.programme_files.sheets.people import People
from storage.programme_files.sheets.rows import Row
from storage.programme_files.suggesting import fold
from storage.programme_files.tree import Group, Leaf, Node, Place

_AXIS_WORD = r"(?:axe|pilier|composante|volet|axis|pillar|المحور)"
_AXIS = re.compile(
    rf"^(?:{_AXIS_WORD}\s*)?(?:n°\s*)?(?P<ref>\d+(?:\.\d+)*)?\s*[-–—:.)]*\s*(?P<title>.*)$",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"^{_AXIS_WORD}\b", re.IGNORECASE)
_OBJECTIVE = re.compile(
    r"^(?:(?:objectif|objective|الهدف)\s*)?(?:n°\s*)?"
    r"(?:(?P<ref>[A-Z]{0,3}\d+(?:\.\d+)*)\s*(?:[-–—:.)]+\s*|$))?(?P<title>.*)$",
    re.IGNORECASE,
)


def names_axis(text: str) -> bool:
    """Tell whether a text says that it names an axis: « Axe 2 : Ports »."""
    return bool(_ALONE.match(text))


@dataclass(slots=True)
class Made:
    """What is made of the rows, in their order."""

    people: People
    known: Plan | None
    findings: SheetFindings
    current: str = ""
    _axes: dict[str, tuple[Place, str]] = field(default_factory=dict)
    _objectives: dict[str, tuple[Place, str, str]] = field(default_factory=dict)
    _refs: set[str] = field(default_factory=set)

    def begin(self, axis: str) -> None:
        """Begin a sheet, the name of which is that of an axis, or empty."""
        self.current = self._axis(Cell(Place(1, 1), axis)) if axis else ""

    def action(self, row: Row) -> Group | None:
        """Return the action of a row; None for a row that only names the axis of those below."""
        alone = list(row.cells.values())
        if len(alone) == 1 and names_axis(alone[0].text):
            self.current = self._axis(alone[0])
            return None
        cells = dict(row.cells)
        email, owner = cells.pop("email", None), cells.pop("porteur", None)
        axis, objective = cells.pop("axe", None), cells.pop("objectif", None)
        leaves = Names(self.people, {}, {}).nodes(cells) | self._answers(owner, email)
        ref = self._axis(axis) if axis and axis.text else self.current or self._default(row.place)
        leaves["axe"] = Leaf(axis.place if axis else row.place, ref)
        if objective and objective.text and not objective.broken:
            leaves["objectif"] = Leaf(objective.place, self._objective(objective, ref))
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

    def objectives(self) -> tuple[Group, ...]:
        """Return the objectives that were named, in order."""
        return tuple(
            group(
                place,
                {"ref": Leaf(place, ref), "titre": Leaf(place, title), "axe": Leaf(place, axis)},
            )
            for ref, (place, title, axis) in self._objectives.items()
        )

    def _answers(self, owner: Cell | None, email: Cell | None) -> dict[str, Node]:
        """Return who answers; several people are told, one of them is never chosen."""
        crowd = several(owner, email, self.people.knows)
        if crowd is not None:
            self.findings.add(crowd.place, "cell.people", value=crowd.text)
            return {}
        named = owner if owner and owner.text else email
        if named is None or not named.text or named.broken:
            return {}
        return {"porteur": self.people.named(named, email)}

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

    def _objective(self, cell: Cell, axis: str) -> str:
        """Return the ref of the objective that a cell names: « O1 : Insérer », « Insérer »."""
        found = _OBJECTIVE.match(cell.text)
        ref, title = (found["ref"] or "", found["title"].strip()) if found else ("", cell.text)
        planned = self.known.objectives if self.known else ()
        titles = {fold(one.title): one.ref for one in planned}
        titles |= {fold(said): one for one, (_, said, _) in self._objectives.items()}
        ref = ref or titles.get(fold(title), "") or self._next_objective()
        kept = next((one for one in planned if one.ref == ref), None)
        made = (
            cell.place,
            title or (kept.title if kept else cell.text),
            kept.axis if kept else axis,
        )
        self._objectives.setdefault(ref, made)
        return ref

    def _default(self, place: Place) -> str:
        ref = self.known.axes[0].ref if self.known else "1"
        title = self.known.axes[0].title if self.known else "Actions"
        self._axes.setdefault(ref, (place, title))
        return ref

    def _next(self) -> str:
        taken = {*self._axes, *(one.ref for one in (self.known.axes if self.known else ()))}
        return next(str(n) for n in range(1, 1_000) if str(n) not in taken)

    def _next_objective(self) -> str:
        planned = self.known.objectives if self.known else ()
        taken = {*self._objectives, *(one.ref for one in planned)}
        return next(f"O{n}" for n in range(1, 1_000) if f"O{n}" not in taken)

    def _ref(self, axis: str, title: Cell | None) -> str:
        """Return the ref of the known action of that title; else the next of its axis."""
        planned = self.known.actions if self.known else ()
        for one in planned:
            if title is not None and fold(one.title) == fold(title.text):
                return one.ref
        taken = self._refs | {one.ref for one in planned}
        return next(f"{axis}.{n}" for n in range(1, 10_000) if f"{axis}.{n}" not in taken)
