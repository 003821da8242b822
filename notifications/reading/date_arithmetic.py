"""Calendar arithmetic of deadlines: which day an expression means, and how sure that is.

A period means its last day, a week its Friday; « début » is the 10th and « mi » the 15th.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from notifications.reading.reasons import Why

FRIDAY = 4
_START_DAY, _MIDDLE_DAY = 10, 15
_CENTURY = 2000
_LATEST_YEAR = 2100
_MONTHS_IN_YEAR = 12


@dataclass(frozen=True, slots=True)
class Day:
    """A resolved day, or none; `doubt` is the code of why a person should confirm it."""

    day: date | None
    doubt: str = ""


IMPOSSIBLE = Day(None, Why.IMPOSSIBLE_DATE)
IMPRECISE = Day(None, Why.IMPRECISE_DATE)


def exact(year: int, month: int, day: int) -> Day:
    """Return a day of the calendar; impossible ones (31/02) are said to be so."""
    full = year + _CENTURY if year < 100 else year  # noqa: PLR2004 -- two digits of this century
    if full > _LATEST_YEAR or full < _CENTURY:
        return IMPOSSIBLE
    try:
        return Day(date(full, month, day))
    except ValueError:
        return IMPOSSIBLE


def in_coming_year(month: int, day: int, reference: date) -> Day:
    """Return the next such day on or after the reference; in doubt when the year had to roll."""
    this_year = exact(reference.year, month, day)
    if this_year.day is None:
        later = exact(reference.year + 1, month, day)
        return Day(later.day, Why.YEAR_ROLLED_OVER) if later.day else IMPOSSIBLE
    if this_year.day >= reference:
        return this_year
    return Day(exact(reference.year + 1, month, day).day, Why.YEAR_ROLLED_OVER)


def month_end(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def part_of_month(part: str, month: int, year: int | None, reference: date) -> Day:
    """Return the day meant by the start, middle, first half or end of a month."""
    fixed = {"start": _START_DAY, "middle": _MIDDLE_DAY, "first": 1}.get(part)
    if year is None:
        year = reference.year
        ends = month_end(year, month) if fixed is None else date(year, month, fixed)
        if ends < reference:
            rolled = part_of_month(part, month, year + 1, reference)
            return Day(rolled.day, Why.YEAR_ROLLED_OVER)
    return exact(year, month, fixed or month_end(year, month).day)


def week_of_month(rank: int, month: int, year: int | None, reference: date) -> Day:
    """Return the Friday of the first, second… last week of a month: two days may fit."""
    whole = part_of_month("end", month, year, reference)
    if whole.day is None:
        return whole
    first = whole.day.replace(day=1)
    friday = first + timedelta(days=(FRIDAY - first.weekday()) % 7)
    if rank > 4:  # noqa: PLR2004 -- five stands for « the last »
        friday = whole.day - timedelta(days=(whole.day.weekday() - FRIDAY) % 7)
    else:
        friday += timedelta(weeks=rank - 1)
    return Day(friday, Why.TWO_DAYS_FIT)


def iso_week(week: int, year: int | None, reference: date) -> Day:
    """Return the Friday of an ISO week, in the coming year when it has passed."""
    try:
        friday = date.fromisocalendar(year or reference.year, week, FRIDAY + 1)
        if year is None and friday < reference:
            rolled = date.fromisocalendar(reference.year + 1, week, FRIDAY + 1)
            return Day(rolled, Why.YEAR_ROLLED_OVER)
    except ValueError:
        return IMPOSSIBLE
    return Day(friday)


def end_of_part(months: int, rank: int, year: int | None, reference: date) -> Day:
    """Return the last day of a quarter (3 months) or half-year (6) of a given rank."""
    month = months * rank
    if not 1 <= month <= _MONTHS_IN_YEAR:
        return IMPOSSIBLE
    return part_of_month("end", month, year, reference)


def friday_of_week(reference: date, weeks: int = 0) -> date:
    """Return the Friday of the week of the reference, or of one some weeks later."""
    return reference + timedelta(days=FRIDAY - reference.weekday(), weeks=weeks)


def coming_weekday(weekday: int, reference: date, *, named_next: bool = False) -> Day:
    """Return the next such weekday after the reference.

    « vendredi prochain » said on a Tuesday may be in three days or in ten: two days fit.
    """
    ahead = (weekday - reference.weekday()) % 7 or 7
    same_week = reference.weekday() + ahead < 7  # noqa: PLR2004 -- days in a week
    doubt = Why.TWO_DAYS_FIT if named_next and same_week else ""
    return Day(reference + timedelta(days=ahead), doubt)


def coming_day_of_month(day: int, reference: date, months: int = 0) -> Day:
    """Return the next such day of a month on or after the reference, `months` later."""
    start = reference.replace(day=1)
    if months == 0 and day < reference.day:
        following = coming_day_of_month(day, start, 1)
        return Day(following.day, Why.TWO_DAYS_FIT if following.day else Why.IMPOSSIBLE_DATE)
    month = start.month + months
    return exact(start.year + (month - 1) // 12, (month - 1) % 12 + 1, day)


def after(count: int, unit: str, reference: date) -> Day:
    """Return the day some days, weeks, months or years after the reference."""
    if count > 500:  # noqa: PLR2004 -- no deadline is that far in any unit
        return IMPRECISE
    if unit == "day":
        return Day(reference + timedelta(days=count))
    if unit == "week":
        return Day(reference + timedelta(weeks=count))
    months = count * (_MONTHS_IN_YEAR if unit == "year" else 1)
    total = reference.year * 12 + reference.month - 1 + months
    year, month = total // 12, total % 12 + 1
    if year > _LATEST_YEAR:
        return IMPRECISE
    return Day(date(year, month, min(reference.day, monthrange(year, month)[1])))
