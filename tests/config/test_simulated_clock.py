from datetime import UTC, date, datetime, time

import pytest

from config.simulated_clock import SimulatedClock
from domain.errors import InvalidValueError

ZONE = "Africa/Casablanca"


def test_the_clock_stands_until_the_story_moves_it() -> None:
    clock = SimulatedClock("UTC", date(2026, 3, 2), time(8))

    assert clock.now() == clock.now() == datetime(2026, 3, 2, 8, tzinfo=UTC)
    clock.advance(date(2026, 3, 3), time(9, 30))
    assert clock.now() == datetime(2026, 3, 3, 9, 30, tzinfo=UTC)


def test_people_of_the_zone_read_their_own_hour() -> None:
    clock = SimulatedClock(ZONE, date(2026, 3, 2), time(8))

    assert (clock.local.date(), clock.local.time()) == (date(2026, 3, 2), time(8))
    assert clock.now().tzinfo is UTC


def test_it_never_goes_back() -> None:
    clock = SimulatedClock(ZONE, date(2026, 3, 2), time(8))

    with pytest.raises(InvalidValueError, match=r"clock\.back"):
        clock.advance(date(2026, 3, 2), time(7, 59))
