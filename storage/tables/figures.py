"""Figures at rest: every measurement that somebody gave, and who was asked for which."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field

from storage.columns import Frozen, Said
from storage.tables.row import Row


class MeasurementRow(Row, table=True):
    """A figure as it was said; `value` is a decimal in digits, `seq` the order of arrival."""

    __tablename__ = "measurement"

    seq: int | None = Field(default=None, primary_key=True)
    programme: str = Field(foreign_key="programme.id", index=True)
    indicator: str
    value: str
    of_day: date
    day: date
    at: datetime
    person: str | None = Field(foreign_key="person.id")
    inbox: str
    sentence: str = Field(sa_type=Said)
    settled_by: str


class FigureRequestRow(Row, table=True):
    """A request for figures to one person; one a person and occasion."""

    __tablename__ = "figure_request"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("programme", "person", "occasion"),
        CheckConstraint("reminded >= 0", name="reminded"),
    )

    id: str = Field(primary_key=True)
    programme: str = Field(foreign_key="programme.id")
    person: str = Field(foreign_key="person.id")
    occasion: date
    asked_on: date
    answer_by: date
    indicators: tuple[str, ...] = Field(sa_type=Frozen(tuple[str, ...]))
    answered: tuple[str, ...] = Field(sa_type=Frozen(tuple[str, ...]))
    closed: bool
    reminded: int
    reminded_on: date | None
    axes: int | None
    under: tuple[str, ...] = Field(sa_type=Frozen(tuple[str, ...]))
    put_off: tuple[tuple[str, date], ...] = Field(sa_type=Frozen(tuple[tuple[str, date], ...]))
