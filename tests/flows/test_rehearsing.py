from dataclasses import asdict, replace
from datetime import date

import pytest
from sqlalchemy import select

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.model.mandates import Mandate, Substitute
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.planning import apply_plan
from flows.rehearsal import ForeseenBatch, Rehearsal, rehearse
from flows.ticking import tick
from flows.timetable import read_timetable
from storage.copying import copy_in_memory
from storage.store import Store
from storage.tables import METADATA
from tests.flows.office import Letterbox, SimulatedClock
from tests.stories import DAY, NADIA, PROGRAMME, SALMA, a_plan, an_action, follow
from tests.use_cases.measured import measured
from tests.use_cases.port import DIRECTION

A_MONTH = Rehearsal(PROGRAMME, 28)


def everything(app: Application) -> dict[str, list[object]]:
    """Return every row of the real store."""
    with app.store.unit(read_only=True) as unit:
        return {
            table.name: [tuple(row) for row in unit.session.execute(select(table))]
            for table in METADATA.sorted_tables
        }


def test_a_rehearsal_leaves_the_store_as_it_was(app: Application) -> None:
    before = everything(app)

    assert rehearse(app, A_MONTH).mails
    assert everything(app) == before


def test_silence_is_foreseen_to_its_end(app: Application) -> None:
    told = [(one.day.isoformat(), one.kind, one.name) for one in rehearse(app, A_MONTH).mails]

    assert [one for one in told if one[1] != "digest"] == [
        ("2026-03-02", "request", "Salma"),
        ("2026-03-06", "reminder", "Salma"),
        ("2026-03-10", "reminder", "Salma"),
        ("2026-03-12", "escalation", "Youssef"),
        ("2026-03-12", "escalation_notice", "Salma"),
    ]


def test_each_mail_tells_why(app: Application) -> None:
    reminder = [one for one in rehearse(app, A_MONTH).mails if one.kind == "reminder"][-1]

    assert reminder.why["escalates_on"] == date(2026, 3, 12)
    assert reminder.why["escalates_to"] == "Youssef"


async def test_what_was_foreseen_is_what_leaves(
    posting: Application, letterbox: Letterbox, clock: SimulatedClock
) -> None:
    foreseen = rehearse(posting, Rehearsal(PROGRAMME, 14))
    lived = []
    for _ in range(14):
        for entry in read_timetable().entries:
            clock.at(entry.at.hour, entry.at.minute)
            before = len(letterbox.mails)
            if posting.rulebook.calendar.is_working(clock.instant.date()):
                await tick(posting)
            lived += [
                (clock.instant.date(), recipients[0].partition("@")[0])
                for _, recipients, _ in letterbox.mails[before:]
            ]
        clock.move(days=1)
        clock.at(6)

    told = [(one.day, one.name.lower()) for one in foreseen.mails]
    assert sorted(lived) == sorted(told)


def test_who_answers_is_not_reminded(app: Application) -> None:
    kinds = rehearse(app, Rehearsal(PROGRAMME, 28, answering=1.0)).counts

    assert "reminder" not in kinds
    assert kinds["receipt"] == kinds["request"] == 1


def test_the_same_people_answer_each_time(app: Application) -> None:
    once = rehearse(app, Rehearsal(PROGRAMME, 60, answering=0.5))

    assert rehearse(app, Rehearsal(PROGRAMME, 60, answering=0.5)) == once


def test_a_day_to_begin_from_leaves_out_what_comes_before(app: Application) -> None:
    found = rehearse(app, Rehearsal(PROGRAMME, 5, first=date(2026, 3, 9)))

    assert {one.kind for one in found.mails} == {"reminder", "escalation", "escalation_notice"}


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"programme": "inconnu", "days": 5}, "programme.unknown"),
        ({"programme": PROGRAMME, "days": 0}, "rehearse.days"),
        ({"programme": PROGRAMME, "days": 5, "answering": 1.5}, "rehearse.answering"),
        ({"programme": PROGRAMME, "days": 5, "first": date(2026, 2, 1)}, "rehearse.past"),
    ],
)
def test_what_makes_no_sense_is_refused(
    app: Application, asked: dict[str, object], code: str
) -> None:
    with pytest.raises(RefusedError) as refused:
        rehearse(app, Rehearsal(**asked))  # type: ignore[arg-type]  # as typed

    assert refused.value.code == code


def test_the_copy_holds_what_deciding_reads(store: Store, open_unit: OpenUnit) -> None:
    follow(open_unit)
    with (
        copy_in_memory(store) as copied,
        open_unit(read_only=True) as unit,
        copied.unit(read_only=True) as other,
    ):
        here, there = (one.programmes.facts(PROGRAMME, DAY) for one in (unit, other))

    assert asdict(here) == asdict(there)


def test_who_takes_a_role_over_is_followed_up_from_that_day(app: Application) -> None:
    held = (Mandate(SALMA.id, until=date(2026, 3, 3)), Mandate(NADIA.id, date(2026, 3, 4)))
    role = replace(DIRECTION, mandates=held)
    plan = a_plan(an_action("1.1", owner=role.id), roles=(role,))
    apply_plan(app.open_unit, plan, app.moment(plan.timezone))

    told = [(one.day, one.kind, one.name) for one in rehearse(app, Rehearsal(PROGRAMME, 14)).mails]

    assert (date(2026, 3, 2), "request", "Salma") in told
    assert (date(2026, 3, 4), "request", "Nadia") in told
    assert {name for _, kind, name in told if kind == "reminder"} == {"Nadia"}


def test_who_stands_in_is_asked_instead(app: Application) -> None:
    away = Substitute("s1", SALMA.id, NADIA.id, date(2026, 3, 4), date(2026, 3, 31))
    plan = a_plan(an_action("1.1"), substitutes=(away,))
    apply_plan(app.open_unit, plan, app.moment(plan.timezone))

    told = [(one.day, one.kind, one.name) for one in rehearse(app, Rehearsal(PROGRAMME, 14)).mails]

    assert (date(2026, 3, 4), "request", "Nadia") in told
    assert {name for _, kind, name in told if kind == "reminder"} == {"Nadia"}


def test_whoever_answers_gives_figures_too(app: Application) -> None:
    plan = replace(measured(), declared_axes=3)
    apply_plan(app.open_unit, plan, app.moment(plan.timezone))
    found = rehearse(app, Rehearsal(PROGRAMME, 28, answering=1.0))
    asked = [one for one in found.mails if one.kind.startswith("figure")]

    assert found.counts["acknowledgement"] == 1
    assert {one.name for one in asked if one.kind == "figure_reminder"} == {"Youssef"}
    assert [one.why["of"] for one in asked if one.name == "Salma"] == ["figures"]
    assert {one.why["of"] for one in asked if one.name == "Youssef"} == {"axes"}


def test_a_batch_that_would_wait_for_a_go_is_told_and_its_mails_listed(app: Application) -> None:
    late = [an_action(f"1.{n}", deadline=date(2026, 2, 1)) for n in range(1, 12)]
    plan = a_plan(*late)
    apply_plan(app.open_unit, plan, app.moment(plan.timezone))

    found = rehearse(app, Rehearsal(PROGRAMME, 14))

    first = date(2026, 3, 2)
    assert found.batches == (ForeseenBatch(first, 1, 0, 11, "batch_overdue"),)
    assert (first, "request") in [(one.day, one.kind) for one in found.mails]
    assert rehearse(app, Rehearsal(PROGRAMME, 14, first=date(2026, 3, 9))).batches == ()
