"""Letters of duty: the request while it is still owed, and what a release tells."""

from collections.abc import Mapping, Sequence
from datetime import date

from domain.model.action_line import ActionLine
from domain.model.calendar_entry import CalendarEntry
from domain.model.follow_up import RequestState, StatusRequest
from domain.model.letters import RequestContent
from domain.model.mail import PlannedMail
from domain.model.meeting import Review
from domain.model.release_letters import FreedLine, ReleaseContent
from domain.model.succession import TakenOver
from domain.rules.axes import below
from domain.rules.dating import entry_of
from domain.rules.known import Known, Refusal, pending_lines
from domain.rules.promising import awaited_until
from domain.rules.warnings import told_in, unanswered, warned_in


def open_lines(
    asked: str, known: Known, day: date, reader: str = ""
) -> tuple[StatusRequest, tuple[ActionLine, ...]] | Refusal:
    """Return an open request with what it still awaits, or why it awaits nothing."""
    request = known.requests.get(asked)
    if request is None:
        return "request_unknown"
    if request.state is not RequestState.OPEN:
        return f"request_{request.state.value}"
    lines = pending_lines(request, known, day, reader or request.person)
    return (request, lines) if lines else "nothing_pending"


def request(mail: PlannedMail, known: Known, day: date) -> RequestContent | Refusal:
    """Ask where the actions stand; refuses once nothing of the request is pending."""
    found = open_lines(mail.subject, known, day, mail.recipient)
    if isinstance(found, str):
        return found
    asked, lines = found
    answer_by = awaited_until(asked, day, known.calendar)
    # Answers cannot prepare a meeting that is over before they are due.
    meeting = _next_review(known, asked.programme, lines, answer_by)
    body = known.bodies[meeting.body].name if meeting else ""
    return RequestContent(
        lines=lines,
        answer_by=answer_by,
        review_body=body,
        review_on=meeting.on if meeting else None,
        taken_over=tuple(_taken_over(one, mail.recipient, known) for one in _passed(mail, known)),
        instead_of=instead_of(mail, asked, known),
        rank=mail.facts.get("rank", 0),
        silent=unanswered(asked, lines, known),
        announces=warned_in(mail.facts, lines, known, known.calendar.add(day, 1)),
        told=told_in(mail.facts, lines, known),
        entries=_entries(mail, asked, known),
    )


def _entries(mail: PlannedMail, asked: StatusRequest, known: Known) -> tuple[CalendarEntry, ...]:
    """Return the deadlines to tell a calendar of, among what is awaited still."""
    told = set(mail.facts.get("dates", ())) & set(asked.pending)
    actions = (known.actions.get(one) for one in asked.actions if one in told)
    return tuple(
        entry_of(one) for one in actions if one is not None and one.is_awaited_from(asked.person)
    )


def _passed(mail: PlannedMail, known: Known) -> list[Mapping[str, str]]:
    return [one for one in mail.facts.get("taken_over", ()) if one["role"] in known.roles]


def _taken_over(passed: Mapping[str, str], reader: str, known: Known) -> TakenOver:
    role = known.roles[passed["role"]]
    since = (one.since for one in role.mandates if one.person == reader)
    latest = max((one for one in since if one is not None), default=None)
    return TakenOver(role.title, known.name(passed["before"]), latest)


def instead_of(mail: PlannedMail, asked: StatusRequest, known: Known) -> str:
    """Return the owner's name where somebody else is written to."""
    return known.name(asked.person) if mail.recipient != asked.person else ""


def _next_review(
    known: Known, programme: str, lines: Sequence[ActionLine], day: date
) -> Review | None:
    """Return the first review from that day on at which one of these actions will be looked at."""
    axes = {one.axis for one in lines}
    coming = (
        one
        for one in known.reviews.values()
        if one.on >= day
        and one.body in known.bodies
        and known.body_programme.get(one.body) == programme
        and axes & below(known.axes.get(programme, ()), known.bodies[one.body].axes)
    )
    return min(coming, key=lambda one: (one.on, one.id), default=None)


def release(mail: PlannedMail, known: Known, _day: date) -> ReleaseContent | Refusal:
    """Tell an owner what they need wait for no longer, of what is still theirs to do."""
    actions = (known.actions.get(str(one)) for one in mail.facts["actions"])
    lines = tuple(
        FreedLine(one.ref, one.title, one.deadline, one.depends_on)
        for one in actions
        if one is not None and one.is_awaited_from(mail.recipient)
    )
    return ReleaseContent(lines) if lines else "nothing_pending"
