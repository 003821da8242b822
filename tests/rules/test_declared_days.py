from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.model.meeting import Review, ReviewKind, ReviewState
from domain.model.people import ReviewSeries
from domain.model.policy import Cadence, Period
from domain.rules.cadence import served_until, slot_around
from domain.rules.declared_days import clashing_reviews, later_answers, moved_reviews
from domain.rules.working_days import Calendar
from tests.rules.calendars import CALENDARS, cadences
from tests.rules.facts import MONDAY, an_open_request, facts
from tests.stories import COMMITTEE

PLAIN = Calendar()
FRIDAY = date(2026, 3, 20)
EID = Calendar(holidays={FRIDAY: "eid-al-fitr"})
FROM_MONDAY = st.dates(MONDAY, MONDAY + timedelta(days=60))


def a_review(on: date, state: ReviewState = ReviewState.SCHEDULED, **changes: object) -> Review:
    return replace(Review("review1", COMMITTEE.id, on, state), **changes)  # type: ignore[arg-type]  # by name


@given(CALENDARS, CALENDARS, FROM_MONDAY)
def test_whoever_was_asked_keeps_their_working_days_and_no_date_comes_forward(
    before: Calendar, after: Calendar, answer_by: date
) -> None:
    request = an_open_request(answer_by=answer_by)

    later = later_answers(facts(requests=(request,)), before, after).get(request.id, answer_by)

    assert later >= answer_by
    assert after.count(MONDAY, later) >= before.count(MONDAY, answer_by)


@given(CALENDARS, CALENDARS, cadences(), FROM_MONDAY)
def test_what_nobody_was_told_of_takes_the_slot_of_its_period_and_settles_there(
    before: Calendar, after: Calendar, cadence: Cadence, near: date
) -> None:
    slot = slot_around(cadence, before, near)
    if slot is None or slot < MONDAY:
        return
    body = replace(COMMITTEE, reviews=ReviewSeries(cadence))
    known = facts(bodies=(body,), reviews=(a_review(slot),))

    moved = dict(moved_reviews(known, before, after, MONDAY)).get(a_review(slot), a_review(slot))

    assert served_until(cadence, moved.on) == served_until(cadence, slot)
    expected = slot_around(cadence, after, slot)
    assert moved.on == (expected if expected and expected >= MONDAY else slot)
    settled = replace(known, reviews=(moved,))
    again = moved_reviews(settled, after, after, MONDAY)
    assert [one.on for _, one in again] in ([], [moved.on])


def test_an_announced_review_moves_off_a_day_off_and_only_then() -> None:
    announced = a_review(FRIDAY, ReviewState.PREPARED, provisional=True)
    known = facts(reviews=(announced,))

    ((_, moved),) = moved_reviews(known, PLAIN, EID, MONDAY)

    assert moved == replace(announced, on=date(2026, 3, 23), sequence=1, provisional=False)
    ((_, stays),) = moved_reviews(known, PLAIN, PLAIN, MONDAY)
    assert stays == replace(announced, provisional=False)


def test_what_people_dated_is_theirs_to_move() -> None:
    dated = a_review(FRIDAY, kind=ReviewKind.DATED)
    by_hand = a_review(FRIDAY, id="review2", sequence=1)
    monthly = replace(COMMITTEE, reviews=ReviewSeries(Cadence(Period.MONTH, 8)))
    known = facts(bodies=(monthly,), reviews=(dated, by_hand))

    assert moved_reviews(known, PLAIN, EID, MONDAY) == ()
    assert list(clashing_reviews(known, PLAIN, EID, MONDAY)) == ["review1", "review2"]
    assert list(clashing_reviews(known, EID, EID, MONDAY)) == []
