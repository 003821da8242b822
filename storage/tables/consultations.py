"""Consultations at rest: the question, who was asked, every answer."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from domain.model.consultation import (
    Closing,
    ConsultationState,
    PlannedConsultation,
    Position,
)
from storage.columns import Frozen, Said, one_of
from storage.tables.row import Row


class ConsultationRow(Row, table=True):
    """A consultation, as the plan states it and as it is followed."""

    __tablename__ = "consultation"
    __table_args__: ClassVar[Any] = (
        CheckConstraint("(state = 'closed') = (closed_on IS NOT NULL)", name="closed"),
    )

    id: str = Field(primary_key=True)
    programme: str = Field(foreign_key="programme.id", index=True)
    body: str = Field(foreign_key="body.id")
    planned: PlannedConsultation = Field(sa_type=Frozen(PlannedConsultation))
    state: ConsultationState = Field(sa_type=one_of(ConsultationState, "state"))
    closed_on: date | None
    closing: Closing | None = Field(sa_type=one_of(Closing, "closing"))
    closed_by: str
    closing_words: str = Field(sa_type=Said)
    carried: bool


class ConsultedRow(Row, table=True):
    """A member who was asked; `reminded` is the rank of the last reminder."""

    __tablename__ = "consulted"
    __table_args__: ClassVar[Any] = (CheckConstraint("reminded >= 0", name="reminded"),)

    consultation: str = Field(primary_key=True, foreign_key="consultation.id")
    person: str = Field(primary_key=True, foreign_key="person.id")
    asked_on: date
    reminded: int
    reminded_on: date | None


class AnswerRow(Row, table=True):
    """One answer of a member; a later one prevails, none is ever changed."""

    __tablename__ = "answer"

    seq: int | None = Field(default=None, primary_key=True)
    consultation: str = Field(foreign_key="consultation.id", index=True)
    person: str = Field(foreign_key="person.id")
    day: date
    at: datetime
    by_whom: str
    position: Position | None = Field(sa_type=one_of(Position, "position"))
    words: str = Field(sa_type=Said)
    inbox: str
    sentence: str = Field(sa_type=Said)
