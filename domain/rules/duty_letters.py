"""Letters of duty: the request, its reminders and its escalation, while they are still owed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from domain.model.follow_up import RequestState, Review, StatusRequest
from domain.model.letters import (
    ActionLine,
    EscalationContent,
    ReminderContent,
    RequestContent,
)
from domain.model.mail import MailKind, PlannedMail
from domain.rules.known import Known, Refusal, day_in, pending_lines


def _open(
    mail: PlannedMail, known: Known, day: date
) -> tuple[StatusRequest, tuple[ActionLine, ...]] | Refusal:
    request = known.requests.get(mail.subject)
    if request is None:
        return "request_unknown"
    if request.state is not RequestState.OPEN:
        return f"request_{request.state.value}"
    lines = pending_lines(request, known.actions, day)
    return (request, lines) if lines else "nothing_pending"


def _reminded(
    mail: PlannedMail, known: Known, day: date
) -> tuple[StatusRequest, tuple[ActionLine, ...]] | Refusal:
    """Return what is open without the actions of which the owner is not to be reminded yet."""
    awake = {name: one for name, one in known.actions.items() if not one.is_snoozed_on(day)}
    return _open(mail, replace(known, actions=awake), day)


def request(mail: PlannedMail, known: Known, day: date) -> RequestContent | Refusal:
    """Ask where the actions stand; refuses once nothing of the request is pending."""
    found = _open(mail, known, day)
    if isinstance(found, str):
        return found
    asked, lines = found
    meeting = _next_review(known, asked.programme, lines, day)
    body = known.bodies[meeting.body].name if meeting else ""
    # A request that leaves late leaves as long to answer as it would have in time.
    answer_by = asked.answer_by + max(day - asked.asked_on, timedelta())
    return RequestContent(lines, answer_by, body, meeting.on if meeting else None)


def _next_review(
    known: Known, programme: str, lines: Sequence[ActionLine], day: date
) -> Review | None:
    """Return the first review to come at which one of these actions will be looked at."""
    axes = {one.axis for one in lines}
    coming = (
        one
        for one in known.reviews.values()
        if one.on >= day
        and one.body in known.bodies
        and known.body_programme.get(one.body) == programme
        and (not known.bodies[one.body].axes or axes & set(known.bodies[one.body].axes))
    )
    return min(coming, key=lambda one: (one.on, one.id), default=None)


def reminder(mail: PlannedMail, known: Known, day: date) -> ReminderContent | Refusal:
    """Remind of what is still pending, and announce what follows silence."""
    found = _reminded(mail, known, day)
    if isinstance(found, str):
        return found
    asked, lines = found
    announced = day_in(mail.facts, "escalates_on")
    if announced is not None and announced <= day:
        # The day it warns of has come before it could leave: it must be announced anew.
        return "stale"
    return ReminderContent(
        lines=lines,
        asked_on=asked.asked_on,
        answer_by=asked.answer_by,
        rank=mail.facts["rank"],
        escalates_on=announced,
        escalates_to=known.name(mail.facts.get("escalates_to", "")),
    )


def escalation(mail: PlannedMail, known: Known, day: date) -> EscalationContent | Refusal:
    """Tell of a silence: the person it goes to, or the owner."""
    found = _reminded(mail, known, day)
    if isinstance(found, str):
        return found
    asked, lines = found
    return EscalationContent(
        owner=known.people[asked.person],
        lines=lines,
        asked_on=asked.asked_on,
        reminders=asked.reminded,
        level=mail.facts["level"],
        to_owner=mail.kind is MailKind.ESCALATION_NOTICE,
        told=known.name(mail.facts["told"]),
        escalates_on=day_in(mail.facts, "escalates_on"),
        escalates_to=known.name(mail.facts.get("escalates_to", "")),
    )
