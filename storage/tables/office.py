"""The office at rest: the desk, the journal, the cadences already served."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field

from domain.model.desk import DeskKind, Verdict
from storage.columns import Facts, Said, one_of
from storage.tables.row import Row, index_where


class DeskItemRow(Row, table=True):
    """Something that waits for a person, or has waited; a number is never given twice."""

    __tablename__ = "desk_item"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("(verdict = 'waiting') = (decided_at IS NULL)", name="decided"),
        index_where("ix_desk_item_waiting", "verdict = 'waiting'", "programme"),
        {"sqlite_autoincrement": True},
    )

    number: int | None = Field(default=None, primary_key=True)
    programme: str
    kind: DeskKind = Field(sa_type=one_of(DeskKind, "kind"))
    subject: str
    opened_on: date
    person: str
    request: str
    inbox: str
    sentence: str = Field(sa_type=Said)
    facts: dict[str, Any] = Field(sa_type=Facts)
    verdict: Verdict = Field(sa_type=one_of(Verdict, "verdict"))
    decided_by: str
    decided_at: datetime | None


class EventRow(Row, table=True):
    """A link of a programme's chain of events, numbered from 1.

    The name is no checked word, unlike others: each release adds names, and a table that is only
    ever appended to is better not rebuilt. `data` is canonical JSON, exactly as it was hashed.
    """

    __tablename__ = "event"
    __table_args__: ClassVar[Any] = (CheckConstraint("number >= 1", name="number"),)

    programme: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    name: str
    subject: str
    day: date
    at: datetime
    data: str = Field(sa_type=Text)
    hash: str


class CadenceRunRow(Row, table=True):
    """A firing of a cadence, taken or skipped; `result` once it is finished."""

    __tablename__ = "cadence_run"

    cadence: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    at: datetime = Field(index=True)
    skipped: bool
    result: dict[str, Any] | None = Field(sa_type=Facts)
