"""The reviews that have a date of their own: placed by the plan, moved or called off by people."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from domain.errors import RefusedError
from domain.model.event import Event, EventName
from domain.model.mail import MailKind, PlannedMail
from domain.model.meeting import (
    AgendaPoint,
    PlannedReview,
    PointKind,
    Review,
    ReviewKind,
    ReviewState,
)
from domain.model.moment import Moment
from domain.model.programme import Plan
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.use_cases.meeting_begun import not_begun

INVITED = (ReviewState.ANNOUNCED, ReviewState.PREPARED)


def place_reviews(unit: UnitOfWork, before: Plan | None, plan: Plan, moment: Moment) -> None:
    """Put the dated reviews of a new plan in the calendar, moved where the file moved them.

    One that people moved or called off stays so until the file says something else of it; one that
    the file no longer has is called off unless it was held.
    """
    known = {one.ref: one for one in unit.reviews.of(plan.id) if one.kind is ReviewKind.DATED}
    told = {one.ref: one for one in before.reviews} if before else {}
    said = [one for one in plan.reviews if told.get(one.ref) != one]
    wanted = {one.ref for one in plan.reviews}
    new = [_review(plan.id, one) for one in said if one.ref not in known]
    changed = [
        (known[one.ref], _as_planned(known[one.ref], one)) for one in said if one.ref in known
    ]
    dropped = [one for ref, one in known.items() if ref not in wanted and not one.state.is_over]
    changed += [(one, _off(one)) for one in dropped]
    unit.reviews.add(plan.id, new)
    unit.meetings.add_points([point for one in said for point in planned_points(plan.id, one)])
    scheduled = EventName.REVIEW_SCHEDULED
    unit.journal.append(
        [Event(scheduled, plan.id, o.id, moment.day, moment.at, {"on": _iso(o)}) for o in new]
    )
    change_reviews(unit, plan.id, changed, moment)


def postpone(open_unit: OpenUnit, programme: str, review: str, to: date, moment: Moment) -> Review:
    """Move a review to another day; who was invited is told again.

    Refuses `review.unknown`, `review.over`, `review.under_way` and `review.past_day`.
    """
    with open_unit() as unit:
        found = not_begun(unit, programme, to_come(unit, programme, review), moment)
        if to < moment.day:
            raise RefusedError("review.past_day", day=to.isoformat())
        moved = _moved(found, to)
        change_reviews(unit, programme, [(found, moved)], moment)
        return moved


def call_off(open_unit: OpenUnit, programme: str, review: str, moment: Moment) -> Review:
    """Cancel a review to come. Refuses `review.unknown`, `review.over`, `review.under_way`."""
    with open_unit() as unit:
        found = not_begun(unit, programme, to_come(unit, programme, review), moment)
        off = _off(found)
        change_reviews(unit, programme, [(found, off)], moment)
        return off


def change_reviews(
    unit: UnitOfWork, programme: str, changed: Sequence[tuple[Review, Review]], moment: Moment
) -> None:
    """Keep reviews as they are now beside how they were; tell who was invited of another day."""
    unit.reviews.change([after for _, after in changed])
    _tell(unit, programme, changed, moment)
    unit.journal.append(list(_events(programme, changed, moment)))


def to_come(unit: UnitOfWork, programme: str, review: str) -> Review:
    """Return a review that is not over. Refuses `review.unknown` and `review.over`."""
    found = known_review(unit, programme, review)
    if found.state.is_over:
        raise RefusedError("review.over", review=review, state=found.state.value)
    return found


def known_review(unit: UnitOfWork, programme: str, review: str) -> Review:
    """Return a review by its id. Refuses `review.unknown`."""
    found = unit.reviews.get(programme, review)
    if found is None:
        raise RefusedError("review.unknown", review=review, known="")
    return found


def planned_points(programme: str, planned: PlannedReview) -> tuple[AgendaPoint, ...]:
    """Return the points that the file puts on a review's agenda, `rank` keeping its order."""
    review = keys.mail_id(keys.dated_review(programme, planned.ref))
    return tuple(
        AgendaPoint(
            id=keys.opaque(programme, "point", f"{review}:{title}"),
            review=review,
            kind=PointKind.PLANNED,
            title=title,
            facts={"rank": str(rank)},
        )
        for rank, title in enumerate(planned.agenda, 1)
    )


def _review(programme: str, planned: PlannedReview) -> Review:
    return Review(
        id=keys.mail_id(keys.dated_review(programme, planned.ref)),
        body=planned.body,
        on=planned.on,
        kind=ReviewKind.DATED,
        ref=planned.ref,
        title=planned.title,
        place=planned.place,
        hours=planned.hours,
    )


def _as_planned(review: Review, planned: PlannedReview) -> Review:
    told = replace(
        review,
        body=planned.body,
        title=planned.title,
        place=planned.place,
        hours=planned.hours,
    )
    if review.state is ReviewState.HELD:
        return told
    there = told.is_moved_from(review) or review.on != planned.on
    return _moved(told, planned.on) if there or review.state.is_over else told


def _moved(review: Review, to: date) -> Review:
    """Return a review on another day; who was invited stays so, and its pack is made anew."""
    invited = review.state in INVITED
    state = ReviewState.ANNOUNCED if invited else ReviewState.SCHEDULED
    return replace(review, on=to, state=state, sequence=review.sequence + 1)


def _tell(
    unit: UnitOfWork, programme: str, changed: Sequence[tuple[Review, Review]], moment: Moment
) -> None:
    """Tell those who were invited that a review was moved or called off."""
    bodies = {one.id: one for one in unit.reviews.bodies(programme)}
    calendars = known_to_calendars(unit, [after.id for _, after in changed])
    mails = []
    for before, after in changed:
        off = after.state is ReviewState.CANCELLED
        body = bodies.get(after.body)
        told = before.state in INVITED and (off or after.is_moved_from(before))
        if not told or body is None:
            continue
        kind = MailKind.REVIEW_CANCELLED if off else MailKind.INVITATION
        facts = {"sequence": after.sequence, "moved_from": before.on.isoformat()}
        for person in dict.fromkeys(one.person for one in body.members_on(moment.day)):
            key = keys.moved(after.id, after.sequence, person)
            first = calendars.get((after.id, person), keys.mail_id(key))
            said = {**facts, "calendar": first}
            mails.append(PlannedMail(key, kind, programme, person, after.id, moment.day, said))
    unit.outbox.plan(mails)


def known_to_calendars(unit: UnitOfWork, reviews: Sequence[str]) -> dict[tuple[str, str], str]:
    """Return, by review and person, the first mail that put a review in somebody's calendar.

    Calendars take an update or a cancellation from the address that invited, and from no other.
    """
    first: dict[tuple[str, str], str] = {}
    for one in unit.outbox.about([MailKind.INVITATION], reviews) if reviews else ():
        whose = (one.planned.subject, one.planned.recipient)
        first.setdefault(whose, str(one.planned.facts.get("calendar", one.mail_id)))
    return first


def _off(review: Review) -> Review:
    return replace(review, state=ReviewState.CANCELLED, sequence=review.sequence + 1)


def _events(
    programme: str, changed: Sequence[tuple[Review, Review]], moment: Moment
) -> Iterator[Event]:
    for before, after in changed:
        off = after.state is ReviewState.CANCELLED
        if off or after.is_moved_from(before):
            name = EventName.REVIEW_CANCELLED if off else EventName.REVIEW_POSTPONED
            dates = {"from": _iso(before), "to": _iso(after)}
            yield Event(name, programme, after.id, moment.day, moment.at, dates)


def _iso(review: Review) -> str:
    return review.on.isoformat()
