"""The reviews that have a date of their own: placed by the plan, moved or called off by people."""

from dataclasses import replace
from datetime import date

from domain.errors import RefusedError
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
from domain.rules.rescheduling import called_off, moved_to
from domain.use_cases.meeting_begun import not_begun
from domain.use_cases.meeting_changes import change_reviews, scheduled


def place_reviews(unit: UnitOfWork, before: Plan | None, plan: Plan, moment: Moment) -> None:
    """Put the dated reviews of a new plan in the calendar, moved where the file moved them.

    One that people moved or called off stays so until the file says something else of it; one that
    the file no longer has is called off unless its day has passed.
    """
    known = {one.ref: one for one in unit.reviews.of(plan.id) if one.kind is ReviewKind.DATED}
    told = {one.ref: one for one in before.reviews} if before else {}
    said = [one for one in plan.reviews if told.get(one.ref) != one]
    wanted = {one.ref for one in plan.reviews}
    new = [_review(plan.id, one) for one in said if one.ref not in known]
    changed = [
        (known[one.ref], _as_planned(known[one.ref], one)) for one in said if one.ref in known
    ]
    gone = [one for ref, one in known.items() if ref not in wanted and not one.state.is_over]
    dropped = [one for one in gone if one.on >= moment.day]
    changed += [(one, called_off(one)) for one in dropped]
    unit.reviews.add(plan.id, new)
    unit.meetings.add_points([point for one in said for point in planned_points(plan.id, one)])
    unit.journal.append([scheduled(plan.id, one, moment) for one in new])
    change_reviews(unit, plan.id, changed, moment)


def postpone(open_unit: OpenUnit, programme: str, review: str, to: date, moment: Moment) -> Review:
    """Move a review to another day; who was invited is told again.

    Refuses `review.unknown`, `review.over`, `review.under_way` and `review.past_day`.
    """
    with open_unit() as unit:
        found = not_begun(unit, programme, to_come(unit, programme, review), moment)
        if to < moment.day:
            raise RefusedError("review.past_day", day=to.isoformat())
        moved = moved_to(found, to)
        change_reviews(unit, programme, [(found, moved)], moment)
        return moved


def call_off(open_unit: OpenUnit, programme: str, review: str, moment: Moment) -> Review:
    """Cancel a review to come. Refuses `review.unknown`, `review.over`, `review.under_way`."""
    with open_unit() as unit:
        found = not_begun(unit, programme, to_come(unit, programme, review), moment)
        cancelled = called_off(found)
        change_reviews(unit, programme, [(found, cancelled)], moment)
        return cancelled


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
    return moved_to(told, planned.on) if there or review.state.is_over else told
