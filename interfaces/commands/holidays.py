"""`suivi holidays`: the days off of the calendar, and what the authorities declare of them."""

from dataclasses import asdict
from datetime import date
from typing import Annotated, Literal, get_args

from cyclopts import Parameter

from config.bootstrap import Application
from config.calendars.declared import LUNAR
from domain.model.holiday import DAY_OFF, LONGEST, DeclaredHoliday
from domain.model.moment import Moment
from domain.use_cases.declaring import Rescheduled, declare_holiday, withdraw_holiday
from flows.timetable import read_timetable
from interfaces.terminal.arguments import Json, LocalDay, within
from interfaces.terminal.choices import choice
from interfaces.terminal.opening import application
from interfaces.terminal.printing import day as in_words
from interfaces.terminal.printing import emit, say, sentence, table
from interfaces.terminal.who import who_types

# A lunar holiday is estimated by arithmetic: centuries away it would mean nothing.
Year = Annotated[int | None, Parameter(metavar="number", validator=within(1956, 2100))]
Days = Annotated[int | None, Parameter(metavar="number", validator=within(1, LONGEST))]
COLUMNS = ("day", "holiday", "state")


# What people call a holiday whose date is declared, in the order of the calendar's codes.
Name = Literal["aid-al-fitr", "aid-al-adha", "nouvel-an-hegirien", "mawlid", "jour-chome"]
CODES = dict(zip(get_args(Name), (*LUNAR, DAY_OFF), strict=True))
Which = Annotated[Name, Parameter(metavar="holiday", converter=choice)]


def holidays_list(*, year: Year = None, json: Json = False) -> int:
    """List the days off of a year; estimates say so."""
    with application() as opened:
        calendar = opened.rulebook.calendar
        wanted = year or _now(opened).day.year
    found = [
        (one, code, _state(code, estimated=one in calendar.estimated))
        for one, code in calendar.named(wanted)
    ]
    if json:
        days = [{"day": one, "holiday": code, "state": state} for one, code, state in found]
        emit({"year": wanted, "days": days})
        return 0
    rows = [
        (in_words(one), sentence(f"holiday-{code}"), sentence(f"holiday-state-{state}"))
        for one, code, state in found
    ]
    table([f"cli-column-{one}" for one in COLUMNS], rows)
    return 0


def holidays_declare(
    day: LocalDay, holiday: Which, /, *, days: Days = None, json: Json = False
) -> int:
    """Declare the first day of a lunar holiday, or a day off."""
    declared = DeclaredHoliday(CODES[holiday], day, days, who_types())
    with application() as opened:
        done = declare_holiday(opened.open_unit, declared, opened.calendar_with, _now(opened))
    return _told("declared", day, done, as_json=json)


def holidays_withdraw(day: LocalDay, /, *, json: Json = False) -> int:
    """Withdraw what was declared of a day."""
    with application() as opened:
        moment = _now(opened)
        calendar_with = opened.calendar_with
        done = withdraw_holiday(opened.open_unit, day, who_types(), calendar_with, moment)
    return _told("withdrawn", day, done, as_json=json)


def _now(opened: Application) -> Moment:
    return opened.moment(read_timetable().zone)


def _state(code: str, *, estimated: bool) -> str:
    # A lunar estimate may meet a day of fixed date, which stays certain.
    if estimated and code in LUNAR:
        return "estimated"
    return "declared" if code in (*LUNAR, DAY_OFF) else "fixed"


def _told(what: str, first: date, done: Rescheduled, *, as_json: bool) -> int:
    if as_json:
        emit({"day": first, **asdict(done)})
    elif not done.changed:
        say("cli-holidays-already", day=in_words(first))
    else:
        say(f"cli-holidays-{what}", day=in_words(first))
        say("cli-holidays-moved", reviews=done.reviews, told=done.told, answers=done.answers)
        for one in done.clashing:
            say("cli-holidays-clash", review=one)
    return 0
