"""How an action fares on a day, computed from what is known; nobody types it."""

from dataclasses import dataclass, field
from datetime import date

from domain.errors import InvalidValueError
from domain.model.status import WHOLE, Health, Status
from domain.rules.slippage import slippage
from domain.rules.working_days import Calendar

# Two reminders in a row without an answer: one may be leave or a lost mail.
SILENCES_AT_RISK = 2
# Two weeks of work before the deadline, more than half should be behind.
NEAR_DEADLINE = 10
HALF_WAY = 50
# The deadline has moved by a quarter in all: the plan is no longer what was agreed.
SLIPPAGE_AT_RISK = 90


@dataclass(frozen=True, slots=True)
class Standing:
    """What health is computed from.

    `progress` is in percent, None when nobody has said; `deadline` and `first_deadline` are local
    dates; `silences` counts the reminders in a row that got no answer. Refuses `standing.progress`
    below 0 or above 100 and `standing.silences` below 0.
    """

    status: Status
    deadline: date
    first_deadline: date
    progress: int | None = None
    silences: int = 0
    calendar: Calendar = field(default_factory=Calendar)

    def __post_init__(self) -> None:
        if self.progress is not None and not 0 <= self.progress <= WHOLE:
            raise InvalidValueError("standing.progress", value=self.progress)
        if self.silences < 0:
            raise InvalidValueError("standing.silences", value=self.silences)


def health(standing: Standing, day: date) -> Health:
    """Return how an action fares on that local day.

    Late: still open on the day after its deadline, weekend or not. At risk: open and any of
    `reasons`. On track: everything else, done and cancelled included, however late they ended.
    A postponed action is judged by its deadline, like any other that is open.
    """
    if standing.status.is_final:
        return Health.ON_TRACK
    if is_overdue(standing, day):
        return Health.LATE
    return Health.AT_RISK if reasons(standing, day) else Health.ON_TRACK


def is_overdue(standing: Standing, day: date) -> bool:
    """Tell whether work remains although the deadline is past; its own day is still in time."""
    return not standing.status.is_final and day > standing.deadline


def reasons(standing: Standing, day: date) -> tuple[str, ...]:
    """Return the codes of what puts an open action at risk, the most telling first.

    `blocked`: its owner says so. `silent`: two reminders or more went unanswered. `behind`: the
    deadline is within ten working days and progress unknown or under half. `slipped`: the
    deadline moved by ninety calendar days or more in all. Empty for a final status.
    """
    if standing.status.is_final:
        return ()
    found = {
        "blocked": standing.status is Status.BLOCKED,
        "silent": standing.silences >= SILENCES_AT_RISK,
        "behind": _is_behind(standing, day),
        "slipped": slippage(standing.first_deadline, standing.deadline) >= SLIPPAGE_AT_RISK,
    }
    return tuple(code for code, holds in found.items() if holds)


def _is_behind(standing: Standing, day: date) -> bool:
    if (standing.progress or 0) >= HALF_WAY:
        return False
    return standing.deadline < standing.calendar.add(day, NEAR_DEADLINE + 1)
