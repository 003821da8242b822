"""What was said of one action, and what became of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.model.status import Status


class Effect(StrEnum):
    """What became of a statement: reading and authority are two things."""

    APPLIED = "applied"
    PROPOSED = "proposed"
    ASKED = "asked"
    ACCEPTED = "accepted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class StatusReport:
    """What one message says of one action, by whom, in which sentence.

    `inbox` is the id of the raw message; `on` the local day, `at` the UTC instant of its arrival.
    `why` is the code of what must be asked, empty otherwise. A `new_deadline` is only ever proposed
    here: the desk decides.
    """

    action: str
    request: str
    person: str
    inbox: str
    on: date
    at: datetime
    effect: Effect
    sentence: str
    status: Status | None = None
    progress: int | None = None
    blocker: str = ""
    forecast: date | None = None
    new_deadline: date | None = None
    delegate: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class DeadlineChange:
    """A deadline that moved: from, to, why, on whose word (`by` is a person's id or a role)."""

    action: str
    old: date
    new: date
    on: date
    by: str
    reason: str = ""
