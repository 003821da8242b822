from datetime import date

import pytest

from domain.errors import RefusedError
from domain.model.desk import DeskChoice, DeskKind
from domain.model.programme import Plan
from domain.ports.unit_of_work import OpenUnit
from domain.rules.rulebook import Rulebook
from domain.rules.working_days import Calendar
from domain.use_cases.asking import ask_status
from domain.use_cases.deciding import accept, refuse
from domain.use_cases.governing import let_go
from tests.stories import PROGRAMME, SALMA, YOUSSEF, a_person, a_plan, an_action, follow
from tests.use_cases.office import Office

FEW = Rulebook(Calendar(), batch_floor=3)


def of_many(count: int) -> Plan:
    """Return a plan of so many owners, one action each."""
    owners = tuple(a_person(f"Owner{n}") for n in range(count))
    actions = [an_action(f"1.{n}", owner=one.id) for n, one in enumerate(owners, 1)]
    return a_plan(*actions, people=(SALMA, YOUSSEF, *owners), bodies=())


@pytest.fixture
def office(open_unit: OpenUnit) -> Office:
    follow(open_unit, of_many(4))
    return Office(open_unit, rules=FEW)


def ask(office: Office, day: date) -> None:
    office.day = day
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)


def test_a_batch_far_above_the_usual_waits_for_a_go(office: Office) -> None:
    ask(office, date(2026, 3, 2))

    assert office.post() == []
    [item] = office.desk()
    told = {"count": 4, "usual": 0, "why": "batch_many", "late": 0}
    assert (item.kind, item.facts) == (DeskKind.BATCH, told)


def test_it_leaves_once_somebody_gave_their_go(office: Office) -> None:
    ask(office, date(2026, 3, 2))

    assert let_go(office.open_unit, PROGRAMME, "shell:amina", office.moment) == 4
    assert len(office.post()) == 4
    assert office.desk() == ()
    with pytest.raises(RefusedError):
        let_go(office.open_unit, PROGRAMME, "shell:amina", office.moment)


def test_the_desk_lets_it_go_or_gives_it_up(office: Office) -> None:
    ask(office, date(2026, 3, 2))
    refuse(office.open_unit, DeskChoice(office.desk()[0].number, "shell:amina"), office.moment)
    assert office.post() == []

    ask(office, date(2026, 4, 1))
    accept(office.open_unit, DeskChoice(office.desk()[0].number, "shell:amina"), office.moment)
    assert len(office.post()) == 4


def test_what_is_no_longer_owed_does_not_leave_after_the_go(office: Office) -> None:
    ask(office, date(2026, 3, 2))
    ask(office, date(2026, 4, 1))
    let_go(office.open_unit, PROGRAMME, "shell:amina", office.moment)

    assert len(office.post()) == 4, "those of April; March's requests were taken over"


def test_what_is_usual_leaves_by_itself(office: Office) -> None:
    ask(office, date(2026, 3, 2))
    let_go(office.open_unit, PROGRAMME, "shell:amina", office.moment)
    office.post()

    ask(office, date(2026, 4, 1))
    assert len(office.post()) == 4
    ask(office, date(2026, 7, 1))
    assert len(office.post()) == 4, "a quarter later, what it was remains the usual"
    assert office.desk() == ()


def test_a_programme_that_starts_with_much_overdue_waits(open_unit: OpenUnit) -> None:
    late = [an_action(f"1.{n}", deadline=date(2026, 1, 30)) for n in range(1, 11)]
    follow(open_unit, a_plan(*late, bodies=()))
    office = Office(open_unit)
    ask(office, date(2026, 3, 2))

    assert office.post() == []
    assert [one.kind for one in office.desk()] == [DeskKind.BATCH]
