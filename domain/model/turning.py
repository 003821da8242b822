"""What is owed as work goes from one thing to the next: phases, gates, what waits no longer."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Release:
    """Tell an owner that what these actions of theirs waited for is done."""

    person: str
    actions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BeginPhase:
    """Note that a phase (by its name) has begun, on that local day."""

    phase: str
    on: date


@dataclass(frozen=True, slots=True)
class EndPhase:
    """Note that a phase (by its name) is over; `on` is the first day after it."""

    phase: str
    on: date


@dataclass(frozen=True, slots=True)
class OpenGate:
    """Put the end of a phase (by its name) to a body, for the nth time."""

    phase: str
    body: str
    round: int


@dataclass(frozen=True, slots=True)
class RemindGate:
    """Remind a body of a gate that it has not decided."""

    gate: str
    body: str
    rank: int
