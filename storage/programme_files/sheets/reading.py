"""Reads a workbook into a plan, or refuses it whole with every problem at its sheet and cell."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from domain.model.programme import Plan
from domain.rules.keys import opaque
from storage.programme_files.planning import plan_of
from storage.programme_files.problem import ProgrammeFileError
from storage.programme_files.reading import checked
from storage.programme_files.sheets import heading
from storage.programme_files.sheets.covering import columns_of
from storage.programme_files.sheets.findings import SheetFindings
from storage.programme_files.sheets.grid import read_grids
from storage.programme_files.sheets.grouping import group
from storage.programme_files.sheets.merging import beside, renamed, with_known_substitutes
from storage.programme_files.sheets.no_table import tell_no_table
from storage.programme_files.sheets.options import BookOptions
from storage.programme_files.sheets.people import People
from storage.programme_files.sheets.plain import Tables, plain_lists, plain_tables, title_above
from storage.programme_files.sheets.rows import Table
from storage.programme_files.sheets.structured import is_structured, lists_of, tables_in
from storage.programme_files.sheets.words import ACTIONS, PEOPLE
from storage.programme_files.tree import Items, Leaf, Node, Place

TOP = Place(1, 1)
WORKBOOK = ".xlsx"
PlanKnown = Callable[[str], Plan | None]


@dataclass(frozen=True, slots=True)
class ReadWorkbook:
    """The plan that a workbook states; the headers and the sheets that it does without.

    `tables` are the sheets that list its actions.
    """

    plan: Plan
    ignored: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()


def load_workbook_plan(
    path: Path, known: PlanKnown, options: BookOptions | None = None
) -> ReadWorkbook:
    """Return the plan of a workbook; `known` gives the plan in force of a programme, by its id.

    Raises `ProgrammeFileError`, and nothing else; its `heads` say where each sheet has its headers.
    """
    findings = SheetFindings(path.name)
    try:
        return _Reader(path, options or BookOptions(), findings).read(known)
    except ProgrammeFileError as refused:
        refused.heads = {name: one.row for name, one in findings.heads.items()}
        raise


class _Reader:
    def __init__(self, path: Path, options: BookOptions, findings: SheetFindings) -> None:
        self._options = options
        self._findings = findings
        self._stem = path.stem
        self._grids = read_grids(path, findings)
        self._refuse()
        self._said = heading.programme_sheet(self._grids, findings)
        self._id = heading.short_name_of(self._said, self._options, path.stem)

    def read(self, known: PlanKnown) -> ReadWorkbook:
        before = known(self._id)
        people = People(before)
        tables = tables_in(self._grids, self._findings)
        whole = is_structured(tables)
        listing: Tables = () if whole else self._listing(tables, people)
        lists = lists_of(tables, people, self._findings)
        if listing:
            lists = plain_lists(listing, people, before, self._findings)
        root = self._root(lists, people, before)
        plan = self._named(plan_of(checked(root, self._findings)), people, before)
        if before is not None:
            columns = columns_of(_keys(tables, listing), lists, self._said)
            plan = beside(before, plan, columns, whole=whole)
        return self._read(plan, (*tables.values(), *listing), listing)

    def _listing(self, tables: dict[str, Table], people: People) -> Tables:
        """Return the plain tables; of the sheets known by name, that of people alone serves.

        Where there is none, whatever else is missing is told at once.
        """
        for key in set(tables) - {PEOPLE}:
            del self._findings.heads[tables.pop(key).grid.name]
        found = plain_tables(self._grids, self._findings)
        if not found:
            tell_no_table(self._grids, self._findings)
            heading.coordinators(self._said, self._options, people, self._findings)
            raise self._findings.error()
        self._stem = title_above(found[0]) or self._stem
        return found

    def _read(self, plan: Plan, every: Tables, listing: Tables) -> ReadWorkbook:
        taken = {one.grid.name for one in every} | set(self._findings.heads)
        aside = [one.name for one in self._grids if one.cells and one.name not in taken]
        headers = dict.fromkeys(text for one in every for text in one.aside())
        names = tuple(one.grid.name for one in listing)
        return ReadWorkbook(plan, tuple(headers), tuple(aside), names)

    def _refuse(self) -> None:
        if self._findings:
            raise self._findings.error()

    def _root(
        self, lists: Mapping[str, tuple[Node, ...]], people: People, before: Plan | None
    ) -> Node:
        leaves: dict[str, Node] = heading.heading(self._said, self._options, before, self._stem)
        leaves["programme"] = Leaf(TOP, self._id)
        leaves |= heading.coordinators(self._said, self._options, people, self._findings)
        every = {**lists, "personnes": people.groups()}
        leaves |= {key: Items(TOP, groups) for key, groups in every.items() if groups}
        return group(TOP, leaves)

    def _named(self, plan: Plan, people: People, before: Plan | None) -> Plan:
        """Give people, roles and bodies the ids under which the plan in force knows them."""
        ids = {opaque(plan.id, "person", one): known for one, known in people.known_as.items()}
        held = people.roles_known_as.items()
        ids |= {opaque(plan.id, "role", one): known for one, known in held if known}
        bodies = {one.name: one.id for one in before.bodies} if before else {}
        ids |= {one.id: bodies[one.name] for one in plan.bodies if one.name in bodies}
        named = renamed(plan, ids)
        return with_known_substitutes(named, before) if before else named


def _keys(tables: Mapping[str, Table], listing: Tables) -> dict[str, frozenset[str]]:
    """Return the keys for which there is a column, by list: of several tables, in each of them."""
    keys = {word: one.keys for word, one in tables.items()}
    if listing:
        keys[ACTIONS] = frozenset.intersection(*(one.keys for one in listing))
    return keys
