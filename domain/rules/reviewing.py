"""The reviews of each body, scheduled, announced and prepared; and the digests it is owed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from domain.model.follow_up import Facts
from domain.model.meeting import Review, ReviewState
from domain.model.owed import (
    AnnounceReview,
    AskAxis,
    CloseReview,
    IssueDigest,
    IssueMinutes,
    ScheduleReview,
)
from domain.model.people import Body
from domain.rules.cadence import latest_slot, served_until, slots
from domain.rules.countdown import axes_due
from domain.rules.rulebook import Policies, Rulebook

ONE_DAY = timedelta(days=1)
Prepared = AnnounceReview | AskAxis | CloseReview | IssueDigest | IssueMinutes


def schedule(facts: Facts, rulebook: Rulebook, day: date) -> tuple[ScheduleReview, ...]:
    """Return the reviews to put in the calendar, up to the rulebook's horizon, by body then day."""
    started = facts.programme.started_on
    if started is None:
        return ()
    until = day + timedelta(days=rulebook.horizon)
    found = []
    for body in facts.bodies:
        cadence = body.meeting.cadence
        if cadence is None:
            continue
        # A holiday may have moved a slot, a person its review: periods are compared, not days.
        placed = {served_until(cadence, one) for one in facts.placed.get(body.id, ())}
        for slot in slots(cadence, rulebook.calendar, max(started, day), until):
            if served_until(cadence, slot) in placed:
                continue
            provisional = rulebook.calendar.is_provisional(slot)
            found.append(ScheduleReview(body.id, slot, provisional))
    return tuple(found)


def prepare(facts: Facts, rulebook: Rulebook, day: date) -> tuple[Prepared, ...]:
    """Return what the countdown of each review, and each body's own digest cadence, owe today.

    A review whose day has passed is closed. A digest prepares the review it comes before; a body
    without reviews gets its digest at its own cadence or, failing that, the programme's.
    """
    bodies = {one.id: one for one in facts.bodies}
    owed: list[Prepared] = []
    for review in facts.reviews:
        body = bodies.get(review.body)
        if review.on < day:
            owed.append(CloseReview(review.id))
        elif body is not None and rulebook.calendar.is_working(day):
            owed.extend(_countdown(facts, rulebook, body, review, day))
    if rulebook.calendar.is_working(day):
        # A pack serves its body as the digest of that day.
        packed = {one.body for one in owed if isinstance(one, IssueDigest)}
        owed.extend(one for one in _by_cadence(facts, rulebook, day) if one.body not in packed)
        owed.extend(_to_write_up(facts, rulebook, bodies, day))
    return tuple(_in_sequence(owed))


def _in_sequence(owed: Iterable[Prepared]) -> Iterator[Prepared]:
    """Yield them, the packs of one body on one day numbered: the nearest review's first."""
    earlier: Counter[str] = Counter()
    for one in owed:
        if isinstance(one, IssueDigest):
            yield replace(one, number=one.number + earlier[one.body])
            earlier[one.body] += 1
        else:
            yield one


def _countdown(
    facts: Facts, rulebook: Rulebook, body: Body, review: Review, day: date
) -> Iterator[AnnounceReview | AskAxis | IssueDigest]:
    add = rulebook.calendar.add
    announce = add(review.on, -body.meeting.announce_before) <= day
    if review.state is ReviewState.SCHEDULED and announce:
        yield AnnounceReview(review.id, body.id, review.on)
    yield from axes_due(facts, rulebook, body, review, day)
    pack = add(review.on, -body.meeting.prepare_before) <= day
    if review.state is not ReviewState.PREPARED and pack and body.members_on(day):
        yield _digest(facts, body, review, review.on)


def _to_write_up(
    facts: Facts, rulebook: Rulebook, bodies: Mapping[str, Body], day: date
) -> Iterator[IssueMinutes]:
    for review in facts.unwritten:
        body = bodies.get(review.body)
        after = body.meeting.minutes_after if body else None
        if after is not None and rulebook.calendar.add(review.on, after) <= day:
            yield IssueMinutes(review.id)


def _by_cadence(facts: Facts, rulebook: Rulebook, day: date) -> Iterator[IssueDigest]:
    started = facts.programme.started_on
    if started is None:
        return
    usual = Policies(rulebook, facts, day).of_programme().digest
    for body in facts.bodies:
        if body.meeting.cadence is not None or not body.members_on(day):
            # Issued to nobody, a digest would take its changes to the grave.
            continue
        cadence = body.digest or usual
        last = next((one for one in facts.digests if one.body == body.id), None)
        after = served_until(cadence, last.slot) if last else started - ONE_DAY
        slot = latest_slot(cadence, rulebook.calendar, after, day)
        if slot is not None:
            yield _digest(facts, body, None, slot)


def _digest(facts: Facts, body: Body, review: Review | None, slot: date) -> IssueDigest:
    last = next((one for one in facts.digests if one.body == body.id), None)
    return IssueDigest(
        body=body.id,
        number=last.next_number if last else 1,
        slot=slot,
        review=review.id if review else "",
        review_on=review.on if review else None,
    )
