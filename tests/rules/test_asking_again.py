from datetime import date

from domain.model.owed import IssueDigest
from domain.model.policy import Cadence, Period, Policy
from domain.rules.asking import asks, asks_now
from domain.rules.deciding import decide
from tests.rules.facts import MONDAY, RULES, a_followed_action, an_open_request, facts
from tests.stories import SALMA, action_id


def test_an_action_that_comes_due_after_the_occasion_was_used_is_asked_on_its_own_day() -> None:
    known = facts(
        a_followed_action("1.1", asked_slot=MONDAY),
        a_followed_action("1.2", starts_on=date(2026, 3, 4)),
        requests=(an_open_request("1.1"),),
        occasions=frozenset({(SALMA.id, MONDAY)}),
    )

    (ask,) = asks(known, RULES, date(2026, 3, 4))

    assert ask.occasion == date(2026, 3, 4)
    assert ask.actions == (action_id("1.2"), action_id("1.1"))
    assert ask.supersedes == ("request1",)
    assert ask.slots == ((action_id("1.2"), MONDAY),)


def test_nothing_is_asked_twice_under_one_occasion_nor_holds_up_the_reminders() -> None:
    today = date(2026, 3, 6)
    known = facts(
        a_followed_action("1.1", asked_slot=MONDAY),
        a_followed_action("1.2"),
        requests=(an_open_request("1.1"),),
        occasions=frozenset({(SALMA.id, MONDAY), (SALMA.id, today)}),
    )

    owed = decide(known, RULES, today)

    assert [type(one).__name__ for one in owed if not isinstance(one, IssueDigest)] == ["Remind"]


def test_what_a_taken_over_request_still_awaited_is_asked_again_with_the_rest() -> None:
    known = facts(
        a_followed_action("1.1", asked_slot=MONDAY),
        a_followed_action("2.1", axis="2", asked_slot=MONDAY),
        requests=(an_open_request("1.1", "2.1"),),
        occasions=frozenset({(SALMA.id, MONDAY)}),
    )

    (ask,) = asks_now(known, RULES, date(2026, 3, 4), ("", "2"))

    assert ask.actions == (action_id("2.1"), action_id("1.1"))


def test_a_reply_that_waits_on_the_desk_is_not_asked_for_again() -> None:
    known = facts(
        a_followed_action("1.1", asked_slot=MONDAY),
        a_followed_action("2.1", axis="2", asked_slot=MONDAY),
        requests=(an_open_request("1.1", "2.1"),),
        unsettled=frozenset({("request1", action_id("1.1"))}),
    )

    (ask,) = asks_now(known, RULES, date(2026, 3, 4), ("", "2"))

    assert ask.actions == (action_id("2.1"),)


def test_each_action_keeps_the_slot_of_its_own_cadence() -> None:
    last_day = Policy(ask=Cadence(Period.MONTH, -1))
    known = facts(
        a_followed_action("1.1", asked_slot=MONDAY),
        a_followed_action("1.2", asked_slot=date(2026, 2, 27), policy=last_day),
    )

    (ask,) = asks(known, RULES, date(2026, 4, 1))

    assert dict(ask.slots) == {
        action_id("1.1"): date(2026, 4, 1),
        action_id("1.2"): date(2026, 3, 31),
    }
