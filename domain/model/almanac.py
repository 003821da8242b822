"""The day on which something is said, and the holidays of which the date is still an estimate."""

from dataclasses import dataclass
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)
# An estimate is the day computed for Mecca; sighted from Morocco it falls then or a little later.
ESTIMATE_DRIFT = 2


@dataclass(frozen=True, slots=True)
class Almanac:
    """What tells how a date is said: with its year or not, « sous réserve » or not.

    All are local days of the programme; `today` is the one on which the date is said, `estimated`
    are the holidays still to be declared.
    """

    today: date
    estimated: frozenset[date] = frozenset()

    def is_provisional(self, day: date) -> bool:
        """Tell whether a day to come is one that a holiday still to be declared may take."""
        return day >= self.today and may_be_taken(day, self.estimated)

    def may_move(self, day: date) -> bool:
        """Tell whether a day counted in working days from today may still come later.

        It may when a holiday still to be declared may take it, or a day before it.
        """
        if not self.estimated:
            return False
        ahead = range((day - self.today).days + 1)
        return any(self.is_provisional(self.today + n * ONE_DAY) for n in ahead)


def may_be_taken(day: date, estimated: frozenset[date]) -> bool:
    """Tell whether one of the estimated holidays may fall on that day.

    True from the estimated day to two days after it, both included.
    """
    if not estimated:
        return False
    return any(day - lag * ONE_DAY in estimated for lag in range(ESTIMATE_DRIFT + 1))
