"""How follow-up is paced: cadence, time to answer, ladder of reminders, escalation, digest."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from domain.errors import InvalidValueError


class Period(StrEnum):
    """The span of time in which a cadence falls once."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"

    @property
    def longest(self) -> int:
        """Return how many days its longest instance has."""
        return {Period.WEEK: 7, Period.MONTH: 31, Period.QUARTER: 92}[self]


ESCALATION_TARGETS = ("coordinator", "axis", "chair")


@dataclass(frozen=True, slots=True)
class Cadence:
    """Once a period, on its nth working day; a negative rank counts from the end of the period.

    Weeks begin on Monday, quarters in January, April, July and October. A rank that a short period
    does not reach falls on its last working day (its first, counting from the end).
    Refuses `cadence.working_day` for 0 and for more than the period has days.
    """

    period: Period
    working_day: int

    def __post_init__(self) -> None:
        if not 1 <= abs(self.working_day) <= self.period.longest:
            raise InvalidValueError(
                "cadence.working_day", value=self.working_day, most=self.period.longest
            )


@dataclass(frozen=True, slots=True)
class Rung:
    """One reminder, `after` working days after the answer date (negative: before it)."""

    after: int


@dataclass(frozen=True, slots=True)
class EscalationLevel:
    """Who is told when nobody answers, `after` working days after the answer date.

    `to` is `coordinator`, `axis` (who leads the axis) or `chair` (who chairs the body).
    Refuses `escalation.after` below 1, so that it can be announced, and `escalation.to`.
    """

    after: int
    to: str

    def __post_init__(self) -> None:
        if self.after < 1:
            raise InvalidValueError("escalation.after", value=self.after)
        if self.to not in ESCALATION_TARGETS:
            raise InvalidValueError("escalation.to", value=self.to, known=ESCALATION_TARGETS)


Ladder = tuple[Rung, ...]
Escalation = tuple[EscalationLevel, ...]


@dataclass(frozen=True, slots=True)
class Policy:
    """What one level (programme, phase, axis, action) says of follow-up; None is inherited.

    An empty ladder or escalation is a choice: no reminder, no escalation.
    Refuses `policy.answer_within` below 1, `policy.ladder` and `policy.escalation` whose days do
    not strictly ascend. `grace` is how many working days pass after the answer date before the
    ladder counts; `deadlines` asks once more, so many working days from an action's own deadline.
    """

    ask: Cadence | None = None
    answer_within: int | None = None
    ladder: Ladder | None = None
    escalation: Escalation | None = None
    digest: Cadence | None = None
    grace: int | None = None
    deadlines: Ladder | None = None

    def __post_init__(self) -> None:
        _refuse_incoherent(self)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A policy with nothing left open: what `decide` goes by.

    `answer_within` is in working days after the request. Refuses what `Policy` refuses.
    """

    ask: Cadence
    answer_within: int
    ladder: Ladder
    escalation: Escalation
    digest: Cadence
    grace: int = 0
    deadlines: Ladder = ()

    def __post_init__(self) -> None:
        _refuse_incoherent(self)


def _refuse_incoherent(policy: Policy | FollowUp) -> None:
    if policy.answer_within is not None and policy.answer_within < 1:
        raise InvalidValueError("policy.answer_within", value=policy.answer_within)
    if policy.grace is not None and policy.grace < 0:
        raise InvalidValueError("policy.grace", value=policy.grace)
    _refuse_unordered("policy.deadlines", tuple(one.after for one in policy.deadlines or ()))
    _refuse_unordered("policy.ladder", tuple(rung.after for rung in policy.ladder or ()))
    _refuse_unordered("policy.escalation", tuple(one.after for one in policy.escalation or ()))


def _refuse_unordered(code: str, days: tuple[int, ...]) -> None:
    if any(later <= earlier for earlier, later in pairwise(days)):
        raise InvalidValueError(code, value=days)


# Below its own checks, which run while the module loads.
DEFAULT = FollowUp(
    ask=Cadence(Period.MONTH, 1),
    answer_within=3,
    ladder=(Rung(1), Rung(3)),
    escalation=(EscalationLevel(5, "coordinator"),),
    digest=Cadence(Period.MONTH, 1),
)
