"""A programme of pillars and axes: what is said of a pillar holds for the axes below it."""

from dataclasses import replace
from datetime import date

import pytest

from domain.model.people import ReviewSeries
from domain.model.policy import Cadence, EscalationLevel, Period, Policy
from domain.model.programme import Axis
from domain.ports.unit_of_work import OpenUnit
from domain.rules.escalating import recipient
from domain.rules.rulebook import Policies
from domain.use_cases.digesting import issue_digests
from domain.use_cases.reviewing import schedule_reviews
from tests.stories import COMMITTEE, NADIA, PROGRAMME, YOUSSEF, a_plan, an_action, follow
from tests.use_cases.office import Office, text_of
from tests.use_cases.port import ask

WEEKLY = Policy(ask=Cadence(Period.WEEK, 1), escalation=(EscalationLevel(5, "axis"),))
PILLARS = (
    Axis("P1", "Former", coordinator=NADIA.id, policy=WEEKLY),
    Axis("P1.1", "Former les jeunes", parent="P1"),
    Axis("P2", "Équiper"),
)
ACTIONS = (
    an_action("1.1", axis="P1.1", deadline=date(2026, 2, 2)),
    an_action("2.1", axis="P2", deadline=date(2026, 2, 2)),
)
MEETS = replace(COMMITTEE, axes=("P1",), reviews=ReviewSeries(Cadence(Period.MONTH, 10)))
PLAN = a_plan(*ACTIONS, axes=PILLARS, objectives=(), bodies=(MEETS,))


@pytest.fixture
def pillar(open_unit: OpenUnit) -> Office:
    """Return the office of a committee that follows a pillar and meets on 13 March."""
    follow(open_unit, PLAN)
    return Office(open_unit)


def test_a_committee_that_follows_a_pillar_follows_its_axes(pillar: Office) -> None:
    schedule_reviews(pillar.open_unit, pillar.rules, PROGRAMME, pillar.moment)
    (request,) = ask(pillar, pillar.day)
    pillar.day = date(2026, 3, 5)
    schedule_reviews(pillar.open_unit, pillar.rules, PROGRAMME, pillar.moment)
    (word,) = pillar.post()
    pillar.day = date(2026, 3, 11)
    issue_digests(pillar.open_unit, pillar.rules, PROGRAMME, pillar.moment)

    with pillar.open_unit(read_only=True) as unit:
        digest = unit.reviews.last_digest(PROGRAMME, COMMITTEE.id)
    assert digest is not None
    assert ([one.ref for one in digest.late], digest.counts.total) == (["1.1"], 1)
    assert COMMITTEE.name in text_of(request)
    assert word.recipient == NADIA.address
    assert "1.1 Action 1.1" in text_of(word)


def test_a_pillar_hands_its_policy_and_its_coordinator_down(pillar: Office) -> None:
    with pillar.open_unit(read_only=True) as unit:
        facts = unit.programmes.facts(PROGRAMME, pillar.day)
    one, other = facts.actions
    policies = Policies(pillar.rules, facts, pillar.day)

    assert policies.of(one).ask == WEEKLY.ask
    assert policies.of(other).ask == pillar.rules.default.ask
    assert recipient(facts, one, "axis", pillar.day) == NADIA.id
    assert recipient(facts, other, "axis", pillar.day) == YOUSSEF.id
