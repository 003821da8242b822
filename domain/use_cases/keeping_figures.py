"""Keeping a figure that somebody gave: nothing is overwritten, what asked for it is answered."""

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

from domain.model.event import Event, EventName
from domain.model.indicator import Measurement
from domain.model.measuring import FigureRequest
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork

# Requests asked longer ago than this are over, whatever was answered.
LATELY = timedelta(days=400)


def keep_figure(
    unit: UnitOfWork, programme: str, given: Measurement, moment: Moment
) -> Measurement | None:
    """Keep a figure; return the one of the same day that it replaces, if it says otherwise.

    Said again the same, it is not kept twice.
    """
    same_day = [
        one
        for one in unit.figures.measurements(programme)
        if (one.indicator, one.on) == (given.indicator, given.on)
    ]
    before = same_day[-1] if same_day else None
    if before is not None and before.value == given.value:
        return None
    unit.figures.add(programme, [given])
    name = EventName.FIGURE_GIVEN if before is None else EventName.FIGURE_CORRECTED
    data = {"value": str(given.value), "on": given.on.isoformat()}
    if before is not None:
        data["before"] = str(before.value)
    if given.settled_by:
        data["by"] = "desk"
    unit.journal.append([Event(name, programme, given.indicator, moment.day, moment.at, data)])
    return before


def note_answers(unit: UnitOfWork, programme: str, refs: Collection[str], moment: Moment) -> None:
    """Note that these indicators have their figure, on every open request that awaits it."""
    if refs:
        asked = open_requests(unit, programme, moment)
        unit.figures.update([_answered(one, refs) for one in asked])


def open_requests(unit: UnitOfWork, programme: str, moment: Moment) -> tuple[FigureRequest, ...]:
    """Return the requests of late that still await something."""
    recent = unit.figures.requests(programme, moment.day - LATELY)
    return tuple(one for one in recent if not one.closed)


def _answered(request: FigureRequest, refs: Collection[str]) -> FigureRequest:
    answered = tuple(one for one in request.indicators if one in request.answered or one in refs)
    whole = len(answered) == len(request.indicators) and request.axes is None
    return replace(request, answered=answered, closed=whole)
