"""Hours of a day: those in which mail may leave, those in which people meet."""

from dataclasses import dataclass
from datetime import datetime, time

from domain.errors import InvalidValueError

SATURDAY = 5


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """From and until local times of the programme's zone, on weekdays; `until` is excluded.

    Refuses `hours.until` where it does not come after `since`.
    """

    since: time
    until: time

    def __post_init__(self) -> None:
        _require_order(self.since, self.until)

    def are_open(self, local: datetime) -> bool:
        """Tell whether mail may leave at that local instant."""
        return local.weekday() < SATURDAY and self.since <= local.time() < self.until


@dataclass(frozen=True, slots=True)
class MeetingHours:
    """From and until local times of the programme's zone, on the day of a meeting.

    Refuses `hours.until` where it does not come after `since`.
    """

    since: time
    until: time

    def __post_init__(self) -> None:
        _require_order(self.since, self.until)


def _require_order(since: time, until: time) -> None:
    if until <= since:
        raise InvalidValueError("hours.until", value=until.isoformat("minutes"))
