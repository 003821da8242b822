from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from domain.model.event import Event, EventName
from domain.ports.unit_of_work import OpenUnit
from tests.contracts.stores import Database
from tests.stories import DAY, NOON, PROGRAMME

TAMPERED = {
    "a word changed": ("UPDATE event SET subject = 'other' WHERE number = 2", 2),
    "a figure changed": ("UPDATE event SET data = '{}' WHERE number = 3", 3),
    "an event taken out": ("DELETE FROM event WHERE number = 2", 2),
    "the first taken out": ("DELETE FROM event WHERE number = 1", 1),
    "a day changed": ("UPDATE event SET day = '2020-01-01' WHERE number = 4", 4),
}


def an_event(**changes: Any) -> Event:
    """Return a fact of the programme."""
    event = Event(
        name=EventName.STATUS_REQUESTED,
        programme=PROGRAMME,
        subject="request-1",
        on=DAY,
        at=NOON + timedelta(microseconds=123456),
        data={"actions": 3, "why": "é", "none": None},
    )
    return replace(event, **changes)


def happen(open_unit: OpenUnit, *events: Event) -> None:
    """Append events in one unit of work."""
    with open_unit() as unit:
        unit.journal.append(events)


def test_events_come_back_in_order_with_their_numbers(open_unit: OpenUnit) -> None:
    first, second = an_event(), an_event(name=EventName.REQUEST_ANSWERED, data={})
    happen(open_unit, first, second)
    happen(open_unit, first)

    with open_unit(read_only=True) as unit:
        assert unit.journal.of(PROGRAMME) == ((1, first), (2, second), (3, first))
        assert unit.journal.of(PROGRAMME, since=2) == ((3, first),)


def test_each_programme_has_its_chain(open_unit: OpenUnit) -> None:
    other = an_event(programme="autre")
    happen(open_unit, an_event(), other, an_event())

    with open_unit(read_only=True) as unit:
        assert unit.journal.of("autre") == ((1, other),)
        assert [number for number, _ in unit.journal.of(PROGRAMME)] == [1, 2]
        assert unit.journal.head("autre") != unit.journal.head(PROGRAMME)
        assert unit.journal.head("nothing") == ""


def test_the_head_moves_with_each_event_and_depends_on_all(open_unit: OpenUnit) -> None:
    heads = []
    for number in range(4):
        happen(open_unit, an_event(subject=str(number)))
        with open_unit(read_only=True) as unit:
            heads.append(unit.journal.head(PROGRAMME))

    assert len(set(heads)) == 4
    with open_unit(read_only=True) as unit:
        assert unit.journal.broken(PROGRAMME) is None


@pytest.mark.parametrize(("tampering", "found"), TAMPERED.values(), ids=TAMPERED.keys())
def test_tampering_is_found_where_it_was_done(
    open_unit: OpenUnit, database: Database, tampering: str, found: int
) -> None:
    happen(open_unit, *(an_event(subject=str(number)) for number in range(5)))
    with database.engine.begin() as connection:
        connection.execute(text(tampering))

    with open_unit(read_only=True) as unit:
        assert unit.journal.broken(PROGRAMME) == found
