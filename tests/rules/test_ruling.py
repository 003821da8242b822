from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from domain.model.follow_up import Facts
from domain.model.meeting import Review, ReviewState
from domain.model.programme import Axis
from domain.model.standing_rule import (
    ApplyRule,
    RuleDeed,
    RuleEvent,
    RuleFacts,
    RuleStage,
    StandingRule,
)
from domain.model.status import Status
from domain.rules.rulebook import Rulebook
from domain.rules.ruling import rulings
from domain.rules.working_days import Calendar
from tests.rules.facts import MONDAY, RULES, a_followed_action, facts
from tests.stories import COMMITTEE, SALMA, YOUSSEF, action_id

LATE: dict[str, Any] = {"deadline": date(2026, 2, 27)}
FRIDAY, TUESDAY, WEDNESDAY = date(2026, 2, 27), date(2026, 3, 3), date(2026, 3, 4)


def ruled(rule: StandingRule, known: Facts, day: date = MONDAY) -> tuple[ApplyRule, ...]:
    """Return what a rule demands of a programme that has no other."""
    programme = replace(known.programme, rules=(rule,))
    return rulings(replace(known, programme=programme), RULES, day)


def a_rule(when: RuleEvent, then: RuleDeed = RuleDeed.NOTIFY, **said: Any) -> StandingRule:
    return StandingRule("une-regle", when, then, **said)


EVENTS = [
    (RuleEvent.LATE, LATE, "2026-02-27"),
    (RuleEvent.BLOCKED, {"status": Status.BLOCKED, "last_words_on": FRIDAY}, "2026-02-27"),
    (RuleEvent.DONE, {"status": Status.DONE, "done_on": FRIDAY}, "2026-02-27"),
    (RuleEvent.SLIPPED, {"slips": 2}, "2"),
    (RuleEvent.SILENT, {}, "never"),
]


@pytest.mark.parametrize(("when", "how", "occasion"), EVENTS)
def test_an_event_is_ruled_once_for_ever(
    when: RuleEvent, how: dict[str, Any], occasion: str
) -> None:
    action = a_followed_action(**how)
    known = facts(action, unanswered={action.id: 1} if when is RuleEvent.SILENT else {})

    (owed,) = ruled(a_rule(when), known)

    assert owed.firing == f"rule:essai:une-regle:{when.value}:{action.id}:{occasion}:act"
    assert owed.to == (YOUSSEF.id,)
    assert ruled(a_rule(when), replace(known, ruled=RuleFacts({owed.firing: MONDAY}))) == ()
    assert ruled(a_rule(when), facts()) == ()


def test_days_are_working_days_and_a_moved_deadline_is_another_event() -> None:
    late = a_followed_action(**LATE)
    after = a_rule(RuleEvent.LATE, after=3)

    assert ruled(after, facts(late), TUESDAY) == ()
    (owed,) = ruled(after, facts(late), WEDNESDAY)
    moved = replace(late, deadline=MONDAY)
    fired = RuleFacts({owed.firing: WEDNESDAY})
    assert ruled(after, facts(moved, ruled=fired), date(2026, 3, 5)) != ()
    closed = Rulebook(Calendar(holidays=frozenset({WEDNESDAY})))
    known = facts(late)
    known = replace(known, programme=replace(known.programme, rules=(after,)))
    assert rulings(known, closed, WEDNESDAY) == ()


def test_a_rule_of_an_axis_holds_for_the_axes_below_it() -> None:
    axes = (Axis("1", "Un"), Axis("1a", "Sous-axe", parent="1"), Axis("2", "Deux"))
    actions = [a_followed_action(ref, axis=ref, **LATE) for ref in ("1", "1a", "2")]

    owed = ruled(a_rule(RuleEvent.LATE, axis="1"), facts(*actions, axes=axes))

    assert [one.action for one in owed] == [action_id("1"), action_id("1a")]


def test_a_rule_of_a_phase_holds_while_it_runs() -> None:
    late = facts(a_followed_action(**LATE))
    assert ruled(a_rule(RuleEvent.LATE, phase="relance"), late) == ()


def test_an_escalation_is_announced_to_the_owner_before_it_happens() -> None:
    rule = a_rule(RuleEvent.LATE, RuleDeed.ESCALATE, notice=2)
    known = facts(a_followed_action(**LATE))

    (announced,) = ruled(rule, known)
    assert (announced.stage, announced.to, announced.told) == (
        RuleStage.ANNOUNCE,
        (SALMA.id,),
        YOUSSEF.id,
    )
    assert announced.on == WEDNESDAY

    queued = replace(known, ruled=RuleFacts({announced.firing: None}))
    assert ruled(rule, queued, WEDNESDAY) == ()
    left = replace(known, ruled=RuleFacts({announced.firing: MONDAY}))
    assert ruled(rule, left, TUESDAY) == ()
    (happens,) = ruled(rule, left, WEDNESDAY)
    assert (happens.stage, happens.to) == (RuleStage.ACT, (YOUSSEF.id,))


def test_what_cannot_be_done_stays_due() -> None:
    late = a_followed_action(**LATE)
    point = a_rule(RuleEvent.LATE, RuleDeed.POINT, body=COMMITTEE.id)
    packed = Review("r1", COMMITTEE.id, date(2026, 3, 5), ReviewState.PREPARED)
    coming = Review("r2", COMMITTEE.id, date(2026, 4, 9))
    assert ruled(point, facts(late, reviews=(packed,))) == ()
    (owed,) = ruled(point, facts(late, reviews=(packed, coming)))
    assert (owed.review, owed.to) == ("r2", ())

    done = a_followed_action(status=Status.DONE, done_on=FRIDAY)
    proof = a_rule(RuleEvent.DONE, RuleDeed.EVIDENCE)
    assert ruled(proof, facts(done, absences={SALMA.id: MONDAY})) == ()
    assert ruled(proof, facts(done, ruled=RuleFacts(proven=frozenset({done.id})))) == ()
    assert ruled(proof, facts(done))[0].to == (SALMA.id,)
