"""Repository of the holidays that were declared here: all programmes share the calendar."""

from datetime import date, datetime
from typing import Protocol

from domain.model.holiday import DeclaredHoliday


class Holidays(Protocol):
    """Declarations in the order in which they were made; one that was withdrawn counts no more."""

    def declared(self) -> tuple[DeclaredHoliday, ...]:
        """Return the declarations in force; of one holiday the last one holds."""
        ...

    def declare(self, holiday: DeclaredHoliday, at: datetime) -> None:
        """Keep a declaration."""
        ...

    def withdraw(self, first: date, by: str, at: datetime) -> bool:
        """Withdraw what was declared of a first day; False when nothing was."""
        ...
