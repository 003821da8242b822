"""The deadlines named in a text: « 31/03 », « fin mars », « sous quinzaine », « متم شهر مارس ».

Only what the forms below say is a date; nothing is guessed from a number standing near a word.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from notifications.reading.date_arithmetic import Day
from notifications.reading.date_forms import forms
from notifications.reading.normalising import cleaned, folded
from notifications.reading.reasons import Why

_MAX_DATES = 40


@dataclass(frozen=True, slots=True)
class DateFound:
    """One date expression in a folded text.

    `relative` when it is only a length of time, `today` when it is the day of the reference.
    """

    start: int
    end: int
    day: date | None
    doubt: str = ""
    relative: bool = False
    today: bool = False


def dates_in(fold: str, reference: date) -> list[DateFound]:
    """Return the date expressions of a folded text, in order, none overlapping another.

    Day before month; a year left out is the coming one. The forms are tried from the most to
    the least specific, and each takes its words away from the next ones.
    """
    found: list[DateFound] = []
    taken = bytearray(len(fold))
    for form, resolve, relative in forms():
        for match in form.finditer(fold):
            if any(taken[match.start() : match.end()]) or len(found) >= _MAX_DATES:
                continue
            resolved = resolve(match, reference)
            if resolved is None:
                continue
            taken[match.start() : match.end()] = b"\x01" * (match.end() - match.start())
            found.append(_found(match, resolved, reference, relative=relative))
    return sorted(found, key=lambda one: one.start)


def deadline_of(text: str, reference: date) -> date | None:
    """Return the one day that an expression or a sentence names; None when it must be asked.

    Doubts that still leave one most likely day (a year that rolled over) don't prevent it.
    """
    found = [one for one in dates_in(folded(cleaned(text)).strip(), reference) if not one.relative]
    if any(one.doubt in (Why.IMPRECISE_DATE, Why.IMPOSSIBLE_DATE) for one in found):
        return None
    days = list(_days(found))
    return days[0] if len(set(days)) == 1 else None


def _days(found: list[DateFound]) -> Iterator[date]:
    return (one.day for one in found if one.day is not None)


def _found(match: re.Match[str], named: Day, reference: date, *, relative: bool) -> DateFound:
    today = named.day == reference
    return DateFound(match.start(), match.end(), named.day, named.doubt, relative, today)
