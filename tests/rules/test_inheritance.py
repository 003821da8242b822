from hypothesis import given

from domain.model.policy import DEFAULT, Cadence, EscalationLevel, Period, Policy, Rung
from domain.rules.inheritance import explain, overlay, resolve
from tests.rules.calendars import POLICIES

WEEKLY = Cadence(Period.WEEK, 1)


def test_a_programme_that_says_nothing_is_followed_up_by_default() -> None:
    assert resolve(DEFAULT, Policy(), Policy()) == DEFAULT
    assert DEFAULT.ask == Cadence(Period.MONTH, 1)
    assert DEFAULT.answer_within == 3
    assert DEFAULT.ladder == (Rung(1), Rung(3))
    assert DEFAULT.escalation == (EscalationLevel(5, "coordinator"),)


def test_the_narrowest_level_that_speaks_prevails_value_by_value() -> None:
    programme = Policy(ask=WEEKLY, answer_within=5)
    phase = Policy(answer_within=2)
    action = Policy(ladder=(Rung(1),))

    in_force = resolve(DEFAULT, programme, phase, Policy(), action)

    assert in_force.ask == WEEKLY
    assert in_force.answer_within == 2
    assert in_force.ladder == (Rung(1),)
    assert in_force.escalation == DEFAULT.escalation


def test_an_action_may_ask_for_no_reminder_at_all() -> None:
    assert resolve(DEFAULT, Policy(ladder=()), Policy()).ladder == ()


def test_a_coordinator_sees_where_each_value_comes_from() -> None:
    levels = {"programme": Policy(ask=WEEKLY, ladder=()), "phase": Policy(ask=WEEKLY)}

    assert explain(levels) == {
        "ask": "phase",
        "answer_within": "default",
        "ladder": "programme",
        "escalation": "default",
        "digest": "default",
        "grace": "default",
        "deadlines": "default",
    }


@given(POLICIES, POLICIES, POLICIES)
def test_overlaying_is_associative(one: Policy, two: Policy, three: Policy) -> None:
    assert overlay(overlay(one, two), three) == overlay(one, overlay(two, three))


@given(POLICIES)
def test_the_empty_policy_changes_nothing(one: Policy) -> None:
    assert overlay(one, Policy()) == overlay(Policy(), one) == one


@given(POLICIES, POLICIES)
def test_resolving_level_by_level_is_resolving_at_once(one: Policy, two: Policy) -> None:
    at_once = resolve(DEFAULT, one, two)

    assert resolve(resolve(DEFAULT, one), two) == at_once
    assert resolve(DEFAULT, overlay(one, two)) == at_once
