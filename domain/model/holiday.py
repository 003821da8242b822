"""A holiday as the authorities declared it, kept with who declared it to us."""

from dataclasses import dataclass
from datetime import date

DAY_OFF = "decreed"
# The most days off that one declaration gives.
LONGEST = 5


@dataclass(frozen=True, slots=True)
class DeclaredHoliday:
    """A lunar holiday's first local day, or an exceptional day off.

    `holiday` is the calendar's code of a lunar holiday, `DAY_OFF` otherwise; `days` how many days
    off it gives (None: as many as were estimated, one for a day off); `by` who declared it.
    """

    holiday: str
    first: date
    days: int | None = None
    by: str = ""

    def is_same(self, other: "DeclaredHoliday") -> bool:
        """Tell whether both say the same, whoever said it."""
        mine, its = (self.holiday, self.first, self.days), (other.holiday, other.first, other.days)
        return mine == its
