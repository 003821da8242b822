from dataclasses import replace
from datetime import date
from typing import Any

from domain.model.mandates import Mandate, Organisation, Role, Substitute, passed_on
from domain.model.people import Body, BodyKind, Membership
from domain.model.programme import Plan
from domain.ports.unit_of_work import OpenUnit
from domain.rules import keys
from tests.stories import NADIA, NOON, PROGRAMME, SALMA, YOUSSEF, a_plan, an_action, follow

DIRECTION = Role(
    id=keys.opaque(PROGRAMME, "role", "direction"),
    title="Direction du port",
    organisation="Port de Tanger",
    mandates=(Mandate(SALMA.id, until=date(2026, 3, 31)), Mandate(NADIA.id, date(2026, 4, 1))),
)
BUREAU = Body(
    id=keys.opaque(PROGRAMME, "body", "bureau"),
    name="Bureau",
    members=(Membership("", seat=DIRECTION.id), Membership(YOUSSEF.id)),
    kind=BodyKind.BUREAU,
)


def held(**changes: Any) -> Plan:
    plan = a_plan(
        an_action("1.1", owner=DIRECTION.id),
        an_action("1.2"),
        roles=(DIRECTION,),
        bodies=(BUREAU,),
        organisations=(Organisation("organisation1", "Port de Tanger"),),
        substitutes=(Substitute("substitute1", SALMA.id, NADIA.id, date(2026, 3, 9)),),
    )
    return replace(plan, **changes)


def test_a_role_comes_back_as_it_was_planned_held_by_nobody_yet(open_unit: OpenUnit) -> None:
    follow(open_unit, held())

    with open_unit(read_only=True) as unit:
        facts = unit.programmes.facts(PROGRAMME, NOON.date())
        assert unit.programmes.plan(PROGRAMME) == held()
    assert facts.roles == (DIRECTION,)
    assert facts.substitutes == held().substitutes
    assert [(one.owner, one.role) for one in facts.actions] == [
        ("", DIRECTION.id),
        (SALMA.id, ""),
    ]
    (body,) = facts.bodies
    assert body.kind is BodyKind.BUREAU
    assert [one.person for one in body.members_on(NOON.date())] == [YOUSSEF.id]


def test_a_role_hands_its_actions_and_its_seats_to_whom_it_is_handed(open_unit: OpenUnit) -> None:
    follow(open_unit, held())

    with open_unit() as unit:
        unit.mandates.hand({DIRECTION.id: SALMA.id})
    with open_unit(read_only=True) as unit:
        facts = unit.programmes.facts(PROGRAMME, NOON.date())

    assert [one.owner for one in facts.actions] == [SALMA.id, SALMA.id]
    assert [one.holder for one in facts.roles] == [SALMA.id]
    assert [one.person for one in facts.bodies[0].members_on(NOON.date())] == [
        SALMA.id,
        YOUSSEF.id,
    ]


def test_a_mandate_passed_on_stays_until_the_file_says_otherwise(open_unit: OpenUnit) -> None:
    follow(open_unit, held())
    passed = passed_on(DIRECTION.mandates, YOUSSEF.id, date(2026, 3, 16))
    with open_unit() as unit:
        unit.mandates.replace(replace(DIRECTION, mandates=passed))
        unit.programmes.save(held(name="Autre nom"), NOON)
    with open_unit(read_only=True) as unit:
        (kept,) = unit.mandates.roles(PROGRAMME)
    corrected = replace(DIRECTION, mandates=(Mandate(NADIA.id),))

    with open_unit() as unit:
        unit.programmes.save(held(roles=(corrected,)), NOON)
    with open_unit(read_only=True) as unit:
        (said,) = unit.mandates.roles(PROGRAMME)

    assert kept.mandates == passed
    assert said.mandates == (Mandate(NADIA.id),)


def test_a_substitute_named_by_somebody_outlives_the_plan(open_unit: OpenUnit) -> None:
    follow(open_unit, held())
    named = Substitute("substitute2", SALMA.id, YOUSSEF.id, date(2026, 3, 2), date(2026, 3, 6))

    with open_unit() as unit:
        unit.mandates.stand_in(PROGRAMME, named)
        unit.programmes.save(held(substitutes=()), NOON)

    with open_unit(read_only=True) as unit:
        assert unit.mandates.substitutes(PROGRAMME) == (named,)
