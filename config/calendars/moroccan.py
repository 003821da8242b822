"""The Moroccan calendar: public holidays by code, lunar ones estimated until they are declared."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

from config.calendars.declared import LUNAR, Declared, LunarHoliday, read_declared
from domain.errors import InvalidValueError
from domain.model.holiday import DAY_OFF
from domain.rules.working_days import Calendar

UNNAMED = "public-holiday"
# What separates a declared day from its estimate; a lunar year apart is another holiday.
NEAR = timedelta(days=7)
CODES = {
    "New Year's Day": "new-year",
    "Proclamation of Independence Day": "independence-manifesto",
    "Amazigh New Year": "amazigh-new-year",
    "Labor Day": "labour-day",
    "Throne Day": "throne-day",
    "Oued Ed-Dahab Day": "oued-ed-dahab",
    "Revolution Day": "revolution-day",
    "Youth Day": "youth-day",
    "Unity Day": "unity-day",
    "Green March": "green-march",
    "Independence Day": "independence-day",
    "Eid al-Fitr": "eid-al-fitr",
    "Eid al-Adha": "eid-al-adha",
    "Islamic New Year": "hijri-new-year",
    "Prophet's Birthday": "mawlid",
}


@dataclass(frozen=True, slots=True)
class _Holiday:
    day: date
    code: str
    estimated: bool = False


def moroccan_calendar(years: range, declared: Declared | None = None) -> Calendar:
    """Return the calendar of those years, and of the year on either side.

    Days outside know weekends only: ask for all the years that a rule may reach. `declared`
    replaces the shipped declarations; to add to them, `read_declared().then(…)`. Saturday and
    Sunday are off and a holiday falling there is not moved. Where two holidays meet, the one of
    fixed date names the day. Refuses `declared.no_estimate` for a lunar holiday declared in those
    years more than a week away from any estimate: a wrong month or year.
    """
    declared = read_declared() if declared is None else declared
    holidays = list(_published(range(years.start - 1, years.stop + 1)))
    for one in declared.lunar:
        holidays = _replace(holidays, one, certain=one.first.year in years)
    holidays += [_Holiday(off.day, DAY_OFF) for off in declared.days_off]
    return _calendar(holidays)


def _calendar(holidays: Iterable[_Holiday]) -> Calendar:
    by_certainty = sorted(holidays, key=lambda one: (one.day, one.code not in LUNAR))
    return Calendar(
        holidays=MappingProxyType({one.day: one.code for one in by_certainty}),
        estimated=frozenset(one.day for one in by_certainty if one.estimated),
    )


def _replace(holidays: list[_Holiday], one: LunarHoliday, *, certain: bool) -> list[_Holiday]:
    """Return the holidays with the declared days in the place of what was near them."""
    replaced = [each for each in holidays if _is_near(each, one)]
    if not replaced:
        if certain:
            raise InvalidValueError("declared.no_estimate", holiday=one.holiday, first=one.first)
        return holidays
    days = range(one.days or len(replaced))
    kept = [each for each in holidays if not _is_near(each, one)]
    return kept + [_Holiday(one.first + timedelta(days=n), one.holiday) for n in days]


def _is_near(each: _Holiday, one: LunarHoliday) -> bool:
    return each.code == one.holiday and abs(each.day - one.first) <= NEAR


@lru_cache
def _published(years: range) -> tuple[_Holiday, ...]:
    return tuple(_from_library(years))


def _from_library(years: range) -> Iterator[_Holiday]:
    """Yield what the `holidays` library publishes; every lunar date in it is a computation."""
    import holidays  # noqa: PLC0415 -- 0.15 s: the command line must answer before it needs a calendar

    published = holidays.country_holidays(
        "MA", years=years, language="en_US", expand=False, islamic_show_estimated=False
    )
    for day in published:
        for name in published.get_list(day):
            code = CODES.get(name, UNNAMED)
            yield _Holiday(day, code, estimated=code in LUNAR)
