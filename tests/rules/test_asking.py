from dataclasses import replace
from datetime import date, timedelta

from domain.model.follow_up import ProgrammeState
from domain.model.policy import Cadence, Period, Policy
from domain.model.programme import Axis, Phase
from domain.model.status import Status
from domain.rules.asking import asks, asks_now
from domain.rules.deciding import decide
from domain.rules.rulebook import Rulebook
from domain.rules.working_days import Calendar
from tests.rules.facts import MONDAY, RULES, a_followed_action, an_open_request, facts
from tests.stories import NADIA, SALMA, action_id


def test_an_owner_is_asked_once_of_all_their_actions_on_the_first_working_day_of_the_month() -> (
    None
):
    known = facts(a_followed_action("1.1"), a_followed_action("1.2"))

    (ask,) = asks(known, RULES, MONDAY)

    assert ask.person == SALMA.id
    assert ask.actions == (action_id("1.1"), action_id("1.2"))
    assert ask.occasion == MONDAY
    assert ask.answer_by == date(2026, 3, 5)


def test_each_owner_gets_their_own_request() -> None:
    known = facts(a_followed_action("1.1"), a_followed_action("1.2", owner=NADIA.id))

    assert {one.person for one in asks(known, RULES, MONDAY)} == {SALMA.id, NADIA.id}


def test_an_action_already_asked_of_this_month_is_not_asked_again() -> None:
    known = facts(a_followed_action(asked_slot=MONDAY))

    asked = [asks(known, RULES, MONDAY + timedelta(days=n)) for n in range(30)]

    assert all(one == () for one in asked)
    assert asks(known, RULES, date(2026, 4, 1)) != ()


def test_what_is_finished_or_not_begun_is_not_asked() -> None:
    known = facts(
        a_followed_action("1.1", status=Status.DONE),
        a_followed_action("1.2", status=Status.CANCELLED),
        a_followed_action("1.3", starts_on=date(2026, 3, 3)),
        a_followed_action("1.4", starts_on=MONDAY),
    )

    (ask,) = asks(known, RULES, MONDAY)

    assert ask.actions == (action_id("1.4"),)


def test_nothing_is_asked_on_a_day_off_and_it_stays_due() -> None:
    closed = Rulebook(Calendar(holidays=frozenset({date(2026, 3, 3)})))
    known = facts(a_followed_action(asked_slot=date(2026, 2, 2)))

    assert asks(known, closed, date(2026, 3, 3)) == ()
    assert asks(known, closed, date(2026, 3, 7)) == ()
    assert len(asks(known, closed, date(2026, 3, 4))) == 1


def test_after_an_outage_only_the_latest_occasion_is_asked() -> None:
    known = facts(a_followed_action(asked_slot=date(2025, 12, 1)))

    (ask,) = asks(known, RULES, date(2026, 3, 10))

    assert ask.occasion == MONDAY


def test_an_occasion_is_let_go_when_the_next_one_comes_before_an_answer_could() -> None:
    known = facts(a_followed_action(asked_slot=date(2026, 2, 2)))

    assert asks(known, RULES, date(2026, 3, 30)) == ()
    assert len(asks(known, RULES, date(2026, 3, 27))) == 1


def test_an_absent_owner_is_asked_on_return() -> None:
    known = facts(absences={SALMA.id: date(2026, 3, 10)})

    assert asks(known, RULES, date(2026, 3, 10)) == ()
    assert len(asks(known, RULES, date(2026, 3, 11))) == 1


def test_a_suspended_address_is_never_asked() -> None:
    assert asks(facts(suspended=frozenset({SALMA.id})), RULES, MONDAY) == ()


def test_nobody_gets_more_mails_a_day_than_the_cap() -> None:
    assert asks(facts(mailed={SALMA.id: RULES.mails_a_day}), RULES, MONDAY) == ()


def test_the_narrowest_policy_holds() -> None:
    weekly = Policy(ask=Cadence(Period.WEEK, 2))
    known = facts(
        a_followed_action("1.1", asked_slot=MONDAY),
        a_followed_action("1.2", asked_slot=MONDAY, policy=weekly),
        axes=(Axis("1", "Formation", policy=Policy(answer_within=1)),),
    )

    (ask,) = asks(known, RULES, date(2026, 3, 10))

    assert ask.actions == (action_id("1.2"),)
    assert ask.occasion == date(2026, 3, 10)
    assert ask.answer_by == date(2026, 3, 11)


def test_the_running_phase_sets_the_pace() -> None:
    relance = Phase(
        "relance", "Relance", date(2026, 1, 1), date(2026, 3, 31), Policy(answer_within=1)
    )
    transformation = Phase("transformation", "Transformation", date(2026, 4, 1))
    known = facts(phases=(relance, transformation))

    (march,) = asks(known, RULES, MONDAY)
    (april,) = asks(known, RULES, date(2026, 4, 1))

    assert march.answer_by == date(2026, 3, 3)
    assert april.answer_by == date(2026, 4, 6)


def test_a_new_occasion_takes_over_the_request_still_open_and_nobody_is_also_reminded() -> None:
    known = facts(
        a_followed_action(asked_slot=date(2026, 2, 2)),
        requests=(an_open_request(asked_on=date(2026, 2, 2), answer_by=date(2026, 2, 5)),),
    )

    owed = decide(known, RULES, MONDAY)

    assert [type(one).__name__ for one in owed] == ["AskStatus", "IssueDigest"]
    assert asks(known, RULES, MONDAY)[0].supersedes == ("request1",)


def test_nothing_is_owed_before_start_nor_while_paused() -> None:
    known = facts()
    for state in (ProgrammeState.DRAFT, ProgrammeState.PAUSED):
        held = replace(known, programme=replace(known.programme, state=state))

        assert decide(held, RULES, MONDAY) == ()


def test_a_coordinator_may_ask_at_any_time_one_person_or_one_axis() -> None:
    known = facts(
        a_followed_action("1.1", asked_slot=MONDAY),
        a_followed_action("1.2", owner=NADIA.id, asked_slot=MONDAY),
        a_followed_action("2.1", axis="2", asked_slot=MONDAY),
    )
    saturday = date(2026, 3, 7)

    assert [one.person for one in asks_now(known, RULES, saturday, (NADIA.id, ""))] == [NADIA.id]
    (ask,) = asks_now(known, RULES, saturday, ("", "2"))
    assert ask.actions == (action_id("2.1"),)
    assert ask.occasion == saturday
