"""What the dates of a reply are: a new deadline, a forecast, or something of no consequence."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache

from notifications.reading.date_grammar import DateFound
from notifications.reading.lexicon import grammar, pattern
from notifications.reading.marks import Force, Mark
from notifications.reading.reasons import Why
from notifications.reading.sentences import clause_end, clause_start

_VALUELESS = frozenset({Why.TWO_DAYS_FIT, Why.IMPRECISE_DATE, Why.IMPOSSIBLE_DATE})


class Role(StrEnum):
    """What a date is for."""

    DEADLINE = "deadline"
    FORECAST = "forecast"
    NOTHING = "nothing"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Dated:
    """One value for a deadline or a forecast, or the code of why there is none."""

    day: date | None = None
    why: str = ""


def role_of(text: str, found: DateFound, marks: Sequence[Mark]) -> Role:
    """Return what a date of a folded sentence is for, by the words of its sentence."""
    before = text[: found.start]
    kinds = {mark.kind for mark in marks if mark.force is not Force.CONDITIONAL}
    kept = pattern("roles", "kept").search(text) or _is_of_a_thing(before)
    kept = kept and "postponed" not in kinds
    if kept or _is_left_behind(text, found) or _last_word("instead", before):
        return Role.NOTHING
    if _last_word("date_event", before) or _last_word("start", before) or "not_started" in kinds:
        return Role.DEADLINE if "postponed" in kinds else Role.NOTHING
    if "postponed" in kinds or pattern("roles", "deadline").search(before):
        return Role.DEADLINE
    facts = {mark.kind for mark in marks if mark.force is Force.STATED}
    if any(mark.kind == "unfinished" or mark.force is Force.ON_ITS_WAY for mark in marks):
        return Role.FORECAST
    if facts & {"done", "cancelled", "blocked"}:
        return Role.NOTHING
    return Role.FORECAST if _looks_ahead(text, found) else _beside(found, facts)


def _is_of_a_thing(before: str) -> bool:
    """Tell the day of a forum or of a next step, which is not the end of the action."""
    if pattern("roles", "next_step").search(before):
        return True
    match = _day_of_a_thing().search(before)
    return match is not None and not pattern("roles", "deadline", "forecast").search(match["thing"])


@cache
def _day_of_a_thing() -> re.Pattern[str]:
    """Return what finds « le forum du »: the day after it belongs to the thing."""
    thing = rf"(?!{grammar('period')} )(?P<thing>[^\W\d_]+)"
    owned = rf"{grammar('of')}(?: {grammar('article')})?"
    return re.compile(rf"(?<![^\W_]){grammar('article', 'determiner')} {thing} {owned} ?$")


@cache
def _weak_lead() -> re.Pattern[str]:
    return re.compile(rf"{grammar('by', 'end')}(?![^\W_])")


@cache
def _led() -> re.Pattern[str]:
    return re.compile(rf"(?:^| ){grammar('by')}(?: {grammar('article')})? ?$")


@cache
def _instead() -> re.Pattern[str]:
    return re.compile(rf"(?:^| ){grammar('instead')}(?: {grammar('article')})? ?$")


def as_of(
    marks: Sequence[Mark], text: str, dates: Sequence[DateFound], on: date
) -> tuple[Sequence[Mark], bool]:
    """Return the marks as of a day: « terminé avant le 15 » is not done before the 15th.

    And whether the words clash with it all the same: « terminé le 15 » is no promise.
    """
    ahead = [one for one in dates if one.day and one.day > on and not one.today and not one.doubt]
    bound = {
        mark: [one for one in ahead if _goes_with(mark, text, one)]
        for mark in marks
        if mark.kind == "done" and mark.force is Force.STATED
    }
    clash = any(not _is_led(text, one) for found in bound.values() for one in found)
    return [
        replace(mark, force=Force.ON_ITS_WAY) if bound.get(mark) else mark for mark in marks
    ], clash


def _goes_with(mark: Mark, text: str, found: DateFound) -> bool:
    if found.start >= mark.end:
        return found.start < clause_end(text, mark.end)
    return _is_led(text, found) and found.start >= clause_start(text, mark.start)


def _is_led(text: str, found: DateFound) -> bool:
    """Tell « avant le 15 » and « d'ici le 15 » from « le 15 »."""
    inside = _weak_lead().match(text[found.start : found.end])
    return inside is not None or _led().search(text[: found.start]) is not None


def _is_left_behind(text: str, found: DateFound) -> bool:
    """Tell the first date of « reporté du 31/03 au 15/06 »."""
    onward = pattern("grammar", "onward").match(text[found.end :].lstrip()) is not None
    return onward and _instead().search(text[: found.start]) is not None


def _looks_ahead(text: str, found: DateFound) -> bool:
    promised = pattern("modifiers", "future_done").search(text)
    foreseen = pattern("roles", "forecast").search(text[: found.start])
    return bool(promised or foreseen or _weak_lead().match(text[found.start : found.end]))


def _beside(found: DateFound, facts: set[str]) -> Role:
    """Return the role of a date that no word explains."""
    # « 40 % en février, 60 % à ce jour »: said beside a fact, a month gone by is the past and
    # today is only when the fact holds.
    if found.doubt == Why.YEAR_ROLLED_OVER or found.today:
        return Role.NOTHING
    return Role.FORECAST if "in_progress" in facts else Role.UNKNOWN


def _last_word(key: str, before: str) -> bool:
    """Tell whether such a word governs the date: none stands closer than four words."""
    for match in pattern("roles", key).finditer(before):
        if len(re.findall(r"[^\W_]+", before[match.end() :])) <= 4:  # noqa: PLR2004 -- see above
            return True
    return False


def new_deadline(found: Sequence[DateFound], present: date | None, on: date) -> Dated:
    """Return the deadline that is asked for; the present one repeated is none."""
    others = [one for one in found if one.day is None or one.day != present]
    value = _single(others)
    if value.day is not None and not value.why and value.day < on:
        return Dated(None, Why.DATE_IN_THE_PAST)
    return value


def forecast(found: Sequence[DateFound], present: date | None, on: date) -> Dated:
    """Return the day of completion that is foreseen; past the deadline it must be asked."""
    value = _single(found)
    if value.day is None or value.why:
        return value
    if value.day < on:
        return Dated(None, Why.DATE_IN_THE_PAST)
    late = present is not None and value.day > present
    return Dated(value.day, Why.FORECAST_PAST_DEADLINE if late else "")


def _single(found: Sequence[DateFound]) -> Dated:
    for one in found:
        if one.doubt in _VALUELESS:
            return Dated(None, one.doubt)
    days = {one.day for one in found if one.day is not None}
    if len(days) > 1:
        return Dated(None, Why.TWO_VALUES)
    doubt = next((one.doubt for one in found if one.doubt), "")
    return Dated(next(iter(days), None), doubt)
