from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.model.desk import DeskItem, DeskKind, Verdict
from domain.model.follow_up import Facts, RequestState, StatusRequest
from domain.ports.unit_of_work import OpenUnit
from tests.contracts.mailing import send
from tests.stories import (
    DAY,
    NADIA,
    NOON,
    PROGRAMME,
    SALMA,
    YOUSSEF,
    a_mail,
    a_plan,
    a_request,
    action_id,
    an_action,
    follow,
)

REFS = ("1.1", "1.2")


@pytest.fixture(autouse=True)
def _followed(open_unit: OpenUnit) -> None:
    follow(open_unit, a_plan(*(an_action(ref) for ref in REFS)))


def facts(open_unit: OpenUnit) -> Facts:
    """Return what deciding knows."""
    with open_unit(read_only=True) as unit:
        return unit.programmes.facts(PROGRAMME, DAY)


def ask(open_unit: OpenUnit, *requests: StatusRequest) -> None:
    """Keep these requests."""
    with open_unit() as unit:
        unit.requests.add(requests)


def sent(open_unit: OpenUnit, *requests: StatusRequest) -> None:
    """Keep these requests, each with its mail that has left."""
    ask(open_unit, *requests)
    with open_unit() as unit:
        unit.outbox.plan([replace(a_mail(one.id), subject=one.id) for one in requests])
    send(open_unit)


def test_occasions_used_in_the_last_hundred_days_are_known(open_unit: OpenUnit) -> None:
    days = [DAY - timedelta(days=back) for back in (101, 100, 30, 0)]
    requests = [a_request(day, state=RequestState.CLOSED) for day in days]
    ask(open_unit, *requests, replace(a_request(), id="nadia", person=NADIA.id))

    expected = {(SALMA.id, day) for day in days[1:]} | {(NADIA.id, DAY)}
    assert facts(open_unit).occasions == expected


def test_replies_that_wait_on_the_desk_are_unsettled(open_unit: OpenUnit) -> None:
    def item(kind: DeskKind, subject: str, request: str = "r", of: str = PROGRAMME) -> DeskItem:
        return DeskItem(of, kind, subject, DAY, request=request)

    said = (
        DeskKind.AMBIGUOUS,
        DeskKind.DEADLINE,
        DeskKind.CANCELLATION,
        DeskKind.DELEGATION,
        DeskKind.DISOWNED,
        DeskKind.FIGURE,
    )
    instead = [item(DeskKind.SUBSTITUTION, "Nadia")]
    others = [item(kind, "other") for kind in DeskKind if kind not in (*said, instead[0].kind)]
    elsewhere = [item(said[0], "elsewhere", of="autre"), item(said[0], "no request", "")]
    with open_unit() as unit:
        unit.desk.add([*(item(kind, kind) for kind in said), *instead, *others, *elsewhere])
        (settled,) = unit.desk.add([item(said[0], "settled")])
        unit.desk.decide(settled, Verdict.REFUSED, YOUSSEF.id, NOON)

    # Who shall answer instead is said of the request as a whole.
    assert facts(open_unit).unsettled == {("r", kind) for kind in said} | {("r", "r")}


def ended(month: int, state: RequestState, *answered: str) -> StatusRequest:
    """Return the request of a month, of both actions, with what was answered."""
    request = a_request(date(2026, month, 1), *REFS, state=state)
    return replace(request, answered=tuple(action_id(ref) for ref in answered))


def test_silence_is_counted_in_requests_since_the_last_word(open_unit: OpenUnit) -> None:
    sent(
        open_unit,
        ended(4, RequestState.SUPERSEDED),
        ended(2, RequestState.SUPERSEDED, "1.1"),
        ended(1, RequestState.CLOSED),
        ended(3, RequestState.CLOSED),
        ended(5, RequestState.OPEN),
    )

    assert facts(open_unit).unanswered == {action_id("1.1"): 2, action_id("1.2"): 4}


def test_a_word_in_the_open_request_ends_the_silence(open_unit: OpenUnit) -> None:
    sent(open_unit, ended(1, RequestState.CLOSED), ended(2, RequestState.OPEN, "1.2"))

    assert facts(open_unit).unanswered == {action_id("1.1"): 1}


def test_who_was_never_written_to_is_not_silent(open_unit: OpenUnit) -> None:
    ask(open_unit, ended(1, RequestState.SUPERSEDED))

    assert facts(open_unit).unanswered == {}
