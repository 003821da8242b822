from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

from domain.model.report import Effect
from domain.model.status import Status
from domain.ports.unit_of_work import OpenUnit
from tests.contracts.reporting import a_report, told
from tests.stories import DAY, NOON, a_plan, a_request, action_id, an_action, follow

NEXT_MONTH = DAY + timedelta(days=30)
MARCH, APRIL = a_request(DAY).id, a_request(NEXT_MONTH).id


@pytest.fixture(autouse=True)
def _asked(open_unit: OpenUnit) -> None:
    follow(open_unit, a_plan(an_action("1.1"), an_action("1.2")))
    with open_unit() as unit:
        unit.requests.add([a_request(DAY), a_request(NEXT_MONTH)])


def test_all_orders_of_arrival_end_in_the_same_state(open_unit: OpenUnit) -> None:
    reports = (
        a_report(request=MARCH, progress=30, sentence="30"),
        a_report(request=MARCH, progress=40, sentence="40", at=NOON + timedelta(days=40)),
        a_report(request=APRIL, progress=60, sentence="60", at=NOON + timedelta(days=31)),
    )
    for number, order in enumerate(permutations(reports)):
        ref = f"2.{number}"
        with open_unit() as unit:
            unit.programmes.save(a_plan(an_action("1.1"), an_action(ref)), NOON)
            unit.actions.report([replace(one, action=action_id(ref)) for one in order])
            action = unit.actions.many([action_id(ref)])[action_id(ref)]
        assert (action.progress, action.last_words) == (60, "60")


def test_a_reply_to_an_older_request_takes_effect_once_the_desk_accepts_it(
    open_unit: OpenUnit,
) -> None:
    april = a_report(request=APRIL, on=NEXT_MONTH, at=NOON + timedelta(days=31), progress=60)
    asked = replace(
        april, request=MARCH, at=NOON + timedelta(days=32), effect=Effect.ASKED, progress=90
    )
    assert told(open_unit, april, asked).progress == 60

    accepted = replace(asked, at=NOON + timedelta(days=33), effect=Effect.ACCEPTED)
    assert told(open_unit, accepted).progress == 90


def test_what_is_said_after_the_desk_accepted_an_older_reply_counts(open_unit: OpenUnit) -> None:
    april = a_report(request=APRIL, on=NEXT_MONTH, at=NOON + timedelta(days=31))
    accepted = replace(
        april, request=MARCH, on=NEXT_MONTH + timedelta(days=5), at=NOON + timedelta(days=35)
    )
    accepted = replace(accepted, effect=Effect.ACCEPTED, progress=90)
    again = replace(april, at=NOON + timedelta(days=36), status=Status.DONE, progress=100)

    action = told(open_unit, april, accepted, again)

    assert (action.status, action.progress) == (Status.DONE, 100)


def test_the_latest_occasion_heard_is_that_of_what_took_effect(open_unit: OpenUnit) -> None:
    reports = [
        a_report(request=APRIL, effect=Effect.ACCEPTED, at=NOON + timedelta(days=31)),
        a_report(request=MARCH),
        a_report(action=action_id("1.2"), request=MARCH),
        a_report(action=action_id("1.2"), request=APRIL, effect=Effect.ASKED),
    ]
    told(open_unit, *reports)
    both = [action_id("1.1"), action_id("1.2")]

    with open_unit(read_only=True) as unit:
        assert unit.actions.heard(both) == {both[0]: NEXT_MONTH, both[1]: DAY}
        assert unit.actions.heard([both[1]]) == {both[1]: DAY}


def test_nothing_was_heard_where_nothing_answers_a_request(open_unit: OpenUnit) -> None:
    told(open_unit, a_report())

    with open_unit(read_only=True) as unit:
        assert unit.actions.heard([action_id("1.1"), action_id("1.2")]) == {}
