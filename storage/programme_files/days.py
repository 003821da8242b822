"""Reads a local date, and says which one was probably meant by another way of writing it."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from domain.errors import InvalidValueError
from storage.programme_files.suggesting import hinted
from storage.programme_files.tree import Leaf

FIRST_YEAR, LAST_YEAR = 1990, 2100
YEAR_OF_TWO_DIGITS, CENTURY = 100, 2000
MONTHS = 12
_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")
_OTHERS = (
    re.compile(r"(?P<day>[0-9]{1,2})[/. -](?P<month>[0-9]{1,2})[/. -](?P<year>[0-9]{4}|[0-9]{2})"),
    re.compile(r"(?P<year>[0-9]{4})[/. -](?P<month>[0-9]{1,2})[/. -](?P<day>[0-9]{1,2})"),
)


@dataclass(frozen=True, slots=True)
class Day:
    """A local date written as in ISO 8601: `2026-06-30`."""

    def read(self, leaf: Leaf) -> date:
        """Refuse `day.impossible`, `day.out_of_bounds`, and any other way of writing a date."""
        if found := _ISO.fullmatch(leaf.text):
            return _date(leaf.text, found)
        for pattern in _OTHERS:
            if found := pattern.fullmatch(leaf.text.strip()):
                meant = _date(leaf.text, found).isoformat()
                raise InvalidValueError("day.format", value=leaf.text, **hinted(meant))
        raise InvalidValueError("day.format", value=leaf.text, **hinted(""))


def _date(text: str, found: re.Match[str]) -> date:
    year, month, day = (int(found[part]) for part in ("year", "month", "day"))
    year += CENTURY if year < YEAR_OF_TWO_DIGITS else 0
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise InvalidValueError(
            "day.out_of_bounds", value=text, first=str(FIRST_YEAR), last=str(LAST_YEAR)
        )
    if not 1 <= month <= MONTHS:
        raise InvalidValueError("day.impossible", value=text, **hinted(""))
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        close = date(year, month, last).isoformat() if day > last else ""
        raise InvalidValueError("day.impossible", value=text, **hinted(close))
    return date(year, month, day)
