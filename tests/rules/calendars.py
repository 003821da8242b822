"""Calendars, days and policies drawn at random for the tests of the rules."""

from datetime import date, timedelta

from hypothesis import strategies as st

from domain.model.policy import Cadence, EscalationLevel, Period, Policy, Rung
from domain.rules.working_days import Calendar

DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))
WEEKENDS = st.frozensets(st.integers(0, 6), max_size=4)
CLOSURES = st.builds(
    lambda first, length: frozenset(first + timedelta(days=n) for n in range(length)),
    DAYS,
    st.integers(0, 30),
)
CALENDARS = st.builds(Calendar, weekend=WEEKENDS, holidays=CLOSURES, estimated=CLOSURES)


@st.composite
def cadences(draw: st.DrawFn) -> Cadence:
    period = draw(st.sampled_from(Period))
    rank = draw(st.integers(1, period.longest))
    return Cadence(period, draw(st.sampled_from([rank, -rank])))


def _ascending(least: int) -> st.SearchStrategy[list[int]]:
    return st.lists(st.integers(least, 30), unique=True, max_size=3).map(sorted)


POLICIES = st.builds(
    Policy,
    ask=st.none() | cadences(),
    answer_within=st.none() | st.integers(1, 20),
    ladder=st.none() | _ascending(-5).map(lambda days: tuple(Rung(day) for day in days)),
    escalation=st.none()
    | _ascending(1).map(lambda days: tuple(EscalationLevel(day, "chair") for day in days)),
    digest=st.none() | cadences(),
)
