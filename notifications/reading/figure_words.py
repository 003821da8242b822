"""Of which day a figure is, and in what: how the words around an amount are taken."""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from notifications.reading.amounts import (
    Amount,
    amounts_in,
    currency_of,
    is_percentage,
    scale_of,
)
from notifications.reading.date_grammar import DateFound, dates_in
from notifications.reading.hearing_reasons import Unheard
from notifications.reading.lexicon import pattern
from notifications.reading.normalising import folded
from notifications.reading.reasons import Why

FULL = 100
_WORD = re.compile(r"[^\W\d_]+")
_NEAR = 1
_SOON = 60
# Doubts of a date that leave no one day.
_NO_DAY = (Why.IMPOSSIBLE_DATE, Why.IMPRECISE_DATE, Why.TWO_DAYS_FIT)


def held_amounts(text: str, apart: Sequence[tuple[int, int]]) -> tuple[tuple[Amount, ...], bool]:
    """Return the amounts that hold, and whether others are said not to: « 43 et non 42 »."""
    amounts = amounts_in(text, apart)
    marks = [one.start() for one in pattern("figure", "instead").finditer(text)]
    first = amounts[0].end if amounts else 0
    cut = next((one for one in marks if one >= first), -1)
    kept = amounts if cut < 0 else tuple(one for one in amounts if one.start < cut)
    return kept, len(kept) < len(amounts) or is_correction(text)


def in_unit(amount: Amount, unit: str) -> Decimal:
    """Return the value in the indicator's own unit: « 1,2 milliard » of « millions » is 1 200."""
    if amount.scale == 1:
        return amount.number
    return (amount.number * amount.scale / scale_of(folded(unit))).normalize() + 0


def mismatch(amount: Amount, unit: str, *, confirmed: bool) -> str:
    """Return the code of why an amount does not fit the unit, empty where it does."""
    plain = folded(unit)
    percent, currency = is_percentage(plain), currency_of(plain)
    if amount.percent and not percent:
        return Unheard.UNIT_MISMATCH
    if amount.currency and amount.currency != currency:
        return Unheard.UNIT_MISMATCH
    beyond = percent and not 0 <= amount.number <= FULL
    return Unheard.OUT_OF_RANGE if beyond and not confirmed else ""


def day_of(text: str, dates: Sequence[DateFound], on: date) -> tuple[date | None, str]:
    """Return the day that a piece names, or the code of why it names none.

    Where the year is left out, it is the last one that had such a day.
    """
    if not dates:
        return None, ""
    before = {one.start: one for one in dates_in(text, _a_year_before(on))}
    days = {_past(one, before.get(one.start), on) for one in dates}
    if len(days) != 1 or None in days:
        return None, Unheard.UNCLEAR_DAY
    (day,) = days
    return (day, "") if day is not None and day <= on else (None, Unheard.FUTURE_FIGURE)


def _past(found: DateFound, earlier: DateFound | None, on: date) -> date | None:
    if found.doubt in _NO_DAY:
        return None
    if found.day is not None and found.day > on and earlier is not None and earlier.day:
        # « Fin mai » on 13 May, « la semaine prochaine »: what is so near is not of last year.
        return found.day if (found.day - on).days <= _SOON else earlier.day
    return found.day


def _a_year_before(on: date) -> date:
    # 29 February has no day a year before.
    return on.replace(year=on.year - 1, day=min(on.day, 28) if on.month == 2 else on.day)  # noqa: PLR2004 -- February


def is_unsure(text: str, amount: Amount) -> bool:
    """Tell whether folded words say of an amount that it is not, not yet, or not surely so.

    « On vise 40 », « ce n'est pas 40 », « 40, à confirmer », « + 3 » give no figure of today.
    """
    before = pattern("stance", "neutral").sub(" _ ", text[: amount.start])
    added = before.rstrip().endswith("+")
    near = any(
        len(_WORD.findall(before, one.end())) <= _NEAR
        for one in pattern("figure", "not_reached").finditer(before)
    )
    words = pattern("stance", "neutral").sub(" _ ", text)
    return added or near or pattern("figure", "unsure").search(words) is not None


def is_correction(text: str) -> bool:
    """Tell whether folded words say that they correct, or confirm, what was said before."""
    return pattern("figure", "corrects").search(text) is not None
