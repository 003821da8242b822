"""Minutes: written from what was done, read again by a secretary, sent, adopted by the next one."""

from dataclasses import replace
from hashlib import sha256

from domain.errors import RefusedError
from domain.model.desk import DeskItem, DeskKind, Verdict
from domain.model.event import Event, EventName
from domain.model.mail import MailKind, PlannedMail
from domain.model.meeting import Attendance, Presence, Review, ReviewState
from domain.model.minutes import Minutes, MinutesContent, MinutesState
from domain.model.moment import Moment
from domain.model.people import Body
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.minuting import MeetingFacts, compose_minutes
from domain.use_cases.convening import known_review
from domain.use_cases.proofreading import lift_draft
from domain.use_cases.resolving import Resolution, adopt, record_decisions

BY_SENDING = "sent"


def draft_minutes(open_unit: OpenUnit, programme: str, review: str) -> MinutesContent:
    """Return the minutes as they stand: the draft that is kept, else written from what was done."""
    with open_unit(read_only=True) as unit:
        kept = unit.meetings.minutes([review]).get(review)
        return kept.content if kept else minutes_of(unit, programme, review)


def edit_minutes(
    open_unit: OpenUnit, programme: str, edited: tuple[MinutesContent, str], moment: Moment
) -> Minutes:
    """Keep a draft as somebody edited it; `edited` is the text and who did.

    The journal keeps the hash of the words before and after. Refuses `review.unknown`, and
    `minutes.sent` once they left.
    """
    content, by = edited
    with open_unit() as unit:
        known_review(unit, programme, content.review)
        kept = unit.meetings.minutes([content.review]).get(content.review)
        _require_draft(kept)
        before = kept.content if kept else minutes_of(unit, programme, content.review)
        draft = Minutes(content.review, content, moment.day)
        unit.meetings.save_minutes([draft])
        data = {"by": by, "before": _digest_of(before), "after": _digest_of(content)}
        name = EventName.MINUTES_EDITED
        unit.journal.append([Event(name, programme, content.review, moment.day, moment.at, data)])
        return draft


def send_minutes(open_unit: OpenUnit, programme: str, review: str, moment: Moment) -> int:
    """Send the minutes of a review to every member; return to how many.

    Refuses `review.unknown`, `minutes.early` before its day and `minutes.sent` the second time.
    """
    with open_unit() as unit:
        found = known_review(unit, programme, review)
        if found.on > moment.day or found.state is ReviewState.CANCELLED:
            raise RefusedError("minutes.early", review=review, day=found.on.isoformat())
        lift_draft(unit, found.id, BY_SENDING, moment, Verdict.ACCEPTED)
        return issue_minutes(unit, programme, found, moment)


def issue_minutes(unit: UnitOfWork, programme: str, review: Review, moment: Moment) -> int:
    """Freeze and queue the minutes of a review. Refuses `minutes.sent`."""
    kept = unit.meetings.minutes([review.id]).get(review.id)
    _require_draft(kept)
    content = kept.content if kept else minutes_of(unit, programme, review.id)
    sent = Minutes(review.id, content, moment.day, MinutesState.SENT)
    unit.meetings.save_minutes([sent])
    body = _body(unit, programme, review)
    name = EventName.MINUTES_ISSUED
    unit.journal.append([Event(name, programme, review.id, moment.day, moment.at)])
    return unit.outbox.plan(
        [
            PlannedMail(
                key=keys.minutes(review.id, 1, person),
                kind=MailKind.MINUTES,
                programme=programme,
                recipient=person,
                subject=review.id,
                day=moment.day,
                facts={"pdf": True} if body.terms.pdf else {},
            )
            for person in dict.fromkeys(one.person for one in body.members_on(moment.day))
        ]
    )


def hold_minutes(unit: UnitOfWork, programme: str, review: Review, moment: Moment) -> None:
    """Keep minutes as a draft that waits on the desk for somebody to read it."""
    content = minutes_of(unit, programme, review.id)
    unit.meetings.save_minutes([Minutes(review.id, content, moment.day)])
    unit.desk.add(
        [
            DeskItem(
                programme=programme,
                kind=DeskKind.DRAFT,
                subject=review.id,
                opened_on=moment.day,
                sentence=content.body,
                facts={"kind": MailKind.MINUTES.value},
            )
        ]
    )


def adopt_minutes(
    open_unit: OpenUnit, programme: str, review: str, resolution: Resolution, moment: Moment
) -> str:
    """Record that the minutes of a review are adopted, by a decision; return its ref.

    Refuses `review.unknown` and `minutes.not_sent`.
    """
    with open_unit() as unit:
        known_review(unit, programme, review)
        kept = unit.meetings.minutes([review]).get(review)
        if kept is None or kept.state is not MinutesState.SENT:
            raise RefusedError("minutes.not_sent", review=review)
        (decision,) = record_decisions(unit, programme, [resolution], moment)
        unit.journal.append(adopt(unit, programme, {review: decision.ref}, moment))
        return decision.ref


def note_attendance(open_unit: OpenUnit, programme: str, said: Attendance, moment: Moment) -> None:
    """Note at the meeting who is there.

    Refuses `review.unknown`, `review.not_member`, and `review.tentative`: people are there or not.
    """
    with open_unit() as unit:
        review = known_review(unit, programme, said.review)
        body = _body(unit, programme, review)
        if said.person not in {one.person for one in body.members_on(review.on)}:
            raise RefusedError("review.not_member", review=review.ref or review.id)
        if said.presence is Presence.TENTATIVE:
            raise RefusedError("review.tentative")
        noted = replace(said, noted=True, sequence=review.sequence)
        unit.meetings.add_attendance([noted])
        data = {"person": said.person, "presence": said.presence.value}
        name = EventName.ATTENDANCE_NOTED
        unit.journal.append([Event(name, programme, review.id, moment.day, moment.at, data)])


def minutes_of(unit: UnitOfWork, programme: str, review: str) -> MinutesContent:
    """Return the minutes of a review as its agenda, decisions and attendance make them."""
    found = known_review(unit, programme, review)
    body = _body(unit, programme, found)
    decisions = unit.meetings.decisions(programme, [review])
    people = {one.person for one in body.members} | {one.owner for one in decisions} - {""}
    later = [
        one.on
        for one in unit.reviews.of(programme)
        if one.body == found.body and one.on > found.on and not one.state.is_over
    ]
    return compose_minutes(
        MeetingFacts(
            review=found,
            body=body,
            points=unit.meetings.points([review]),
            decisions=decisions,
            attendance=unit.meetings.attendance([review]),
            names={key: one.name for key, one in unit.people.many(people).items()},
            next_on=min(later, default=None),
        )
    )


def _digest_of(content: MinutesContent) -> str:
    """Return the SHA-256 of minutes, so that the journal tells one text from another."""
    return sha256(repr(content).encode()).hexdigest()


def _require_draft(kept: Minutes | None) -> None:
    if kept is not None and kept.state is not MinutesState.DRAFT:
        raise RefusedError("minutes.sent", review=kept.review)


def _body(unit: UnitOfWork, programme: str, review: Review) -> Body:
    sitting = (*unit.reviews.bodies(programme), *unit.reviews.former_bodies(programme))
    return next(one for one in sitting if one.id == review.body)
