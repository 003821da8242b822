"""Mandates that pass from one person to another: never two holders, nobody lost."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from domain.model.mandates import Mandate, Role, passed_on

FIRST = date(2026, 1, 1)
DAYS = [FIRST + timedelta(days=n) for n in range(120)]


def _held(cuts: list[int]) -> tuple[Mandate, ...]:
    """Return mandates one after the other, with a hole at every second cut."""
    ordered = sorted(set(cuts))
    windows = pairwise(ordered)
    return tuple(
        Mandate(f"person{n}", DAYS[start], DAYS[end] - timedelta(days=1 + n % 2))
        for n, (start, end) in enumerate(windows)
        if end - start > 1
    )


@given(st.lists(st.integers(0, 119), max_size=6), st.integers(0, 119))
def test_whoever_takes_over_holds_the_role_from_that_day(cuts: list[int], start: int) -> None:
    before = Role("role", "Direction", mandates=_held(cuts))
    after = Role("role", "Direction", mandates=passed_on(before.mandates, "new", DAYS[start]))
    following = [one.since for one in before.mandates if one.since and one.since > DAYS[start]]

    for day in DAYS:
        holders = [one.person for one in after.mandates if one.holds_on(day)]
        assert len(holders) <= 1
        if day < DAYS[start] or any(since <= day for since in following):
            assert after.holder_on(day) == before.holder_on(day)
        else:
            assert holders == ["new"]


def test_a_mandate_without_dates_ends_on_the_eve() -> None:
    passed = passed_on((Mandate("salma"),), "nadia", date(2026, 4, 1))

    assert passed == (Mandate("salma", None, date(2026, 3, 31)), Mandate("nadia", date(2026, 4, 1)))


def test_the_last_day_of_a_mandate_that_is_over_is_known() -> None:
    role = Role("role", "Direction", mandates=(Mandate("salma", None, date(2026, 3, 31)),))

    assert role.ended_before("salma", date(2026, 3, 31)) is None
    assert role.ended_before("salma", date(2026, 4, 1)) == date(2026, 3, 31)
    assert role.ended_before("nadia", date(2026, 4, 1)) is None
