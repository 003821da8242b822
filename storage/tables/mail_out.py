"""Mail that goes out, at rest: what is owed, its frozen bytes, every attempt, the channel."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from domain.model.delivery import Fate, Stage, Step
from domain.model.mail import MailKind, MailState
from storage.columns import Facts, Said, one_of
from storage.tables.row import Row, index_where


class OutboxRow(Row, table=True):
    """A mail that is owed; `seq` is its age, `lapses` the leases that ran out under it in a row."""

    __tablename__ = "outbox"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("(state = 'sending') = (lease_until IS NOT NULL)", name="lease"),
        CheckConstraint("attempts >= 0 AND resends >= 0 AND lapses >= 0", name="counts"),
        # Partial: sent mails keep an old date and would drown the few that wait. Wide: mails of
        # paused programmes are passed over without reading their rows.
        index_where("ix_outbox_queued", "state = 'queued'", "seq", "next_at", "programme", "kind"),
        index_where("ix_outbox_unsettled", "state IN ('sending', 'unknown')", "seq"),
        Index("ix_outbox_day_recipient", "day", "recipient"),
    )

    seq: int | None = Field(default=None, primary_key=True)
    mail_id: str = Field(unique=True)
    key: str = Field(unique=True)
    kind: MailKind = Field(sa_type=one_of(MailKind, "kind"))
    programme: str = Field(foreign_key="programme.id")
    recipient: str = Field(foreign_key="person.id")
    subject: str = Field(index=True)
    day: date
    facts: dict[str, Any] = Field(sa_type=Facts)
    state: MailState = Field(sa_type=one_of(MailState, "state"))
    attempts: int
    resends: int
    lapses: int
    next_at: datetime | None
    lease_until: datetime | None
    sent_at: datetime | None
    last_answer: str = Field(sa_type=Said)
    why: str
    held_for: str | None


class FrozenMailRow(Row, table=True):
    """A mail as composed, never changed; apart from the outbox, whose rows stay small."""

    __tablename__ = "frozen_mail"

    mail_id: str = Field(primary_key=True, foreign_key="outbox.mail_id")
    sender: str
    recipient: str
    message_id: str
    subject: str = Field(sa_type=Said)
    text: str = Field(sa_type=Said)
    raw: bytes
    sha256: str


class AttemptRow(Row, table=True):
    """One attempt to send a mail, by one process; open until its fate is known."""

    __tablename__ = "attempt"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("(fate IS NULL) = (closed_at IS NULL)", name="closed"),
        CheckConstraint("stage <> 'data' OR at_risk_at IS NOT NULL", name="at_risk"),
        index_where("uq_attempt_open", "closed_at IS NULL", "mail_id", unique=True),
    )

    seq: int | None = Field(default=None, primary_key=True)
    mail_id: str = Field(foreign_key="outbox.mail_id", index=True)
    worker: str
    stage: Stage = Field(sa_type=one_of(Stage, "stage"))
    opened_at: datetime
    at_risk_at: datetime | None = Field(index=True)
    closed_at: datetime | None
    fate: Fate | None = Field(sa_type=one_of(Fate, "fate"))
    step: Step | None = Field(sa_type=one_of(Step, "step"))
    code: int | None
    text: str = Field(sa_type=Said)
    queue_id: str = Field(sa_type=Said)


class ChannelRow(Row, table=True):
    """A way for mail to leave that has failed since it last served, and its pause."""

    __tablename__ = "channel"
    __table_args__: ClassVar[Any] = (CheckConstraint("failures >= 1", name="failures"),)

    name: str = Field(primary_key=True)
    paused_until: datetime
    why: str
    failures: int
    since: datetime
