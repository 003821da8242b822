"""From the words of a date form to the day that they mean."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from notifications.reading import date_arithmetic as arithmetic
from notifications.reading.date_arithmetic import Day
from notifications.reading.lexicon import table
from notifications.reading.normalising import folded
from notifications.reading.reasons import Why

_WAW = re.compile("^[وف](?=.{3})")
_FORTNIGHT_DAYS, _EIGHT_DAYS = 15, 8
_HALF_MONTH_RANKS = (1, 2)


def _value(key: str, words: str) -> int:
    """Return what a word of a table stands for, digits standing for themselves."""
    plain = re.sub(r"\s+", " ", words).strip()
    if plain.isdigit():
        return int(plain)
    known = table("dates", key)
    return int(known.get(plain, known.get(_WAW.sub("", plain), 0)))


def _group(match: re.Match[str], name: str) -> str:
    return str(match.groupdict().get(name) or "")


def _year(match: re.Match[str]) -> int | None:
    text = _group(match, "year") or _group(match, "short_year")
    return int(text) if text else None


def numeric(match: re.Match[str], reference: date) -> Day | None:
    """Resolve 15/06/2026, 15-06-26 and 2026-06-15: the day comes before the month."""
    del reference
    return arithmetic.exact(int(match["year"]), int(match["month"]), int(match["day"]))


def numeric_short(match: re.Match[str], reference: date) -> Day | None:
    """Resolve 31/03: not a date when it cannot be one, since « 20/30 ateliers » is a share."""
    day, month = int(match["day"]), int(match["month"])
    if not (1 <= month <= 12 and 1 <= day <= 31):  # noqa: PLR2004 -- the calendar
        return None
    return arithmetic.in_coming_year(month, day, reference)


def named_month(match: re.Match[str], reference: date) -> Day | None:
    """Resolve « 15 juin 2026 », « June 15 », « 20 شتنبر ».

    A weekday that isn't that day's leaves two days that fit.
    """
    month, day, year = _value("months", match["month"]), int(match["day"]), _year(match)
    if not 1 <= day <= 99 or not month:  # noqa: PLR2004 -- two digits
        return None
    if year is not None:
        found = arithmetic.exact(year, month, day)
    else:
        found = arithmetic.in_coming_year(month, day, reference)
    weekday_said = _group(match, "weekday")
    if found.day and weekday_said and found.day.weekday() != _value("weekdays", weekday_said):
        return Day(found.day, Why.TWO_DAYS_FIT)
    return found


def part_of_month(match: re.Match[str], reference: date) -> Day | None:
    """Resolve « fin mars », « mi-mars », « début mars », « فاتح ماي »."""
    part = next(name for name in ("end", "middle", "start", "first") if _group(match, name))
    return arithmetic.part_of_month(part, _value("months", match["month"]), _year(match), reference)


def fortnight_of_month(match: re.Match[str], reference: date) -> Day | None:
    """Resolve « 1ère quinzaine de mai »."""
    rank = _value("ordinals", match["rank"])
    part = "middle" if rank == _HALF_MONTH_RANKS[0] else "end"
    return arithmetic.part_of_month(part, _value("months", match["month"]), _year(match), reference)


def week_of_month(match: re.Match[str], reference: date) -> Day | None:
    """Resolve « première semaine d'avril »."""
    rank, month = _value("ordinals", match["rank"]), _value("months", match["month"])
    return arithmetic.week_of_month(rank, month, _year(match), reference)


def whole_month(match: re.Match[str], reference: date) -> Day | None:
    """Resolve « courant avril », « شهر أبريل », « juin 2026 »: the last day of the month."""
    return arithmetic.part_of_month(
        "end", _value("months", match["month"]), _year(match), reference
    )


def part_of_year(match: re.Match[str], reference: date) -> Day | None:
    """Resolve « T2 », « 2e trimestre », « S1 2026 », « الربع الثاني »: their last day."""
    half = bool(_group(match, "six") or _group(match, "half"))
    rank = _value("ordinals", _group(match, "rank")) or int(
        _group(match, "quarter") or _group(match, "number") or _group(match, "half") or 0
    )
    return arithmetic.end_of_part(6 if half else 3, rank, _year(match), reference)


def week(match: re.Match[str], reference: date) -> Day | None:
    """Resolve « semaine 15 », « S15 »: its Friday."""
    return arithmetic.iso_week(int(match["week"]), _year(match), reference)


def year_end(match: re.Match[str], reference: date) -> Day | None:
    """Resolve « fin 2026 »."""
    del reference
    return arithmetic.exact(int(match["year"]), 12, 31)


def weekday(match: re.Match[str], reference: date) -> Day | None:
    """Resolve « vendredi », « jeudi de la semaine prochaine », « الاثنين المقبل »."""
    wanted = _value("weekdays", match["weekday"])
    if _group(match, "day"):
        return arithmetic.coming_day_of_month(int(match["day"]), reference)
    if _group(match, "next_week"):
        monday = reference - timedelta(days=reference.weekday())
        return Day(monday + timedelta(days=7 + wanted))
    named_next = bool(_group(match, "next") or _group(match, "before"))
    return arithmetic.coming_weekday(wanted, reference, named_next=named_next)


def counted(match: re.Match[str], reference: date) -> Day | None:
    """Resolve « dans 3 semaines », « sous quinzaine », « بعد أسبوعين »."""
    if _group(match, "fortnight"):
        return arithmetic.after(_FORTNIGHT_DAYS, "day", reference)
    if _group(match, "eight"):
        return arithmetic.after(_EIGHT_DAYS, "day", reference)
    if _group(match, "dual"):
        count, unit = table("dates", "duals")[folded(_group(match, "dual"))]
        return arithmetic.after(count, unit, reference)
    unit = next(name for name in ("day", "week", "month", "year") if _group(match, name))
    count = _value("numbers", _group(match, "count")) if _group(match, "count") else 1
    return arithmetic.after(count, unit, reference) if count else None


def length(match: re.Match[str], reference: date) -> Day | None:
    """Return no day for a mere length of time: from when it counts isn't said."""
    del match, reference
    return Day(None, Why.MORE_TIME)


def imprecise(match: re.Match[str], reference: date) -> Day | None:
    """Return no day for « après le Ramadan », « sine die »: a person must say which."""
    del match, reference
    return arithmetic.IMPRECISE


def day_of_month(match: re.Match[str], reference: date) -> Day | None:
    """Resolve « le 15 », « le 15 du mois prochain »."""
    day = int(match["day"])
    if not 1 <= day <= 31:  # noqa: PLR2004 -- the calendar
        return None
    return arithmetic.coming_day_of_month(day, reference, 1 if _group(match, "there") else 0)


def spoken(key: str) -> Callable[[re.Match[str], date], Day | None]:
    """Return what resolves the fixed phrases under a key of the word files."""

    def resolve(match: re.Match[str], reference: date) -> Day | None:
        del match
        return Day(_SPOKEN[key](reference))

    return resolve


_SPOKEN: dict[str, Callable[[date], date]] = {
    "today": lambda day: day,
    "tomorrow": lambda day: day + timedelta(days=1),
    "after_tomorrow": lambda day: day + timedelta(days=2),
    "end_of_week": arithmetic.friday_of_week,
    "end_of_next_week": lambda day: arithmetic.friday_of_week(day, 1),
    "end_of_month": lambda day: arithmetic.month_end(day.year, day.month),
    "end_of_next_month": lambda day: arithmetic.month_end(
        day.year + day.month // 12, day.month % 12 + 1
    ),
    "end_of_quarter": lambda day: arithmetic.month_end(day.year, (day.month + 2) // 3 * 3),
    "end_of_year": lambda day: date(day.year, 12, 31),
    "end_of_next_year": lambda day: date(day.year + 1, 12, 31),
}
