"""Minutes sent to every member and adopted by the next review; who was there."""

from dataclasses import replace

from domain.errors import RefusedError
from domain.model.desk import Verdict
from domain.model.event import Event, EventName
from domain.model.mail import MailKind, PlannedMail
from domain.model.meeting import Attendance, Presence, Review, ReviewState
from domain.model.minutes import Minutes, MinutesState
from domain.model.moment import Moment
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.minuting import numbered
from domain.use_cases.convening import known_review
from domain.use_cases.drafting import body_of, require_draft, standing_minutes
from domain.use_cases.proofreading import lift_draft
from domain.use_cases.resolving import Resolution, adopt, record_decisions

BY_SENDING = "sent"


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
    require_draft(kept)
    content = standing_minutes(unit, programme, (review.id, kept))
    unit.meetings.change_points(numbered(unit.meetings.points([review.id])))
    sent = Minutes(review.id, content, moment.day, MinutesState.SENT)
    unit.meetings.save_minutes([sent])
    body = body_of(unit, programme, review)
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


def adopt_minutes(
    open_unit: OpenUnit, programme: str, review: str, resolution: Resolution, moment: Moment
) -> str:
    """Record that the minutes of a review are adopted, by a decision; return its ref.

    Refuses `review.unknown`, `minutes.not_sent`, and `minutes.adopted` the second time.
    """
    with open_unit() as unit:
        named = known_review(unit, programme, review)
        kept = unit.meetings.minutes([review]).get(review)
        if kept is not None and kept.state is MinutesState.ADOPTED:
            raise RefusedError("minutes.adopted", review=named.ref or review, ref=kept.adopted_by)
        if kept is None or kept.state is not MinutesState.SENT:
            raise RefusedError("minutes.not_sent", review=named.ref or review)
        (decision,) = record_decisions(unit, programme, [resolution], moment)
        unit.journal.append(adopt(unit, programme, {review: decision.ref}, moment))
        return decision.ref


def note_attendance(open_unit: OpenUnit, programme: str, said: Attendance, moment: Moment) -> None:
    """Note at the meeting who is there.

    Refuses `review.unknown`, `review.not_member`, `review.is_off`, and `review.tentative`: people
    are there or not.
    """
    with open_unit() as unit:
        review = known_review(unit, programme, said.review)
        body = body_of(unit, programme, review)
        if said.person not in {one.person for one in body.members_on(review.on)}:
            raise RefusedError("review.not_member", review=review.ref or review.id)
        if review.state is ReviewState.CANCELLED:
            raise RefusedError("review.is_off", day=review.on.isoformat())
        if said.presence is Presence.TENTATIVE:
            raise RefusedError("review.tentative")
        noted = replace(said, noted=True, sequence=review.sequence)
        unit.meetings.add_attendance([noted])
        data = {"person": said.person, "presence": said.presence.value}
        name = EventName.ATTENDANCE_NOTED
        unit.journal.append([Event(name, programme, review.id, moment.day, moment.at, data)])
