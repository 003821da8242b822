"""Reads a workbook into grids of cells, each a text that knows its place."""

import warnings
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile
from zlib import error

from storage.programme_files.problem import Findings
from storage.programme_files.tree import Place

MOST_BYTES = 20_000_000
# A workbook is a zip archive: what it swells to is bounded before it is opened.
MOST_UNZIPPED = 200_000_000
MOST_ROWS, MOST_COLUMNS = 20_000, 200
# The properties of an exported workbook that name its sheets for the eye alone.
VIEW = "suivi-vue-"
# What a damaged archive, or XML that makes no sense, lets out of the libraries that read it.
BROKEN = (
    *(ArithmeticError, AttributeError, BadZipFile, EOFError, LookupError, OSError),
    *(RuntimeError, SyntaxError, TypeError, ValueError, error),
)
SPACES = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " "})


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell says; `decimal` tells a number that is not whole, `shown` how it is shown.

    `broken` names what makes it unreadable: a formula never computed, an error of the sheet.
    `lines` are those of a text of several, which `text` holds on one.
    """

    place: Place
    text: str
    decimal: bool = False
    shown: str = ""
    broken: str = ""
    lines: tuple[str, ...] = ()


@dataclass(slots=True)
class Grid:
    """One sheet: its cells that hold something, by row and column from 1.

    `over` is what a merged cell says above each of the columns that it spans, by the row below it.
    """

    name: str
    rows: int = 0
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    over: dict[tuple[int, int], str] = field(default_factory=dict)

    def row(self, number: int) -> dict[int, Cell]:
        """Return the cells of a row, by column."""
        wide = range(1, MOST_COLUMNS + 1)
        return {one: self.cells[number, one] for one in wide if (number, one) in self.cells}


def read_grids(path: Path, findings: Findings) -> tuple[Grid, ...]:
    """Return the sheets that people see, in their order; all that is amiss goes to `findings`.

    Those that an export wrote for the eye alone are left out.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES or _unzipped(content) > MOST_UNZIPPED:
            findings.add(Place(1, 1), "book.too_large")
            return ()
        values, written = _opened(content, computed=True), _opened(content, computed=False)
    except BROKEN:
        findings.add(Place(1, 1), "book.unreadable")
        return ()
    views = {one.value for one in values.custom_doc_props.props if one.name.startswith(VIEW)}
    shown = [one for one in values.worksheets if one.sheet_state == "visible"]
    seen = [one for one in shown if one.title not in views]
    return tuple(_grid(one, written[one.title]) for one in seen)


def _unzipped(content: bytes) -> int:
    with ZipFile(BytesIO(content)) as archive:
        return sum(one.file_size for one in archive.infolist())


def _opened(content: bytes, *, computed: bool) -> Any:
    from openpyxl import load_workbook  # noqa: PLC0415 -- 0.2 s that a YAML file does without

    with warnings.catch_warnings():
        # Conditional formats and lists of newer versions, which reading does without.
        warnings.simplefilter("ignore")
        return load_workbook(BytesIO(content), data_only=computed)


def _grid(values: Any, written: Any) -> Grid:
    grid = Grid(values.title, min(values.max_row, MOST_ROWS))
    edge = min(values.max_column, MOST_COLUMNS)
    for line in written.iter_rows(max_row=grid.rows, max_col=edge):
        for one in line:
            cell = _cell(grid.name, one, values.cell(one.row, one.column))
            if cell.text or cell.broken:
                grid.cells[one.row, one.column] = cell
    for merged in values.merged_cells.ranges:
        _fill_down(grid, merged)
        _spread(grid, merged)
    return grid


def _fill_down(grid: Grid, merged: Any) -> None:
    """Give every row of a merged block what its first one says."""
    top = grid.cells.get((merged.min_row, merged.min_col))
    if top is not None:
        for row in range(merged.min_row + 1, merged.max_row + 1):
            place = Place(row, merged.min_col, grid.name)
            grid.cells[row, merged.min_col] = replace(top, place=place)


def _spread(grid: Grid, merged: Any) -> None:
    """Note what stands over the cells just below a block that spans several columns."""
    top = grid.cells.get((merged.min_row, merged.min_col))
    if top is not None and merged.max_col > merged.min_col:
        edge = min(merged.max_col, MOST_COLUMNS)
        below = ((merged.max_row + 1, column) for column in range(merged.min_col, edge + 1))
        grid.over |= dict.fromkeys(below, top.text)


def _cell(sheet: str, written: Any, computed: Any) -> Cell:
    place = Place(written.row, written.column, sheet)
    value = computed.value
    if written.data_type == "f" and value is None:
        return Cell(place, "", broken="cell.formula")
    if computed.data_type == "e":
        return Cell(place, str(value), broken="cell.error")
    decimal = isinstance(value, float) and not value.is_integer()
    lines = tuple(map(_text, value.strip().splitlines())) if isinstance(value, str) else ()
    text = _text(value)
    return Cell(place, text, decimal, str(written.number_format), lines=lines)


def _text(value: object) -> str:
    """Return a value as a programme file writes it: days in ISO 8601, whole numbers bare."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "oui" if value else "non"
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).translate(SPACES).split())
