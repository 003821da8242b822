"""What becomes of the reviews in the calendar when the plan changes the rhythm of a body."""

from collections.abc import Sequence
from datetime import date

from domain.model.hours import MeetingHours
from domain.model.meeting import Review, ReviewKind, ReviewState
from domain.model.people import Body
from domain.model.policy import Cadence
from domain.model.programme import Plan


def changed_series(before: Plan | None, after: Plan) -> frozenset[str]:
    """Return the bodies, by id, that meet at another rhythm or other hours, or no more."""
    old = {one.id: _times(one) for one in before.bodies} if before else {}
    new = {one.id: _times(one) for one in after.bodies}
    return frozenset(one for one, times in old.items() if new.get(one) != times)


def to_withdraw(reviews: Sequence[Review], bodies: frozenset[str], day: date) -> tuple[Review, ...]:
    """Return the reviews of these bodies' series that nobody was told of yet."""
    return tuple(
        one for one in _to_come(reviews, bodies, day) if one.state is ReviewState.SCHEDULED
    )


def to_keep(reviews: Sequence[Review], bodies: frozenset[str], day: date) -> tuple[Review, ...]:
    """Return those that were announced: they take place unless a person says otherwise."""
    told = (ReviewState.ANNOUNCED, ReviewState.PREPARED)
    return tuple(one for one in _to_come(reviews, bodies, day) if one.state in told)


def _to_come(reviews: Sequence[Review], bodies: frozenset[str], day: date) -> list[Review]:
    return [
        one
        for one in reviews
        if one.kind is ReviewKind.SERIES and one.body in bodies and one.on > day
    ]


def _times(body: Body) -> tuple[Cadence | None, MeetingHours | None]:
    return body.meeting.cadence, body.meeting.hours
