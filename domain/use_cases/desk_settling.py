"""How a decision on the desk is recorded: what was said takes effect, and who said it is told."""

from collections.abc import Mapping
from datetime import date

from domain.errors import RefusedError
from domain.model.commands import StandIn
from domain.model.desk import DeskChoice, DeskItem, DeskKind, Verdict
from domain.model.event import Event, EventName
from domain.model.follow_up import Action
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.model.report import DeadlineChange, Effect, StatusReport
from domain.model.status import Status
from domain.ports.unit_of_work import UnitOfWork
from domain.rules import keys
from domain.rules.heeding import heeded
from domain.use_cases.handing_over import WHO_ANSWERS

SUBSTITUTION_REFUSED = "substitution_refused"
TOLD = (DeskKind.DEADLINE, DeskKind.CANCELLATION, DeskKind.AMBIGUOUS, *WHO_ANSWERS)


def open_item(unit: UnitOfWork, number: int) -> DeskItem:
    """Return an item that waits. Refuses `desk.unknown` and `desk.settled`."""
    item = unit.desk.get(number)
    if item is None:
        raise RefusedError("desk.unknown", number=number)
    if item.verdict is not Verdict.WAITING:
        raise RefusedError("desk.settled", number=number, verdict=item.verdict.value)
    return item


def take_effect(
    unit: UnitOfWork,
    item: DeskItem,
    said: tuple[StatusReport, Action],
    how: tuple[DeskChoice, Moment],
) -> None:
    """Report what was said, move the deadline where it says so, and note the answer."""
    report, action = said
    choice, moment = how
    unit.actions.report([report])
    if report.new_deadline is not None and report.new_deadline != action.deadline:
        reason = choice.reason or item.sentence
        change = DeadlineChange(
            action.id, action.deadline, report.new_deadline, moment.day, choice.by, reason
        )
        _move(unit, item.programme, change, moment)
    _answer(unit, item.request, action.id)


def _move(unit: UnitOfWork, programme: str, change: DeadlineChange, moment: Moment) -> None:
    unit.actions.move([change])
    data = {"old": change.old.isoformat(), "new": change.new.isoformat()}
    moved = EventName.DEADLINE_MOVED
    unit.journal.append([Event(moved, programme, change.action, moment.day, moment.at, data)])


def as_accepted(item: DeskItem, action: Action, moment: Moment) -> StatusReport:
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


def says_nothing(report: StatusReport) -> bool:
    """Tell whether a report says nothing that could take effect."""
    said = (report.status, report.progress, report.forecast, report.new_deadline)
    return not report.blocker and all(one is None for one in said)


def _answer(unit: UnitOfWork, asked: str, action: str) -> None:
    request = unit.requests.many([asked]).get(asked)
    if request is not None and action in request.pending:
        unit.requests.update([request.with_answers({action})])


def settle(
    unit: UnitOfWork, item: DeskItem, verdict: Verdict, how: tuple[DeskChoice, Moment]
) -> DeskItem:
    """Take an item off the desk, note it, and tell the owner where the word was theirs."""
    choice, moment = how
    if not unit.desk.decide(item.number, verdict, choice.by, moment.at):
        raise RefusedError("desk.settled", number=item.number, verdict=verdict.value)
    data = {"number": item.number, "kind": item.kind.value, "verdict": verdict.value}
    unit.journal.append(
        [Event(EventName.DESK_DECIDED, item.programme, item.subject, moment.day, moment.at, data)]
    )
    if item.kind in TOLD and item.person and item.facts.get("action"):
        unit.outbox.plan([_decided_mail(item, verdict, how)])
    if item.kind is DeskKind.SUBSTITUTION:
        unit.outbox.plan([_substitution_mail(item, verdict, moment)])
    return item


def _decided_mail(item: DeskItem, verdict: Verdict, how: tuple[DeskChoice, Moment]) -> PlannedMail:
    choice, moment = how
    # What was in doubt is no longer: the mail says what was decided, and asks nothing.
    line = {**item.facts, "effect": verdict.value, "reason": choice.reason, "why": ""}
    return _receipt(item, moment, {"lines": [line]})


def _substitution_mail(item: DeskItem, verdict: Verdict, moment: Moment) -> PlannedMail:
    """Return what tells an owner whether the person whom they named stands in for them."""
    refused = SUBSTITUTION_REFUSED if verdict is Verdict.REFUSED else ""
    said = StandIn(str(item.facts["delegate"]), sentence=item.sentence)
    line = heeded(said, who=said.to, on=item.facts.get("through"), why=refused)
    return _receipt(item, moment, {"lines": [], "commands": [line]})


def _receipt(item: DeskItem, moment: Moment, facts: Mapping[str, object]) -> PlannedMail:
    return PlannedMail(
        key=keys.correction(item.number, item.person),
        kind=MailKind.RECEIPT,
        programme=item.programme,
        recipient=item.person,
        subject=item.request,
        day=moment.day,
        facts={**facts, "received_on": item.opened_on.isoformat()},
    )


def _day(value: object) -> date | None:
    return date.fromisoformat(str(value)) if value else None
