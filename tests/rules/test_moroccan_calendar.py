import subprocess
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from config.calendars import DayOff, Declared, LunarHoliday, moroccan_calendar, read_declared
from config.calendars.declared import LUNAR
from config.calendars.moroccan import UNNAMED
from domain.errors import InvalidValueError
from domain.rules.working_days import Calendar

NOTHING = Declared()
FIXED = {
    (1, 1): "new-year",
    (1, 11): "independence-manifesto",
    (1, 14): "amazigh-new-year",
    (5, 1): "labour-day",
    (7, 30): "throne-day",
    (8, 14): "oued-ed-dahab",
    (8, 20): "revolution-day",
    (8, 21): "youth-day",
    (10, 31): "unity-day",
    (11, 6): "green-march",
    (11, 18): "independence-day",
}


def test_the_fixed_holidays_of_2025_to_2027_are_those_of_the_law_with_unity_day_from_2026() -> None:
    calendar = moroccan_calendar(range(2025, 2028), NOTHING)

    for year in (2025, 2026, 2027):
        expected = {date(year, *day): code for day, code in FIXED.items()}
        if year == 2025:
            del expected[date(2025, 10, 31)]
        assert _holidays(calendar, year, set(FIXED.values())) == expected


def test_every_lunar_holiday_is_an_estimate_until_it_is_declared() -> None:
    calendar = moroccan_calendar(range(2026, 2027), NOTHING)

    lunar = _holidays(calendar, 2026, LUNAR)

    assert sorted(lunar.values()) == [
        "eid-al-adha",
        "eid-al-adha",
        "eid-al-fitr",
        "eid-al-fitr",
        "hijri-new-year",
        "mawlid",
        "mawlid",
    ]
    assert set(lunar) == {day for day in calendar.estimated if day.year == 2026}


def test_the_declared_days_of_2025_replace_estimates_that_were_a_day_early() -> None:
    calendar = moroccan_calendar(range(2025, 2026))

    assert _holidays(calendar, 2025, LUNAR) == {
        date(2025, 3, 31): "eid-al-fitr",
        date(2025, 4, 1): "eid-al-fitr",
        date(2025, 6, 7): "eid-al-adha",
        date(2025, 6, 8): "eid-al-adha",
        date(2025, 6, 27): "hijri-new-year",
        date(2025, 9, 5): "mawlid",
        date(2025, 9, 6): "mawlid",
    }
    assert not [day for day in calendar.estimated if day.year == 2025]
    assert not calendar.is_provisional(date(2025, 3, 31))


def test_the_decreed_monday_after_the_eid_of_2025_is_off() -> None:
    assert not moroccan_calendar(range(2025, 2026)).is_working(date(2025, 6, 9))
    assert moroccan_calendar(range(2025, 2026), NOTHING).is_working(date(2025, 6, 9))


def test_what_youssef_declares_comes_on_top_and_the_last_word_holds() -> None:
    at_first = Declared(lunar=(LunarHoliday("eid-al-fitr", date(2027, 3, 10)),))
    corrected = Declared(
        lunar=(LunarHoliday("eid-al-fitr", date(2027, 3, 11), days=3),),
        days_off=(DayOff(date(2027, 3, 15)),),
    )

    calendar = moroccan_calendar(range(2025, 2028), read_declared().then(at_first).then(corrected))

    assert [
        day for day in sorted(calendar.holidays) if date(2027, 3, 1) < day < date(2027, 4, 1)
    ] == [
        date(2027, 3, 11),
        date(2027, 3, 12),
        date(2027, 3, 13),
        date(2027, 3, 15),
    ]
    assert not calendar.is_working(date(2025, 6, 9))


def test_where_two_holidays_meet_the_fixed_one_names_the_day_and_the_reserve_stays() -> None:
    calendar = moroccan_calendar(range(2027, 2028), NOTHING)

    assert _holidays(calendar, 2027, {"oued-ed-dahab"}) == {date(2027, 8, 14): "oued-ed-dahab"}
    assert calendar.is_provisional(date(2027, 8, 14))


def test_declaring_one_holiday_leaves_the_one_that_met_it() -> None:
    mawlid = Declared(lunar=(LunarHoliday("mawlid", date(2027, 8, 16)),))

    calendar = moroccan_calendar(range(2027, 2028), mawlid)

    assert not calendar.is_working(date(2027, 8, 17))
    assert _holidays(calendar, 2027, {"oued-ed-dahab"}) == {date(2027, 8, 14): "oued-ed-dahab"}


def test_a_holiday_declared_in_the_wrong_month_is_refused() -> None:
    mistaken = Declared(lunar=(LunarHoliday("eid-al-fitr", date(2027, 5, 10)),))

    with pytest.raises(InvalidValueError) as refusal:
        moroccan_calendar(range(2027, 2028), mistaken)
    assert refusal.value.code == "declared.no_estimate"


def test_a_declaration_of_another_year_does_not_matter() -> None:
    calendar = moroccan_calendar(range(2030, 2031))

    assert not calendar.is_working(date(2030, 7, 30))


def test_no_holiday_of_the_coming_years_is_without_a_code() -> None:
    calendar = moroccan_calendar(range(2024, 2037), NOTHING)

    assert UNNAMED not in _codes(calendar).values()


def test_the_command_line_does_not_pay_for_holidays_before_it_needs_a_calendar() -> None:
    program = "import sys, config.calendars; sys.exit('holidays' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("[[lunar]", "declared.syntax"),
        ("[[lunaire]]", "declared.key"),
        ("lunar = 3", "declared.key"),
        ('[[lunar]]\nholiday = "eid-al-fitr"', "declared.key"),
        ('[[lunar]]\nholiday = "eid-al-fitr"\nfirst = "31/03/2025"', "declared.key"),
        ('[[lunar]]\nholiday = "eid-al-fitr"\nfirst = 2025-03-31T00:00:00', "declared.key"),
        ('[[lunar]]\nholiday = "eid-al-fitr"\nfirst = 2025-03-31\ndays = true', "declared.key"),
        ('[[lunar]]\nholiday = "aid"\nfirst = 2025-03-31', "declared.holiday"),
        ('[[lunar]]\nholiday = "mawlid"\nfirst = 2025-09-05\ndays = 9', "declared.days"),
        ("[[day_off]]\nday = 2025-06-09\ndays = 2", "declared.key"),
    ],
)
def test_a_file_of_declared_days_that_is_wrong_is_refused_and_named(
    tmp_path: Path, content: str, code: str
) -> None:
    path = tmp_path / "declared.toml"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(InvalidValueError) as refusal:
        read_declared(path)
    assert refusal.value.code == code
    assert refusal.value.arguments["file"] == "declared.toml"


def _holidays(calendar: Calendar, year: int, codes: Iterable[str]) -> dict[date, str]:
    return {
        day: code for day, code in _codes(calendar).items() if day.year == year and code in codes
    }


def _codes(calendar: Calendar) -> dict[date, str]:
    assert not isinstance(calendar.holidays, frozenset)
    return dict(calendar.holidays)
