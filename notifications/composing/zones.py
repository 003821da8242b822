"""The rules of a time zone as a calendar wants them, exact to the minute.

The library's own `Timezone.from_tzinfo` (7.3.0) steps over shifts that follow each other closely,
as those around Ramadan in Morocco: which ones depends on the day from which it looks.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

ONE_MINUTE, ONE_DAY = timedelta(minutes=1), timedelta(days=1)


@lru_cache(maxsize=64)
def rules_of(zone: str, first: int, last: int) -> Timezone:
    """Return the VTIMEZONE of an IANA zone, right from the first to the last of these years.

    Shared by whoever asks: not to be changed.
    """
    rules = Timezone()
    rules.add("TZID", zone)
    start = datetime.combine(date(first, 1, 1), time(), UTC)
    usual = _offset(zone, start)
    rules.add_component(_shift(start.replace(tzinfo=None), usual, usual))
    for at in _shifts(zone, start, datetime.combine(date(last + 1, 1, 1), time(), UTC)):
        before, after = _offset(zone, at - ONE_MINUTE), _offset(zone, at)
        # A shift is written in the local time that it ends (RFC 5545 §3.6.5).
        rules.add_component(_shift((at + before).replace(tzinfo=None), before, after))
    return rules


def _shifts(zone: str, start: datetime, end: datetime) -> Iterator[datetime]:
    """Yield the UTC instants at which the offset changes, found by halving days."""
    at = start
    while at < end:
        until = at + ONE_DAY
        if _offset(zone, at) != _offset(zone, until):
            before, after = at, until
            while after - before > ONE_MINUTE:
                middle = before + (after - before) // (2 * ONE_MINUTE) * ONE_MINUTE
                same = _offset(zone, middle) == _offset(zone, at)
                before, after = (middle, after) if same else (before, middle)
            yield after
        at = until


def _shift(
    at: datetime, before: timedelta, after: timedelta
) -> TimezoneStandard | TimezoneDaylight:
    kind = TimezoneDaylight if after > before else TimezoneStandard
    shift = kind()
    shift.add("DTSTART", at)
    shift.add("TZOFFSETFROM", before)
    shift.add("TZOFFSETTO", after)
    shift.add("TZNAME", _name(after))
    return shift


def _name(offset: timedelta) -> str:
    sign = "-" if offset < timedelta() else "+"
    hours, minutes = divmod(abs(offset) // ONE_MINUTE, 60)
    return f"{sign}{hours:02}{f'{minutes:02}' if minutes else ''}"


def _offset(zone: str, at: datetime) -> timedelta:
    return at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
