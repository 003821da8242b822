from datetime import date, timedelta
from itertools import pairwise
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import InvalidValueError
from domain.model.policy import Cadence, Period
from domain.rules.cadence import latest_slot, next_slot, served_until, slots
from domain.rules.working_days import Calendar
from tests.rules.calendars import CALENDARS, DAYS, cadences

PLAIN = Calendar()
MONTHLY = Cadence(Period.MONTH, 1)
SPANS = st.integers(0, 400).map(lambda n: timedelta(days=n))


def test_monthly_on_the_first_working_day_steps_over_weekends_and_holidays() -> None:
    calendar = Calendar(holidays=MappingProxyType({date(2026, 1, 1): "new-year"}))

    found = slots(MONTHLY, calendar, date(2025, 12, 31), date(2026, 3, 31))

    assert found == [date(2026, 1, 2), date(2026, 2, 2), date(2026, 3, 2)]


def test_a_negative_rank_counts_from_the_end_of_the_quarter() -> None:
    found = slots(Cadence(Period.QUARTER, -2), PLAIN, date(2025, 12, 31), date(2026, 12, 31))

    assert found == [date(2026, 3, 30), date(2026, 6, 29), date(2026, 9, 29), date(2026, 12, 30)]


def test_a_week_begins_on_monday() -> None:
    found = slots(Cadence(Period.WEEK, 2), PLAIN, date(2025, 12, 28), date(2026, 1, 11))

    assert found == [date(2025, 12, 30), date(2026, 1, 6)]


def test_the_fifth_day_of_a_week_of_four_falls_on_the_fourth() -> None:
    calendar = Calendar(holidays=MappingProxyType({date(2026, 5, 1): "labour-day"}))

    assert next_slot(Cadence(Period.WEEK, 5), calendar, date(2026, 4, 26)) == date(2026, 4, 30)
    assert next_slot(Cadence(Period.WEEK, -5), calendar, date(2026, 4, 26)) == date(2026, 4, 27)


def test_what_is_after_is_excluded_and_what_is_until_is_included() -> None:
    slot = date(2026, 2, 2)

    assert slots(MONTHLY, PLAIN, slot, slot) == []
    assert slots(MONTHLY, PLAIN, slot - timedelta(days=1), slot) == [slot]
    assert next_slot(MONTHLY, PLAIN, slot) == date(2026, 3, 2)


def test_after_three_months_of_silence_only_the_last_slot_is_worth_serving() -> None:
    assert latest_slot(MONTHLY, PLAIN, date(2026, 1, 1), date(2026, 4, 15)) == date(2026, 4, 1)
    assert latest_slot(MONTHLY, PLAIN, date(2026, 4, 1), date(2026, 4, 15)) is None


def test_a_period_in_which_nobody_works_has_no_slot() -> None:
    august = frozenset(date(2026, 8, 1) + timedelta(days=n) for n in range(31))
    calendar = Calendar(holidays=august)

    found = slots(MONTHLY, calendar, date(2026, 7, 1), date(2026, 9, 30))

    assert found == [date(2026, 9, 1)]
    assert latest_slot(MONTHLY, calendar, date(2026, 6, 30), date(2026, 8, 31)) == date(2026, 7, 1)


def test_a_calendar_closed_for_years_is_refused_instead_of_searched_for_ever() -> None:
    closed = Calendar(holidays=frozenset(date(2026, 1, 1) + timedelta(days=n) for n in range(900)))

    with pytest.raises(InvalidValueError) as refusal:
        next_slot(MONTHLY, closed, date(2026, 1, 1))
    assert refusal.value.code == "cadence.closed"


def test_a_declared_holiday_moves_the_slot_within_its_period() -> None:
    before = Calendar(holidays=frozenset({date(2025, 9, 4)}))
    after = Calendar(holidays=frozenset({date(2025, 9, 1), date(2025, 9, 2)}))

    assert slots(MONTHLY, before, date(2025, 8, 31), date(2025, 9, 30)) == [date(2025, 9, 1)]
    assert slots(MONTHLY, after, date(2025, 8, 31), date(2025, 9, 30)) == [date(2025, 9, 3)]


def test_a_month_already_served_is_not_served_again_on_the_day_its_slot_moved_to() -> None:
    served = next_slot(MONTHLY, PLAIN, date(2025, 8, 31))
    since_declared = Calendar(holidays=frozenset({served}))

    after = served_until(MONTHLY, served)

    assert after == date(2025, 9, 30)
    assert latest_slot(MONTHLY, since_declared, after, date(2025, 9, 30)) is None
    assert next_slot(MONTHLY, since_declared, after) == date(2025, 10, 1)


@given(cadences(), CALENDARS, CALENDARS, DAYS, SPANS)
def test_whatever_is_declared_meanwhile_no_period_is_served_twice(
    cadence: Cadence, known: Calendar, declared: Calendar, after: date, span: timedelta
) -> None:
    served = next_slot(cadence, known, after)

    following = slots(cadence, declared, served_until(cadence, served), served + span)

    assert _period(cadence.period, served) not in [
        _period(cadence.period, day) for day in following
    ]


@given(cadences(), CALENDARS, DAYS, SPANS)
def test_slots_ascend_are_worked_and_lie_in_the_window(
    cadence: Cadence, calendar: Calendar, after: date, span: timedelta
) -> None:
    found = slots(cadence, calendar, after, after + span)

    assert all(earlier < later for earlier, later in pairwise(found))
    assert all(calendar.is_working(slot) and after < slot <= after + span for slot in found)


@given(cadences(), CALENDARS, DAYS, SPANS)
def test_a_period_has_at_most_one_slot(
    cadence: Cadence, calendar: Calendar, after: date, span: timedelta
) -> None:
    found = slots(cadence, calendar, after, after + span)

    periods = [_period(cadence.period, slot) for slot in found]
    assert len(periods) == len(set(periods))


@given(cadences(), CALENDARS, DAYS, SPANS, SPANS)
def test_catching_up_in_two_goes_finds_what_one_go_finds(
    cadence: Cadence, calendar: Calendar, after: date, first: timedelta, then: timedelta
) -> None:
    middle, until = after + first, after + first + then

    whole = slots(cadence, calendar, after, until)

    assert whole == slots(cadence, calendar, after, middle) + slots(
        cadence, calendar, middle, until
    )


@given(cadences(), CALENDARS, DAYS, SPANS)
def test_the_latest_and_the_next_are_the_ends_of_the_list(
    cadence: Cadence, calendar: Calendar, after: date, span: timedelta
) -> None:
    found = slots(cadence, calendar, after, after + span)

    assert latest_slot(cadence, calendar, after, after + span) == (found[-1] if found else None)
    following = next_slot(cadence, calendar, after)
    assert following == found[0] if found else following > after + span


def _period(period: Period, day: date) -> tuple[int, int]:
    if period is Period.WEEK:
        return day.isocalendar()[:2]
    return day.year, (day.month - 1) // {Period.MONTH: 1, Period.QUARTER: 3}[period]
