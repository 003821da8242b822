"""Which firing of which cadence was already taken: a row is the claim."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session

from storage.bulk import insert_new
from storage.repositories.rows import rows
from storage.tables.office import CadenceRunRow
from storage.tables.row import table_of

RUN = table_of(CadenceRunRow)


class SqlCadences:
    """Implements `domain.ports.office.Cadences`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def claim(self, cadence: str, day: date, at: datetime) -> bool:
        """Take the firing of a cadence for a local day; False when it was taken."""
        return self._record(cadence, day, at, skipped=False)

    def finish(self, cadence: str, day: date, result: Mapping[str, int]) -> None:
        """Note what the firing did."""
        same = (RUN.c.cadence == cadence, RUN.c.day == day)
        self._session.execute(update(RUN).where(*same).values(result=result))

    def skip(self, cadence: str, day: date, at: datetime) -> None:
        """Record a firing that came too late to make sense."""
        self._record(cadence, day, at, skipped=True)

    def last(self, cadence: str) -> date | None:
        """Return the last local day for which the cadence was taken or skipped."""
        latest: Select[tuple[date | None]] = select(func.max(RUN.c.day))
        return self._session.scalar(latest.where(RUN.c.cadence == cadence))

    def recent(
        self, limit: int
    ) -> tuple[tuple[str, date, datetime, Mapping[str, int] | None], ...]:
        """Return the latest firings: cadence, day, instant, result; the latest first."""
        latest = select(RUN).order_by(RUN.c.at.desc(), RUN.c.cadence).limit(limit)
        return tuple(
            (row["cadence"], row["day"], row["at"], row["result"])
            for row in rows(self._session, latest)
        )

    def _record(self, cadence: str, day: date, at: datetime, *, skipped: bool) -> bool:
        row: dict[str, Any] = {"cadence": cadence, "day": day, "at": at, "skipped": skipped}
        return insert_new(self._session, RUN, [{**row, "result": None}]) == 1
