"""Who stands in for the writer, and until when: « M. Tazi me remplace jusqu'au 20 avril »."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.model.commands import BeAbsent, Command, StandIn
from notifications.reading.date_grammar import DateFound, dates_in
from notifications.reading.lexicon import pattern
from notifications.reading.normalising import Folded, fold
from notifications.reading.people import name_after
from notifications.reading.reasons import Why
from notifications.reading.sentences import Sentence, clause_end, clause_start

_HEAD = re.compile(r"[,;:(] ?")
# A day that two weeks fit is near enough; the first is taken, and the receipt says it.
_SURE = frozenset({"", Why.TWO_DAYS_FIT})


@dataclass(frozen=True, slots=True)
class _Said:
    """Where a sentence says it, and between which places it says who."""

    start: int
    end: int
    name: tuple[int, int]


def replaced(
    sentence: Sentence, on: date, told: Sequence[Command]
) -> tuple[StandIn, Sentence | None] | None:
    """Return who stands in, and what else the sentence says; None when nobody does.

    The day is in the sentence, or in the absence `told` before it. Without one it is not known
    whether somebody stands in or takes over: the writer must say which.
    """
    text, view = sentence.fold.text, sentence.fold
    if pattern("commands", "replaced_by", "replaces_me").search(text) is None:
        return None
    found = _until(text, on)
    said = _said(text, found.start if found else len(text))
    if said is None:
        return None
    name = name_after(fold(view.original(*said.name)), 0)
    if not name:
        return None
    last = max(said.end, found.end) if found and found.start >= said.start else said.end
    parts = (view.original(0, clause_start(text, said.start)), _after(view, clause_end(text, last)))
    rest = fold(", ".join(filter(None, (one.strip(" ,;-") for one in parts))))
    left = Sentence(rest, sentence.paragraph) if rest.text.strip(" .!") else None
    day, why = _last_day(found, told, on)
    return StandIn(name, day, sentence.text, why), left


def _last_day(
    found: DateFound | None, told: Sequence[Command], on: date
) -> tuple[date | None, str]:
    """Return until when, or the code of what must be asked first."""
    day = found.day if found else _back(told)
    if day is None:
        return None, Why.REPLACED_UNTIL_WHEN
    if found and found.doubt not in _SURE:
        return None, found.doubt
    return (day, "") if day >= on else (None, Why.DATE_IN_THE_PAST)


def _after(view: Folded, start: int) -> str:
    return view.original(start, len(view.text))


def _said(text: str, dated: int) -> _Said | None:
    """Return where it is said: the name follows, up to the day, or stands before."""
    by = pattern("commands", "replaced_by").search(text)
    if by is not None:
        leads = pattern("commands", "absent_until").finditer(text, by.end())
        stop = min((one.start() for one in leads), default=len(text))
        within = (one for one in (stop, dated) if one > by.end())
        return _Said(by.start(), by.end(), (by.end(), min(within, default=len(text))))
    me = pattern("commands", "replaces_me").search(text)
    if me is None:
        return None
    head = _HEAD.split(text[: me.start()])[-1]
    return _Said(me.start(), me.end(), (me.start() - len(head), me.start()))


def _until(text: str, on: date) -> DateFound | None:
    """Return the last day that « jusqu'au » announces; the words may be part of the date."""
    leads = [one.end() for one in pattern("commands", "absent_until").finditer(text)]
    for found in reversed(dates_in(text, on)):
        announced = any(
            found.start < end <= found.end
            or (end <= found.start and not text[end : found.start].strip())
            for end in leads
        )
        if announced and not found.relative and found.day is not None:
            return found
    return None


def _back(told: Sequence[Command]) -> date | None:
    return next((one.until for one in reversed(told) if isinstance(one, BeAbsent)), None)
