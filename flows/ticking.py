"""Does now, once, all that is owed: the steps of the timetable, mail in, mail out."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from config.bootstrap import Application
from flows import firing
from flows.delivering import deliver
from flows.fetching import gather
from flows.steps import FAILED, Counts, run_everywhere, started, total
from flows.timetable import Timetable, read_timetable


@dataclass(frozen=True, slots=True)
class TickResult:
    """What was done: by entry of the timetable then programme; mail read; mail handed over."""

    steps: Mapping[str, Mapping[str, Counts]] = field(default_factory=dict)
    collected: Counts = field(default_factory=dict)
    delivered: Counts = field(default_factory=dict)

    @property
    def failed(self) -> tuple[str, ...]:
        """Return the entries of the timetable that failed for some programme, in their order."""
        return tuple(
            name
            for name, programmes in self.steps.items()
            if any(FAILED in counts for counts in programmes.values())
        )


async def tick(app: Application, day: date | None = None) -> TickResult:
    """Read what came in, do what is owed (today, or on a given business day), send what is due.

    Whatever the hour: what is owed comes from the store, the timetable only says when to look. The
    firings whose hour has come are noted as done, so that the clock does not fire them again.
    Refuses `clock.back` and `clock.ahead`.
    """
    timetable = read_timetable()
    await asyncio.to_thread(firing.require_sane_clock, app)
    collected = await asyncio.to_thread(gather, app)
    steps = await asyncio.to_thread(_steps, app, timetable, day)
    return TickResult(steps, collected, await deliver(app))


def plan_owed(
    app: Application, timetable: Timetable, day: date | None = None
) -> dict[str, dict[str, Counts]]:
    """Plan what is owed, today or on a given business day; nothing is read and nothing leaves."""
    zones = sorted({one.timezone for one in started(app)})
    done: dict[str, dict[str, Counts]] = {}
    for entry in timetable.entries:
        done[entry.name] = {}
        for zone in zones:
            on = day or app.moment(zone).day
            done[entry.name].update(run_everywhere(app, entry.step, on, zone))
    return done


def _steps(
    app: Application, timetable: Timetable, day: date | None
) -> dict[str, dict[str, Counts]]:
    owed = firing.owed(app, timetable) if day is None else ()
    taken = [one for one in owed if firing.claim(app, one)]
    done = plan_owed(app, timetable, day)
    for one in taken:
        sums = total(done[one.entry.name].values())
        # Not done: the next look finds it abandoned, and does it again.
        if FAILED not in sums:
            firing.finish(app, one.name, one.day, sums)
    return done
