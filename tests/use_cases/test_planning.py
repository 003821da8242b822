from dataclasses import replace
from datetime import date

import pytest

from domain.errors import RefusedError
from domain.use_cases.asking import ask_status
from domain.use_cases.planning import apply_plan
from domain.use_cases.starting import start_programme
from tests.stories import NADIA, PROGRAMME, a_plan, an_action
from tests.use_cases.office import Office


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
    apply_plan(office.open_unit, a_plan(an_action("1.2")), office.moment)

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
