"""Letters about meetings: invitations, reviews moved or called off, axes' words, minutes."""

from collections.abc import Iterable, Iterator
from datetime import date

from domain.model.follow_up import Action
from domain.model.mail import PlannedMail
from domain.model.meeting import Review, ReviewState
from domain.model.member_letters import (
    Appointment,
    AxisFigures,
    AxisWordContent,
    CancelledContent,
    InvitationContent,
)
from domain.model.minutes import MinutesContent
from domain.model.people import Body
from domain.model.status import Status
from domain.rules.axes import below
from domain.rules.keys import mail_id
from domain.rules.known import Known, Refusal, day_in


def invitation(mail: PlannedMail, known: Known, day: date) -> InvitationContent | Refusal:
    """Invite to a review that is still to come, or tell that it was moved."""
    review = known.reviews.get(mail.subject)
    body = known.bodies.get(review.body) if review else None
    if review is None or body is None:
        return "review_unknown"
    if review.on < day:
        return "review_past"
    if "sequence" in mail.facts and int(mail.facts["sequence"]) != review.sequence:
        return "review_moved"
    points = known.points.get(review.id, ())
    return InvitationContent(
        body=body.name,
        on=review.on,
        provisional=review.provisional,
        title=_title(review, body),
        place=review.place,
        agenda=tuple(one.title for one in points),
        moved_from=day_in(mail.facts, "moved_from"),
        quorum=body.meeting.quorum,
        appointment=_appointment(mail, known, review, body),
    )


def cancelled(mail: PlannedMail, known: Known, day: date) -> CancelledContent | Refusal:
    """Say that a review does not take place, and why where the plan says so."""
    review = known.ended_reviews.get(mail.subject)
    body = known.ever_bodies.get(review.body) if review else None
    if review is None or body is None or review.state is not ReviewState.CANCELLED:
        return "review_unknown"
    if review.on < day:
        return "review_past"
    return CancelledContent(
        body=body.name,
        on=review.on,
        title=_title(review, body),
        place=review.place,
        why=str(mail.facts.get("why", "")),
        appointment=_appointment(mail, known, review, body),
    )


def _appointment(mail: PlannedMail, known: Known, review: Review, body: Body) -> Appointment:
    return Appointment(
        uid=review.id,
        sequence=review.sequence,
        on=review.on,
        zone=known.programmes[mail.programme].timezone,
        thread=str(mail.facts.get("calendar", mail_id(mail.key))),
        title=_title(review, body) or body.name,
        place=review.place,
        hours=review.hours,
        provisional=review.provisional,
    )


def axis_word(mail: PlannedMail, known: Known, day: date) -> AxisWordContent | Refusal:
    """Ask the coordinator of an axis for their word before a review."""
    review = known.reviews.get(mail.subject)
    if review is None or review.body not in known.bodies or review.on < day:
        return "review_past"
    axis = str(mail.facts["axis"])
    return AxisWordContent(
        body=known.bodies[review.body].name,
        on=review.on,
        axis=axis,
        title=str(mail.facts.get("title", "")),
        figures=_figures(_actions_of(mail.programme, axis, known), day),
        pack_on=day_in(mail.facts, "pack_on"),
    )


def _actions_of(programme: str, axis: str, known: Known) -> Iterator[Action]:
    """Yield what is followed of an axis and of those below it, axis by axis in plan order."""
    axes = known.axes.get(programme, ())
    followed = below(axes, [axis])
    for one in axes:
        if one.ref in followed:
            yield from known.axis_actions.get((programme, one.ref), ())


def _figures(actions: Iterable[Action], day: date) -> AxisFigures:
    kept = [one for one in actions if one.status is not Status.CANCELLED]
    open_ = [one for one in kept if not one.status.is_final]
    return AxisFigures(
        total=len(kept),
        done=len(kept) - len(open_),
        late=_named(one for one in open_ if one.deadline < day),
        blocked=_named(one for one in open_ if one.status is Status.BLOCKED),
        silent=_named(one for one in open_ if one.last_words_on is None),
    )


def minutes(mail: PlannedMail, known: Known, _day: date) -> MinutesContent | Refusal:
    """Return the minutes of a review as they were let go."""
    found = known.minutes.get(mail.subject)
    return found.content if found else "minutes_unknown"


def _named(actions: Iterable[Action]) -> tuple[str, ...]:
    return tuple(f"{one.ref} {one.title}" for one in actions)


def _title(review: Review, body: Body) -> str:
    return review.title if review.title != body.name else ""
