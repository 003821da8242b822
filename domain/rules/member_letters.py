"""Letters to members: questions, results, acknowledgements, reviews called off, minutes."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from domain.model.consultation import ConsultationState
from domain.model.follow_up import Action
from domain.model.hearing import Topic
from domain.model.mail import PlannedMail
from domain.model.meeting import Review, ReviewState
from domain.model.member_letters import (
    AcknowledgementContent,
    AxisFigures,
    AxisWordContent,
    CancelledContent,
    ConsultationContent,
    HeardLine,
    InvitationContent,
    NamedWords,
    ResultContent,
)
from domain.model.minutes import MinutesContent
from domain.model.people import Body, MemberRole
from domain.model.status import Status
from domain.rules.known import Known, Refusal, day_in
from domain.rules.tallying import members_of, tally


def question(mail: PlannedMail, known: Known, day: date) -> ConsultationContent | Refusal:
    """Put a question to a member who has not answered it yet, or remind them."""
    found = known.consultations.get(mail.subject)
    if found is None:
        return "consultation_unknown"
    one, planned = found.consultation, found.consultation.planned
    body = known.bodies.get(planned.body)
    if one.state is not ConsultationState.OPEN or body is None:
        return f"consultation_{one.state.value}"
    members = members_of(body, day)
    if mail.recipient not in members or mail.recipient in found.answers:
        return "answered" if mail.recipient in found.answers else "not_a_member"
    return ConsultationContent(
        body=body.name,
        question=planned.question,
        kind=planned.kind,
        rule=planned.rule,
        answer_by=max(planned.answer_by, day),
        detail=planned.detail,
        rank=int(mail.facts.get("rank", 0)),
        quorum=planned.quorum,
        members=len(members),
        answered=sum(person in found.answers for person in members),
        chairs=_chairs(body, mail.recipient, day),
    )


def result(mail: PlannedMail, known: Known, day: date) -> ResultContent | Refusal:
    """Say how a consultation ended."""
    found = known.consultations.get(mail.subject)
    if found is None or found.consultation.closed_on is None or not found.consultation.closing:
        return "consultation_unknown"
    one, body = found.consultation, known.bodies.get(found.consultation.planned.body)
    members = members_of(body, day) if body else ()
    standing = tally(one.planned, members, found.answers)
    return ResultContent(
        body=body.name if body else "",
        question=one.planned.question,
        kind=one.planned.kind,
        rule=one.planned.rule,
        closed_on=one.closed_on or day,
        carried=one.carried,
        closing=found.consultation.closing,
        members=len(members),
        votes={position.value: count for position, count in standing.votes.items()},
        reserves=tuple(
            NamedWords(known.name(each.person), each.words or each.sentence)
            for each in standing.reserves
        ),
        missing=tuple(known.name(person) for person in standing.missing),
        closing_words=one.closing_words,
    )


def acknowledgement(
    mail: PlannedMail, _known: Known, _day: date
) -> AcknowledgementContent | Refusal:
    """Say what was understood of a member's reply."""
    facts = mail.facts
    return AcknowledgementContent(
        topic=Topic(facts["topic"]),
        title=str(facts.get("title", "")),
        received_on=date.fromisoformat(str(facts["received_on"])),
        lines=tuple(_line(one) for one in facts.get("heard", ())),
        why=str(facts.get("why", "")),
        text=str(facts.get("text", "")),
    )


def _line(line: Mapping[str, Any]) -> HeardLine:
    return HeardLine(
        what=str(line["what"]),
        text=str(line.get("text", "")),
        owner=str(line.get("owner", "")),
        on=day_in(line, "on"),
        sentence=str(line.get("sentence", "")),
        why=str(line.get("why", "")),
    )


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
    )


def cancelled(mail: PlannedMail, known: Known, day: date) -> CancelledContent | Refusal:
    """Say that a review does not take place."""
    review = known.ended_reviews.get(mail.subject)
    body = known.bodies.get(review.body) if review else None
    if review is None or body is None or review.state is not ReviewState.CANCELLED:
        return "review_unknown"
    if review.on < day:
        return "review_past"
    return CancelledContent(body.name, review.on, _title(review, body), review.place)


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
        figures=_figures(known.axis_actions.get((mail.programme, axis), ()), day),
        pack_on=day_in(mail.facts, "pack_on"),
    )


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


def _chairs(body: Body, person: str, day: date) -> bool:
    return any(
        one.person == person and one.role is MemberRole.CHAIR for one in body.members_on(day)
    )
