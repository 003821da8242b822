from dataclasses import replace
from datetime import date

from domain.model.meeting import ReviewState
from domain.model.people import ReviewSeries
from domain.model.policy import Cadence, Period
from domain.use_cases.planning import apply_plan
from domain.use_cases.reviewing import schedule_reviews
from tests.stories import COMMITTEE, PROGRAMME, a_plan, an_action
from tests.use_cases.office import Office

MONTHLY, WEEKLY = Cadence(Period.MONTH, 8), Cadence(Period.WEEK, 4)


def apply(office: Office, cadence: Cadence) -> None:
    committee = replace(COMMITTEE, reviews=ReviewSeries(cadence))
    plan = a_plan(an_action("1.1"), an_action("1.2"), bodies=(committee,))
    apply_plan(office.open_unit, plan, office.moment)


def schedule(office: Office) -> None:
    schedule_reviews(office.open_unit, office.rules, PROGRAMME, office.moment)


def calendar(office: Office) -> dict[date, ReviewState]:
    with office.open_unit(read_only=True) as unit:
        return {one.on: one.state for one in unit.reviews.of(PROGRAMME)}


def test_a_new_rhythm_takes_back_what_nobody_was_told_of_and_keeps_what_was_announced(
    office: Office,
) -> None:
    apply(office, MONTHLY)
    schedule(office)
    office.day = date(2026, 3, 6)
    schedule(office)
    before = calendar(office)
    announced = {day for day, state in before.items() if state is ReviewState.ANNOUNCED}
    assert announced
    assert len(before) > len(announced)

    apply(office, WEEKLY)
    assert set(calendar(office)) - {one for one in before if one <= office.day} == {
        one for one in announced if one > office.day
    }
    cancelled = office.happened().count("review.cancelled")
    assert cancelled == sum(
        day > office.day and state is ReviewState.SCHEDULED for day, state in before.items()
    )
    schedule(office)

    placed = set(calendar(office)) - set(before)
    assert placed
    assert {one.weekday() for one in placed} == {3}


def test_the_same_rhythm_leaves_the_calendar_alone(office: Office) -> None:
    apply(office, MONTHLY)
    schedule(office)
    before = calendar(office)

    plan = a_plan(bodies=(replace(COMMITTEE, reviews=ReviewSeries(MONTHLY), name="Comité"),))
    apply_plan(office.open_unit, plan, office.moment)

    assert calendar(office) == before
