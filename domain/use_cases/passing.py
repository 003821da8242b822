"""What a body decides at the gate of a phase, made true and told."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.errors import RefusedError
from domain.model.event import Event, EventName
from domain.model.follow_up import Facts, ProgrammeState
from domain.model.gate import Gate, GateState
from domain.model.mail import MailKind, PlannedMail
from domain.model.meeting import PointState
from domain.model.moment import Moment
from domain.model.programme import Phase
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.gating import members
from domain.rules.phases import running

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class GateChoice:
    """What is decided at a gate, and by whom; `on` is the day that was named, if one was."""

    verdict: GateState
    by: str
    on: date | None = None
    sentence: str = ""


def decide_gate(open_unit: OpenUnit, programme: str, choice: GateChoice, moment: Moment) -> Gate:
    """Record what was decided at the gate of the running phase, and tell who sits in its body.

    Refuses `programme.not_started`, `gate.no_phase`, `gate.none` where nothing was put to a body,
    and `gate.past_day` for a day that does not lie ahead.
    """
    with open_unit() as unit:
        facts = unit.programmes.facts(programme, moment.day)
        phase = phase_in_turn(facts, moment.day)
        last = last_round(facts, phase)
        if last is None or last.state is not GateState.OPEN:
            raise RefusedError("gate.none", phase=phase.title)
        return record_verdict(unit, facts, (last, choice), moment)


def record_verdict(
    unit: UnitOfWork, facts: Facts, decided: tuple[Gate, GateChoice], moment: Moment
) -> Gate:
    """Make a decision on an open gate true in a unit of work. Refuses `gate.past_day`."""
    gate, choice = decided
    phase = next(one for one in facts.phases if one.name == gate.phase)
    effect = _effect_on(phase, choice, moment.day)
    gate = replace(
        gate,
        state=choice.verdict,
        effect_on=effect,
        decided_on=moment.day,
        decided_by=choice.by,
        sentence=choice.sentence,
    )
    unit.phases.change([gate])
    _settle_points(unit, facts, gate)
    unit.outbox.plan(list(_told(facts, gate, moment)))
    granted = choice.verdict is GateState.GRANTED
    name = EventName.GATE_GRANTED if granted else EventName.GATE_ADJOURNED
    data = {"phase": gate.phase, "round": gate.round, "effect_on": effect.isoformat()}
    unit.journal.append([Event(name, facts.programme.id, gate.id, moment.day, moment.at, data)])
    return gate


def _settle_points(unit: UnitOfWork, facts: Facts, gate: Gate) -> None:
    """Mark the gate as decided on the agendas of reviews to come."""
    mine = [one.id for one in facts.reviews if one.body == gate.body]
    points = [one for one in unit.meetings.points(mine) if one.about == gate.id]
    unit.meetings.change_points([replace(one, state=PointState.DECIDED) for one in points])


def _effect_on(phase: Phase, choice: GateChoice, day: date) -> date:
    """Return when a decision takes effect; granted ahead of time, a phase runs to its end."""
    if choice.verdict is GateState.GRANTED:
        after = phase.ends_on + ONE_DAY if phase.ends_on else day
        return choice.on or max(day, after)
    if choice.on is None or choice.on <= day:
        raise RefusedError("gate.past_day", day=choice.on or day)
    return choice.on


def phase_in_turn(facts: Facts, day: date) -> Phase:
    """Return the phase that runs. Refuses `programme.not_started` and `gate.no_phase`."""
    if facts.programme.state is not ProgrammeState.STARTED:
        raise RefusedError("programme.not_started", programme=facts.programme.id)
    phase = running(facts, day)
    if phase is None:
        raise RefusedError("gate.no_phase", programme=facts.programme.id)
    return phase


def last_round(facts: Facts, phase: Phase) -> Gate | None:
    """Return the last round of a phase's gate, None where it was never put to anybody."""
    return next((one for one in facts.gates if one.phase == phase.name), None)


def _told(facts: Facts, gate: Gate, moment: Moment) -> Iterator[PlannedMail]:
    """Yield what tells the members of the body, and who coordinates, each once."""
    seated = members(facts, gate.body, moment.day)
    for one in dict.fromkeys((*seated, *facts.programme.coordinators)):
        yield PlannedMail(
            key=keys.gate_decided(gate.id, one),
            kind=MailKind.GATE_DECIDED,
            programme=facts.programme.id,
            recipient=one,
            subject=gate.id,
            day=moment.day,
        )
