"""What the mails about a gate say: the question put to a body, and what it decided."""

from dataclasses import dataclass
from datetime import date

from domain.model.gate import GateContent


@dataclass(frozen=True, slots=True)
class GateQuestion:
    """May the phase end? With what it came to; `rank` is that of the reminder (0 = the first mail).

    `following` is the title of the phase after it, empty after the last.
    """

    body: str
    phase: str
    following: str
    ends_on: date | None
    content: GateContent
    rank: int = 0


@dataclass(frozen=True, slots=True)
class GateAnswer:
    """The phase ends, or the question comes back; `effect_on` is the day on which that holds.

    `carried` counts the actions that go on in the phase that follows; `by` is a person's name,
    empty where somebody decided at the command line.
    """

    body: str
    phase: str
    following: str
    granted: bool
    effect_on: date
    by: str
    sentence: str
    carried: int
