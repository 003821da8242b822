"""The working days of a programme: which days count, and how to step over those that do not."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType

from domain.errors import InvalidValueError
from domain.model.almanac import may_be_taken

SATURDAY, SUNDAY = 5, 6
WEEK = 7
# Longer than any run of days off a country has: past it, the calendar is wrong, not the day.
LONGEST_CLOSURE = 60
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """Local days on which a programme works; `weekend` counts from Monday = 0.

    `holidays` gives each day off its code; a bare set of days is accepted where codes do not
    matter. A holiday on a weekend is not moved. `estimated` are the holidays whose date is not
    declared yet; they count as days off meanwhile. A calendar without a working day is refused with
    `calendar.weekend`, and a closure longer than sixty days with `calendar.closed`.
    """

    weekend: frozenset[int] = frozenset({SATURDAY, SUNDAY})
    holidays: Mapping[date, str] | frozenset[date] = field(
        default_factory=lambda: MappingProxyType({})
    )
    estimated: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if not self.weekend < frozenset(range(WEEK)):
            raise InvalidValueError("calendar.weekend", value=tuple(sorted(self.weekend)))

    def is_working(self, day: date) -> bool:
        """Tell whether people work on that day."""
        return day.weekday() not in self.weekend and day not in self.holidays

    def is_provisional(self, day: date) -> bool:
        """Tell whether a lunar holiday still to be declared may take that day."""
        return may_be_taken(day, self.estimated)

    def firm(self, day: date) -> date:
        """Return the day, or the first one after it, that is a working day and not provisional."""
        for distance in range(LONGEST_CLOSURE + 1):
            reached = day + distance * ONE_DAY
            if self.is_working(reached) and not self.is_provisional(reached):
                return reached
        raise InvalidValueError("calendar.closed", day=day, days=LONGEST_CLOSURE)

    def named(self, year: int) -> tuple[tuple[date, str], ...]:
        """Return the days off of a year that bear a code, each with it, in order."""
        if not isinstance(self.holidays, Mapping):
            return ()
        return tuple(one for one in sorted(self.holidays.items()) if one[0].year == year)

    def next_working(self, day: date) -> date:
        """Return the first working day strictly after the day."""
        return self._step(day, ONE_DAY)

    def previous_working(self, day: date) -> date:
        """Return the last working day strictly before the day."""
        return self._step(day, -ONE_DAY)

    def add(self, day: date, n: int) -> date:
        """Return the nth working day after the day, or before it when n is negative.

        With n = 0: the day itself if people work on it, else the next working day.
        """
        if n == 0:
            return day if self.is_working(day) else self.next_working(day)
        step = ONE_DAY if n > 0 else -ONE_DAY
        for _ in range(abs(n)):
            day = self._step(day, step)
        return day

    def count(self, start: date, end: date) -> int:
        """Return how many working days lie after start, up to and including end.

        Negative when end comes first: the working days in (end, start], so that counting back
        undoes counting forth.
        """
        if end < start:
            return -self.count(end, start)
        days = (start + n * ONE_DAY for n in range(1, (end - start).days + 1))
        return sum(self.is_working(day) for day in days)

    def _step(self, day: date, step: timedelta) -> date:
        for distance in range(1, LONGEST_CLOSURE + 1):
            reached = day + distance * step
            if self.is_working(reached):
                return reached
        raise InvalidValueError("calendar.closed", day=day, days=LONGEST_CLOSURE)
