"""Asking owners where their actions stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from domain.errors import RefusedError
from domain.model.climb import kept
from domain.model.event import Event, EventName
from domain.model.follow_up import Facts, ProgrammeState, RequestState, StatusRequest
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.model.owed import AskStatus
from domain.model.passing import ReportVacancy
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.asking import asks_now
from domain.rules.dating import newly_dated
from domain.rules.deciding import decide
from domain.rules.ending import ended
from domain.rules.rulebook import Rulebook
from domain.use_cases.appointing import appoint, report_vacancies
from domain.use_cases.governing import plan_governed


@dataclass(frozen=True, slots=True)
class AskTarget:
    """Whom a coordinator wants asked now: one person, one axis, or (both empty) everybody."""

    programme: str
    person: str = ""
    axis: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """How many people were asked of how many actions; how many earlier requests ended by it."""

    requests: int = 0
    actions: int = 0
    superseded: int = 0


def ask_status(open_unit: OpenUnit, rulebook: Rulebook, programme: str, moment: Moment) -> Asked:
    """Queue the requests that are owed; asking twice for one occasion does nothing.

    Roles first go to whoever holds them that day, with what was pending.
    """
    with open_unit() as unit:
        appoint(unit, programme, moment)
        facts = unit.programmes.facts(programme, moment.day)
        owed = decide(facts, rulebook, moment.day)
        vacant = [one for one in owed if isinstance(one, ReportVacancy)]
        report_vacancies(unit, programme, vacant, moment)
        asked = [one for one in owed if isinstance(one, AskStatus)]
        return _ask(unit, (rulebook, facts), asked, moment)


def ask_now(open_unit: OpenUnit, rulebook: Rulebook, target: AskTarget, moment: Moment) -> Asked:
    """Queue a request for the target's open actions today, whatever the cadence.

    Somebody already asked today is not asked again. Refuses `programme.not_started`, and
    `ask.nobody` when no open action answers to the target.
    """
    with open_unit() as unit:
        appoint(unit, target.programme, moment)
        facts = unit.programmes.facts(target.programme, moment.day)
        if facts.programme.state is not ProgrammeState.STARTED:
            raise RefusedError("programme.not_started", programme=target.programme)
        owed = asks_now(facts, rulebook, moment.day, (target.person, target.axis))
        anybody = owed or asks_now(
            replace(facts, occasions=frozenset()),
            rulebook,
            moment.day,
            (target.person, target.axis),
        )
        if not anybody:
            raise RefusedError("ask.nobody", programme=target.programme)
        return _ask(unit, (rulebook, facts), owed, moment)


def _ask(
    unit: UnitOfWork, known: tuple[Rulebook, Facts], owed: Sequence[AskStatus], moment: Moment
) -> Asked:
    rulebook, facts = known
    programme = facts.programme.id
    requests = [_request(programme, one, moment) for one in owed]
    there = unit.requests.many([one.id for one in requests])
    fresh = [(one, ask) for one, ask in zip(requests, owed, strict=True) if one.id not in there]
    superseded = [request for _, ask in fresh for request in ask.supersedes]
    unit.requests.close(superseded, RequestState.SUPERSEDED)
    unit.requests.add([request for request, _ in fresh])
    served = [pair for _, ask in fresh for pair in ask.slots]
    for slot in sorted({slot for _, slot in served}):
        unit.actions.asked([action for action, own in served if own == slot], slot)
    unit.actions.climbed({action: rung for _, ask in fresh for action, rung in ask.rungs})
    moves = unit.actions.moves(programme) if fresh else ()
    dates = {request.id: newly_dated(ask, facts, moves) for request, ask in fresh}
    mails = [_mail(request, ask, moment, dates[request.id]) for request, ask in fresh]
    plan_governed(unit, (rulebook, facts), mails, moment)
    taken_over = ended(programme, superseded, RequestState.SUPERSEDED, moment)
    events = [one for request, ask in fresh for one in _events(request, ask, moment)]
    unit.journal.append([*taken_over, *events])
    actions = sum(len(request.actions) for request, _ in fresh)
    return Asked(len(fresh), actions, len(superseded))


def _request(programme: str, ask: AskStatus, moment: Moment) -> StatusRequest:
    key = keys.status_request(programme, ask.occasion, ask.person)
    return StatusRequest(
        id=keys.mail_id(key),
        programme=programme,
        person=ask.person,
        occasion=ask.occasion,
        asked_on=moment.day,
        answer_by=ask.answer_by,
        actions=ask.actions,
        climbs=ask.carried.climbs,
    )


def _mail(
    request: StatusRequest, ask: AskStatus, moment: Moment, dates: Sequence[str]
) -> PlannedMail:
    return PlannedMail(
        key=keys.status_request(request.programme, request.occasion, request.person),
        kind=MailKind.REQUEST,
        programme=request.programme,
        recipient=ask.to,
        subject=request.id,
        day=moment.day,
        facts=_facts(ask, dates),
    )


def _facts(ask: AskStatus, dates: Sequence[str]) -> dict[str, Any]:
    """Return what the mail says besides: dates, a role that passed, a silence that goes on."""
    facts: dict[str, Any] = kept(ask.carried.announces)
    if dates:
        facts["dates"] = list(dates)
    if ask.taken_over:
        facts["taken_over"] = [{"role": role, "before": one} for role, one in ask.taken_over]
    if ask.carried.rank:
        facts["rank"] = ask.carried.rank
    told: dict[str, list[str]] = {}
    for action, person in ask.carried.told:
        told.setdefault(person, []).append(action)
    if told:
        facts["told"] = [{"to": person, "actions": own} for person, own in told.items()]
    return facts


def _events(request: StatusRequest, ask: AskStatus, moment: Moment) -> Iterator[Event]:
    data = {"occasion": request.occasion.isoformat(), "actions": len(request.actions)}
    told = (request.programme, request.id, moment.day, moment.at)
    yield Event(EventName.STATUS_REQUESTED, *told, data)
    for role, person in ask.taken_over:
        passed = {"role": role, "from": person, "to": request.person}
        yield Event(EventName.REQUEST_HANDED_OVER, *told, passed)
