"""Making an owner's reply true: reports, proposals, questions, the receipt, the request's end."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from domain.model.desk import DeskItem, DeskKind, Verdict
from domain.model.event import Event, EventName
from domain.model.evidence import ReceivedFile
from domain.model.follow_up import RequestState, StatusRequest
from domain.model.inbox import RawMail
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.model.people import Person
from domain.model.reading import Reading
from domain.model.report import Effect, StatusReport
from domain.ports.unit_of_work import UnitOfWork
from domain.rules import keys
from domain.rules.authority import Ground, reports
from domain.rules.questions import DELEGATE_UNKNOWN, DELEGATION, WHO_ANSWERS, desk_items
from domain.rules.receipts import receipt_line
from domain.rules.who_is_meant import person_meant
from domain.use_cases.evidencing import Delivered, keep_evidence
from domain.use_cases.heeding_commands import Bidding, heed

# More receipts than this to one person in a day can only be two machines talking.
RECEIPTS_A_DAY = 5
QUESTION_MARKS = "?؟"
BY_NEWER_REPLY = "newer_reply"


ReceiptLines = Sequence[Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class Reply:
    """A person's reply to a request, read; `message_id` is its own, for its receipt to answer."""

    request: StatusRequest
    mail: RawMail
    reading: Reading
    message_id: str = ""
    files: tuple[ReceivedFile, ...] = ()


def record_reply(unit: UnitOfWork, reply: Reply, moment: Moment) -> int:
    """Record what a reply says and queue its receipt; return how many actions it speaks of.

    What is in doubt, and what needs a coordinator, waits on the desk. A newer reply overtakes what
    an older one left waiting about the same action.
    """
    request = reply.request
    actions = unit.actions.many(request.actions)
    ground = Ground(request, actions, unit.actions.heard(request.actions))
    found = _with_delegates(unit, request, reports(reply.reading, ground, reply.mail, moment))
    unit.people.back(request.person)
    said = frozenset(one.action for one in found)
    heeded = heed(unit, Bidding(request, actions, moment, said), reply.reading.commands)
    unit.actions.report(found)
    _overtake(unit, request, found, moment)
    unit.desk.add([item for one in found for item in desk_items(one, actions[one.action], request)])
    if not found and not reply.reading.commands:
        unit.desk.add([_question(reply, moment)])
    answered = {one.action for one in found if one.effect is not Effect.ASKED}
    _answer(unit, request, answered, moment)
    delivered = Delivered(reply.files, request, reply.mail.id, moment.day)
    files = keep_evidence(unit, delivered, reply.reading)
    _send_receipt(unit, reply, (found, heeded, files), moment)
    unit.journal.append(list(_events(reply, found, moment)))
    return len(found)


def _with_delegates(
    unit: UnitOfWork, request: StatusRequest, found: Sequence[StatusReport]
) -> tuple[StatusReport, ...]:
    """Return the reports with the names of those to whom actions are to be handed over."""
    if not any(one.delegate or one.why == DELEGATION for one in found):
        return tuple(found)
    plan = unit.programmes.plan(request.programme)
    known = plan.people if plan else ()
    return tuple(_with_delegate(one, known) for one in found)


def _with_delegate(report: StatusReport, known: Sequence[Person]) -> StatusReport:
    meant = person_meant(report.delegate, known) if report.delegate else None
    if meant is not None:
        return replace(report, delegate=meant.name)
    return replace(report, why=DELEGATE_UNKNOWN) if report.why == DELEGATION else report


def _overtake(
    unit: UnitOfWork, request: StatusRequest, found: Sequence[StatusReport], moment: Moment
) -> None:
    said = {one.action: one for one in found}
    for item in unit.desk.waiting(request.programme):
        if item.person == request.person and _is_overtaken(item, request, said):
            unit.desk.decide(item.number, Verdict.OVERTAKEN, BY_NEWER_REPLY, moment.at)


def _is_overtaken(item: DeskItem, request: StatusRequest, said: Mapping[str, StatusReport]) -> bool:
    """Tell whether the newer reply speaks of the very thing that waits."""
    report = said.get(item.subject)
    if item.kind in WHO_ANSWERS:
        return report is not None
    if item.kind is DeskKind.AMBIGUOUS:
        # A question to the coordinator is not answered by the owner's next word.
        asks = any(mark in item.sentence for mark in QUESTION_MARKS)
        return report is not None or (item.subject == request.id and bool(said) and not asks)
    if report is None or report.effect is Effect.ASKED:
        return False
    if item.kind is DeskKind.DEADLINE:
        return report.new_deadline is not None
    return item.kind is DeskKind.CANCELLATION and report.status is not None


def _question(reply: Reply, moment: Moment) -> DeskItem:
    return DeskItem(
        programme=reply.request.programme,
        kind=DeskKind.AMBIGUOUS,
        subject=reply.request.id,
        opened_on=moment.day,
        person=reply.request.person,
        request=reply.request.id,
        inbox=reply.mail.id,
        sentence=reply.reading.text,
        facts={"why": reply.reading.why},
    )


def _answer(unit: UnitOfWork, request: StatusRequest, actions: set[str], moment: Moment) -> None:
    """Note the answers on this request and on any later one that asks of the same actions."""
    asked = unit.requests.of(request.programme, request.asked_on, request.person)
    mine = [one for one in asked if actions & set(one.pending)]
    changed = [one.with_answers(actions) for one in mine]
    unit.requests.update(changed)
    ended = [one.id for one in changed if one.state is RequestState.ANSWERED]
    unit.journal.append(
        [
            Event(EventName.REQUEST_ANSWERED, request.programme, one, moment.day, moment.at)
            for one in ended
        ]
    )


def _send_receipt(
    unit: UnitOfWork,
    reply: Reply,
    taken: tuple[Sequence[StatusReport], ReceiptLines, ReceiptLines],
    moment: Moment,
) -> None:
    request, (found, heeded, files) = reply.request, taken
    if unit.inbox.receipts_on(request.person, moment.day.isoformat()) >= RECEIPTS_A_DAY:
        return
    actions = unit.actions.many([one.action for one in found])
    # A line in doubt says why itself; only a reply without any is answered as a whole.
    whole = not found and not heeded
    facts = {
        "lines": [receipt_line(one, actions[one.action]) for one in found],
        "commands": list(heeded),
        "files": list(files),
        "received_on": moment.day.isoformat(),
        "why": reply.reading.why if whole else "",
        "text": reply.reading.text if whole else "",
        "message_id": f"<{reply.message_id}>" if reply.message_id else "",
    }
    key = keys.receipt(reply.mail.id, request.person)
    of = (request.programme, request.person, request.id)
    unit.outbox.plan([PlannedMail(key, MailKind.RECEIPT, *of, moment.day, facts)])


def _events(reply: Reply, found: Sequence[StatusReport], moment: Moment) -> Iterator[Event]:
    programme = reply.request.programme
    data = {"outcome": reply.reading.outcome.value, "why": reply.reading.why}
    yield Event(EventName.REPLY_READ, programme, reply.request.id, moment.day, moment.at, data)
    for one in found:
        said = {"effect": one.effect.value, "status": one.status.value if one.status else ""}
        yield Event(EventName.STATUS_REPORTED, programme, one.action, moment.day, moment.at, said)
        if one.new_deadline is not None and one.effect is not Effect.ASKED:
            dates = {"new": one.new_deadline.isoformat()}
            yield Event(
                EventName.DEADLINE_PROPOSED, programme, one.action, moment.day, moment.at, dates
            )
