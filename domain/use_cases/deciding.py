"""What a coordinator decides on the desk, made true."""

from dataclasses import dataclass
from datetime import date

from domain.errors import RefusedError
from domain.model.desk import DeskItem, DeskKind, Verdict
from domain.model.event import Event, EventName
from domain.model.follow_up import Action
from domain.model.mail import MailKind, MailState, PlannedMail
from domain.model.moment import Moment
from domain.model.report import DeadlineChange, Effect, StatusReport
from domain.model.status import Status
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.use_cases.gate_replies import accept_gate_word
from domain.use_cases.handing_over import WHO_ANSWERS, agree, disagree

MAILS = (DeskKind.HELD_MAIL, DeskKind.FAILED_MAIL)
TOLD = (DeskKind.DEADLINE, DeskKind.CANCELLATION, DeskKind.AMBIGUOUS, *WHO_ANSWERS)


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody decides of one item: `by` is who, `reason` their words (may be empty)."""

    number: int
    by: str
    reason: str = ""


def accept(open_unit: OpenUnit, choice: Choice, moment: Moment) -> DeskItem:
    """Let what waits take effect, and tell the owner; return the item as it was.

    A deadline moves, a cancellation or a candidate reading applies, an address is tried again, an
    action is handed over. Refuses `desk.unknown`, `desk.settled`, `desk.no_candidate` where nothing
    could take effect, `desk.overtaken` where the action has since been closed, dropped or handed
    over; held and failed mail is resent or dropped instead (`desk.is_mail`).
    """
    with open_unit() as unit:
        item = _open_item(unit, choice.number)
        if item.kind in MAILS:
            raise RefusedError("desk.is_mail", number=choice.number)
        if item.kind is DeskKind.QUARANTINE or not (item.facts or item.kind is DeskKind.ADDRESS):
            raise RefusedError("desk.no_candidate", number=choice.number)
        if item.kind is DeskKind.ADDRESS:
            unit.people.reachable(item.person)
        elif item.kind is DeskKind.GATE:
            accept_gate_word(unit, item, moment)
        elif item.kind in WHO_ANSWERS:
            agree(unit, item, moment)
        else:
            _apply(unit, item, choice, moment)
        return _settle(unit, item, Verdict.ACCEPTED, (choice, moment))


def refuse(open_unit: OpenUnit, choice: Choice, moment: Moment) -> DeskItem:
    """Set aside what waits, and tell the owner where it was theirs; return the item as it was.

    Refuses `desk.unknown`, `desk.settled` and `desk.is_mail`.
    """
    with open_unit() as unit:
        item = _open_item(unit, choice.number)
        if item.kind in MAILS:
            raise RefusedError("desk.is_mail", number=choice.number)
        if item.kind in WHO_ANSWERS:
            disagree(unit, item, moment)
        return _settle(unit, item, Verdict.REFUSED, (choice, moment))


def resend(open_unit: OpenUnit, choice: Choice, moment: Moment) -> DeskItem:
    """Queue a held or failed mail once more, the same bytes. Refuses `desk.not_mail`."""
    return _release(open_unit, choice, MailState.QUEUED, moment)


def drop(open_unit: OpenUnit, choice: Choice, moment: Moment) -> DeskItem:
    """Give a held or failed mail up. Refuses `desk.not_mail`."""
    return _release(open_unit, choice, MailState.SUPERSEDED, moment)


def _release(open_unit: OpenUnit, choice: Choice, state: MailState, moment: Moment) -> DeskItem:
    queued = state is MailState.QUEUED
    verdict = Verdict.ACCEPTED if queued else Verdict.REFUSED
    name = EventName.MAIL_RESENT if queued else EventName.MAIL_DROPPED
    with open_unit() as unit:
        item = _open_item(unit, choice.number)
        if item.kind not in MAILS:
            raise RefusedError("desk.not_mail", number=choice.number)
        unit.outbox.set_state(item.subject, state, moment.at)
        unit.journal.append([Event(name, item.programme, item.subject, moment.day, moment.at)])
        return _settle(unit, item, verdict, (choice, moment))


def _open_item(unit: UnitOfWork, number: int) -> DeskItem:
    item = unit.desk.get(number)
    if item is None:
        raise RefusedError("desk.unknown", number=number)
    if item.verdict is not Verdict.WAITING:
        raise RefusedError("desk.settled", number=number, verdict=item.verdict.value)
    return item


def _apply(unit: UnitOfWork, item: DeskItem, choice: Choice, moment: Moment) -> None:
    action = unit.actions.many([item.subject]).get(item.subject)
    if action is None:
        raise RefusedError("desk.no_candidate", number=choice.number)
    closed = item.kind is DeskKind.DEADLINE and action.status.is_final
    if action.dropped or closed or (item.person and action.owner != item.person):
        raise RefusedError("desk.overtaken", number=choice.number, ref=action.ref)
    report = _accepted(item, action, moment)
    if item.kind is DeskKind.AMBIGUOUS and _says_nothing(report):
        raise RefusedError("desk.no_candidate", number=choice.number)
    unit.actions.report([report])
    if report.new_deadline is not None and report.new_deadline != action.deadline:
        reason = choice.reason or item.sentence
        change = DeadlineChange(
            action.id, action.deadline, report.new_deadline, moment.day, choice.by, reason
        )
        _move(unit, item.programme, change, moment)
    _answer(unit, item)


def _move(unit: UnitOfWork, programme: str, change: DeadlineChange, moment: Moment) -> None:
    unit.actions.move([change])
    data = {"old": change.old.isoformat(), "new": change.new.isoformat()}
    moved = EventName.DEADLINE_MOVED
    unit.journal.append([Event(moved, programme, change.action, moment.day, moment.at, data)])


def _accepted(item: DeskItem, action: Action, moment: Moment) -> StatusReport:
    """Return the report as accepted: only what the item is about, in the owner's own words."""
    said = item.facts
    ambiguous = item.kind is DeskKind.AMBIGUOUS
    cancelled = item.kind is DeskKind.CANCELLATION
    status = Status(said["status"]) if said.get("status") and (ambiguous or cancelled) else None
    return StatusReport(
        action=action.id,
        request=item.request,
        person=item.person,
        inbox=item.inbox,
        on=moment.day,
        at=moment.at,
        effect=Effect.ACCEPTED,
        sentence=item.sentence,
        status=status,
        progress=said.get("progress") if ambiguous else None,
        blocker=str(said.get("blocker", "")) if ambiguous else "",
        forecast=_day(said.get("forecast")) if ambiguous else None,
        new_deadline=_day(said.get("new_deadline")) if not cancelled else None,
    )


def _says_nothing(report: StatusReport) -> bool:
    said = (report.status, report.progress, report.forecast, report.new_deadline)
    return not report.blocker and all(one is None for one in said)


def _answer(unit: UnitOfWork, item: DeskItem) -> None:
    request = unit.requests.many([item.request]).get(item.request)
    if request is not None and item.subject in request.pending:
        unit.requests.update([request.with_answers({item.subject})])


def _settle(
    unit: UnitOfWork, item: DeskItem, verdict: Verdict, how: tuple[Choice, Moment]
) -> DeskItem:
    choice, moment = how
    if not unit.desk.decide(item.number, verdict, choice.by, moment.at):
        raise RefusedError("desk.settled", number=item.number, verdict=verdict.value)
    data = {"number": item.number, "kind": item.kind.value, "verdict": verdict.value}
    unit.journal.append(
        [Event(EventName.DESK_DECIDED, item.programme, item.subject, moment.day, moment.at, data)]
    )
    if item.kind in TOLD and item.person and item.facts.get("action"):
        unit.outbox.plan([_decided_mail(item, verdict, how)])
    return item


def _decided_mail(item: DeskItem, verdict: Verdict, how: tuple[Choice, Moment]) -> PlannedMail:
    choice, moment = how
    # What was in doubt is no longer: the mail says what was decided, and asks nothing.
    line = {**item.facts, "effect": verdict.value, "reason": choice.reason, "why": ""}
    return PlannedMail(
        key=keys.correction(item.number, item.person),
        kind=MailKind.RECEIPT,
        programme=item.programme,
        recipient=item.person,
        subject=item.request,
        day=moment.day,
        facts={"lines": [line], "received_on": item.opened_on.isoformat()},
    )


def _day(value: object) -> date | None:
    return date.fromisoformat(str(value)) if value else None
