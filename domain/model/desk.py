"""What waits for a person: the coordinator's desk."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any


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
    DELEGATION = "delegation"
    DISOWNED = "disowned"
    UNSUBSCRIBED = "unsubscribed"
    DECISION = "decision"
    INSTRUCTION = "instruction"
    DRAFT = "draft"


class Verdict(StrEnum):
    """What a person decided, or that nobody has yet."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    OVERTAKEN = "overtaken"


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
