"""Mail that came in, at rest: the bytes and the envelope, and how far reading has come."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from domain.model.inbox import InboxState
from storage.columns import Said, one_of
from storage.tables.row import Row, index_where


class InboxRow(Row, table=True):
    """A mail as it came; `seq` is the order of arrival, `outcome` what reading ended in."""

    __tablename__ = "inbox"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("tries >= 0", name="tries"),
        index_where("ix_inbox_unread", "state = 'unread'", "seq"),
    )

    seq: int | None = Field(default=None, primary_key=True)
    id: str = Field(unique=True)
    raw: bytes
    sender: str = Field(sa_type=Said)
    received_at: datetime
    source: str = Field(sa_type=Said)
    state: InboxState = Field(sa_type=one_of(InboxState, "state"))
    tries: int
    outcome: str
    why: str


class InboxPlaceRow(Row, table=True):
    """Where a mail was seen at its source: what is known is not fetched again."""

    __tablename__ = "inbox_place"

    source: str = Field(primary_key=True)
    place: str = Field(primary_key=True)
    inbox: str = Field(foreign_key="inbox.id")


class InboxRecipientRow(Row, table=True):
    """One recipient of the envelope, in order."""

    __tablename__ = "inbox_recipient"

    inbox: str = Field(primary_key=True, foreign_key="inbox.id")
    position: int = Field(primary_key=True)
    address: str = Field(sa_type=Said)
