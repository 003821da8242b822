from datetime import timedelta

from domain.ports.unit_of_work import OpenUnit
from tests.stories import DAY, NOON

HOUR = timedelta(hours=1)
TOMORROW = DAY + timedelta(days=1)


def test_a_firing_is_taken_once_a_day(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        assert unit.cadences.claim("ask", DAY, NOON)
    with open_unit() as unit:
        assert not unit.cadences.claim("ask", DAY, NOON)
        assert unit.cadences.claim("ask", TOMORROW, NOON)
        assert unit.cadences.claim("digest", DAY, NOON)


def test_a_firing_skipped_is_not_taken_later(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        unit.cadences.skip("ask", DAY, NOON)

        assert not unit.cadences.claim("ask", DAY, NOON)


def test_the_last_day_served_is_known(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        assert unit.cadences.last("ask") is None
        unit.cadences.claim("ask", DAY, NOON)
        unit.cadences.skip("ask", TOMORROW, NOON)

        assert unit.cadences.last("ask") == TOMORROW


def test_the_latest_firings_come_first_with_what_they_did(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        unit.cadences.claim("ask", DAY, NOON)
        unit.cadences.claim("digest", DAY, NOON + HOUR)
        unit.cadences.claim("remind", DAY, NOON + 2 * HOUR)
        unit.cadences.finish("ask", DAY, {"asked": 3})

        assert unit.cadences.recent(2) == (
            ("remind", DAY, NOON + 2 * HOUR, None),
            ("digest", DAY, NOON + HOUR, None),
        )
        assert unit.cadences.recent(9)[-1] == ("ask", DAY, NOON, {"asked": 3})
