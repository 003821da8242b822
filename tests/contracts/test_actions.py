from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.model.report import DeadlineChange, Effect
from domain.model.status import Status
from domain.ports.unit_of_work import OpenUnit
from tests.contracts.reporting import a_report, told
from tests.stories import (
    DAY,
    NOON,
    PROGRAMME,
    YOUSSEF,
    a_plan,
    action_id,
    an_action,
    follow,
)

NEXT_MONTH = DAY + timedelta(days=30)


@pytest.fixture(autouse=True)
def _followed(open_unit: OpenUnit) -> None:
    follow(open_unit, a_plan(an_action("1.1"), an_action("1.2")))


def test_what_is_reported_is_how_the_action_stands(open_unit: OpenUnit) -> None:
    action = told(open_unit, a_report(forecast=date(2026, 7, 15)))

    assert (action.status, action.progress) == (Status.IN_PROGRESS, 50)
    assert action.forecast == date(2026, 7, 15)
    assert (action.last_words, action.last_words_on) == ("À moitié fait.", DAY)
    assert action.deadline == date(2026, 6, 30)


def test_what_is_left_unsaid_stays(open_unit: OpenUnit) -> None:
    later = a_report(at=NOON + timedelta(hours=1), status=None, progress=None, sentence="Ça avance")
    action = told(open_unit, a_report(), later)

    assert (action.status, action.progress) == (Status.IN_PROGRESS, 50)
    assert action.last_words == "Ça avance"


@pytest.mark.parametrize("effect", [Effect.PROPOSED, Effect.ASKED])
def test_what_takes_no_effect_is_kept_in_the_owner_s_words(
    open_unit: OpenUnit, effect: Effect
) -> None:
    report = a_report(effect=effect, status=Status.CANCELLED, sentence="On abandonne.")
    action = told(open_unit, report)

    assert action.status is Status.NOT_STARTED
    assert action.last_words == "On abandonne."
    with open_unit(read_only=True) as unit:
        assert unit.actions.reports(PROGRAMME) == (report,)


def test_accepting_at_the_desk_takes_effect_without_dating_the_words_anew(
    open_unit: OpenUnit,
) -> None:
    said = a_report(effect=Effect.PROPOSED, status=Status.CANCELLED, progress=None)
    accepted = replace(said, effect=Effect.ACCEPTED, on=NEXT_MONTH, at=NOON + timedelta(days=30))
    action = told(open_unit, said, accepted)

    assert action.status is Status.CANCELLED
    assert action.last_words_on == DAY


def test_done_is_dated_once_and_undone_when_work_resumes(open_unit: OpenUnit) -> None:
    done = a_report(status=Status.DONE, progress=100)
    again = replace(done, on=NEXT_MONTH, at=NOON + timedelta(days=30))
    assert told(open_unit, done, again).done_on == DAY

    resumed = replace(again, at=NOON + timedelta(days=31), status=Status.IN_PROGRESS)
    assert told(open_unit, resumed).done_on is None


def test_a_blocker_is_lifted_when_work_goes_on(open_unit: OpenUnit) -> None:
    blocked = a_report(status=Status.BLOCKED, blocker="budget")
    assert told(open_unit, blocked).blocker == "budget"

    working = a_report(at=NOON + timedelta(hours=1))
    assert told(open_unit, working).blocker == ""


def test_reports_come_back_in_order_of_arrival_from_a_day_on(open_unit: OpenUnit) -> None:
    old, new = a_report(), a_report(on=NEXT_MONTH, action=action_id("1.2"), progress=None)
    told(open_unit, new, old)

    with open_unit(read_only=True) as unit:
        assert unit.actions.reports(PROGRAMME) == (new, old)
        assert unit.actions.reports(PROGRAMME, since=NEXT_MONTH) == (new,)


def test_a_deadline_moves_but_never_its_first_value(open_unit: OpenUnit) -> None:
    first, second, third = date(2026, 6, 30), date(2026, 9, 30), date(2026, 12, 31)
    moves = [
        DeadlineChange(action_id(), first, second, DAY, YOUSSEF.id, "marché infructueux"),
        DeadlineChange(action_id(), second, third, DAY, "plan"),
    ]
    with open_unit() as unit:
        unit.actions.move(moves)
        action = unit.actions.many([action_id()])[action_id()]

        assert (action.deadline, action.first_deadline, action.slips) == (third, first, 2)
        assert unit.actions.moves(PROGRAMME) == tuple(moves)


def test_the_occasion_is_noted_on_the_actions_asked_about_and_may_be_forgotten(
    open_unit: OpenUnit,
) -> None:
    with open_unit() as unit:
        unit.actions.asked([action_id("1.1"), action_id("1.2")], NEXT_MONTH)
        unit.actions.asked([action_id("1.1")], None)

        asked = {one.ref: one.asked_slot for one in unit.actions.of(PROGRAMME)}
        assert asked == {"1.1": None, "1.2": NEXT_MONTH}


@pytest.mark.parametrize("words", ["a\x00b", "a\udc80b"])
def test_characters_that_no_database_takes_do_not_lose_the_rest(
    open_unit: OpenUnit, words: str
) -> None:
    action = told(open_unit, a_report(sentence=words, blocker=words, status=Status.BLOCKED))

    assert action.last_words == action.blocker == "a\ufffdb"
