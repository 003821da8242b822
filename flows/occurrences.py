"""When an entry of the timetable falls, as arithmetic on instants, days and calendars."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.rules.working_days import ONE_DAY, Calendar
from flows.timetable import Entry


def instant_of(entry: Entry, day: date, zone: str) -> datetime:
    """Return when an entry falls on a local day; of an hour that comes twice, the first."""
    return datetime.combine(day, entry.at, tzinfo=ZoneInfo(zone))


def last_due(entry: Entry, zone: str, calendar: Calendar, now: datetime) -> date:
    """Return the last working day on which the entry had fallen by now (an aware instant)."""
    today = now.astimezone(ZoneInfo(zone)).date()
    if calendar.is_working(today) and instant_of(entry, today, zone) <= now:
        return today
    return calendar.previous_working(today)


def next_due(entry: Entry, zone: str, calendar: Calendar, now: datetime) -> datetime:
    """Return the first instant after now at which the entry falls."""
    yesterday = now.astimezone(ZoneInfo(zone)).date() - ONE_DAY
    day = calendar.next_working(yesterday)
    while (instant := instant_of(entry, day, zone)) <= now:
        day = calendar.next_working(day)
    return instant


def makes_sense(entry: Entry, day: date, zone: str, now: datetime) -> bool:
    """Tell whether the firing of that day may still be caught up."""
    return now - instant_of(entry, day, zone) <= entry.catch_up


# Beyond this, an engine that slept and a clock that jumped look alike.
LONGEST_SLEEP = timedelta(days=35)
# Clocks are set back by this much without harm to anybody.
SMALL_CORRECTION = timedelta(minutes=10)


def distrust(now: datetime, last: datetime | None, trusted_day: date | None) -> str:
    """Return why the clock can't be believed, given the instant of the last thing done.

    Empty when it can be; `clock.back` when now lies before that instant, `clock.ahead` when it
    lies 35 days past it. A person who confirms the day (UTC) settles it.
    """
    if last is None or trusted_day == now.date():
        return ""
    if now < last - SMALL_CORRECTION:
        return "clock.back"
    return "clock.ahead" if now - last > LONGEST_SLEEP else ""
