from dataclasses import replace
from datetime import date

import pytest

from domain.model.desk import DeskKind
from domain.model.follow_up import RequestState
from domain.model.mandates import Mandate
from domain.model.people import Person
from domain.model.status import Status
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.planning import apply_plan
from domain.use_cases.reminding import Reminded
from tests.stories import NADIA, SALMA, YOUSSEF, a_plan, an_action, follow
from tests.use_cases.office import Office, text_of
from tests.use_cases.port import DIRECTION, PLAN, ask, remind


def test_a_role_is_asked_of_whoever_holds_it_that_day(port: Office) -> None:
    (march,) = ask(port, date(2026, 3, 2))
    port.reply(march, "1.1 : en cours, 20 %\n1.2 : en cours, 30 %")
    port.post()

    (april,) = ask(port, date(2026, 4, 1))

    assert march.recipient == SALMA.address
    assert april.recipient == NADIA.address
    # They are nobody's « last answer » who reads: they are Salma's.
    assert "Réponse du" in text_of(april)
    assert "dit par Salma" in text_of(april)
    assert "Votre dernière réponse" not in text_of(april)


def test_what_is_pending_passes_with_the_mandate_and_is_asked_once(port: Office) -> None:
    (march,) = ask(port, date(2026, 3, 2))
    port.reply(march, "1.1 : en cours, 20 %")
    port.post()

    (handed,) = ask(port, date(2026, 3, 11))

    assert handed.recipient == NADIA.address
    text = " ".join(text_of(handed).split())
    assert "à la suite de Salma" in text
    assert "Action 1.2" in text
    assert "Action 1.1" not in text
    first, second = port.requests()
    assert (first.state, second.state) == (RequestState.SUPERSEDED, RequestState.OPEN)
    assert [ask(port, date(2026, 3, day)) for day in (12, 13, 16, 31)] == [[]] * 4


def test_the_ladder_starts_again_for_the_new_holder(port: Office) -> None:
    ask(port, date(2026, 3, 2))
    assert remind(port, date(2026, 3, 6)) == Reminded(reminders=1)
    port.post()
    assert remind(port, date(2026, 3, 10)) == Reminded(reminders=1)
    port.post()

    (handed,) = ask(port, date(2026, 3, 11))

    assert handed.recipient == NADIA.address
    for day in (11, 12, 13, 16):
        assert remind(port, date(2026, 3, day)) == Reminded()
    assert remind(port, date(2026, 3, 17)) == Reminded(reminders=1)
    (reminder,) = port.post()
    assert reminder.recipient == NADIA.address


def test_the_new_holder_answers_what_was_asked_of_the_one_before(port: Office) -> None:
    ask(port, date(2026, 3, 2))
    (handed,) = ask(port, date(2026, 3, 11))

    port.reply(handed, "1.1 : terminé\n1.2 : en cours, 50 %")

    assert port.action("1.1").status is Status.DONE
    assert port.action("1.2").progress == 50
    assert port.action("1.2").last_words_by == NADIA.id
    assert [one.state for one in port.requests()] == [
        RequestState.SUPERSEDED,
        RequestState.ANSWERED,
    ]


def test_a_mandate_that_passes_on_a_day_off_hands_over_on_the_next_working_day(
    open_unit: OpenUnit,
) -> None:
    mandates = (Mandate(SALMA.id, until=date(2026, 3, 6)), Mandate(NADIA.id, date(2026, 3, 7)))
    follow(open_unit, replace(PLAN, roles=(replace(DIRECTION, mandates=mandates),)))
    office = Office(open_unit)
    ask(office, date(2026, 3, 2))

    assert ask(office, date(2026, 3, 7)) == []
    assert remind(office, date(2026, 3, 8)) == Reminded()
    assert office.action("1.1").owner == NADIA.id
    (handed,) = ask(office, date(2026, 3, 9))

    assert handed.recipient == NADIA.address


def test_while_nobody_holds_a_role_its_coordinator_is_told_once_and_nothing_is_lost(
    open_unit: OpenUnit,
) -> None:
    mandates = (Mandate(SALMA.id, until=date(2026, 3, 6)),)
    follow(open_unit, replace(PLAN, roles=(replace(DIRECTION, mandates=mandates),)))
    office = Office(open_unit)
    ask(office, date(2026, 3, 2))

    for day in (9, 10, 11):
        assert ask(office, date(2026, 3, day)) == []
        assert remind(office, date(2026, 3, day)) == Reminded()
    (item,) = office.desk()
    assert item.kind is DeskKind.VACANCY
    assert item.facts["role"] == "Direction du port"

    office.day = date(2026, 3, 12)
    named = (*mandates, Mandate(NADIA.id, date(2026, 3, 12)))
    apply_plan(open_unit, replace(PLAN, roles=(replace(DIRECTION, mandates=named),)), office.moment)
    (handed,) = ask(office, date(2026, 3, 12))

    assert handed.recipient == NADIA.address
    assert "Action 1.1" in text_of(handed)
    assert office.desk() == ()


@pytest.mark.parametrize("person", [SALMA, YOUSSEF])
def test_an_action_given_to_a_role_held_by_its_owner_is_not_asked_again(
    open_unit: OpenUnit, person: Person
) -> None:
    follow(open_unit)
    office = Office(open_unit)
    ask(office, date(2026, 3, 2))
    office.day = date(2026, 3, 4)
    held = replace(DIRECTION, mandates=(Mandate(person.id),))

    apply_plan(
        open_unit, a_plan(an_action("1.1", owner=DIRECTION.id), roles=(held,)), office.moment
    )

    asked = [one.recipient for one in ask(office, date(2026, 3, 5))]
    assert asked == ([] if person is SALMA else [YOUSSEF.address])
