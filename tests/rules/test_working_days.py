from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import InvalidValueError
from domain.rules.working_days import Calendar
from tests.rules.calendars import CALENDARS, DAYS

FRIDAY, SATURDAY, SUNDAY = date(2025, 6, 6), date(2025, 6, 7), date(2025, 6, 8)
DECREED, TUESDAY = date(2025, 6, 9), date(2025, 6, 10)
EID = Calendar(holidays={SATURDAY: "eid-al-adha", SUNDAY: "eid-al-adha", DECREED: "decreed"})
STEPS = st.integers(-40, 40)


def test_the_working_day_after_the_friday_of_the_eid_is_tuesday_when_monday_is_decreed_off() -> (
    None
):
    assert EID.next_working(FRIDAY) == TUESDAY
    assert EID.previous_working(TUESDAY) == FRIDAY


def test_three_working_days_to_answer_step_over_the_long_weekend() -> None:
    assert EID.add(date(2025, 6, 5), 3) == date(2025, 6, 11)
    assert EID.add(date(2025, 6, 11), -3) == date(2025, 6, 5)


def test_no_step_stays_on_a_working_day_and_leaves_a_day_off_forwards() -> None:
    assert EID.add(FRIDAY, 0) == FRIDAY
    assert EID.add(SUNDAY, 0) == TUESDAY


def test_counting_leaves_out_the_start_and_takes_in_the_end() -> None:
    assert EID.count(FRIDAY, TUESDAY) == 1
    assert EID.count(FRIDAY, DECREED) == 0
    assert EID.count(TUESDAY, FRIDAY) == -1


def test_an_estimated_holiday_puts_its_day_and_the_two_that_follow_under_reserve() -> None:
    eid = date(2027, 3, 9)
    calendar = Calendar(holidays={eid: "eid-al-fitr"}, estimated=frozenset({eid}))

    around = [eid + timedelta(days=n) for n in range(-1, 4)]

    assert [calendar.is_provisional(day) for day in around] == [False, True, True, True, False]
    assert calendar.firm(eid) == date(2027, 3, 12)
    assert calendar.firm(date(2027, 3, 8)) == date(2027, 3, 8)


def test_a_declared_holiday_is_off_without_any_reserve() -> None:
    assert not EID.is_working(SATURDAY)
    assert not EID.is_provisional(SATURDAY)


def test_a_week_without_a_working_day_is_refused() -> None:
    with pytest.raises(InvalidValueError) as refusal:
        Calendar(weekend=frozenset(range(7)))
    assert refusal.value.code == "calendar.weekend"


def test_a_weekend_names_days_of_the_week_only() -> None:
    with pytest.raises(InvalidValueError) as refusal:
        Calendar(weekend=frozenset({5, 7}))
    assert refusal.value.code == "calendar.weekend"


def test_a_year_declared_off_is_refused_instead_of_searched_for_ever() -> None:
    closed = Calendar(holidays=frozenset(FRIDAY + timedelta(days=n) for n in range(-400, 400)))

    for look in (closed.next_working, closed.previous_working, closed.firm):
        with pytest.raises(InvalidValueError) as refusal:
            look(FRIDAY)
        assert refusal.value.code == "calendar.closed"


@given(CALENDARS, DAYS, STEPS)
def test_counting_undoes_adding(calendar: Calendar, day: date, n: int) -> None:
    start = calendar.add(day, 0)

    assert calendar.count(start, calendar.add(start, n)) == n


@given(CALENDARS, DAYS, STEPS)
def test_adding_undoes_counting_between_working_days(calendar: Calendar, day: date, n: int) -> None:
    start = calendar.add(day, 0)
    end = calendar.add(day + timedelta(days=n), 0)

    assert calendar.add(start, calendar.count(start, end)) == end


@given(CALENDARS, DAYS, STEPS)
def test_stepping_back_undoes_stepping_forth(calendar: Calendar, day: date, n: int) -> None:
    start = calendar.add(day, 0)

    assert calendar.add(calendar.add(start, n), -n) == start


@given(CALENDARS, DAYS, st.integers(0, 20), STEPS)
def test_a_later_start_never_ends_earlier(
    calendar: Calendar, day: date, later: int, n: int
) -> None:
    assert calendar.add(day, n) <= calendar.add(day + timedelta(days=later), n)


@given(CALENDARS, DAYS, STEPS)
def test_one_more_step_always_goes_further(calendar: Calendar, day: date, n: int) -> None:
    assert calendar.add(day, n) < calendar.add(day, n + 1) or (n, n + 1) == (0, 1)
    assert calendar.is_working(calendar.add(day, n))


@given(CALENDARS, DAYS, DAYS, DAYS)
def test_counts_add_up(calendar: Calendar, one: date, two: date, three: date) -> None:
    assert calendar.count(one, two) + calendar.count(two, three) == calendar.count(one, three)


@given(CALENDARS, DAYS)
def test_a_firm_day_is_worked_and_under_no_reserve(calendar: Calendar, day: date) -> None:
    firm = calendar.firm(day)

    assert firm >= day
    assert calendar.is_working(firm)
    assert not calendar.is_provisional(firm)
