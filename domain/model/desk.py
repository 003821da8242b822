"""What waits for a person: the coordinator's desk."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any

from domain.model.consultation import Position
from domain.model.status import Status

# Who is said to have settled what a later word of the same person overtook.
BY_NEWER_REPLY = "newer_reply"


class DeskKind(StrEnum):
    """Why something waits."""

    DEADLINE = "deadline"
    CANCELLATION = "cancellation"
    AMBIGUOUS = "ambiguous"
    QUARANTINE = "quarantine"
    HELD_MAIL = "held_mail"
    FAILED_MAIL = "failed_mail"
    ADDRESS = "address"
    GATE = "gate"
    VACANCY = "vacancy"
    BATCH = "batch"
    DELEGATION = "delegation"
    DISOWNED = "disowned"
    SUBSTITUTION = "substitution"
    UNSUBSCRIBED = "unsubscribed"
    DECISION = "decision"
    INSTRUCTION = "instruction"
    FIGURE = "figure"
    DRAFT = "draft"


class Verdict(StrEnum):
    """What a person decided, or that nobody has yet."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    OVERTAKEN = "overtaken"


class DeskVerb(StrEnum):
    """What can be done of something that waits."""

    ACCEPT = "accept"
    REFUSE = "refuse"
    CORRECT = "correct"
    RESEND = "resend"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Correction:
    """What a coordinator says holds instead of what waits.

    `ref` names another action, or the indicator of a figure; `position` is a member's, where a
    consultation's reply waits; `value` is a figure, in the unit of its indicator, `on` its day.
    """

    ref: str = ""
    status: Status | None = None
    progress: int | None = None
    deadline: date | None = None
    position: Position | None = None
    value: Decimal | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class DeskChoice:
    """What somebody decides of one item: `by` is who, `reason` their words (may be empty).

    `remember` keeps the address of an accepted reply as one of the person's own.
    """

    number: int
    by: str
    reason: str = ""
    correction: Correction = field(default_factory=Correction)
    remember: bool = False


@dataclass(frozen=True, slots=True)
class DeskAnswer:
    """What a coordinator's reply says of one number; without a verb it was not understood."""

    number: int
    verb: DeskVerb | None = None
    correction: Correction = field(default_factory=Correction)
    reason: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class DeskItem:
    """One thing to decide; `number` is what a person types (0 until stored).

    `subject` is an action, mail or inbox id by kind; `facts` holds codes and values, no
    sentences of ours; `inbox` is the message it comes from, `sentence` its own words.
    """

    programme: str
    kind: DeskKind
    subject: str
    opened_on: date
    person: str = ""
    request: str = ""
    inbox: str = ""
    sentence: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    number: int = 0
    verdict: Verdict = Verdict.WAITING
    decided_by: str = ""
    decided_at: datetime | None = None
