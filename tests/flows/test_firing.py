import pytest

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.use_cases.starting import pause_programme
from flows.dispatching import Dispatcher
from flows.firing import abandoned, claim, finish, owed
from flows.timetable import read_timetable
from tests.flows.office import HOME, MONDAY, SimulatedClock
from tests.stories import PROGRAMME

TIMETABLE = read_timetable()
MORNING = ["revues", "demandes", "consultations", "chiffres", "relances", "bulletins"]


def names(app: Application) -> list[str]:
    return [one.name for one in owed(app, TIMETABLE)]


def test_each_firing_falls_at_its_hour(app: Application, clock: SimulatedClock) -> None:
    assert names(app) == []
    clock.at(7, 30)
    assert names(app) == ["revues"]
    clock.at(8)
    assert names(app) == ["revues", "demandes"]


def test_a_firing_taken_is_no_longer_owed(app: Application, clock: SimulatedClock) -> None:
    clock.at(8)
    first, second = owed(app, TIMETABLE)

    assert claim(app, first)
    assert not claim(app, first)
    assert [one.name for one in owed(app, TIMETABLE)] == [second.name]


def test_a_key_names_the_firing_and_its_day(app: Application, clock: SimulatedClock) -> None:
    clock.at(8)

    assert owed(app, TIMETABLE)[1].key == "demandes:2026-03-02"


def test_after_three_days_asleep_only_today_is_owed(
    app: Application, clock: SimulatedClock
) -> None:
    clock.at(12)
    for one in owed(app, TIMETABLE):
        claim(app, one)
    clock.move(days=3)

    assert names(app) == MORNING
    assert {one.day.day for one in owed(app, TIMETABLE)} == {5}


def test_waking_on_a_sunday_sends_nothing_and_says_what_was_skipped(
    app: Application, clock: SimulatedClock
) -> None:
    clock.move(days=6)

    assert names(app) == []
    with app.open_unit(read_only=True) as unit:
        skipped = {(name, day.day) for name, day, _, _ in unit.cadences.recent(9)}
    assert skipped == {(one.name, 6) for one in TIMETABLE.entries}


def test_a_programme_that_does_not_run_is_owed_nothing(
    app: Application, clock: SimulatedClock
) -> None:
    clock.at(12)
    pause_programme(app.open_unit, PROGRAMME, app.moment(HOME))

    assert names(app) == []


def test_a_firing_taken_and_never_done_is_found_again(
    app: Application, clock: SimulatedClock
) -> None:
    clock.at(8)
    first, second = owed(app, TIMETABLE)
    assert claim(app, first)
    assert claim(app, second)
    finish(app, second.name, second.day, {"requests": 1})

    clock.move(minutes=9)
    assert abandoned(app, TIMETABLE) == ()
    clock.move(minutes=2)
    assert abandoned(app, TIMETABLE) == (first,)


async def test_without_prefect_a_firing_is_done_here_and_written_down(
    app: Application, clock: SimulatedClock
) -> None:
    clock.at(8)
    _, asking = owed(app, TIMETABLE)

    assert await Dispatcher(app).dispatch(asking)
    assert not await Dispatcher(app).dispatch(asking)

    with app.open_unit(read_only=True) as unit:
        done = {name: result for name, _, _, result in unit.cadences.recent(9)}
    assert done["demandes"] == {"requests": 1, "actions": 1, "superseded": 0}


def test_a_clock_far_ahead_plans_nothing_until_confirmed(
    app: Application, clock: SimulatedClock
) -> None:
    clock.at(8)
    claim(app, owed(app, TIMETABLE)[0])
    clock.move(days=42)

    with pytest.raises(RefusedError, match=r"clock\.ahead"):
        owed(app, TIMETABLE)
    trusting = app.settings.model_copy(update={"trusted_day": clock.now().date()})
    assert names(Application(trusting, clock)) != []


def test_the_story_begins_on_a_working_day() -> None:
    assert MONDAY.weekday() == 0
