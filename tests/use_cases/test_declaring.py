from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from config.calendars import moroccan_calendar
from config.calendars.declared import Declared, LunarHoliday
from domain.errors import RefusedError
from domain.model.holiday import DeclaredHoliday
from domain.model.meeting import ReviewState
from domain.model.people import ReviewSeries
from domain.model.policy import Cadence, Period, Policy
from domain.rules.rulebook import Rulebook
from domain.rules.working_days import Calendar
from domain.use_cases.asking import ask_status
from domain.use_cases.declaring import declare_holiday, withdraw_holiday
from domain.use_cases.planning import apply_plan
from domain.use_cases.reviewing import schedule_reviews
from tests.stories import COMMITTEE, PROGRAMME, a_plan
from tests.use_cases.office import Office, text_of

# Estimated for Friday 20 March 2026, sighted in Morocco a day later.
EID = DeclaredHoliday("eid-al-fitr", date(2026, 3, 23), 2, "shell:youssef")
WEEKLY, WEDNESDAYS = Cadence(Period.WEEK, 1), Policy(ask=Cadence(Period.WEEK, 3))
ASKED, MET = date(2026, 3, 18), date(2026, 3, 23)


def calendar_with(declared: Sequence[DeclaredHoliday]) -> Calendar:
    lunar = tuple(LunarHoliday(one.holiday, one.first, one.days) for one in declared)
    return moroccan_calendar(range(2025, 2028), Declared(lunar))


def live(office: Office, day: date) -> list[str]:
    """Let the morning of a day happen; return what the mails say."""
    office.day = day
    for step in (schedule_reviews, ask_status):
        step(office.open_unit, office.rules, PROGRAMME, office.moment)
    return [text_of(one) for one in office.post()]


def meetings(office: Office) -> dict[date, tuple[ReviewState, bool]]:
    with office.open_unit(read_only=True) as unit:
        return {one.on: (one.state, one.provisional) for one in unit.reviews.of(PROGRAMME)}


@pytest.fixture
def eve(office: Office) -> Office:
    """Give the office on the eve of Eid: a meeting is announced « sous réserve », Salma asked."""
    office.rules = Rulebook(calendar_with([]))
    committee = replace(COMMITTEE, reviews=ReviewSeries(WEEKLY))
    apply_plan(office.open_unit, a_plan(bodies=(committee,), policy=WEDNESDAYS), office.moment)
    live(office, date(2026, 3, 2))
    assert any("sous réserve" in one for one in live(office, ASKED))
    return office


def test_a_declared_date_moves_what_was_computed_and_sends_nothing_twice(eve: Office) -> None:
    (request,) = [one for one in eve.requests() if one.occasion == ASKED]
    announced = {day for day, (state, _) in meetings(eve).items() if state.value == "announced"}
    assert MET in announced

    done = declare_holiday(eve.open_unit, EID, calendar_with, eve.moment)

    assert (done.told, done.answers, done.clashing) == (1, 1, ())
    assert MET not in meetings(eve)
    assert meetings(eve)[date(2026, 3, 25)] == (ReviewState.ANNOUNCED, False)
    told = [text_of(one) for one in eve.post()]
    assert [one for one in told if "Réunion déplacée" in one] == told
    eve.rules = Rulebook(calendar_with([EID]))
    assert live(eve, ASKED) == []
    (later,) = [one for one in eve.requests() if one.occasion == ASKED]
    assert later == replace(request, answer_by=later.answer_by)
    assert later.answer_by > request.answer_by
    assert eve.happened().count("holiday.declared") == 1

    again = declare_holiday(eve.open_unit, EID, calendar_with, eve.moment)
    assert (again.changed, eve.post()) == (False, [])


def test_a_declaration_that_was_wrong_is_withdrawn(eve: Office) -> None:
    declare_holiday(eve.open_unit, EID, calendar_with, eve.moment)
    withdraw_holiday(eve.open_unit, EID.first, "shell:youssef", calendar_with, eve.moment)

    with eve.open_unit(read_only=True) as unit:
        assert unit.holidays.declared() == ()
    assert eve.happened()[-1] == "holiday.withdrawn"
    with pytest.raises(RefusedError, match=r"holiday\.unknown"):
        withdraw_holiday(eve.open_unit, EID.first, "shell", calendar_with, eve.moment)


def test_a_date_that_was_corrected_may_be_declared_again(eve: Office) -> None:
    said = [EID, replace(EID, first=date(2026, 3, 21)), EID]

    done = [declare_holiday(eve.open_unit, one, calendar_with, eve.moment) for one in said]

    assert [one.changed for one in done] == [True, True, True]
    assert not declare_holiday(eve.open_unit, EID, calendar_with, eve.moment).changed
