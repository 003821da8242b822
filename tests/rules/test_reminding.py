from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.model.follow_up import Facts, StatusRequest
from domain.model.owed import CloseRequest, Escalate, Remind
from domain.model.people import Body, MemberRole, Membership
from domain.model.policy import EscalationLevel, Policy, Rung
from domain.model.programme import Axis
from domain.model.status import Status
from domain.rules.reminding import follow_ups
from domain.rules.rulebook import Rulebook
from domain.rules.working_days import Calendar
from tests.rules.facts import MONDAY, RULES, a_followed_action, an_open_request, facts
from tests.stories import NADIA, SALMA, YOUSSEF

THURSDAY = date(2026, 3, 5)
FIRST_REMINDER = date(2026, 3, 6)
SECOND_REMINDER = date(2026, 3, 10)
ESCALATION_DAY = date(2026, 3, 12)


def climbed(request: StatusRequest, step: Remind | Escalate, day: date) -> StatusRequest:
    """Return the request as the use case leaves it after a step."""
    announced = max(request.announced, step.announces)
    if isinstance(step, Remind):
        return replace(request, reminded=step.rank, reminded_on=day, announced=announced)
    return replace(request, escalated=step.level, reminded_on=day, announced=announced)


def walk(known: Facts, days: list[date], rules: Rulebook = RULES) -> list[tuple[date, str]]:
    """Run the ladder on these days in turn and tell what happened on each."""
    happened = []
    for day in days:
        for step in follow_ups(known, rules, day):
            if isinstance(step, CloseRequest):
                continue
            rank = step.rank if isinstance(step, Remind) else step.level
            happened.append((day, f"{type(step).__name__} {rank}"))
            known = replace(known, requests=(climbed(known.requests[0], step, day),))
    return happened


def month() -> list[date]:
    return [MONDAY + timedelta(days=n) for n in range(29)]


def test_the_silent_are_reminded_twice_then_the_coordinator_is_told() -> None:
    known = facts(requests=(an_open_request(),))

    assert walk(known, month()) == [
        (FIRST_REMINDER, "Remind 1"),
        (SECOND_REMINDER, "Remind 2"),
        (ESCALATION_DAY, "Escalate 1"),
    ]


def test_the_last_reminder_announces_the_day_of_the_escalation_and_to_whom() -> None:
    first = follow_ups(facts(requests=(an_open_request(),)), RULES, FIRST_REMINDER)
    reminded = an_open_request(reminded=1, reminded_on=FIRST_REMINDER)
    second = follow_ups(facts(requests=(reminded,)), RULES, SECOND_REMINDER)

    assert first == (Remind("request1", SALMA.id, 1),)
    assert second == (Remind("request1", SALMA.id, 2, 1, ESCALATION_DAY, YOUSSEF.id),)


def test_an_escalation_that_nothing_announced_is_announced_first() -> None:
    known = facts(requests=(an_open_request(),))
    away = [ESCALATION_DAY + timedelta(days=n) for n in range(10)]

    assert walk(known, away) == [
        (ESCALATION_DAY, "Remind 2"),
        (ESCALATION_DAY + timedelta(days=1), "Escalate 1"),
    ]


def test_without_a_ladder_the_escalation_is_still_announced() -> None:
    abrupt = Policy(ladder=(), escalation=(EscalationLevel(2, "coordinator"),))
    action = a_followed_action(policy=abrupt)
    known = facts(action, requests=(an_open_request(),))

    assert walk(known, month()) == [
        (date(2026, 3, 9), "Remind 1"),
        (date(2026, 3, 10), "Escalate 1"),
    ]


def test_levels_are_climbed_one_by_one_and_none_fires_twice() -> None:
    levels = (EscalationLevel(3, "axis"), EscalationLevel(5, "chair"))
    action = a_followed_action(policy=Policy(ladder=(Rung(1),), escalation=levels))
    known = facts(
        action,
        requests=(an_open_request(),),
        axes=(Axis("1", "Formation", coordinator=NADIA.id),),
        bodies=(Body("b", "Comité", (Membership(YOUSSEF.id, MemberRole.CHAIR),)),),
    )

    assert walk(known, month()) == [
        (FIRST_REMINDER, "Remind 1"),
        (date(2026, 3, 10), "Escalate 1"),
        (date(2026, 3, 12), "Escalate 2"),
    ]
    raised = an_open_request(reminded=1, announced=1, reminded_on=FIRST_REMINDER)
    (step,) = follow_ups(replace(known, requests=(raised,)), RULES, date(2026, 3, 10))
    assert step == Escalate("request1", SALMA.id, 1, NADIA.id, 2, date(2026, 3, 12), YOUSSEF.id)


def test_a_reminder_may_come_before_the_answer_is_due() -> None:
    action = a_followed_action(policy=Policy(ladder=(Rung(-1),), escalation=()))

    assert walk(facts(action, requests=(an_open_request(),)), month()) == [
        (date(2026, 3, 4), "Remind 1")
    ]


def test_weekends_and_holidays_do_not_burn_the_ladder() -> None:
    holiday = Rulebook(Calendar(holidays=frozenset({FIRST_REMINDER})))
    known = facts(requests=(an_open_request(),))

    assert walk(known, month(), holiday)[0] == (date(2026, 3, 9), "Remind 1")


def test_an_absence_moves_the_ladder_to_the_return() -> None:
    back = date(2026, 3, 20)
    known = facts(requests=(an_open_request(),), absences={SALMA.id: back})

    happened = walk(known, month())

    assert happened[0] == (date(2026, 3, 26), "Remind 1")


def test_an_absence_from_before_the_request_changes_nothing() -> None:
    known = facts(requests=(an_open_request(),), absences={SALMA.id: date(2026, 2, 20)})

    assert walk(known, month())[0] == (FIRST_REMINDER, "Remind 1")


def test_a_request_of_which_nothing_is_pending_ends_without_a_word() -> None:
    done = facts(a_followed_action(status=Status.DONE), requests=(an_open_request(),))
    handed_over = facts(a_followed_action(owner=NADIA.id), requests=(an_open_request(),))
    dropped = replace(facts(requests=(an_open_request(),)), actions=())

    for known in (done, handed_over, dropped):
        assert follow_ups(known, RULES, FIRST_REMINDER) == (CloseRequest("request1"),)


def test_an_answer_stops_the_ladder_for_what_it_answers_only() -> None:
    request = an_open_request("1.1", "1.2", answered=(a_followed_action("1.1").id,))
    known = facts(a_followed_action("1.1"), a_followed_action("1.2"), requests=(request,))

    assert walk(known, [FIRST_REMINDER]) == [(FIRST_REMINDER, "Remind 1")]


def test_a_suspended_address_is_not_reminded() -> None:
    known = facts(requests=(an_open_request(),), suspended=frozenset({SALMA.id}))

    assert walk(known, month()) == []


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
