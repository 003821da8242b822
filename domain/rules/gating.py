"""The turn of phases: which begin and end, which gate is put to its body, and with what."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from domain.model.follow_up import Action, Facts
from domain.model.gate import Gate, GateContent, GateLine, GateState
from domain.model.people import MemberRole, Membership
from domain.model.status import Status
from domain.model.turning import BeginPhase, EndPhase, OpenGate, RemindGate
from domain.rules.phases import Span, spans
from domain.rules.rulebook import Rulebook
from domain.rules.slippage import slippage

HEADS = (MemberRole.CHAIR, MemberRole.SECRETARY)
# A body that does not answer is asked again, in working days after it was first asked.
REMINDED_EVERY, MOST_REMINDERS = 5, 3


def turn(
    facts: Facts, rulebook: Rulebook, day: date
) -> tuple[BeginPhase | EndPhase | OpenGate | RemindGate, ...]:
    """Return the phases that begin and end, then the gate that is due, on that local day."""
    return (*_turned(facts, day), *_gates(facts, rulebook, day))


def gate_content(facts: Facts, span: Span, gone: Mapping[Action, str], day: date) -> GateContent:
    """Return what a phase comes to on that day; `gone` are actions that left the plan, with why.

    Finished is what was done since it began. Carried over is what stays open of it or of an earlier
    phase, what slipped out of it included. Lists are in the order of deadlines, then refs.
    """
    earlier = _earlier(facts, span)
    whys = {one.id: why for one, why in gone.items()}
    ordered = sorted((*facts.actions, *gone), key=lambda one: (one.deadline, one.ref))
    mine = [one for one in ordered if _belongs(one, span, earlier, day)]
    begun = span.begins or date.min
    done = [one for one in ordered if one.done_on is not None and one.done_on >= begun]
    return GateContent(
        finished=_lines(facts, [one for one in done if not one.dropped]),
        carried=_lines(facts, [one for one in mine if not one.status.is_final and not one.dropped]),
        dropped=tuple(
            replace(_line(facts, one), why=whys.get(one.id, one.last_words))
            for one in mine
            if one.dropped or one.status is Status.CANCELLED
        ),
    )


def members(facts: Facts, body: str, day: date) -> tuple[str, ...]:
    """Return who sits in a body (by its id) on a day, in the order of the plan."""
    return tuple(dict.fromkeys(one.person for one in _seats(facts, body, day)))


def deciders(facts: Facts, body: str, day: date) -> tuple[str, ...]:
    """Return whose word is the body's: its chair and secretary, all members where it has none."""
    seats = _seats(facts, body, day)
    heads = tuple(dict.fromkeys(one.person for one in seats if one.role in HEADS))
    return heads or tuple(one.person for one in seats)


def due_on(span: Span, last: Gate | None, rulebook: Rulebook) -> date | None:
    """Return the day on which a phase's gate is put to its body, None while it has no date."""
    if last is not None and last.state is GateState.ADJOURNED:
        return last.effect_on
    gate, ends_on = span.phase.gate, span.phase.ends_on
    if gate is None or ends_on is None:
        return None
    return rulebook.calendar.add(ends_on, -gate.prepare_before)


def _turned(facts: Facts, day: date) -> Iterator[BeginPhase | EndPhase]:
    for one in spans(facts.phases, facts.gates):
        if one.begins is None or one.begins > day:
            continue
        if one.phase.opened_on is None:
            yield BeginPhase(one.phase.name, one.begins)
        if one.phase.closed_on is None and one.ends is not None and one.ends <= day:
            yield EndPhase(one.phase.name, one.ends)


def _gates(facts: Facts, rulebook: Rulebook, day: date) -> Iterator[OpenGate | RemindGate]:
    if not rulebook.calendar.is_working(day):
        return
    for one in spans(facts.phases, facts.gates):
        last = next((gate for gate in facts.gates if gate.phase == one.phase.name), None)
        if not one.covers(day) or one.phase.gate is None:
            continue
        if last is not None and last.state is GateState.OPEN:
            yield from _reminder(last, rulebook, day)
        elif last is None or last.state is GateState.ADJOURNED:
            due = due_on(one, last, rulebook)
            if due is not None and due <= day:
                round_ = last.round + 1 if last else 1
                yield OpenGate(one.phase.name, one.phase.gate.body, round_)


def _reminder(gate: Gate, rulebook: Rulebook, day: date) -> Iterator[RemindGate]:
    rank = gate.reminded + 1
    due = rulebook.calendar.add(gate.opened_on, rank * REMINDED_EVERY)
    if rank <= MOST_REMINDERS and due <= day:
        yield RemindGate(gate.id, gate.body, rank)


def _seats(facts: Facts, body: str, day: date) -> tuple[Membership, ...]:
    found = next((one for one in facts.bodies if one.id == body), None)
    return found.members_on(day) if found else ()


def _earlier(facts: Facts, span: Span) -> frozenset[str]:
    names = [one.name for one in facts.phases]
    return frozenset(names[: names.index(span.phase.name)])


def _belongs(action: Action, span: Span, earlier: frozenset[str], day: date) -> bool:
    """Tell whether an action is of that phase or was carried into it: by its word, else by date.

    By the earlier of its first deadline and its present one: what slipped out of the phase is what
    the body is shown first of all.
    """
    if action.phase == span.phase.name or action.phase in earlier:
        return True
    ends = span.phase.ends_on or day
    return action.first_deadline <= ends or (not action.phase and action.deadline <= ends)


def _lines(facts: Facts, actions: Sequence[Action]) -> tuple[GateLine, ...]:
    return tuple(_line(facts, one) for one in actions)


def _line(facts: Facts, action: Action) -> GateLine:
    return GateLine(
        ref=action.ref,
        title=action.title,
        owner=facts.people[action.owner].name if action.owner in facts.people else "",
        status=action.status,
        progress=action.progress,
        deadline=action.deadline,
        slipped=slippage(action.first_deadline, action.deadline),
        done_on=action.done_on,
    )
