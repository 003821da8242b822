"""What people ask for by mail is kept: reminders put off, actions disowned, digests stopped."""

from datetime import date

import pytest

from domain.ports.unit_of_work import OpenUnit
from tests.stories import COMMITTEE, DAY, PROGRAMME, SALMA, YOUSSEF, action_id, follow

LATER = date(2026, 3, 20)


@pytest.fixture(autouse=True)
def _followed(open_unit: OpenUnit) -> None:
    follow(open_unit)


def test_a_reminder_put_off_says_until_when(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        unit.actions.snooze([action_id()], LATER)
        (action,) = unit.programmes.facts(PROGRAMME, DAY).actions

    assert action.is_snoozed_on(DAY)
    assert not action.is_snoozed_on(LATER)


def test_an_action_disowned_is_awaited_from_nobody_until_that_is_taken_back(
    open_unit: OpenUnit,
) -> None:
    with open_unit() as unit:
        unit.actions.disown([action_id()], SALMA.id)
        disowned = unit.actions.many([action_id()])[action_id()]
        unit.actions.disown([action_id()], "")
        (action,) = unit.actions.of(PROGRAMME)

    assert disowned.disowned_by == SALMA.id
    assert not disowned.is_awaited_from(SALMA.id)
    assert action.is_awaited_from(SALMA.id)


def test_a_member_stops_and_resumes_the_digests_of_a_body(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        assert unit.reviews.unsubscribe(COMMITTEE.id, YOUSSEF.id, DAY)
        assert not unit.reviews.unsubscribe(COMMITTEE.id, YOUSSEF.id, DAY)
        stopped = unit.programmes.facts(PROGRAMME, DAY).unsubscribed
        assert unit.reviews.resubscribe(COMMITTEE.id, YOUSSEF.id)
        assert not unit.reviews.resubscribe(COMMITTEE.id, YOUSSEF.id)
        again = unit.programmes.facts(PROGRAMME, DAY).unsubscribed

    assert (stopped, again) == (frozenset({(COMMITTEE.id, YOUSSEF.id)}), frozenset())
