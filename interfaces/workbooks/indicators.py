"""What is shown beside each indicator of a plan: its last figure, of when, by whom, how far."""

from domain.model.indicator import IndicatorLine
from interfaces.terminal.printing import sentence
from interfaces.terminal.programme_file import MEASURED
from interfaces.terminal.standing import ProgrammeStanding
from interfaces.workbooks.writing import Row
from storage.programme_files.sheets.columns import Column

WIDE = {"by": 30}


def measured_columns() -> tuple[Column, ...]:
    """Return the columns for the eye, which are not read back."""
    return tuple(
        Column(f"now.{one}", sentence(f"book-column-{one}"), width=WIDE.get(one, 16))
        for one in MEASURED
    )


def measured(standing: ProgrammeStanding) -> dict[str, Row]:
    """Return how each indicator stands, by its ref."""
    return {one.ref: _row(one) for one in standing.observed.lines}


def _row(one: IndicatorLine) -> Row:
    return {
        "now.value": one.value,
        "now.on": one.on,
        "now.reached": one.share,
        "now.by": one.by,
    }
