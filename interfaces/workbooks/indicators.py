"""The sheet of what a programme is measured by: each figure with its age, source and target."""

from openpyxl import Workbook

from domain.model.indicator import IndicatorLine
from interfaces.terminal.printing import sentence
from interfaces.terminal.standing import ProgrammeStanding
from interfaces.workbooks.writing import Row, add_sheet
from storage.programme_files.sheets.words import Column

KEYS = (
    "ref",
    "indicator",
    "axis",
    "unit",
    "baseline",
    "value",
    "on",
    "target",
    "horizon",
    "reached",
)
WIDE = {"indicator": 60, "source": 30, "by": 30, "words": 50}


def add_indicators(book: Workbook, standing: ProgrammeStanding) -> None:
    """Add the sheet where there is anything to measure."""
    lines = standing.observed.lines
    if not lines:
        return
    columns = tuple(
        Column(one, sentence(f"book-column-{one}"), width=WIDE.get(one, 16))
        for one in (*KEYS, "by", "source", "words")
    )
    add_sheet(book, sentence("book-indicators"), columns, map(_row, lines), ready=0)


def _row(one: IndicatorLine) -> Row:
    return {
        "ref": one.ref,
        "indicator": one.title,
        "axis": one.axis,
        "unit": one.unit,
        "baseline": one.baseline,
        "value": one.value,
        "on": one.on,
        "target": one.target.value,
        "horizon": one.target.horizon,
        "reached": one.share,
        "by": one.by,
        "source": one.source,
        "words": one.target.words,
    }
