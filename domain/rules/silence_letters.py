"""Letters of silence: the reminder, the escalation and the notice of it, while still owed."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from domain.model.action_line import ActionLine
from domain.model.climb import announced_in
from domain.model.follow_up import StatusRequest
from domain.model.letters import ReminderContent
from domain.model.mail import PlannedMail
from domain.model.silence_letters import EscalationContent, EscalationNoticeContent, Silence
from domain.rules.duty_letters import instead_of, open_lines
from domain.rules.known import Known, Refusal, day_in
from domain.rules.warnings import silent_since, told_in, warned_in


def reminder(mail: PlannedMail, known: Known, day: date) -> ReminderContent | Refusal:
    """Remind of what is still pending, and announce what follows silence."""
    found = _reminded(mail.subject, mail.facts, known, day, mail.recipient)
    if isinstance(found, str):
        return found
    asked, lines = found
    if any(one.on <= day for one in announced_in(mail.facts)):
        # The day it warns of has come before it could leave: it must be announced anew.
        return "stale"
    return ReminderContent(
        lines=lines,
        asked_on=silent_since(asked, lines, known),
        answer_by=day_in(mail.facts, "answer_by") or asked.answer_by,
        rank=mail.facts["rank"],
        announces=warned_in(mail.facts, lines, known),
        instead_of=instead_of(mail, asked, known),
    )


def escalation(mail: PlannedMail, known: Known, day: date) -> EscalationContent | Refusal:
    """Tell of those who are silent still; refuses, as for the last of them, once nobody is."""
    found = [_silence(one["request"], one, known, day) for one in mail.facts["silences"]]
    silent = tuple(one for one in found if not isinstance(one, str))
    refused = [one for one in found if isinstance(one, str)]
    return EscalationContent(silent) if silent else refused[-1]


def escalation_notice(
    mail: PlannedMail, known: Known, day: date
) -> EscalationNoticeContent | Refusal:
    """Tell an owner that their silence was reported; refuses where nobody was told of the rest."""
    found = _silence(mail.subject, mail.facts, known, day)
    if isinstance(found, str):
        return found
    told = told_in(mail.facts, found.lines, known)
    return EscalationNoticeContent(found, told) if told else "nothing_pending"


def _silence(request: str, facts: Mapping[str, Any], known: Known, day: date) -> Silence | Refusal:
    found = _reminded(request, facts, known, day)
    if isinstance(found, str):
        return found
    asked, lines = found
    since = silent_since(asked, lines, known)
    shown = {one.ref for one in lines}
    climbs = (one for one in asked.climbs if _ref(one.action, known) in shown)
    return Silence(
        owner=known.people[asked.person],
        lines=lines,
        asked_on=since,
        days=(day - since).days,
        reminders=max((one.rank for one in climbs), default=0),
        announces=warned_in(facts, lines, known),
    )


def _ref(action: str, known: Known) -> str:
    return known.actions[action].ref if action in known.actions else ""


def _reminded(
    asked: str, facts: Mapping[str, Any], known: Known, day: date, reader: str = ""
) -> tuple[StatusRequest, tuple[ActionLine, ...]] | Refusal:
    """Return what is open of the actions of a mail, those put off by their owner left out.

    A mail that names no actions is about all those of its request.
    """
    mine: Collection[str] = facts.get("actions", known.actions)
    awake = {
        name: one
        for name, one in known.actions.items()
        if name in mine and not one.is_snoozed_on(day)
    }
    return open_lines(asked, replace(known, actions=awake), day, reader)
