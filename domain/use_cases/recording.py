"""Making an owner's reply true: reports, proposals, questions, the receipt, the request's end."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from domain.model.desk import BY_NEWER_REPLY, DeskItem, DeskKind, Verdict
from domain.model.event import Event, EventName
from domain.model.follow_up import RequestState, StatusRequest
from domain.model.moment import Moment
from domain.model.people import Person
from domain.model.report import Effect, StatusReport
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.authority import Ground, reports
from domain.rules.questions import DELEGATE_UNKNOWN, DELEGATION, WHO_ANSWERS, desk_items
from domain.rules.who_is_meant import person_meant
from domain.use_cases.evidencing import Delivered, keep_evidence
from domain.use_cases.heeding_commands import Bidding, heed
from domain.use_cases.heeding_people import Bidder
from domain.use_cases.receipting import Reply, send_receipt

QUESTION_MARKS = "?؟"


def record_reply(unit: UnitOfWork, reply: Reply, moment: Moment) -> int:
    """Record what a reply says and queue its receipt; return how many actions it speaks of.

    What is in doubt, and what needs a coordinator, waits on the desk. A newer reply overtakes what
    an older one left waiting about the same action.
    """
    request = reply.request
    actions = unit.actions.many(request.actions)
    ground = Ground(request, actions, unit.actions.heard(request.actions), reply.speaker)
    found = _with_delegates(unit, request, reports(reply.reading, ground, reply.mail, moment))
    unit.people.back(reply.speaker.person)
    heeded = _heed(unit, reply, ground, found, moment)
    unit.actions.report(found)
    _overtake(unit, reply, found, moment)
    unit.desk.add([item for one in found for item in desk_items(one, actions[one.action], request)])
    if not found and not reply.reading.commands:
        unit.desk.add([_question(reply, moment)])
    answered = {one.action for one in found if one.effect is not Effect.ASKED}
    _answer(unit, reply, answered, moment)
    delivered = Delivered(reply.files, request, reply.mail.id, moment.day, reply.about)
    files = keep_evidence(unit, delivered, reply.reading)
    send_receipt(unit, reply, (found, heeded, files), moment)
    unit.journal.append(list(_events(reply, found, moment)))
    return len(found)


def _heed(
    unit: UnitOfWork, reply: Reply, ground: Ground, found: Sequence[StatusReport], moment: Moment
) -> list[dict[str, object]]:
    """Do what the writer asks of the follow-up, if they answer for anybody at all."""
    if not reply.speaker.stands_for:
        return []
    said = frozenset(one.action for one in found)
    asked = reply.request
    bidder = Bidder(asked.programme, asked.id, reply.speaker, reply.mail.id, moment)
    return heed(unit, Bidding(bidder, asked, ground.actions, said), reply.reading.commands)


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
    unit: UnitOfWork, reply: Reply, found: Sequence[StatusReport], moment: Moment
) -> None:
    request, said = reply.request, {one.action: one for one in found}
    for item in unit.desk.waiting(request.programme):
        if item.person in reply.sides and _is_overtaken(item, request, said):
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
        person=reply.speaker.person,
        request=reply.request.id,
        inbox=reply.mail.id,
        sentence=reply.reading.text,
        facts={"why": reply.reading.why},
    )


def _answer(unit: UnitOfWork, reply: Reply, actions: set[str], moment: Moment) -> None:
    """Note the answers on this request and on any later one that asks of the same actions."""
    request = reply.request
    asked = [
        one
        for person in sorted(reply.sides)
        for one in unit.requests.of(request.programme, request.asked_on, person)
    ]
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
