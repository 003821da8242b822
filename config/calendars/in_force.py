"""The calendar in force: what is shipped, what a file of this installation adds, what was declared.

Each prevails over the one before it.
"""

from collections.abc import Sequence
from datetime import timedelta
from functools import cache, lru_cache
from pathlib import Path

from config.calendars.declared import DayOff, Declared, LunarHoliday, read_declared
from config.calendars.moroccan import moroccan_calendar
from domain.model.holiday import DAY_OFF, DeclaredHoliday
from domain.rules.working_days import Calendar

# What a rule may reach from today: a deadline years away, a digest of last year.
YEARS_BEFORE, YEARS_AFTER = 1, 6
DECLARED_HERE = "declared.toml"


def calendar_in_force(year: int, folder: Path, declared: Sequence[DeclaredHoliday]) -> Calendar:
    """Return the calendar of the years around that one; `folder` may hold a file of days.

    Refuses what `moroccan_calendar` and `read_declared` refuse.
    """
    return _calendar(year, _shipped(folder).then(_said(declared)))


def _shipped(folder: Path) -> Declared:
    here = folder / DECLARED_HERE
    return _package().then(read_declared(here)) if here.is_file() else _package()


@cache
def _package() -> Declared:
    return read_declared()


def _said(declared: Sequence[DeclaredHoliday]) -> Declared:
    return Declared(
        tuple(
            LunarHoliday(one.holiday, one.first, one.days)
            for one in declared
            if one.holiday != DAY_OFF
        ),
        tuple(
            DayOff(one.first + timedelta(days=n))
            for one in declared
            if one.holiday == DAY_OFF
            for n in range(one.days or 1)
        ),
    )


@lru_cache(maxsize=8)
def _calendar(year: int, declared: Declared) -> Calendar:
    return moroccan_calendar(range(year - YEARS_BEFORE, year + YEARS_AFTER + 1), declared)
