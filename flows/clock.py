"""The one clock: APScheduler, told by the timetable when to look; what is owed, the store knows."""

from collections.abc import Callable, Coroutine, Iterable, Mapping
from typing import Any

from apscheduler.schedulers.asyncio import (  # type: ignore[import-untyped]  # has no types
    AsyncIOScheduler,
)
from apscheduler.triggers.combining import OrTrigger  # type: ignore[import-untyped]  # has no types
from apscheduler.triggers.cron import CronTrigger  # type: ignore[import-untyped]  # has no types
from apscheduler.triggers.interval import (  # type: ignore[import-untyped]  # has no types
    IntervalTrigger,
)

from flows.timetable import Entry, Timetable

Job = Callable[[], Coroutine[Any, Any, None]]

# By default a job that is late by more than a second is dropped without a word; of several missed
# firings one is enough, for each looks at all that is owed.
ONCE_HOWEVER_LATE = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}


class Clock:
    """Calls one function at the hours of the entries, another for each round."""

    def __init__(self, timetable: Timetable, on_entry: Job, rounds: Mapping[str, Job]) -> None:
        self._timetable = timetable
        self._on_entry = on_entry
        self._zones: frozenset[str] = frozenset()
        self._scheduler = AsyncIOScheduler(timezone="UTC", job_defaults=ONCE_HOWEVER_LATE)
        for one in timetable.rounds:
            self._scheduler.add_job(
                rounds[one.step], IntervalTrigger(seconds=one.every, timezone="UTC"), id=one.name
            )

    def follow(self, zones: Iterable[str]) -> None:
        """Keep the hours of these zones from now on."""
        wanted = frozenset(zones)
        if wanted == self._zones:
            return
        self._zones = wanted
        for entry in self._timetable.entries:
            if self._scheduler.get_job(entry.name):
                self._scheduler.remove_job(entry.name)
            if wanted:
                self._scheduler.add_job(self._on_entry, _trigger(entry, wanted), id=entry.name)

    def start(self) -> None:
        """Begin; needs a running event loop."""
        self._scheduler.start()

    def stop(self) -> None:
        """End; what is running is left to its owner."""
        self._scheduler.shutdown(wait=False)


def _trigger(entry: Entry, zones: Iterable[str]) -> OrTrigger:
    """Return when to look: every day, for only a programme's calendar knows its working days."""
    return OrTrigger(
        [
            CronTrigger(hour=entry.at.hour, minute=entry.at.minute, timezone=zone)
            for zone in sorted(zones)
        ]
    )
