from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from domain.errors import RefusedError
from domain.model.meeting import PlannedReview, ReviewState
from domain.model.programme import Plan
from domain.model.status import Status
from domain.ports.unit_of_work import OpenUnit
from domain.rules.keys import dated_review, mail_id
from domain.use_cases.convening import call_off, postpone
from domain.use_cases.planning import apply_plan
from domain.use_cases.resolving import Resolution, decide_in_review, record_decisions
from tests.stories import COMMITTEE, PROGRAMME, SALMA, a_plan, an_action
from tests.use_cases.office import Office

LAUNCH = PlannedReview("lancement", COMMITTEE.id, date(2026, 4, 1), "Lancement", "Casablanca")
REVIEW = mail_id(dated_review(PROGRAMME, "lancement"))
STATUTES = Resolution("Adopter les statuts", by="shell", body=COMMITTEE.id, review=REVIEW)
RECRUIT = replace(STATUTES, text="Recruter", owner=SALMA.id, deadline=date(2026, 5, 29))


@pytest.fixture
def convened(office: Office) -> Office:
    """Return the office where the committee has a review with a date of its own."""
    apply_plan(office.open_unit, with_review(), office.moment)
    return office


def with_review(**changes: Any) -> Plan:
    return a_plan(an_action("1.1"), an_action("1.2"), reviews=(replace(LAUNCH, **changes),))


def test_a_decision_with_an_owner_and_a_deadline_becomes_an_action_of_the_plan(
    convened: Office,
) -> None:
    decided = decide_in_review(convened.open_unit, PROGRAMME, RECRUIT, convened.moment)

    action = convened.action("D-1")
    assert (decided.ref, decided.action) == ("D-1", action.id)
    assert (action.owner, action.deadline) == (SALMA.id, date(2026, 5, 29))
    assert (action.title, action.axis, action.status) == ("Recruter", "1", Status.NOT_STARTED)
    assert "decision.recorded" in convened.happened()


def test_a_decision_alone_amends_nothing(convened: Office) -> None:
    decided = decide_in_review(convened.open_unit, PROGRAMME, STATUTES, convened.moment)

    with convened.open_unit(read_only=True) as unit:
        assert unit.programmes.version(PROGRAMME) == 2
        assert unit.meetings.decisions(PROGRAMME) == (decided,)


def test_a_file_that_knows_nothing_of_a_decision_drops_nothing_of_it(convened: Office) -> None:
    decide_in_review(convened.open_unit, PROGRAMME, RECRUIT, convened.moment)

    applied = apply_plan(convened.open_unit, with_review(), convened.moment)

    assert not applied.changed
    assert not convened.action("D-1").dropped


def test_two_decisions_at_once_are_one_amendment(convened: Office) -> None:
    with convened.open_unit() as unit:
        record_decisions(unit, PROGRAMME, [RECRUIT, STATUTES, RECRUIT], convened.moment)

    with convened.open_unit(read_only=True) as unit:
        assert [one.ref for one in unit.meetings.decisions(PROGRAMME)] == ["D-1", "D-2", "D-3"]
        assert unit.programmes.version(PROGRAMME) == 3


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"text": " "}, "decision.empty"),
        ({"owner": SALMA.id}, "decision.no_deadline"),
        ({"deadline": date(2026, 9, 1)}, "decision.no_owner"),
        ({"owner": SALMA.id, "deadline": date(2026, 3, 1)}, "decision.past"),
        ({"owner": "nobody", "deadline": date(2026, 9, 1)}, "person.unknown"),
        ({"review": "nowhere"}, "review.unknown"),
        ({"point": 7}, "point.unknown"),
    ],
)
def test_what_cannot_be_decided_is_refused_whole(
    convened: Office, wrong: dict[str, Any], code: str
) -> None:
    with pytest.raises(RefusedError) as refused:
        decide_in_review(convened.open_unit, PROGRAMME, replace(STATUTES, **wrong), convened.moment)

    assert refused.value.code == code
    with convened.open_unit(read_only=True) as unit:
        assert unit.meetings.decisions(PROGRAMME) == ()


def test_a_date_moved_in_the_file_moves_the_review_and_people_s_own_move_stays(
    convened: Office,
) -> None:
    postpone(convened.open_unit, PROGRAMME, REVIEW, date(2026, 4, 8), convened.moment)
    apply_plan(convened.open_unit, with_review(), convened.moment)
    assert _review(convened.open_unit) == (date(2026, 4, 8), ReviewState.SCHEDULED, 1)

    apply_plan(convened.open_unit, with_review(on=date(2026, 4, 15)), convened.moment)
    assert _review(convened.open_unit) == (date(2026, 4, 15), ReviewState.SCHEDULED, 2)

    call_off(convened.open_unit, PROGRAMME, REVIEW, convened.moment)
    assert _review(convened.open_unit)[1] is ReviewState.CANCELLED
    with pytest.raises(RefusedError, match=r"review\.over"):
        postpone(convened.open_unit, PROGRAMME, REVIEW, date(2026, 5, 8), convened.moment)


def test_a_review_that_decided_today_is_neither_moved_nor_called_off(convened: Office) -> None:
    convened.day = _review(convened.open_unit)[0]
    decide_in_review(convened.open_unit, PROGRAMME, STATUTES, convened.moment)

    with pytest.raises(RefusedError, match=r"review\.under_way"):
        call_off(convened.open_unit, PROGRAMME, REVIEW, convened.moment)
    with pytest.raises(RefusedError, match=r"review\.under_way"):
        postpone(convened.open_unit, PROGRAMME, REVIEW, date(2026, 5, 8), convened.moment)


def _review(open_unit: OpenUnit) -> tuple[date, ReviewState, int]:
    with open_unit(read_only=True) as unit:
        (one,) = [each for each in unit.reviews.of(PROGRAMME) if each.ref]
    return one.on, one.state, one.sequence
