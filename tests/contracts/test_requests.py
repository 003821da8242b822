from dataclasses import replace
from datetime import timedelta

import pytest

from domain.errors import StoreConflictError
from domain.model.climb import Climb
from domain.model.follow_up import RequestState
from domain.ports.unit_of_work import OpenUnit
from tests.stories import (
    DAY,
    NADIA,
    NOON,
    PROGRAMME,
    SALMA,
    a_plan,
    a_request,
    action_id,
    an_action,
    follow,
)

APRIL = DAY + timedelta(days=30)
REFS = ("1.2", "1.3", "1.1")


@pytest.fixture(autouse=True)
def _followed(open_unit: OpenUnit) -> None:
    follow(open_unit, a_plan(*(an_action(ref) for ref in sorted(REFS))))


def test_a_request_keeps_its_actions_in_mail_order(open_unit: OpenUnit) -> None:
    request = a_request(DAY, *REFS)
    with open_unit() as unit:
        unit.requests.add([request])

        assert unit.requests.many([request.id]) == {request.id: request}
        assert unit.programmes.facts(PROGRAMME, DAY).requests == (request,)


def test_a_request_known_by_its_id_is_left_as_it_is(open_unit: OpenUnit) -> None:
    request = a_request(DAY, *REFS)
    with open_unit() as unit:
        unit.requests.add([request])
        unit.requests.add([replace(request, reminded=3, actions=request.actions[:1]), request])

        assert unit.requests.of(PROGRAMME) == (request,)


def test_one_person_has_one_request_an_occasion(open_unit: OpenUnit) -> None:
    request = a_request()

    with pytest.raises(StoreConflictError), open_unit() as unit:
        unit.requests.add([request, replace(request, id="another")])


def test_what_changed_is_stored(open_unit: OpenUnit) -> None:
    request = a_request(DAY, *REFS)
    changed = replace(
        request,
        answered=(action_id("1.2"), action_id("1.1")),
        reminded=2,
        reminded_on=APRIL,
        climbs=(Climb(action_id("1.2"), APRIL, DAY, APRIL, 2, 2, DAY, 1), Climb(action_id("1.3"))),
    )
    with open_unit() as unit:
        unit.requests.add([request, a_request(APRIL)])
        unit.requests.update([changed])
        assert unit.requests.of(PROGRAMME) == (changed, a_request(APRIL))
        assert unit.requests.many([request.id])[request.id].pending == (action_id("1.3"),)

        unit.requests.update([replace(changed, answered=(), state=RequestState.CLOSED)])
        assert unit.requests.many([request.id])[request.id].answered == ()


def test_only_open_requests_are_facts_and_only_they_are_closed(open_unit: OpenUnit) -> None:
    march, april = a_request(), a_request(APRIL)
    with open_unit() as unit:
        unit.requests.add([march, april])
        unit.requests.close([march.id], RequestState.ANSWERED)
        unit.requests.close([march.id], RequestState.SUPERSEDED)

        assert unit.requests.many([march.id])[march.id].state is RequestState.ANSWERED
        assert unit.programmes.facts(PROGRAMME, DAY).requests == (april,)


def test_requests_are_listed_by_occasion_from_a_day_on(open_unit: OpenUnit) -> None:
    march, april = a_request(), a_request(APRIL)
    with open_unit() as unit:
        unit.requests.add([april, march])

        assert unit.requests.of(PROGRAMME) == (march, april)
        assert unit.requests.of(PROGRAMME, since=APRIL) == (april,)
        assert unit.requests.of("another") == ()


def test_requests_are_listed_of_one_person(open_unit: OpenUnit) -> None:
    salma, nadia = a_request(), replace(a_request(), id="nadia", person=NADIA.id)
    with open_unit() as unit:
        unit.requests.add([salma, nadia, a_request(APRIL)])

        assert unit.requests.of(PROGRAMME, person=NADIA.id) == (nadia,)
        assert unit.requests.of(PROGRAMME, APRIL, SALMA.id) == (a_request(APRIL),)


def test_answers_by_the_thousand_are_stored(open_unit: OpenUnit) -> None:
    refs = [f"{n:03}" for n in range(100)]
    days = [DAY + timedelta(days=n) for n in range(60)]
    requests = [a_request(day, *refs) for day in days]
    with open_unit() as unit:
        unit.programmes.save(a_plan(*(an_action(ref) for ref in refs)), NOON)
        unit.requests.add(requests)
        unit.requests.update([replace(one, answered=one.actions) for one in requests])

        assert all(one.pending == () for one in unit.requests.of(PROGRAMME))
