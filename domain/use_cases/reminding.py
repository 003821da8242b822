"""Reminding the silent, announcing escalations, and escalating."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from domain.model.event import Event, EventName
from domain.model.follow_up import RequestState, StatusRequest
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.model.owed import CloseRequest, Escalate, Remind
from domain.ports.unit_of_work import OpenUnit
from domain.rules import keys
from domain.rules.deciding import decide
from domain.rules.ending import ended
from domain.rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Reminded:
    """How many owners were reminded, how many requests escalated, how many ended quietly."""

    reminders: int = 0
    escalations: int = 0
    closed: int = 0


def remind_silent(
    open_unit: OpenUnit, rulebook: Rulebook, programme: str, moment: Moment
) -> Reminded:
    """Queue the reminders and escalations that are owed; a second run the same day does nothing."""
    with open_unit() as unit:
        facts = unit.programmes.facts(programme, moment.day)
        owed = decide(facts, rulebook, moment.day)
        requests = {one.id: one for one in facts.requests}
        reminds = [one for one in owed if isinstance(one, Remind)]
        escalations = [one for one in owed if isinstance(one, Escalate)]
        closed = [one.request for one in owed if isinstance(one, CloseRequest)]
        unit.requests.close(closed, RequestState.CLOSED)
        unit.requests.update([_climbed(requests[one.request], one, moment) for one in reminds])
        unit.requests.update([_raised(requests[one.request], one, moment) for one in escalations])
        mails = [_reminder(one, programme, moment) for one in reminds]
        mails.extend(mail for one in escalations for mail in _told(one, programme, moment))
        unit.outbox.plan(mails)
        unit.journal.append(
            [
                *_events(programme, reminds, escalations, moment),
                *ended(programme, closed, RequestState.CLOSED, moment),
            ]
        )
        return Reminded(len(reminds), len(escalations), len(closed))


def _climbed(request: StatusRequest, step: Remind, moment: Moment) -> StatusRequest:
    announced = max(request.announced, step.announces)
    return replace(request, reminded=step.rank, reminded_on=moment.day, announced=announced)


def _raised(request: StatusRequest, step: Escalate, moment: Moment) -> StatusRequest:
    announced = max(request.announced, step.announces)
    return replace(request, escalated=step.level, reminded_on=moment.day, announced=announced)


def _warning(step: Remind | Escalate) -> dict[str, str]:
    if step.escalates_on is None:
        return {}
    return {"escalates_on": step.escalates_on.isoformat(), "escalates_to": step.escalates_to}


def _reminder(step: Remind, programme: str, moment: Moment) -> PlannedMail:
    return PlannedMail(
        key=keys.reminder(step.request, step.rank, step.person),
        kind=MailKind.REMINDER,
        programme=programme,
        recipient=step.person,
        subject=step.request,
        day=moment.day,
        facts={"rank": step.rank, **_warning(step)},
    )


def _told(step: Escalate, programme: str, moment: Moment) -> Iterator[PlannedMail]:
    facts = {"level": step.level, "told": step.to, **_warning(step)}
    to_owner = {MailKind.ESCALATION: step.to, MailKind.ESCALATION_NOTICE: step.person}
    for kind, person in to_owner.items():
        # A coordinator who owns the action is told once, as the one it was escalated to.
        if kind is MailKind.ESCALATION or person != step.to:
            key = keys.escalation(step.request, step.level, person)
            yield PlannedMail(key, kind, programme, person, step.request, moment.day, facts)


def _events(
    programme: str, reminds: Sequence[Remind], escalations: Sequence[Escalate], moment: Moment
) -> Iterator[Event]:
    for one in reminds:
        data = {"rank": one.rank, "announces": one.announces}
        yield Event(EventName.OWNER_REMINDED, programme, one.request, moment.day, moment.at, data)
    for step in escalations:
        data = {"level": step.level}
        yield Event(
            EventName.REQUEST_ESCALATED, programme, step.request, moment.day, moment.at, data
        )
