"""Reviews and digests at rest."""

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Text, UniqueConstraint
from sqlmodel import Field

from domain.model.digest import DigestState
from domain.model.hours import MeetingHours
from domain.model.meeting import ReviewKind, ReviewState
from storage.columns import Frozen, Said, one_of
from storage.tables.row import Row


class ReviewRow(Row, table=True):
    """A meeting of a body on a local day; `sequence` counts the times it was moved or cancelled."""

    __tablename__ = "review"
    __table_args__: ClassVar[Any] = (CheckConstraint("sequence >= 0", name="sequence"),)

    id: str = Field(primary_key=True)
    programme: str = Field(foreign_key="programme.id", index=True)
    body: str = Field(foreign_key="body.id")
    day: date
    state: ReviewState = Field(sa_type=one_of(ReviewState, "state"))
    provisional: bool
    kind: ReviewKind = Field(sa_type=one_of(ReviewKind, "kind"))
    ref: str
    title: str = Field(sa_type=Said)
    place: str = Field(sa_type=Said)
    about: str
    sequence: int
    hours: MeetingHours | None = Field(sa_type=Frozen(MeetingHours))


class UnsubscribedRow(Row, table=True):
    """A member of a body who wants no more of its digests, since a local day."""

    __tablename__ = "unsubscribed"

    body: str = Field(primary_key=True, foreign_key="body.id")
    person: str = Field(primary_key=True, foreign_key="person.id")
    since: date


class DigestRow(Row, table=True):
    """A digest as it was made, canonical JSON: frozen, but for one that somebody still reads."""

    __tablename__ = "digest"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("body", "number"),
        CheckConstraint("number >= 1", name="number"),
    )

    id: str = Field(primary_key=True)
    programme: str = Field(foreign_key="programme.id", index=True)
    body: str = Field(foreign_key="body.id")
    state: DigestState = Field(sa_type=one_of(DigestState, "state"))
    number: int
    day: date
    slot: date
    content: str = Field(sa_type=Text)
