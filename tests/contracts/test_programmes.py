from dataclasses import replace
from datetime import date, timedelta

import pytest

from domain.errors import RefusedError
from domain.model.follow_up import ProgrammeState
from domain.model.people import Body, MemberRole, Membership, ReviewSeries
from domain.model.policy import Cadence, EscalationLevel, Period, Policy, Rung
from domain.model.programme import Axis, Plan
from domain.ports.unit_of_work import OpenUnit
from domain.rules.keys import opaque
from tests.stories import (
    COMMITTEE,
    DAY,
    NADIA,
    NOON,
    PROGRAMME,
    SALMA,
    YOUSSEF,
    a_person,
    a_plan,
    action_id,
    an_action,
    follow,
)

MONTHLY = Cadence(Period.MONTH, -1)
POLICY = Policy(ask=MONTHLY, ladder=(Rung(-1), Rung(2)), escalation=(EscalationLevel(5, "axis"),))


def apply(open_unit: OpenUnit, plan: Plan) -> int:
    """Make the plan the one in force."""
    with open_unit() as unit:
        return unit.programmes.save(plan, NOON)


def a_full_plan() -> Plan:
    """Return a plan that says everything that a plan can say."""
    body = Body(
        id=opaque(PROGRAMME, "body", "bureau"),
        name="Bureau",
        members=(Membership(YOUSSEF.id), Membership(SALMA.id, MemberRole.CHAIR, DAY, DAY)),
        reviews=ReviewSeries(MONTHLY, announce_before=4),
        digest=MONTHLY,
        axes=("1",),
    )
    return a_plan(
        an_action("1.1", objective="O1", starts_on=DAY, policy=POLICY),
        an_action("1.2", illustrative=True),
        people=(replace(SALMA, aliases=("s@other.example",)), YOUSSEF, NADIA),
        axes=(Axis("1", "Formation"), Axis("2", "Réseau", "1", YOUSSEF.id, POLICY)),
        bodies=(COMMITTEE, body),
        policy=POLICY,
        demo_from=DAY,
    )


def test_a_plan_comes_back_as_it_was_applied(open_unit: OpenUnit) -> None:
    assert apply(open_unit, a_full_plan()) == 1

    with open_unit(read_only=True) as unit:
        assert unit.programmes.plan(PROGRAMME) == a_full_plan()
        assert unit.programmes.version(PROGRAMME) == 1
        assert unit.programmes.plan("another") is None
        assert unit.programmes.version("another") == 0


def test_the_same_plan_is_the_same_version(open_unit: OpenUnit) -> None:
    assert [apply(open_unit, a_plan()) for _ in range(3)] == [1, 1, 1]
    assert apply(open_unit, a_full_plan()) == 2
    assert apply(open_unit, a_plan()) == 3


def test_facts_are_the_plan_as_it_is_followed(open_unit: OpenUnit) -> None:
    plan = a_full_plan()
    follow(open_unit, plan)

    with open_unit(read_only=True) as unit:
        facts = unit.programmes.facts(PROGRAMME, DAY)

    assert facts.programme.coordinators == (YOUSSEF.id,)
    assert (facts.programme.policy, facts.programme.axis_label) == (POLICY, "axe")
    assert facts.people == {one.id: one for one in plan.people}
    assert (facts.axes, facts.phases, facts.bodies) == (plan.axes, plan.phases, plan.bodies)
    assert [one.id for one in facts.actions] == [action_id("1.1"), action_id("1.2")]
    first = facts.actions[0]
    assert (first.deadline, first.first_deadline) == (date(2026, 6, 30), date(2026, 6, 30))
    assert (first.objective, first.starts_on, first.policy) == ("O1", DAY, POLICY)


def test_a_new_plan_leaves_how_actions_stand_alone(open_unit: OpenUnit) -> None:
    follow(open_unit)
    with open_unit() as unit:
        unit.actions.asked([action_id()], DAY)
    sooner = an_action("1.1", title="Autrement", owner=NADIA.id, deadline=date(2026, 5, 1))
    apply(open_unit, a_plan(sooner))

    with open_unit(read_only=True) as unit:
        (action,) = unit.actions.of(PROGRAMME)
        assert (action.title, action.owner) == ("Autrement", NADIA.id)
        assert (action.deadline, action.asked_slot) == (date(2026, 6, 30), DAY)
        known = unit.programmes.get(PROGRAMME)
        assert known is not None
        assert (known.state, known.started_on) == (ProgrammeState.STARTED, DAY)


def test_what_leaves_the_plan_is_dropped_and_found_again_when_it_returns(
    open_unit: OpenUnit,
) -> None:
    both = a_plan(an_action("1.1"), an_action("1.2"))
    apply(open_unit, both)
    with open_unit() as unit:
        unit.actions.asked([action_id("1.2")], DAY)
    apply(open_unit, a_plan(an_action("1.1"), bodies=(), phases=()))

    with open_unit(read_only=True) as unit:
        facts = unit.programmes.facts(PROGRAMME, DAY)
        assert [one.ref for one in facts.actions] == ["1.1"]
        assert (facts.bodies, facts.phases) == ((), ())
        left = unit.actions.many([action_id("1.2"), action_id("1.1")])
        assert [left[action_id(ref)].dropped for ref in ("1.1", "1.2")] == [False, True]
        assert left[action_id("1.2")].asked_slot == DAY
    apply(open_unit, both)

    with open_unit(read_only=True) as unit:
        assert [one.asked_slot for one in unit.actions.of(PROGRAMME)] == [None, DAY]
        assert not any(one.dropped for one in unit.actions.of(PROGRAMME))


def test_actions_and_mandates_follow_the_order_of_the_plan(open_unit: OpenUnit) -> None:
    apply(open_unit, a_plan(an_action("b"), an_action("a"), an_action("c")))
    body = replace(COMMITTEE, members=(Membership(SALMA.id), Membership(YOUSSEF.id)))
    apply(open_unit, a_plan(an_action("c"), an_action("b"), an_action("a"), bodies=(body,)))

    with open_unit(read_only=True) as unit:
        assert [one.ref for one in unit.actions.of(PROGRAMME)] == ["c", "b", "a"]
        assert unit.reviews.bodies(PROGRAMME) == (body,)


def test_somebody_who_leaves_the_plan_is_still_known(open_unit: OpenUnit) -> None:
    apply(open_unit, a_plan())
    apply(open_unit, a_plan(people=(SALMA, YOUSSEF)))

    with open_unit(read_only=True) as unit:
        assert unit.people.many([NADIA.id]) == {NADIA.id: NADIA}
        assert NADIA.id in unit.programmes.facts(PROGRAMME, DAY).people


def test_the_day_of_the_first_start_stays(open_unit: OpenUnit) -> None:
    follow(open_unit)
    tomorrow = DAY + timedelta(days=1)
    with open_unit() as unit:
        unit.programmes.set_state(PROGRAMME, ProgrammeState.PAUSED, tomorrow)
        unit.programmes.set_state(PROGRAMME, ProgrammeState.STARTED, tomorrow)

        known = unit.programmes.get(PROGRAMME)
        assert known is not None
        assert (known.state, known.started_on) == (ProgrammeState.STARTED, DAY)


def test_programmes_do_not_mix(open_unit: OpenUnit) -> None:
    follow(open_unit)
    karim = replace(a_person("Karim"), id="karim")
    other = a_plan(id="autre", people=(karim,), coordinators=("karim",), bodies=())
    other = replace(other, actions=(an_action(owner="karim"),))
    apply(open_unit, other)

    with open_unit(read_only=True) as unit:
        assert [one.id for one in unit.programmes.all()] == ["autre", PROGRAMME]
        facts = unit.programmes.facts("autre", DAY)
        assert (list(facts.people), facts.bodies) == (["karim"], ())
        assert [one.id for one in facts.actions] == [action_id(programme="autre")]


def test_facts_of_a_programme_that_is_not_there_are_refused(open_unit: OpenUnit) -> None:
    with pytest.raises(RefusedError) as refused, open_unit(read_only=True) as unit:
        unit.programmes.facts("another", DAY)

    assert refused.value.code == "programme.unknown"
