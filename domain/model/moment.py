"""When something is done: an instant, and the local day that rules count in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Moment:
    """`at` is aware, in UTC; `day` is the business day in the programme's zone.

    The day is given, not derived: a run that starts a second early or a day late still works for
    the day it was meant for.
    """

    at: datetime
    day: date


# The present moment in an IANA zone.
MomentOf = Callable[[str], Moment]
