"""A mail of ours as a value: planned, queued, composed; and how its life may stand."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any


class MailKind(StrEnum):
    """The closed list of mails that the product sends."""

    REQUEST = "request"
    REMINDER = "reminder"
    ESCALATION = "escalation"
    ESCALATION_NOTICE = "escalation_notice"
    RECEIPT = "receipt"
    FIGURE_REQUEST = "figure_request"
    FIGURE_REMINDER = "figure_reminder"
    INVITATION = "invitation"
    DIGEST = "digest"
    RELEASE = "release"
    RULE = "rule"
    GATE = "gate"
    GATE_DECIDED = "gate_decided"
    DESK = "desk"
    ALERT = "alert"
    CONSULTATION = "consultation"
    CONSULTATION_REMINDER = "consultation_reminder"
    CONSULTATION_RESULT = "consultation_result"
    ACKNOWLEDGEMENT = "acknowledgement"
    REVIEW_CANCELLED = "review_cancelled"
    AXIS_WORD = "axis_word"
    MINUTES = "minutes"


class MailState(StrEnum):
    """The life of a mail; `HELD` and `FAILED` wait for a person."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"
    HELD = "held"
    SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class PlannedMail:
    """A mail that is owed: a key unique for ever, one recipient, what it is about.

    `recipient` is a person's id; `subject` the id of the request, digest or review that it is
    about; `day` the local business day of the decision, or that to which it was put off;
    `facts` the few JSON values that rendering cannot find again later. It leaves at the UTC instant
    `not_before` at the earliest.
    """

    key: str
    kind: MailKind
    programme: str
    recipient: str
    subject: str
    day: date
    facts: Mapping[str, Any] = field(default_factory=dict)
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class ComposedMail:
    """A mail rendered once and frozen: exact bytes, its own text part, its envelope.

    `sender` is the envelope (VERP) sender, `recipient` an address.
    """

    mail_id: str
    sender: str
    recipient: str
    message_id: str
    subject: str
    text: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class QueuedMail:
    """A planned mail as the outbox holds it; `frozen` once composed. Instants are UTC."""

    mail_id: str
    planned: PlannedMail
    state: MailState
    attempts: int = 0
    resends: int = 0
    next_at: datetime | None = None
    frozen: ComposedMail | None = None
    sent_at: datetime | None = None
    last_answer: str = ""
