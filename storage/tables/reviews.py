"""Reviews and digests at rest."""

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Text, UniqueConstraint
from sqlmodel import Field

from domain.model.follow_up import ReviewState
from storage.columns import one_of
from storage.tables.row import Row


class ReviewRow(Row, table=True):
    """A meeting of a body on a local day."""

    __tablename__ = "review"

    id: str = Field(primary_key=True)
    programme: str = Field(foreign_key="programme.id", index=True)
    body: str = Field(foreign_key="body.id")
    day: date
    state: ReviewState = Field(sa_type=one_of(ReviewState, "state"))
    provisional: bool


class UnsubscribedRow(Row, table=True):
    """A member of a body who wants no more of its digests, since a local day."""

    __tablename__ = "unsubscribed"

    body: str = Field(primary_key=True, foreign_key="body.id")
    person: str = Field(primary_key=True, foreign_key="person.id")
    since: date


class DigestRow(Row, table=True):
    """A digest as it was issued, frozen: canonical JSON."""

    __tablename__ = "digest"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("body", "number"),
        CheckConstraint("number >= 1", name="number"),
    )

    id: str = Field(primary_key=True)
    programme: str = Field(foreign_key="programme.id", index=True)
    body: str = Field(foreign_key="body.id")
    number: int
    day: date
    slot: date
    content: str = Field(sa_type=Text)
