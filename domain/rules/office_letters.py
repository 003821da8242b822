"""Letters of the office: receipts, invitations, digests, the desk's own mail, alerts."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.model.action_line import ActionLine
from domain.model.decided import DecidedContent, DecidedLine
from domain.model.desk import DeskItem, DeskKind
from domain.model.digest import DigestContent
from domain.model.follow_up import Action, RequestState
from domain.model.letters import (
    AlertContent,
    DeskContent,
    DeskLine,
    FileLine,
    ReceiptContent,
)
from domain.model.mail import PlannedMail
from domain.model.meeting import ReviewState
from domain.model.status import Status
from domain.model.succession import EndedMandate
from domain.model.understood import HeededLine, ListedAction, UnderstoodLine
from domain.rules.dating import settled
from domain.rules.known import Known, Refusal, day_in, pending_lines
from domain.rules.speaking import addresses


def receipt(
    mail: PlannedMail, known: Known, day: date
) -> ReceiptContent | DecidedContent | Refusal:
    """Say what was understood of a reply and what is still awaited; or what it decided."""
    if "decisions" in mail.facts:
        return decided(mail, known)
    request = known.requests.get(mail.subject)
    pending: tuple[ActionLine, ...] = ()
    if request is not None and request.state is RequestState.OPEN:
        pending = pending_lines(request, known, day, mail.recipient)
    return ReceiptContent(
        lines=tuple(understood(one, known.actions) for one in mail.facts["lines"]),
        pending=pending,
        received_on=date.fromisoformat(mail.facts["received_on"]),
        why=str(mail.facts.get("why", "")),
        text=str(mail.facts.get("text", "")),
        commands=tuple(heeded_line(one, known.actions) for one in mail.facts.get("commands", ())),
        files=tuple(FileLine(**one) for one in mail.facts.get("files", ())),
        ended=_ended(mail, known),
        writer=str(mail.facts.get("writer", "")),
        entries=settled(mail.facts["lines"], known.actions),
    )


def heeded_line(line: Mapping[str, Any], actions: Mapping[str, Action]) -> HeededLine:
    """Return what a receipt says of a command from the facts that were kept of it."""
    return HeededLine(
        kind=str(line["kind"]),
        on=day_in(line, "on"),
        who=str(line.get("who", "")),
        waits=bool(line.get("waits", False)),
        actions=tuple(_listed(actions[one]) for one in line.get("actions", ()) if one in actions),
        body=str(line.get("body", "")),
        about=tuple(str(one) for one in line.get("about", ())),
        why=str(line.get("why", "")),
        sentence=str(line.get("sentence", "")),
    )


def _listed(action: Action) -> ListedAction:
    return ListedAction(action.ref, action.title, action.deadline, action.status, action.progress)


def _ended(mail: PlannedMail, known: Known) -> EndedMandate | None:
    """Return the mandate that has ended, where that is why nothing was taken."""
    role = known.roles.get(str(mail.facts.get("role", "")))
    if role is None:
        return None
    holder = known.name(str(mail.facts["holder"]))
    return EndedMandate(role.title, day_in(mail.facts, "ended_on"), holder)


def understood(line: Mapping[str, Any], actions: Mapping[str, Action]) -> UnderstoodLine:
    """Return one line of a receipt from the facts that were kept of it."""
    action = actions.get(str(line["action"]))
    return UnderstoodLine(
        ref=action.ref if action else "",
        title=action.title if action else "",
        effect=str(line["effect"]),
        status=Status(line["status"]) if line.get("status") else None,
        progress=line.get("progress"),
        new_deadline=day_in(line, "new_deadline"),
        old_deadline=day_in(line, "old_deadline"),
        forecast=day_in(line, "forecast"),
        blocker=str(line.get("blocker", "")),
        delegate=str(line.get("delegate", "")),
        sentence=str(line.get("sentence", "")),
        why=str(line.get("why", "")),
        reason=str(line.get("reason", "")),
    )


def digest(mail: PlannedMail, known: Known, _day: date) -> DigestContent | Refusal:
    """Return the digest as it was frozen; a pack is owed while its review is on that day."""
    found = known.digests.get(mail.subject)
    if found is None:
        return "digest_unknown"
    review = known.reviews.get(found.review) or known.ended_reviews.get(found.review)
    if review is not None and review.state is ReviewState.CANCELLED:
        return "review_cancelled"
    return "review_moved" if review is not None and review.on != found.review_on else found


def desk(mail: PlannedMail, known: Known, _day: date) -> DeskContent | Refusal:
    """List what waits for the coordinator now."""
    waiting = known.waiting.get(mail.programme, ())
    lines = tuple(_desk_line(one, known) for one in waiting)
    since = day_in(mail.facts, "overdue_since")
    overdue = sum(since is not None and one.opened_on <= since for one in waiting)
    return DeskContent(lines, overdue) if lines else "nothing_waiting"


def decided(mail: PlannedMail, known: Known) -> DecidedContent:
    """Say what became of each number of a coordinator's reply."""
    return DecidedContent(
        lines=tuple(_decided_line(one, known) for one in mail.facts["decisions"]),
        received_on=date.fromisoformat(mail.facts["received_on"]),
    )


def _decided_line(line: Mapping[str, Any], known: Known) -> DecidedLine:
    action = known.actions.get(str(line.get("action", "")))
    return DecidedLine(
        number=line["number"],
        done=str(line["done"]),
        kind=str(line.get("kind", "")),
        ref=action.ref if action else "",
        title=action.title if action else "",
        person=known.name(str(line.get("person", ""))),
        sentence=str(line["sentence"]),
        refused=str(line.get("refused", "")),
        arguments=dict(line.get("arguments", {})),
    )


def _desk_line(item: DeskItem, known: Known) -> DeskLine:
    action = known.actions.get(item.subject)
    about = item.facts if action is None else {"ref": action.ref, "title": action.title}
    return DeskLine(
        number=item.number,
        kind=item.kind.value,
        opened_on=item.opened_on,
        person=known.name(item.person),
        ref=str(about.get("ref", "")),
        title=str(about.get("title", "")),
        sentence=item.sentence,
        facts=dict(item.facts),
        stranger=_stranger(item, known),
        digest=known.digests.get(item.subject) if item.kind is DeskKind.DRAFT else None,
    )


def _stranger(item: DeskItem, known: Known) -> str:
    """Return the address from which a mail in quarantine came, where it is nobody's known one."""
    sender = str(item.facts.get("sender", ""))
    person = known.people.get(item.person)
    own = addresses(person) if person else frozenset[str]()
    return "" if item.kind is not DeskKind.QUARANTINE or sender.lower() in own else sender


def alert(mail: PlannedMail, _known: Known, _day: date) -> AlertContent | Refusal:
    """Say what went wrong."""
    facts = dict(mail.facts)
    return AlertContent(code=str(facts.pop("code")), facts=facts)
