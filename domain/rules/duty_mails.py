"""The mails that follow requests up: the reminder, who is told of a silence, the notice of it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from domain.model.climb import climb_of, kept
from domain.model.follow_up import StatusRequest
from domain.model.mail import MailKind, PlannedMail
from domain.model.owed import Escalate, Remind
from domain.rules import keys
from domain.rules.promising import awaited_until
from domain.rules.working_days import Calendar


def follow_up_mails(
    request: StatusRequest, steps: Sequence[Remind | Escalate], calendar: Calendar, day: date
) -> Iterator[PlannedMail]:
    """Yield what its owner gets of a request on a day: one mail at most.

    A request made that day says itself who is told. A coordinator who owns the action is told once,
    as the one it was escalated to.
    """
    escalated = [one for one in steps if isinstance(one, Escalate)]
    told = [one for one in escalated if one.to != one.person]
    if told and request.asked_on != day:
        yield _notice(request, (told, steps), day)
    elif not escalated:
        reminds = (one for one in steps if isinstance(one, Remind))
        yield from (_reminder(request, one, calendar, day) for one in reminds)


def telling_mails(steps: Sequence[Escalate], programme: str, day: date) -> Iterator[PlannedMail]:
    """Yield one mail to each person who is told, of all that they are told of on a day."""
    for person in dict.fromkeys(one.to for one in steps):
        own = [one for one in steps if one.to == person]
        yield PlannedMail(
            key=keys.escalation(programme, day, person),
            kind=MailKind.ESCALATION,
            programme=programme,
            recipient=person,
            subject=programme,
            day=day,
            facts={"silences": [_silence(one) for one in own]},
        )


def _reminder(request: StatusRequest, step: Remind, calendar: Calendar, day: date) -> PlannedMail:
    left = request.sent_on or request.asked_on
    own = awaited_until(request, left, calendar)
    promised = min(climb_of(request.climbs, action).awaited or own for action, _ in step.ranks)
    return PlannedMail(
        key=keys.reminder(request.id, request.reminded + 1, step.person),
        kind=MailKind.REMINDER,
        programme=request.programme,
        recipient=step.person,
        subject=request.id,
        day=day,
        facts={
            "rank": step.rank,
            "answer_by": promised.isoformat(),
            "actions": [action for action, _ in step.ranks],
            **kept(step.announces),
        },
    )


def _notice(
    request: StatusRequest,
    found: tuple[Sequence[Escalate], Sequence[Remind | Escalate]],
    day: date,
) -> PlannedMail:
    told, steps = found
    person = told[0].person
    return PlannedMail(
        key=keys.escalation_notice(request.id, day, person),
        kind=MailKind.ESCALATION_NOTICE,
        programme=request.programme,
        recipient=person,
        subject=request.id,
        day=day,
        facts={
            "told": [{"to": one.to, "actions": [name for name, _ in one.levels]} for one in told],
            "actions": [name for one in steps for name, _ in _pairs(one)],
            **kept([each for one in steps for each in one.announces]),
        },
    )


def _pairs(step: Remind | Escalate) -> tuple[tuple[str, int], ...]:
    return step.levels if isinstance(step, Escalate) else step.ranks


def _silence(step: Escalate) -> Mapping[str, Any]:
    actions = [action for action, _ in step.levels]
    return {"request": step.request, "actions": actions, **kept(step.announces)}
