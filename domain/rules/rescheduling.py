"""What becomes of the reviews in the calendar when the plan changes the rhythm of a body."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from domain.model.hours import MeetingHours
from domain.model.meeting import Review, ReviewKind, ReviewState
from domain.model.people import Body
from domain.model.policy import Cadence
from domain.model.programme import Plan
from domain.rules import keys

FURTHEST = 100
# Members know of these reviews, and they are still to come.
INVITED = (ReviewState.ANNOUNCED, ReviewState.PREPARED)


def changed_series(before: Plan | None, after: Plan) -> frozenset[str]:
    """Return the bodies, by id, that meet at another rhythm or other hours, or no more."""
    old = {one.id: _times(one) for one in before.bodies} if before else {}
    new = {one.id: _times(one) for one in after.bodies}
    return frozenset(one for one, times in old.items() if new.get(one) != times)


def to_withdraw(reviews: Sequence[Review], bodies: frozenset[str], day: date) -> tuple[Review, ...]:
    """Return the reviews of these bodies' series that nobody was told of yet, nor moved."""
    found = _to_come(reviews, bodies, day)
    return tuple(one for one in found if _is_untold(one) and not one.sequence)


def with_hours(
    reviews: Sequence[Review], plans: tuple[Plan | None, Plan], day: date
) -> tuple[Review, ...]:
    """Return the untold reviews of series that change hours, at their new ones, by day.

    `plans` are the one before and the one after. Hours that a review has of its own stay.
    """
    before, after = plans
    old = {one.id: one.meeting.hours for one in before.bodies} if before else {}
    new = {one.id: one.meeting.hours for one in after.bodies if one.id in old}
    changed = frozenset(one for one, hours in new.items() if hours != old[one])
    return tuple(
        replace(one, hours=new[one.body])
        for one in _to_come(reviews, changed, day)
        if _is_untold(one) and one.hours == old[one.body]
    )


def bodiless(reviews: Sequence[Review], plan: Plan, day: date) -> tuple[Review, ...]:
    """Return the reviews to come whose body the plan no longer has."""
    kept = {one.id for one in plan.bodies}
    return tuple(
        one for one in reviews if one.body not in kept and one.on >= day and not one.state.is_over
    )


def may_come_back(
    reviews: Sequence[Review], plans: tuple[Plan | None, Plan], day: date
) -> tuple[Review, ...]:
    """Return the reviews called off, and not past, of the series that a plan has again.

    `plans` are the one before and the one after.
    """
    before, after = plans
    known = {one.id for one in before.bodies} if before else set()
    again = {one.id for one in after.bodies if one.id not in known and one.meeting.cadence}
    return tuple(
        one
        for one in reviews
        if one.body in again
        and one.kind is ReviewKind.SERIES
        and one.state is ReviewState.CANCELLED
        and one.on >= day
    )


def slot_of(programme: str, review: Review) -> date:
    """Return the slot that a review of a series was placed for, wherever it was moved since.

    Its id is made of that day. One moved from further than the quarter around it counts where it
    stands.
    """
    if not review.sequence:
        return review.on
    around = (review.on + timedelta(days=n) for n in range(-FURTHEST, FURTHEST + 1))
    ids = ((day, keys.mail_id(keys.review(programme, review.body, day))) for day in around)
    return next((day for day, named in ids if named == review.id), review.on)


def moved_to(review: Review, to: date) -> Review:
    """Return a review on another day; who was invited stays so, and its pack is made anew."""
    invited = review.state in INVITED
    state = ReviewState.ANNOUNCED if invited else ReviewState.SCHEDULED
    return replace(review, on=to, state=state, sequence=review.sequence + 1)


def called_off(review: Review) -> Review:
    """Return a review that does not take place."""
    return replace(review, state=ReviewState.CANCELLED, sequence=review.sequence + 1)


def to_keep(reviews: Sequence[Review], bodies: frozenset[str], day: date) -> tuple[Review, ...]:
    """Return those that were announced: they take place unless a person says otherwise."""
    return tuple(one for one in _to_come(reviews, bodies, day) if one.state in INVITED)


def _to_come(reviews: Sequence[Review], bodies: frozenset[str], day: date) -> list[Review]:
    return [
        one
        for one in reviews
        if one.kind is ReviewKind.SERIES and one.body in bodies and one.on > day
    ]


def _is_untold(review: Review) -> bool:
    return review.state is ReviewState.SCHEDULED


def _times(body: Body) -> tuple[Cadence | None, MeetingHours | None]:
    return body.meeting.cadence, body.meeting.hours
