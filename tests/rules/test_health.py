from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import InvalidValueError
from domain.model.status import Health, Status
from domain.rules.health import Standing, health, reasons
from domain.rules.slippage import slippage
from domain.rules.working_days import Calendar
from tests.rules.calendars import DAYS

DEADLINE = date(2026, 3, 31)
IN_TIME = date(2026, 2, 2)
SALMA = Standing(Status.IN_PROGRESS, DEADLINE, first_deadline=DEADLINE, progress=40)


def test_an_action_under_way_far_from_its_deadline_is_on_track() -> None:
    assert health(SALMA, IN_TIME) is Health.ON_TRACK
    assert reasons(SALMA, IN_TIME) == ()


def test_an_action_is_late_from_the_day_after_its_deadline() -> None:
    nearly_done = replace(SALMA, progress=90)

    assert health(nearly_done, DEADLINE) is Health.ON_TRACK
    assert health(nearly_done, DEADLINE + timedelta(days=1)) is Health.LATE


@pytest.mark.parametrize("status", [Status.DONE, Status.CANCELLED])
def test_nothing_finished_is_late_or_at_risk(status: Status) -> None:
    finished = replace(SALMA, status=status, silences=5)

    assert health(finished, date(2027, 1, 1)) is Health.ON_TRACK
    assert reasons(finished, date(2027, 1, 1)) == ()


def test_what_its_owner_calls_blocked_is_at_risk() -> None:
    assert reasons(replace(SALMA, status=Status.BLOCKED), IN_TIME) == ("blocked",)


def test_one_reminder_without_answer_is_no_risk_and_two_are() -> None:
    assert health(replace(SALMA, silences=1), IN_TIME) is Health.ON_TRACK
    assert reasons(replace(SALMA, silences=2), IN_TIME) == ("silent",)


def test_less_than_half_done_ten_working_days_before_the_deadline_is_behind() -> None:
    ten_before, eleven_before = date(2026, 3, 17), date(2026, 3, 16)

    assert reasons(SALMA, eleven_before) == ()
    assert reasons(SALMA, ten_before) == ("behind",)
    assert reasons(replace(SALMA, progress=50), ten_before) == ()
    assert reasons(replace(SALMA, progress=None), ten_before) == ("behind",)


def test_working_days_before_the_deadline_are_those_of_the_programme() -> None:
    eid = Calendar(holidays=frozenset({date(2026, 3, 20), date(2026, 3, 23)}))

    assert reasons(replace(SALMA, calendar=eid), date(2026, 3, 13)) == ("behind",)


def test_a_deadline_moved_by_a_quarter_is_a_risk_however_far_it_is() -> None:
    moved = replace(SALMA, first_deadline=DEADLINE - timedelta(days=90))

    assert slippage(moved.first_deadline, moved.deadline) == 90
    assert reasons(moved, IN_TIME) == ("slipped",)
    assert slippage(DEADLINE, DEADLINE - timedelta(days=3)) == -3


def test_several_risks_are_all_told_the_most_telling_first() -> None:
    several = replace(SALMA, status=Status.BLOCKED, silences=3, progress=0)

    assert reasons(several, DEADLINE) == ("blocked", "silent", "behind")


@pytest.mark.parametrize("progress", [-1, 101])
def test_progress_is_a_percentage(progress: int) -> None:
    with pytest.raises(InvalidValueError) as refusal:
        replace(SALMA, progress=progress)
    assert refusal.value.code == "standing.progress"


def test_silences_are_counted_from_nought() -> None:
    with pytest.raises(InvalidValueError) as refusal:
        replace(SALMA, silences=-1)
    assert refusal.value.code == "standing.silences"


@given(
    st.builds(
        Standing,
        status=st.sampled_from(Status),
        deadline=DAYS,
        first_deadline=DAYS,
        progress=st.none() | st.integers(0, 100),
        silences=st.integers(0, 4),
    ),
    DAYS,
)
def test_time_alone_never_makes_an_action_healthier(standing: Standing, day: date) -> None:
    worse = [Health.ON_TRACK, Health.AT_RISK, Health.LATE]

    today, tomorrow = health(standing, day), health(standing, day + timedelta(days=1))

    assert worse.index(today) <= worse.index(tomorrow)
