from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.model.climb import Announcement
from domain.model.owed import Remind
from domain.model.policy import EscalationLevel, Policy, Rung
from domain.model.programme import Axis
from domain.rules.reminding import follow_ups
from tests.rules.facts import (
    MONDAY,
    RULES,
    a_climbed_request,
    a_followed_action,
    an_open_request,
    facts,
)
from tests.rules.ladder import (
    ESCALATION_DAY,
    SECOND_REMINDER,
    month,
    walk,
)
from tests.stories import NADIA, SALMA, YOUSSEF, action_id


def test_nothing_follows_up_a_request_that_has_not_left() -> None:
    unsent = facts(requests=(an_open_request(sent_on=None),))
    leaving = facts(requests=(an_open_request(queued=True),))

    assert walk(unsent, month()) == []
    assert walk(leaving, month()) == []


def test_a_request_that_left_late_gives_as_long_to_answer() -> None:
    known = facts(requests=(an_open_request(sent_on=date(2026, 3, 20)),))

    assert walk(known, month())[0] == (date(2026, 3, 26), "Remind 1")


def test_an_escalation_whose_announcement_did_not_leave_is_announced_again() -> None:
    lost = a_climbed_request(rank=2, announced=1, announced_on=SECOND_REMINDER)

    (step,) = follow_ups(facts(requests=(lost,)), RULES, ESCALATION_DAY)

    warning = Announcement(action_id("1.1"), 1, date(2026, 3, 13), YOUSSEF.id)
    assert step == Remind("request1", SALMA.id, ((action_id("1.1"), 3),), (warning,))


def test_a_reply_on_the_desk_is_no_silence() -> None:
    request = an_open_request()
    waiting = facts(requests=(request,), unsettled=frozenset({("request1", "request1")}))

    assert walk(waiting, month()) == []


def test_an_escalation_never_goes_to_the_silent_owner_nor_to_a_dead_address() -> None:
    level = (EscalationLevel(1, "axis"),)
    action = a_followed_action(policy=Policy(ladder=(), escalation=level))
    axes = (Axis("1", "Formation", coordinator=SALMA.id),)
    own = facts(action, requests=(an_open_request(),), axes=axes)
    dead = replace(
        own, axes=(replace(axes[0], coordinator=NADIA.id),), suspended=frozenset({NADIA.id})
    )

    for known in (own, dead):
        (step,) = follow_ups(known, RULES, date(2026, 3, 6))
        assert isinstance(step, Remind)
        assert [one.to for one in step.announces] == [YOUSSEF.id]


@given(
    st.lists(st.integers(1, 20), max_size=4, unique=True).map(sorted),
    st.lists(st.integers(1, 30), max_size=3, unique=True).map(sorted),
    st.sets(st.integers(0, 59)),
)
def test_whatever_days_the_engine_runs_nothing_repeats_and_no_escalation_comes_unannounced(
    rungs: list[int], levels: list[int], running: set[int]
) -> None:
    policy = Policy(
        ladder=tuple(Rung(one) for one in rungs),
        escalation=tuple(EscalationLevel(one, "coordinator") for one in levels),
    )
    known = facts(a_followed_action(policy=policy), requests=(an_open_request(),))
    days = [MONDAY + timedelta(days=one) for one in sorted(running)]

    happened = walk(known, days)

    names = [name for _, name in happened]
    assert len(names) == len(set(names))
    assert len({day for day, _ in happened}) == len(happened)
    escalations = [name for name in names if name.startswith("Escalate")]
    assert escalations == [f"Escalate {n}" for n in range(1, len(escalations) + 1)]
    if escalations:
        assert names.index("Escalate 1") > 0
