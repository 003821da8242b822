"""What bodies do together, at rest: agendas, decisions, who came, what axes said, minutes."""

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Text
from sqlmodel import Field

from domain.model.meeting import PointKind, PointState, Presence
from domain.model.minutes import MinutesState
from storage.columns import Facts, Said, one_of
from storage.tables.row import Row


class AgendaPointRow(Row, table=True):
    """A point of a review's agenda; `number` is 0 until the agenda is numbered."""

    __tablename__ = "agenda_point"
    __table_args__: ClassVar[Any] = (CheckConstraint("number >= 0", name="number"),)

    id: str = Field(primary_key=True)
    review: str = Field(foreign_key="review.id", index=True)
    number: int
    kind: PointKind = Field(sa_type=one_of(PointKind, "kind"))
    title: str = Field(sa_type=Said)
    about: str
    state: PointState = Field(sa_type=one_of(PointState, "state"))
    by_whom: str
    note: str = Field(sa_type=Said)
    facts: dict[str, Any] = Field(sa_type=Facts)


class DecisionRow(Row, table=True):
    """A decision under its number in the programme, and the action that came of it."""

    __tablename__ = "decision"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("number >= 1", name="number"),
        CheckConstraint("(action IS NULL) OR (deadline IS NOT NULL)", name="action"),
    )

    programme: str = Field(primary_key=True, foreign_key="programme.id")
    number: int = Field(primary_key=True)
    text: str = Field(sa_type=Said)
    day: date
    by_whom: str
    body: str
    review: str = Field(index=True)
    point: str
    owner: str | None = Field(foreign_key="person.id")
    deadline: date | None
    action: str | None = Field(foreign_key="action.id")
    inbox: str
    sentence: str = Field(sa_type=Said)


class AttendanceRow(Row, table=True):
    """A word about a member's presence at a review; each is kept, in order."""

    __tablename__ = "attendance"

    seq: int | None = Field(default=None, primary_key=True)
    review: str = Field(foreign_key="review.id", index=True)
    person: str = Field(foreign_key="person.id")
    presence: Presence = Field(sa_type=one_of(Presence, "presence"))
    day: date
    by_whom: str
    noted: bool
    proxy: str = Field(sa_type=Said)
    inbox: str
    sentence: str = Field(sa_type=Said)
    sequence: int


class AxisWordRow(Row, table=True):
    """What the coordinator of an axis was asked before a review, and said; empty until then."""

    __tablename__ = "axis_word"

    review: str = Field(primary_key=True, foreign_key="review.id")
    axis: str = Field(primary_key=True)
    person: str = Field(foreign_key="person.id")
    asked_on: date
    words: str = Field(sa_type=Said)
    said_on: date | None
    inbox: str


class MinutesRow(Row, table=True):
    """The minutes of a review as they were last frozen: canonical JSON."""

    __tablename__ = "minutes"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("(state = 'adopted') = (adopted_on IS NOT NULL)", name="adopted"),
    )

    review: str = Field(primary_key=True, foreign_key="review.id")
    state: MinutesState = Field(sa_type=one_of(MinutesState, "state"))
    day: date
    content: str = Field(sa_type=Text)
    adopted_on: date | None
    adopted_by: str
