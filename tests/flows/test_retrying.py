from datetime import UTC, datetime, timedelta

from config.bootstrap import Application
from flows.dispatching import Dispatcher
from flows.firing import Firing, abandoned, owed
from flows.retrying import MOST_TRIES, Retries
from flows.ticking import tick
from flows.timetable import read_timetable
from tests.flows.office import HOME, SimulatedClock
from tests.stories import PROGRAMME

TIMETABLE = read_timetable()
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
FIRING = Firing(TIMETABLE.entry("demandes"), HOME, NOW.date(), "demandes")


def closed_for_good(app: Application) -> None:
    """Declare a closure so long that no step can reckon a working day."""
    days = (NOW.date() + timedelta(days=n) for n in range(1, 200))
    declared = "".join(f"[[day_off]]\nday = {day}\n" for day in days)
    (app.settings.data_dir / "declared.toml").write_text(declared)


async def test_a_step_that_fails_is_not_noted_as_done_until_the_last_try(
    app: Application, clock: SimulatedClock
) -> None:
    clock.at(8)
    asking = owed(app, TIMETABLE)[1]
    closed_for_good(app)

    assert await Dispatcher(app).dispatch(asking)
    clock.move(minutes=11)
    assert abandoned(app, TIMETABLE) == (asking,)

    await Dispatcher(app).do_here(asking, last=True)
    assert abandoned(app, TIMETABLE) == ()


async def test_a_tick_tells_what_failed_and_leaves_it_to_be_done_again(
    app: Application, clock: SimulatedClock
) -> None:
    clock.at(8)
    closed_for_good(app)

    done = await tick(app)
    clock.move(minutes=11)

    assert "demandes" in done.failed
    assert done.steps["demandes"][PROGRAMME] == {"failed": 1}
    assert "demandes" in [one.name for one in abandoned(app, TIMETABLE)]


def test_tries_are_apart_from_each_other_and_counted() -> None:
    retries = Retries(timedelta(minutes=10))
    turns = [retries.turn(FIRING, NOW + timedelta(minutes=n)) for n in range(0, 121, 5)]

    assert [one for one in turns if one] == [1, 2, 3, 4, MOST_TRIES]
