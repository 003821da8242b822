"""Reminding the silent, announcing escalations, and escalating."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from domain.model.event import Event, EventName
from domain.model.follow_up import Facts, RequestState, StatusRequest
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.model.owed import CloseRequest, Escalate, Owed, Remind
from domain.model.passing import AskInstead
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.deciding import decide
from domain.rules.ending import ended
from domain.rules.promising import awaited_until
from domain.rules.rulebook import Rulebook
from domain.use_cases.appointing import appoint
from domain.use_cases.governing import plan_governed


@dataclass(frozen=True, slots=True)
class Reminded:
    """How many owners were reminded, how many requests escalated, ended quietly, changed hands."""

    reminders: int = 0
    escalations: int = 0
    closed: int = 0
    instead: int = 0


def remind_silent(
    open_unit: OpenUnit, rulebook: Rulebook, programme: str, moment: Moment
) -> Reminded:
    """Queue the reminders and escalations that are owed; a second run the same day does nothing."""
    with open_unit() as unit:
        appoint(unit, programme, moment)
        facts = unit.programmes.facts(programme, moment.day)
        owed = decide(facts, rulebook, moment.day)
        requests = {one.id: one for one in facts.requests}
        reminds = [one for one in owed if isinstance(one, Remind)]
        escalations = _not_told_today(unit, programme, owed, moment)
        closed = [one.request for one in owed if isinstance(one, CloseRequest)]
        unit.requests.close(closed, RequestState.CLOSED)
        unit.requests.update([_climbed(requests[one.request], one, moment) for one in reminds])
        unit.requests.update([_raised(requests[one.request], one, moment) for one in escalations])
        instead = _ask_instead(unit, facts, owed, moment)
        reminders = (_reminder(one, requests[one.request], rulebook, moment) for one in reminds)
        mails = [*instead, *reminders, *_told(escalations, programme, moment)]
        plan_governed(unit, (rulebook, facts), mails, moment)
        unit.journal.append(
            [
                *_events(programme, reminds, escalations, moment),
                *ended(programme, closed, RequestState.CLOSED, moment),
            ]
        )
        return Reminded(len(reminds), len(escalations), len(closed), len(instead))


def _not_told_today(
    unit: UnitOfWork, programme: str, owed: Sequence[Owed], moment: Moment
) -> list[Escalate]:
    """Return the escalations to make now: whoever was told of others today is told tomorrow."""
    due = [one for one in owed if isinstance(one, Escalate)]
    mails = {one.to: keys.mail_id(keys.escalation(programme, moment.day, one.to)) for one in due}
    told = unit.outbox.many(mails.values())
    return [one for one in due if mails[one.to] not in told]


def _ask_instead(
    unit: UnitOfWork, facts: Facts, owed: Sequence[Owed], moment: Moment
) -> list[PlannedMail]:
    """Give open requests to who now answers in their owner's place.

    What was announced was not announced to them.
    """
    steps = {one.request: one.to for one in owed if isinstance(one, AskInstead)}
    passed = [one for one in facts.requests if one.id in steps]
    unit.requests.update(
        [replace(one, reminded_on=moment.day, announced=one.escalated) for one in passed]
    )
    name, day, at = EventName.REQUEST_HANDED_OVER, moment.day, moment.at
    unit.journal.append(
        [Event(name, one.programme, one.id, day, at, {"to": steps[one.id]}) for one in passed]
    )
    return [
        PlannedMail(
            key=keys.asked_instead(one.id, steps[one.id]),
            kind=MailKind.REQUEST,
            programme=one.programme,
            recipient=steps[one.id],
            subject=one.id,
            day=moment.day,
        )
        for one in passed
    ]


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


def _reminder(
    step: Remind, request: StatusRequest, rulebook: Rulebook, moment: Moment
) -> PlannedMail:
    left = request.sent_on or request.asked_on
    promised = awaited_until(request, left, rulebook.calendar).isoformat()
    return PlannedMail(
        key=keys.reminder(step.request, step.rank, step.person),
        kind=MailKind.REMINDER,
        programme=request.programme,
        recipient=step.person,
        subject=step.request,
        day=moment.day,
        facts={"rank": step.rank, "answer_by": promised, **_warning(step)},
    )


def _told(steps: Sequence[Escalate], programme: str, moment: Moment) -> Iterator[PlannedMail]:
    """Yield one mail to each person who is told, and to each owner their own notice."""
    by_person: dict[str, list[Escalate]] = {}
    for step in steps:
        by_person.setdefault(step.to, []).append(step)
    for person, own in by_person.items():
        yield PlannedMail(
            key=keys.escalation(programme, moment.day, person),
            kind=MailKind.ESCALATION,
            programme=programme,
            recipient=person,
            subject=programme,
            day=moment.day,
            facts={"silences": [{"request": one.request, **_warning(one)} for one in own]},
        )
    # A coordinator who owns the action is told once, as the one it was escalated to.
    yield from (_notice(one, programme, moment) for one in steps if one.person != one.to)


def _notice(step: Escalate, programme: str, moment: Moment) -> PlannedMail:
    return PlannedMail(
        key=keys.escalation_notice(step.request, step.level, step.person),
        kind=MailKind.ESCALATION_NOTICE,
        programme=programme,
        recipient=step.person,
        subject=step.request,
        day=moment.day,
        facts={"told": step.to, **_warning(step)},
    )


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
