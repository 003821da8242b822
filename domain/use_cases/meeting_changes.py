"""What follows when a review moves or is called off: who is told, its pack, its points."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from domain.model.desk import Verdict
from domain.model.event import Event, EventName
from domain.model.mail import MailKind, PlannedMail
from domain.model.meeting import PointState, Review, ReviewState
from domain.model.moment import Moment
from domain.model.people import Body
from domain.ports.unit_of_work import UnitOfWork
from domain.rules import keys
from domain.rules.rescheduling import INVITED
from domain.use_cases.packing import carry_over
from domain.use_cases.proofreading import lift_draft, withdraw_digest

Change = tuple[Review, Review]
BY_CHANGE = "review_changed"


def change_reviews(
    unit: UnitOfWork,
    programme: str,
    changed: Sequence[Change],
    moment: Moment,
    why: str = "",
) -> None:
    """Keep reviews as they are now beside how they were; tell who was invited of another day.

    A pack that waits for a go says what no longer holds, and is given up. What was to be talked
    about at a meeting called off is left to the next one. `why` is the code of why reviews are
    called off, empty where a person says so.
    """
    unit.reviews.change([after for _, after in changed])
    _tell(unit, programme, changed, (moment, why))
    _withdraw_packs(unit, programme, changed, moment)
    _leave_points(unit, changed)
    unit.journal.append(list(_events(programme, changed, (moment, why))))


def known_to_calendars(unit: UnitOfWork, reviews: Sequence[str]) -> dict[tuple[str, str], str]:
    """Return, by review and person, the first mail that put a review in somebody's calendar.

    Calendars take an update or a cancellation from the address that invited, and from no other.
    """
    first: dict[tuple[str, str], str] = {}
    for one in unit.outbox.about([MailKind.INVITATION], reviews) if reviews else ():
        whose = (one.planned.subject, one.planned.recipient)
        first.setdefault(whose, str(one.planned.facts.get("calendar", one.mail_id)))
    return first


def scheduled(programme: str, review: Review, moment: Moment) -> Event:
    """Return what happened when a review was put in the calendar."""
    name, on = EventName.REVIEW_SCHEDULED, {"on": review.on.isoformat()}
    return Event(name, programme, review.id, moment.day, moment.at, on)


def _tell(
    unit: UnitOfWork, programme: str, changed: Sequence[Change], how: tuple[Moment, str]
) -> None:
    """Tell those who were invited that a review was moved or called off."""
    moment, why = how
    sitting = (*unit.reviews.former_bodies(programme), *unit.reviews.bodies(programme))
    bodies = {one.id: one for one in sitting}
    calendars = known_to_calendars(unit, [after.id for _, after in changed])
    mails = []
    for before, after in changed:
        off = after.state is ReviewState.CANCELLED
        body = bodies.get(after.body)
        if body is None or before.state not in INVITED or not (off or after.is_moved_from(before)):
            continue
        kind = MailKind.REVIEW_CANCELLED if off else MailKind.INVITATION
        facts = {"sequence": after.sequence, "moved_from": before.on.isoformat()}
        facts |= {"why": why} if why else {}
        for person in _convened(after, body, calendars, moment):
            key = keys.moved(after.id, after.sequence, person)
            first = calendars.get((after.id, person), keys.mail_id(key))
            said = {**facts, "calendar": first}
            mails.append(PlannedMail(key, kind, programme, person, after.id, moment.day, said))
    unit.outbox.plan(mails)


def _convened(
    review: Review, body: Body, calendars: Mapping[tuple[str, str], str], moment: Moment
) -> dict[str, None]:
    """Return who is told: the members, and of a meeting called off whoever else has it noted."""
    people = dict.fromkeys(one.person for one in body.members_on(moment.day))
    if review.state is ReviewState.CANCELLED:
        people |= dict.fromkeys(one for about, one in calendars if about == review.id)
    return people


def _withdraw_packs(
    unit: UnitOfWork, programme: str, changed: Sequence[Change], moment: Moment
) -> None:
    """Give up the packs that still wait for a go, and tell of a day that no longer holds."""
    for before, after in changed:
        held = unit.reviews.held_digest(programme, before.body)
        stale = after.state is ReviewState.CANCELLED or after.on != before.on
        if held is not None and stale and held[1].review == before.id:
            lift_draft(unit, held[0], BY_CHANGE, moment, Verdict.OVERTAKEN)
            withdraw_digest(unit, programme, held[0], moment)


def _leave_points(unit: UnitOfWork, changed: Sequence[Change]) -> None:
    """Leave the points of meetings called off to the next ones; one put back has its own again."""
    off = [one.id for _, one in changed if one.state is ReviewState.CANCELLED]
    back = [one.id for one, after in changed if one.state.is_over and not after.state.is_over]
    carry_over(unit, off)
    left = [one for one in unit.meetings.points(back) if one.state is PointState.CARRIED]
    unit.meetings.change_points([replace(one, state=PointState.OPEN) for one in left])


def _events(programme: str, changed: Sequence[Change], how: tuple[Moment, str]) -> Iterator[Event]:
    moment, why = how
    for before, after in changed:
        off = after.state is ReviewState.CANCELLED
        if before.state is ReviewState.CANCELLED and not after.state.is_over:
            yield scheduled(programme, after, moment)
        elif off or after.is_moved_from(before):
            name = EventName.REVIEW_CANCELLED if off else EventName.REVIEW_POSTPONED
            data = {"from": before.on.isoformat(), "to": after.on.isoformat()}
            data |= {"why": why} if why else {}
            yield Event(name, programme, after.id, moment.day, moment.at, data)
