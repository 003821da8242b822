"""Turning from one phase to the next, and putting each gate to the body that decides it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from domain.errors import RefusedError
from domain.model.event import Event, EventName
from domain.model.follow_up import Action, Facts
from domain.model.gate import Gate, GateState
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.model.turning import BeginPhase, EndPhase, OpenGate, RemindGate
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.deciding import decide
from domain.rules.dropping import leavings
from domain.rules.gating import deciders, gate_content, members
from domain.rules.phases import spans
from domain.rules.rulebook import Rulebook
from domain.use_cases.passing import last_round, phase_in_turn
from domain.use_cases.spreading import spread


@dataclass(frozen=True, slots=True)
class Turned:
    """How many phases began and ended, gates were put to their body, and mails queued for it."""

    began: int = 0
    ended: int = 0
    gates: int = 0
    gate_mails: int = 0


def turn_phases(open_unit: OpenUnit, rulebook: Rulebook, programme: str, moment: Moment) -> Turned:
    """Note what began and ended, put gates to their bodies; twice a day does nothing more."""
    with open_unit() as unit:
        facts = unit.programmes.facts(programme, moment.day)
        owed = decide(facts, rulebook, moment.day)
        began = {one.phase: one.on for one in owed if isinstance(one, BeginPhase)}
        ended = {one.phase: one.on for one in owed if isinstance(one, EndPhase)}
        unit.phases.began(programme, began)
        unit.phases.ended(programme, ended)
        unit.journal.append(_turns(programme, began, ended, moment))
        opened = [one for one in owed if isinstance(one, OpenGate)]
        mails = [mail for one in opened for mail in _open(unit, facts, one, moment)]
        reminded = [one for one in owed if isinstance(one, RemindGate)]
        mails += [mail for one in reminded for mail in _remind(unit, facts, one, moment)]
        unit.outbox.plan(spread(unit, (rulebook, facts), mails, moment))
        return Turned(len(began), len(ended), len(opened), len(mails))


def open_gate(open_unit: OpenUnit, programme: str, body: str, moment: Moment) -> Gate:
    """Put the end of the running phase to a body now, because a coordinator asks for it.

    The phase's own gate says which body; `body` (an id) where it has none. Refuses
    `programme.not_started`, `gate.no_phase`, `gate.open` and `gate.no_body`.
    """
    with open_unit() as unit:
        facts = unit.programmes.facts(programme, moment.day)
        phase = phase_in_turn(facts, moment.day)
        last = last_round(facts, phase)
        if last is not None and last.state is GateState.OPEN:
            raise RefusedError("gate.open", phase=phase.title, on=last.opened_on)
        judge = phase.gate.body if phase.gate else body
        if not judge:
            raise RefusedError("gate.no_body", phase=phase.title)
        owed = OpenGate(phase.name, judge, last.round + 1 if last else 1)
        unit.outbox.plan(list(_open(unit, facts, owed, moment)))
        return unit.phases.many([_gate_id(programme, owed)])[_gate_id(programme, owed)]


def _gate_id(programme: str, owed: OpenGate) -> str:
    return keys.mail_id(keys.gate(programme, owed.phase, owed.round))


def _open(unit: UnitOfWork, facts: Facts, owed: OpenGate, moment: Moment) -> Iterator[PlannedMail]:
    programme = facts.programme.id
    span = next(one for one in spans(facts.phases, facts.gates) if one.phase.name == owed.phase)
    gate = Gate(
        id=_gate_id(programme, owed),
        programme=programme,
        phase=owed.phase,
        round=owed.round,
        body=owed.body,
        opened_on=moment.day,
        content=gate_content(facts, span, _gone(unit, programme), moment.day),
    )
    if not unit.phases.add([gate]):
        return
    data = {"phase": gate.phase, "round": gate.round}
    opened = EventName.GATE_OPENED
    unit.journal.append([Event(opened, programme, gate.id, moment.day, moment.at, data)])
    yield from _mails(facts, (gate.id, 0), members(facts, owed.body, moment.day), moment)


def _gone(unit: UnitOfWork, programme: str) -> Mapping[Action, str]:
    """Return the actions that left the plan, each with why."""
    found = unit.phases.gone(programme)
    left = leavings(unit.programmes.versions(programme)) if found else {}
    return {one: left[one.ref].why if one.ref in left else "" for one in found}


def _remind(
    unit: UnitOfWork, facts: Facts, owed: RemindGate, moment: Moment
) -> Iterator[PlannedMail]:
    gate = next(one for one in facts.gates if one.id == owed.gate)
    unit.phases.change([replace(gate, reminded=owed.rank)])
    judges = deciders(facts, owed.body, moment.day)
    yield from _mails(facts, (gate.id, owed.rank), judges, moment)


def _mails(
    facts: Facts, which: tuple[str, int], people: Iterable[str], moment: Moment
) -> Iterator[PlannedMail]:
    gate, rank = which
    for one in people:
        yield PlannedMail(
            key=keys.gate_mail(gate, rank, one),
            kind=MailKind.GATE,
            programme=facts.programme.id,
            recipient=one,
            subject=gate,
            day=moment.day,
            facts={"rank": rank},
        )


def _turns(
    programme: str, began: Mapping[str, date], ended: Mapping[str, date], moment: Moment
) -> list[Event]:
    """Return what began and ended in the order of days: one phase ends before the next begins."""
    turns = [(on, 0, EventName.PHASE_ENDED, one) for one, on in ended.items()]
    turns += [(on, 1, EventName.PHASE_BEGAN, one) for one, on in began.items()]
    return [
        Event(
            name,
            programme,
            keys.opaque(programme, "phase", one),
            moment.day,
            moment.at,
            {"phase": one, "on": on.isoformat()},
        )
        for on, _, name, one in sorted(turns)
    ]
