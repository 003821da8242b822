"""What somebody's calendar keeps of the deadline of an action."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One deadline, a local day: the same `action` at a higher `sequence` replaces it.

    `is_over` takes it away: the action was given up.
    """

    action: str
    sequence: int
    ref: str
    title: str
    on: date
    is_over: bool = False
