"""Status requests at rest, and the actions that each asks about."""

from datetime import date
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field

from domain.model.climb import Climb
from domain.model.follow_up import RequestState
from storage.columns import Frozen, one_of
from storage.tables.row import Row, index_where


class StatusRequestRow(Row, table=True):
    """One person, one occasion; `reminded` is 0 until a reminder was planned."""

    __tablename__ = "status_request"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("programme", "person", "occasion"),
        CheckConstraint("reminded >= 0", name="ranks"),
        # Open requests are few beside a history that only grows.
        index_where("ix_status_request_open", "state = 'open'", "programme"),
    )

    id: str = Field(primary_key=True)
    programme: str = Field(foreign_key="programme.id")
    person: str = Field(foreign_key="person.id")
    occasion: date
    asked_on: date
    answer_by: date
    state: RequestState = Field(sa_type=one_of(RequestState, "state"))
    reminded: int
    reminded_on: date | None
    climbs: tuple[Climb, ...] = Field(sa_type=Frozen(tuple[Climb, ...]))


class RequestActionRow(Row, table=True):
    """One action of a request, at the position (from 0) where the mail numbers it."""

    __tablename__ = "request_action"
    __table_args__: ClassVar[Any] = (UniqueConstraint("request", "action"),)

    request: str = Field(primary_key=True, foreign_key="status_request.id")
    position: int = Field(primary_key=True)
    action: str = Field(foreign_key="action.id", index=True)
    answered: bool
