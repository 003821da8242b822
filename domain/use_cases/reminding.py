"""Reminding the silent, announcing escalations, and escalating."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.model.event import Event, EventName
from domain.model.follow_up import Facts, RequestState
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.model.owed import CloseRequest, Escalate, Owed, Remind
from domain.model.passing import AskInstead
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.climbed import followed_up, given_instead
from domain.rules.deciding import decide
from domain.rules.duty_mails import follow_up_mails, telling_mails
from domain.rules.ending import ended
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
        reminds = [one for one in owed if isinstance(one, Remind)]
        escalations = _not_told_today(unit, programme, owed, moment)
        closed = [one.request for one in owed if isinstance(one, CloseRequest)]
        unit.requests.close(closed, RequestState.CLOSED)
        instead = _ask_instead(unit, facts, owed, moment)
        told = telling_mails(escalations, programme, moment.day)
        followed = _follow_up(unit, (facts, rulebook), (*reminds, *escalations), moment)
        plan_governed(unit, (rulebook, facts), [*instead, *told, *followed], moment)
        unit.journal.append(
            [
                *_events(programme, reminds, escalations, moment),
                *ended(programme, closed, RequestState.CLOSED, moment),
            ]
        )
        return Reminded(len(reminds), len(escalations), len(closed), len(instead))


def _follow_up(
    unit: UnitOfWork,
    known: tuple[Facts, Rulebook],
    steps: Sequence[Remind | Escalate],
    moment: Moment,
) -> list[PlannedMail]:
    """Take the steps that requests owe, and return what their owners get."""
    facts, rulebook = known
    of: dict[str, list[Remind | Escalate]] = {}
    for one in steps:
        of.setdefault(one.request, []).append(one)
    mine = [one for one in facts.requests if one.id in of]
    unit.requests.update([followed_up(one, of[one.id], moment.day) for one in mine])
    return [
        mail
        for one in mine
        for mail in follow_up_mails(one, of[one.id], rulebook.calendar, moment.day)
    ]


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
    unit.requests.update([given_instead(one, moment.day) for one in passed])
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


def _events(
    programme: str, reminds: Sequence[Remind], escalations: Sequence[Escalate], moment: Moment
) -> Iterator[Event]:
    for one in reminds:
        announced = max((each.level for each in one.announces), default=0)
        data = {"rank": one.rank, "announces": announced}
        yield Event(EventName.OWNER_REMINDED, programme, one.request, moment.day, moment.at, data)
    for step in escalations:
        data = {"level": step.level}
        yield Event(
            EventName.REQUEST_ESCALATED, programme, step.request, moment.day, moment.at, data
        )
