"""The gate at the end of a phase: what a body is shown, and what it decides."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.model.status import Status


@dataclass(frozen=True, slots=True)
class PhaseGate:
    """Who decides that a phase ends: a body (its id), asked so many working days before its end."""

    body: str
    prepare_before: int = 5


class GateState(StrEnum):
    """What the body decided: the phase ends, or it is asked again later."""

    OPEN = "open"
    GRANTED = "granted"
    ADJOURNED = "adjourned"


@dataclass(frozen=True, slots=True)
class GateLine:
    """One action as the body sees it: `slipped` in calendar days since its first deadline.

    `why` is the reason for which it was given up.
    """

    ref: str
    title: str
    owner: str
    status: Status
    progress: int
    deadline: date
    slipped: int = 0
    done_on: date | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class GateContent:
    """What a phase comes to: finished in it, carried over to the next one, dropped on the way."""

    finished: tuple[GateLine, ...] = ()
    carried: tuple[GateLine, ...] = ()
    dropped: tuple[GateLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Gate:
    """One round of a phase's gate, put to a body; `round` counts from 1, one more an adjournment.

    `phase` is the name of the phase. `effect_on` is the local day on which the decision takes
    effect: the first one of what follows, or the one on which the body is asked anew. `decided_by`
    is a person's id, or an account of the machine; `sentence` their own words. `reminded` is the
    rank of the last reminder.
    """

    id: str
    programme: str
    phase: str
    round: int
    body: str
    opened_on: date
    content: GateContent
    state: GateState = GateState.OPEN
    effect_on: date | None = None
    decided_on: date | None = None
    decided_by: str = ""
    sentence: str = ""
    reminded: int = 0


@dataclass(frozen=True, slots=True)
class GateWord:
    """What a reply to a gate's mail says; `verdict` is None where it says neither clearly.

    `on` is the day named, `why` the code of what is not clear.
    """

    verdict: GateState | None
    on: date | None = None
    sentence: str = ""
    why: str = ""
