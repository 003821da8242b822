"""Finds the headers of a sheet and reads its rows under them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from storage.programme_files.sheets.columns import Column, headers, named
from storage.programme_files.sheets.findings import Head, SheetFindings
from storage.programme_files.sheets.grid import Cell, Grid
from storage.programme_files.tree import Place

# A title, a logo and a date may stand above the headers.
DEEPEST_HEAD = 30


@dataclass(frozen=True, slots=True)
class Row:
    """One row that says something: its place, and its cells by the key of their column."""

    place: Place
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet under its headers."""

    grid: Grid
    head: Head

    @property
    def keys(self) -> frozenset[str]:
        """Return the keys for which there is a column."""
        return frozenset(self.head.columns)

    def rows(self, findings: SheetFindings) -> Iterator[Row]:
        """Yield the rows below the headers; blank ones are passed over, broken cells noted."""
        found = {column: key for key, (column, _) in self.head.columns.items()}
        for number in range(self.head.row + 1, self.grid.rows + 1):
            cells = self.grid.row(number)
            said = {found[column]: cell for column, cell in cells.items() if column in found}
            for cell in said.values():
                if cell.broken:
                    findings.add(cell.place, cell.broken, value=cell.text)
            if any(cell.text or cell.broken for cell in said.values()):
                first = min(self.head.columns.values())[0]
                yield Row(Place(number, first, self.grid.name), said)


def table_of(grid: Grid, columns: tuple[Column, ...], needed: int) -> Table | None:
    """Return the sheet under the first row that holds that many of the headers; None if none."""
    words = headers(columns)
    for number in range(1, min(grid.rows, DEEPEST_HEAD) + 1):
        found: dict[str, tuple[int, str]] = {}
        for place, cell in grid.row(number).items():
            column = words.get(named(cell.text))
            if column is not None:
                found.setdefault(column.key, (place, cell.text))
        if len(found) >= needed:
            return Table(grid, Head(number, found))
    return None
