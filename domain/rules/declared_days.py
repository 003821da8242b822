"""What a change of the calendar moves of what was computed: answer dates, days of reviews."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from domain.model.follow_up import Facts
from domain.model.holiday import DAY_OFF, DeclaredHoliday
from domain.model.meeting import Review, ReviewKind, ReviewState
from domain.rules.cadence import slot_around
from domain.rules.working_days import Calendar

# A lunar holiday comes again after some 354 days; it is never sighted so many days off.
SAME_OCCURRENCE = timedelta(days=60)


def holds(known: Sequence[DeclaredHoliday], holiday: DeclaredHoliday) -> bool:
    """Tell whether a declaration says what is in force: of one holiday the last one holds."""
    near = timedelta(0) if holiday.holiday == DAY_OFF else SAME_OCCURRENCE
    same = [
        one
        for one in known
        if one.holiday == holiday.holiday and abs(one.first - holiday.first) <= near
    ]
    return bool(same) and same[-1].is_same(holiday)


def later_answers(facts: Facts, before: Calendar, after: Calendar) -> dict[str, date]:
    """Return the open requests that are awaited later, each with its new answer date.

    Whoever was asked keeps as many working days as before. A date that was told is never brought
    forward: a day off that turns out to be none takes no time away.
    """
    later = {}
    for one in facts.requests:
        awaited = after.add(one.asked_on, before.count(one.asked_on, one.answer_by))
        if awaited > one.answer_by:
            later[one.id] = awaited
    return later


def moved_reviews(
    facts: Facts, before: Calendar, after: Calendar, day: date
) -> tuple[tuple[Review, Review], ...]:
    """Return the reviews to come that change, each as it was and as it is now.

    One of a series of which nobody was told takes the day its rhythm now gives, in the same period;
    one that was announced moves only off a day that became a day off, to the first firm day after
    it. What people dated, or moved themselves, keeps its day. All lose or gain « sous réserve ».
    """
    changed = (
        (one, replace(on, provisional=after.is_provisional(on.on)))
        for one in facts.reviews
        if one.on >= day
        for on in [_moved(facts, one, (before, after), day)]
    )
    return tuple((was, now) for was, now in changed if was != now)


def clashing_reviews(facts: Facts, before: Calendar, after: Calendar, day: date) -> Iterator[str]:
    """Yield the reviews, by id, that people dated on what becomes a day off: theirs to move."""
    for one in facts.reviews:
        clashes = before.is_working(one.on) and not after.is_working(one.on)
        if one.on >= day and clashes and _moved(facts, one, (before, after), day).on == one.on:
            yield one.id


def _moved(facts: Facts, review: Review, calendars: tuple[Calendar, Calendar], day: date) -> Review:
    before, after = calendars
    if review.kind is not ReviewKind.SERIES:
        return review
    if review.state is ReviewState.SCHEDULED:
        if review.sequence:
            return review
        cadences = {one.id: one.meeting.cadence for one in facts.bodies}
        cadence = cadences.get(review.body)
        slot = slot_around(cadence, after, review.on) if cadence else None
        return replace(review, on=slot) if slot is not None and slot >= day else review
    if before.is_working(review.on) and not after.is_working(review.on):
        return replace(review, on=after.firm(review.on), sequence=review.sequence + 1)
    return review
