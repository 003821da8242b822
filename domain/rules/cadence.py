"""When a cadence falls: its slots, as local dates, one in each week, month or quarter."""

from collections.abc import Iterator
from datetime import date, timedelta

from domain.errors import InvalidValueError
from domain.model.policy import Cadence, Period
from domain.rules.working_days import ONE_DAY, WEEK, Calendar

MONTHS = {Period.MONTH: 1, Period.QUARTER: 3}
YEAR = 12
# A period may be closed from end to end; so many in a row mean a calendar that is wrong.
CLOSED_PERIODS = 12


def slots(cadence: Cadence, calendar: Calendar, after: date, until: date) -> list[date]:
    """Return the slots strictly after `after`, up to and including `until`, ascending.

    Each is a working day; a period has one, or none when nobody works in it at all. What is owed
    is what lies after `served_until` of the last slot served: compare with it, never with today.
    """
    found = []
    for start in _periods(cadence.period, after):
        if start > until:
            break
        slot = _slot(cadence, calendar, start)
        if slot is not None and after < slot <= until:
            found.append(slot)
    return found


def latest_slot(cadence: Cadence, calendar: Calendar, after: date, until: date) -> date | None:
    """Return the last slot in (after, until], None if there is none.

    Of several slots missed, it is the only one still worth serving.
    """
    start = _first_day(cadence.period, until)
    while _end(cadence.period, start) > after:
        slot = _slot(cadence, calendar, start)
        if slot is not None and slot <= until:
            return slot if slot > after else None
        start = _first_day(cadence.period, start - ONE_DAY)
    return None


def next_slot(cadence: Cadence, calendar: Calendar, after: date) -> date:
    """Return the first slot strictly after the day.

    Refuses `cadence.closed` when twelve periods in a row have no working day.
    """
    for passed, start in enumerate(_periods(cadence.period, after)):
        slot = _slot(cadence, calendar, start)
        if slot is not None and slot > after:
            return slot
        if passed > CLOSED_PERIODS:
            break
    raise InvalidValueError("cadence.closed", period=cadence.period.value, after=after)


def slot_around(cadence: Cadence, calendar: Calendar, day: date) -> date | None:
    """Return the slot of the period that holds the day; None if nobody works in it."""
    return _slot(cadence, calendar, _first_day(cadence.period, day))


def served_until(cadence: Cadence, slot: date) -> date:
    """Return the last day of the period that a slot serves, to give as `after` once it is served.

    A holiday declared since may have moved that slot later in its period: from the slot itself
    the same period would be served a second time.
    """
    return _end(cadence.period, _first_day(cadence.period, slot))


def _slot(cadence: Cadence, calendar: Calendar, start: date) -> date | None:
    """Return the slot of the period that starts on that day; None if nobody works in it."""
    length = (_end(cadence.period, start) - start).days + 1
    days = [day for n in range(length) if calendar.is_working(day := start + timedelta(days=n))]
    if not days:
        return None
    rank = min(abs(cadence.working_day), len(days))
    return days[rank - 1] if cadence.working_day > 0 else days[-rank]


def _periods(period: Period, day: date) -> Iterator[date]:
    """Yield the first day of the period that holds the day, then of those that follow."""
    start = _first_day(period, day)
    while True:
        yield start
        start = _end(period, start) + ONE_DAY


def _first_day(period: Period, day: date) -> date:
    if period is Period.WEEK:
        return day - timedelta(days=day.weekday())
    months = MONTHS[period]
    return date(day.year, (day.month - 1) // months * months + 1, 1)


def _end(period: Period, start: date) -> date:
    """Return the last day of the period that starts on that day."""
    if period is Period.WEEK:
        return start + timedelta(days=WEEK - 1)
    years, month = divmod(start.month - 1 + MONTHS[period], YEAR)
    return date(start.year + years, month + 1, 1) - ONE_DAY
