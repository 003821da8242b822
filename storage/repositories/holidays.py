"""Holidays as they were declared here; nothing is ever deleted."""

from datetime import date, datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from domain.model.holiday import DeclaredHoliday
from storage.bulk import insert
from storage.repositories.rows import rows
from storage.tables.holidays import HolidayRow
from storage.tables.row import table_of

HOLIDAY = table_of(HolidayRow)
IN_FORCE = HOLIDAY.c.withdrawn_at.is_(None)


class SqlHolidays:
    """Implements `domain.ports.holidays.Holidays`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def declared(self) -> tuple[DeclaredHoliday, ...]:
        """Return the declarations in force; of one holiday the last one holds."""
        found = rows(self._session, select(HOLIDAY).where(IN_FORCE).order_by(HOLIDAY.c.number))
        return tuple(
            DeclaredHoliday(one["holiday"], one["first"], one["days"], one["by_whom"])
            for one in found
        )

    def declare(self, holiday: DeclaredHoliday, at: datetime) -> None:
        """Keep a declaration."""
        said = {
            "holiday": holiday.holiday,
            "first": holiday.first,
            "days": holiday.days,
            "by_whom": holiday.by,
            "declared_at": at,
            "withdrawn_at": None,
            "withdrawn_by": "",
        }
        insert(self._session, HOLIDAY, [said])

    def withdraw(self, first: date, by: str, at: datetime) -> bool:
        """Withdraw what was declared of a first day; False when nothing was."""
        withdrawn = update(HOLIDAY).where(HOLIDAY.c.first == first, IN_FORCE)
        withdrawn = withdrawn.values(withdrawn_at=at, withdrawn_by=by)
        return self._session.connection().execute(withdrawn).rowcount > 0
