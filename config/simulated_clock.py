"""A clock that a story moves: the demonstration and the rehearsal live by it."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from domain.errors import InvalidValueError


class SimulatedClock:
    """The port `Clock` on a simulated instant, in one IANA zone.

    It may be read from any thread; only the story moves it.
    """

    def __init__(self, zone: str, day: date, at: time) -> None:
        self.zone = ZoneInfo(zone)
        self._instant = self._local(day, at)

    def now(self) -> datetime:
        """Return the simulated instant, aware, in UTC."""
        return self._instant

    @property
    def local(self) -> datetime:
        """Return the same instant as people of the zone read it."""
        return self._instant.astimezone(self.zone)

    def advance(self, day: date, at: time) -> None:
        """Move on to a local day and hour; refuses `clock.back` for an earlier one."""
        instant = self._local(day, at)
        if instant < self._instant:
            raise InvalidValueError("clock.back", now=instant.isoformat())
        self._instant = instant

    def _local(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self.zone).astimezone(UTC)
