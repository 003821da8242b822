"""Declared holidays at rest: one calendar for all programmes."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint
from sqlmodel import Field

from storage.tables.row import Row


class HolidayRow(Row, table=True):
    """A declaration, and when and by whom it was withdrawn; `number` is their order."""

    __tablename__ = "declared_holiday"
    __table_args__: ClassVar[Any] = (CheckConstraint("days BETWEEN 1 AND 5", name="days"),)

    number: int | None = Field(default=None, primary_key=True)
    holiday: str
    first: date
    days: int | None
    by_whom: str
    declared_at: datetime
    withdrawn_at: datetime | None
    withdrawn_by: str
