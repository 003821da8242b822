from dataclasses import replace
from datetime import date

import pytest

from domain.errors import RefusedError
from domain.model.follow_up import RequestState
from domain.model.programme import AbandonedAction
from domain.rules.dropping import Amendment
from domain.use_cases.asking import ask_status
from domain.use_cases.planning import apply_plan
from domain.use_cases.starting import start_programme
from tests.stories import NADIA, PROGRAMME, a_plan, an_action
from tests.use_cases.office import Office

LET_GO = Amendment("Crédits redéployés", frozenset({"1.1"}))


def test_the_same_plan_twice_changes_nothing(office: Office) -> None:
    plan = a_plan(an_action("1.1"), an_action("1.2"))

    applied = apply_plan(office.open_unit, plan, office.moment)

    assert (applied.changed, applied.version) == (False, 1)
    assert "plan.applied" not in office.happened()


def test_a_moved_deadline_keeps_the_first_one(office: Office) -> None:
    moved = a_plan(an_action("1.1", deadline=date(2026, 7, 15)), an_action("1.2"))

    applied = apply_plan(office.open_unit, moved, office.moment)

    assert (applied.changed, applied.moved, applied.version) == (True, 1, 2)
    action = office.action("1.1")
    assert (action.deadline, action.first_deadline) == (date(2026, 7, 15), date(2026, 6, 30))
    assert action.slips == 1


def test_an_action_handed_over_is_asked_of_its_new_owner(office: Office) -> None:
    handed = a_plan(an_action("1.1", owner=NADIA.id), an_action("1.2"))
    apply_plan(office.open_unit, handed, office.moment)

    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)

    assert {one.recipient for one in office.post()} == {"salma@org.example", "nadia@org.example"}


def test_an_action_dropped_from_the_plan_keeps_its_history_and_is_not_asked(
    office: Office,
) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    (request,) = office.post()
    office.reply(request, "1.1 : en cours, 40 %")
    apply_plan(office.open_unit, a_plan(an_action("1.2")), office.moment, LET_GO)

    with office.open_unit(read_only=True) as unit:
        followed = [one.ref for one in unit.actions.of(PROGRAMME)]
        reported = unit.actions.reports(PROGRAMME)

    assert followed == ["1.2"]
    assert len(reported) == 1


def test_an_unknown_programme_cannot_be_started(office: Office) -> None:
    with pytest.raises(RefusedError) as refused:
        start_programme(office.open_unit, "inconnu", office.moment)

    assert refused.value.arguments == {"programme": "inconnu", "known": PROGRAMME}


def test_a_person_who_left_the_plan_is_still_known_to_what_they_said(office: Office) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    office.post()
    plan = a_plan(an_action("1.1", owner=NADIA.id), an_action("1.2", owner=NADIA.id))
    alone = replace(plan, people=tuple(one for one in plan.people if one.name != "Salma"))

    apply_plan(office.open_unit, alone, office.moment)

    assert office.requests()[0].person != NADIA.id


def test_an_action_that_was_followed_never_leaves_silently(office: Office) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    without = a_plan(an_action("1.2"))

    with pytest.raises(RefusedError) as refused:
        apply_plan(office.open_unit, without, office.moment)

    assert refused.value.code == "plan.drops_history"
    assert refused.value.arguments["refs"] == ("1.1",)
    assert office.action("1.1").ref == "1.1", "nothing was applied"


def test_an_action_that_nobody_was_asked_of_may_leave(office: Office) -> None:
    applied = apply_plan(office.open_unit, a_plan(an_action("1.2")), office.moment)

    assert (applied.dropped, applied.superseded) == (1, 0)
    assert office.happened()[-1] == "action.dropped"


def test_a_file_gives_an_action_up_with_its_reason(office: Office) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    given_up = AbandonedAction("1.1", "Action 1.1", "Crédits redéployés")
    plan = a_plan(an_action("1.2"), abandoned=(given_up,))

    assert apply_plan(office.open_unit, plan, office.moment).dropped == 1
    assert apply_plan(office.open_unit, plan, office.moment).changed is False


def test_a_request_with_nothing_left_to_await_is_superseded_at_once(office: Office) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    handed = a_plan(an_action("1.1", owner=NADIA.id), an_action("1.2", owner=NADIA.id))

    applied = apply_plan(office.open_unit, handed, office.moment)

    assert applied.superseded == 1
    (request,) = office.requests()
    assert request.state is RequestState.SUPERSEDED
    assert "request.closed" in office.happened()
    assert office.post() == [], "a request that nobody owes is not sent"


def test_a_request_that_keeps_an_action_stays_open(office: Office) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)

    applied = apply_plan(office.open_unit, a_plan(an_action("1.2")), office.moment, LET_GO)

    assert applied.superseded == 0
    assert office.requests()[0].state is RequestState.OPEN


def test_every_version_is_kept_with_its_reason(office: Office) -> None:
    moved = a_plan(an_action("1.1", deadline=date(2026, 7, 15)), an_action("1.2"))
    apply_plan(office.open_unit, moved, office.moment, Amendment("Marché infructueux"))

    with office.open_unit(read_only=True) as unit:
        versions = unit.programmes.versions(PROGRAMME)
        (move,) = unit.actions.moves(PROGRAMME)

    assert [(one.number, one.reason) for one in versions] == [(1, ""), (2, "Marché infructueux")]
    assert versions[1].plan == moved
    assert (move.by, move.reason) == ("plan", "Marché infructueux")


def test_an_action_that_comes_back_keeps_its_first_deadline(office: Office) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    apply_plan(office.open_unit, a_plan(an_action("1.2")), office.moment, LET_GO)

    back = a_plan(an_action("1.1", deadline=date(2026, 9, 30)), an_action("1.2"))
    apply_plan(office.open_unit, back, office.moment)

    action = office.action("1.1")
    assert (action.first_deadline, action.deadline) == (date(2026, 6, 30), date(2026, 9, 30))
