"""Finds the headers of a sheet and reads its rows under them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from storage.programme_files.sheets.columns import Column, headers, named
from storage.programme_files.sheets.correcting import is_ours
from storage.programme_files.sheets.findings import Head, SheetFindings
from storage.programme_files.sheets.grid import Cell, Grid
from storage.programme_files.suggesting import fold
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
        """Yield the rows below the headers; broken cells are noted.

        Blank rows are passed over, and headers that are printed again on each page.
        """
        found = {column: key for key, (column, _) in self.head.columns.items()}
        for number in range(self.head.row + 1, self.grid.rows + 1):
            cells = self.grid.row(number)
            said = {found[column]: cell for column, cell in cells.items() if column in found}
            for cell in said.values():
                if cell.broken:
                    findings.add(cell.place, cell.broken, value=cell.text)
            if any(cell.text or cell.broken for cell in said.values()) and not self._again(said):
                first = min(self.head.columns.values())[0]
                yield Row(Place(number, first, self.grid.name), said)

    def _again(self, said: Mapping[str, Cell]) -> bool:
        """Tell whether a row holds the headers once more."""
        titles = {key: fold(header) for key, (_, header) in self.head.columns.items()}
        return len(said) > 1 and all(fold(cell.text) == titles[key] for key, cell in said.items())

    def aside(self) -> Iterator[str]:
        """Yield the headers that nothing was made of, and columns that hold something under none.

        A column without a header is called by its letter.
        """
        taken = {column for column, _ in self.head.columns.values()}
        heads = self.grid.row(self.head.row)
        beside = (cell for column, cell in heads.items() if column not in taken)
        yield from (cell.text for cell in beside if not is_ours(cell.text))
        below = {column for row, column in self.grid.cells if row > self.head.row}
        for column in sorted(below - taken - set(heads)):
            yield Place(1, column).letters


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
