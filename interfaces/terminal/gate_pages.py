"""Shows the phases of a programme: as planned, as lived, and the gate at the end of each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from config.bootstrap import Application
from domain.model.gate import Gate
from domain.use_cases.starting import known_programme
from interfaces.terminal.printing import day, say, sentence, table

COLUMNS = ("phase", "window", "lived", "state")
AWAITED, NONE = "awaited", "none"


@dataclass(frozen=True, slots=True)
class PhaseStanding:
    """A phase: planned dates (inclusive), first day and first day after it as they came to pass.

    `state` is that of the last round of its gate, `awaited` before the first, `none` without one;
    `on` the day that goes with it.
    """

    name: str
    title: str
    starts_on: date | None
    ends_on: date | None
    opened_on: date | None
    closed_on: date | None
    state: str
    on: date | None = None


def lived(opened: Application, programme: str) -> tuple[PhaseStanding, ...]:
    """Return the phases of a programme in the order of its plan; refuses `programme.unknown`."""
    with opened.open_unit(read_only=True) as unit:
        known_programme(unit, programme)
        last = {one.phase: one for one in unit.phases.gates(programme)}
        phases = unit.phases.of(programme)
    return tuple(
        PhaseStanding(
            one.name,
            one.title,
            one.starts_on,
            one.ends_on,
            one.opened_on,
            one.closed_on,
            *_state(last.get(one.name), gated=one.gate is not None),
        )
        for one in phases
    )


def _state(gate: Gate | None, *, gated: bool) -> tuple[str, date | None]:
    if gate is None:
        return (AWAITED if gated else NONE), None
    return gate.state.value, gate.effect_on or gate.opened_on


def print_phases(found: Sequence[PhaseStanding]) -> None:
    """Print one line a phase."""
    rows = [
        (
            one.title,
            _window(one.starts_on, one.ends_on),
            _window(one.opened_on, one.closed_on),
            sentence(f"cli-gate-state-{one.state}", on=day(one.on) if one.on else ""),
        )
        for one in found
    ]
    table([f"cli-gate-{one}" for one in COLUMNS], rows)


def tell_question(gate: Gate, body: str) -> None:
    """Say what was put to a body."""
    counts = {name: len(getattr(gate.content, name)) for name in ("finished", "carried", "dropped")}
    say("cli-gate-opened", body=body, **counts)


def tell_decision(gate: Gate, phase: str) -> None:
    """Say what was decided, and as of when."""
    if gate.effect_on is not None:
        say(f"cli-gate-{gate.state.value}", phase=phase, on=day(gate.effect_on))


def _window(first: date | None, last: date | None) -> str:
    if first is None and last is None:
        return "—"
    return f"{day(first) if first else '…'} → {day(last) if last else '…'}"
