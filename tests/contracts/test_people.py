from dataclasses import replace
from datetime import timedelta

import pytest

from domain.model.people import LearntAddress
from domain.ports.unit_of_work import OpenUnit
from tests.stories import DAY, NADIA, NOON, PROGRAMME, SALMA, YOUSSEF, a_plan, follow


@pytest.fixture(autouse=True)
def _followed(open_unit: OpenUnit) -> None:
    follow(open_unit)


def test_the_last_word_on_an_absence_counts_be_it_longer_or_shorter(open_unit: OpenUnit) -> None:
    for until in (DAY, DAY + timedelta(days=10), DAY + timedelta(days=4)):
        with open_unit() as unit:
            unit.people.absent(SALMA.id, until)

            assert unit.programmes.facts(PROGRAMME, DAY).absences == {SALMA.id: until}


def test_who_has_written_is_back(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        unit.people.absent(SALMA.id, DAY)
        unit.people.absent(NADIA.id, DAY)
        unit.people.back(SALMA.id)
        unit.people.back(YOUSSEF.id)

        assert unit.programmes.facts(PROGRAMME, DAY).absences == {NADIA.id: DAY}


def test_the_third_hard_bounce_suspends_and_says_so_once(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        told = [unit.people.bounced(SALMA.id, DAY, permanent=True) for _ in range(4)]

        assert told == [False, False, True, False]
        assert unit.people.suspended(PROGRAMME) == {SALMA.id}
        assert unit.programmes.facts(PROGRAMME, DAY).suspended == {SALMA.id}


def test_the_fifth_day_of_soft_bounces_suspends_however_many_a_day(open_unit: OpenUnit) -> None:
    days = [DAY + timedelta(days=n // 2) for n in range(10)]
    with open_unit() as unit:
        told = [unit.people.bounced(SALMA.id, day, permanent=False) for day in days]

    assert told == [False] * 8 + [True, False]


def test_an_address_that_answers_starts_afresh(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        for _ in range(3):
            unit.people.bounced(SALMA.id, DAY, permanent=True)
        unit.people.reachable(SALMA.id)

        assert unit.people.suspended(PROGRAMME) == frozenset()
        assert not unit.people.bounced(SALMA.id, DAY, permanent=True)


def test_a_new_address_is_not_blamed_for_the_old_one(open_unit: OpenUnit) -> None:
    moved = replace(SALMA, address="salma@other.example")
    with open_unit() as unit:
        for _ in range(3):
            unit.people.bounced(SALMA.id, DAY, permanent=True)
        unit.programmes.save(a_plan(people=(moved, YOUSSEF, NADIA)), NOON)

        assert unit.people.suspended(PROGRAMME) == frozenset()
        assert unit.people.many([SALMA.id]) == {SALMA.id: moved}


def test_people_are_found_by_id_and_strangers_are_not(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        assert unit.people.many([NADIA.id, "stranger"]) == {NADIA.id: NADIA}
        assert not unit.people.bounced("stranger", DAY, permanent=True)


def test_an_address_learnt_is_one_of_the_person_until_it_is_forgotten(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        unit.people.remember(SALMA.id, "Assistante@org.example", "Youssef", NOON)
        unit.people.remember(SALMA.id, "assistante@org.example", "Nadia", NOON)
        kept = unit.people.learnt([SALMA.id, NADIA.id])
        known = unit.people.many([SALMA.id])[SALMA.id]
        forgotten = [unit.people.forget(SALMA.id, "ASSISTANTE@org.example") for _ in range(2)]

        assert kept == {SALMA.id: (LearntAddress("assistante@org.example", NOON, "Youssef"),)}
        assert known.aliases == ("assistante@org.example",)
        assert forgotten == [True, False]
        assert unit.people.many([SALMA.id]) == {SALMA.id: SALMA}
