from dataclasses import replace
from datetime import date, timedelta

from domain.model.climb import Announcement
from domain.model.owed import CloseRequest, Escalate, Remind
from domain.model.people import Body, MemberRole, Membership
from domain.model.policy import EscalationLevel, Policy, Rung
from domain.model.programme import Axis
from domain.model.status import Status
from domain.rules.reminding import follow_ups
from domain.rules.rulebook import Rulebook
from domain.rules.working_days import Calendar
from tests.rules.facts import RULES, a_climbed_request, a_followed_action, an_open_request, facts
from tests.rules.ladder import (
    ESCALATION_DAY,
    FIRST_REMINDER,
    SECOND_REMINDER,
    month,
    walk,
)
from tests.stories import NADIA, SALMA, YOUSSEF, action_id

ACTION = action_id("1.1")


def test_the_silent_are_reminded_twice_then_the_coordinator_is_told() -> None:
    known = facts(requests=(an_open_request(),))

    assert walk(known, month()) == [
        (FIRST_REMINDER, "Remind 1"),
        (SECOND_REMINDER, "Remind 2"),
        (ESCALATION_DAY, "Escalate 1"),
    ]


def test_the_last_reminder_announces_the_day_of_the_escalation_and_to_whom() -> None:
    first = follow_ups(facts(requests=(an_open_request(),)), RULES, FIRST_REMINDER)
    reminded = a_climbed_request(rank=1)
    second = follow_ups(facts(requests=(reminded,)), RULES, SECOND_REMINDER)

    assert first == (Remind("request1", SALMA.id, ((ACTION, 1),)),)
    warning = Announcement(ACTION, 1, ESCALATION_DAY, YOUSSEF.id)
    assert second == (Remind("request1", SALMA.id, ((ACTION, 2),), (warning,)),)


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
    raised = a_climbed_request(rank=1, announced=1, announced_on=FIRST_REMINDER)
    (step,) = follow_ups(replace(known, requests=(raised,)), RULES, date(2026, 3, 10))
    warning = Announcement(ACTION, 2, date(2026, 3, 12), YOUSSEF.id)
    assert step == Escalate("request1", SALMA.id, NADIA.id, ((ACTION, 1),), (warning,))


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


def test_nobody_is_reminded_of_what_they_put_off_before_its_day() -> None:
    action = a_followed_action(snoozed_until=SECOND_REMINDER)
    known = facts(action, requests=(an_open_request(),))

    assert follow_ups(known, RULES, FIRST_REMINDER) == ()
    assert len(follow_ups(known, RULES, SECOND_REMINDER)) == 1


def test_a_request_of_which_every_action_is_disowned_ends() -> None:
    known = facts(a_followed_action(disowned_by=SALMA.id), requests=(an_open_request(),))

    assert follow_ups(known, RULES, FIRST_REMINDER) == (CloseRequest("request1"),)
