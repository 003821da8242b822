from collections.abc import Mapping
from datetime import date

import pytest

from config.bootstrap import Application
from domain.model.desk import DeskItem, DeskKind
from flows.reports import Subject, waiting
from tests.stories import DAY, PROGRAMME, SALMA, action_id, an_action

ACTION = an_action("1.1")
OWN = action_id("1.1")
SAID: Mapping[str, object] = {
    "status": "in_progress",
    "progress": 40,
    "forecast": "2026-11-15",
    "new_deadline": "2026-12-31",
    "why": "two_values",
}


@pytest.mark.parametrize(
    ("kind", "proposed"),
    [
        (DeskKind.DEADLINE, "{deadline} → 31 décembre 2026"),
        (DeskKind.CANCELLATION, "En cours"),
        (
            DeskKind.AMBIGUOUS,
            "En cours · 40 % · Fin prévue le 15 novembre 2026 · {deadline} → 31 décembre 2026",
        ),
    ],
)
def test_the_desk_shows_what_would_take_effect_and_why_it_waits(
    app: Application, kind: DeskKind, proposed: str
) -> None:
    _waits(app, kind, OWN)
    subject = Subject(app, PROGRAMME, DAY)
    deadline = subject.words.day(ACTION.deadline)

    [row] = waiting(subject).rows

    shown = {name: str(cell).replace("\xa0", " ") for name, cell in row.items()}
    assert shown["Ce qui est proposé"] == proposed.format(deadline=deadline).replace("\xa0", " ")
    assert shown["Motif"] == "Deux valeurs contradictoires"
    assert shown["Action"] == f"1.1 {ACTION.title}"


def test_the_status_of_a_bounce_is_no_status_of_an_action(app: Application) -> None:
    _waits(app, DeskKind.ADDRESS, SALMA.id, {"status": "5.1.1", "kind": "request"})

    [row] = waiting(Subject(app, PROGRAMME, DAY)).rows

    assert row["Ce qui est proposé"] == ""


def test_what_nobody_proposes_is_left_empty(app: Application) -> None:
    _waits(app, DeskKind.AMBIGUOUS, "a request", {"why": "the moon"})

    [row] = waiting(Subject(app, PROGRAMME, DAY)).rows

    assert (row["Ce qui est proposé"], row["Motif"], row["Action"]) == ("", "the moon", "")


def _waits(
    app: Application, kind: DeskKind, subject: str, said: Mapping[str, object] = SAID
) -> None:
    item = DeskItem(
        programme=PROGRAMME,
        kind=kind,
        subject=subject,
        opened_on=date(2026, 3, 2),
        person=SALMA.id,
        sentence="60 puis 40, fin décembre",
        facts=said,
    )
    with app.open_unit() as unit:
        unit.desk.add([item])
