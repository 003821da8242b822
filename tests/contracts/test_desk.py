from dataclasses import replace
from typing import Any

from domain.model.desk import DeskItem, DeskKind, Verdict
from domain.ports.unit_of_work import OpenUnit
from tests.stories import DAY, NOON, PROGRAMME, SALMA


def an_item(**changes: Any) -> DeskItem:
    """Return a changed deadline that waits."""
    item = DeskItem(
        programme=PROGRAMME,
        kind=DeskKind.DEADLINE,
        subject="action-1",
        opened_on=DAY,
        person=SALMA.id,
        request="request-1",
        inbox="inbox-1",
        sentence="Plutôt fin septembre.",
        facts={"new_deadline": "2026-09-30", "lines": [1, {"a": None}]},
    )
    return replace(item, **changes)


def test_items_are_numbered_in_order_and_come_back_whole(open_unit: OpenUnit) -> None:
    items = [an_item(subject=f"action-{n}") for n in range(3)]
    with open_unit() as unit:
        assert unit.desk.add(items) == (1, 2, 3)
        assert unit.desk.add([]) == ()

        assert unit.desk.get(2) == replace(items[1], number=2)
        assert unit.desk.get(4) is None


def test_what_waits_is_listed_oldest_first_a_programme_or_all(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        unit.desk.add([an_item(), an_item(programme="autre"), an_item()])

        assert [one.number for one in unit.desk.waiting(PROGRAMME)] == [1, 3]
        assert [one.number for one in unit.desk.waiting()] == [1, 2, 3]


def test_an_item_is_settled_once(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        unit.desk.add([an_item()])
    with open_unit() as unit:
        assert unit.desk.decide(1, Verdict.ACCEPTED, "youssef", NOON)
    with open_unit() as unit:
        assert not unit.desk.decide(1, Verdict.REFUSED, "nadia", NOON)
        assert not unit.desk.decide(2, Verdict.REFUSED, "nadia", NOON)

        settled = unit.desk.get(1)
        assert settled is not None
        assert (settled.verdict, settled.decided_by) == (Verdict.ACCEPTED, "youssef")
        assert settled.decided_at == NOON
        assert unit.desk.waiting() == ()


def test_a_number_is_never_given_twice(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        unit.desk.add([an_item()])
        unit.desk.decide(1, Verdict.OVERTAKEN, "reply", NOON)

        assert unit.desk.add([an_item()]) == (2,)
