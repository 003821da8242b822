from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import InvalidValueError
from domain.rules.working_days import Calendar
from flows.occurrences import distrust, instant_of, last_due, makes_sense, next_due
from flows.timetable import Entry, Round, Timetable, read_timetable

CASABLANCA = "Africa/Casablanca"
PARIS = "Europe/Paris"
FRIDAY, MONDAY = date(2026, 3, 6), date(2026, 3, 9)
EIGHT = Entry("demandes", "Demandes", "ask", time(8), timedelta(hours=10))
CALENDAR = Calendar()
instants = st.datetimes(
    datetime(2025, 1, 1),  # noqa: DTZ001 -- hypothesis wants naive bounds
    datetime(2028, 12, 31),  # noqa: DTZ001 -- the same
    timezones=st.just(UTC),
)


def test_the_shipped_timetable_is_in_the_order_of_the_day() -> None:
    hours = [one.at for one in read_timetable().entries]

    assert hours == sorted(hours)


def test_an_entry_falls_at_its_local_hour_in_winter_and_in_summer() -> None:
    assert instant_of(EIGHT, date(2026, 1, 5), PARIS).astimezone(UTC).hour == 7
    assert instant_of(EIGHT, date(2026, 7, 6), PARIS).astimezone(UTC).hour == 6


def test_on_sunday_the_last_firing_was_friday_s() -> None:
    sunday = datetime(2026, 3, 8, 12, tzinfo=UTC)

    assert last_due(EIGHT, PARIS, CALENDAR, sunday) == FRIDAY


def test_before_its_hour_today_s_firing_has_not_come() -> None:
    assert last_due(EIGHT, PARIS, CALENDAR, datetime(2026, 3, 9, 6, 59, tzinfo=UTC)) == FRIDAY
    assert last_due(EIGHT, PARIS, CALENDAR, datetime(2026, 3, 9, 7, 0, tzinfo=UTC)) == MONDAY


def test_a_holiday_has_no_firing() -> None:
    closed = Calendar(holidays=frozenset({MONDAY}))

    assert last_due(EIGHT, PARIS, closed, datetime(2026, 3, 9, 12, tzinfo=UTC)) == FRIDAY
    after = next_due(EIGHT, PARIS, closed, datetime(2026, 3, 8, 12, tzinfo=UTC))
    assert after.date() == date(2026, 3, 10)


def test_a_firing_makes_sense_until_the_evening() -> None:
    assert makes_sense(EIGHT, MONDAY, PARIS, datetime(2026, 3, 9, 17, 0, tzinfo=UTC))
    assert not makes_sense(EIGHT, MONDAY, PARIS, datetime(2026, 3, 9, 17, 1, tzinfo=UTC))


@given(now=instants, zone=st.sampled_from([CASABLANCA, PARIS, "Asia/Tokyo", "America/New_York"]))
def test_whatever_the_instant_one_firing_lies_behind_and_one_ahead(
    now: datetime, zone: str
) -> None:
    behind = last_due(EIGHT, zone, CALENDAR, now)
    ahead = next_due(EIGHT, zone, CALENDAR, now)

    assert instant_of(EIGHT, behind, zone) <= now < ahead
    assert CALENDAR.next_working(behind) == ahead.date()


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("at", time(2, 30), "timetable.hour"),
        ("catch_up", timedelta(days=1), "timetable.catch_up"),
        ("catch_up", timedelta(), "timetable.catch_up"),
        ("step", "dance", "timetable.step"),
    ],
)
def test_an_entry_that_makes_no_sense_is_refused(name: str, value: object, code: str) -> None:
    given_entry = {"name": "x", "label": "X", "step": "ask", "at": time(8)}

    with pytest.raises(InvalidValueError) as refused:
        Entry(**{**given_entry, "catch_up": timedelta(hours=1), name: value})  # type: ignore[arg-type]  # what is wrong

    assert refused.value.code == code


def test_a_round_that_makes_no_sense_is_refused() -> None:
    with pytest.raises(InvalidValueError, match=r"timetable\.every"):
        Round("envoi", "deliver", 0)
    with pytest.raises(InvalidValueError, match=r"timetable\.step"):
        Round("envoi", "dance", 60)


def test_two_entries_of_one_name_would_share_their_ledger() -> None:
    with pytest.raises(InvalidValueError, match=r"timetable\.twice"):
        Timetable(PARIS, (EIGHT, EIGHT), ())


def test_only_another_zone_is_named_in_the_ledger() -> None:
    timetable = Timetable(CASABLANCA, (EIGHT,), ())

    assert timetable.ledger_name(EIGHT, CASABLANCA) == "demandes"
    assert timetable.ledger_name(EIGHT, PARIS) == "demandes@Europe/Paris"


NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("last", "trusted", "code"),
    [
        (None, None, ""),
        (NOON - timedelta(days=35), None, ""),
        (NOON + timedelta(minutes=9), None, ""),
        (NOON + timedelta(minutes=11), None, "clock.back"),
        (NOON - timedelta(days=35, minutes=1), None, "clock.ahead"),
        (NOON - timedelta(days=60), NOON.date(), ""),
        (NOON - timedelta(days=60), FRIDAY, "clock.ahead"),
    ],
)
def test_a_clock_that_jumped_is_not_believed_until_somebody_confirms_the_day(
    last: datetime | None, trusted: date | None, code: str
) -> None:
    assert distrust(NOON, last, trusted) == code
