"""The timetable: what is done, when, and for how long a missed firing still makes sense."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from domain.errors import InvalidValueError

SHIPPED = Path(__file__).with_name("timetable.toml")
# On a night when clocks go back this hour comes twice.
TWICE_FROM, TWICE_UNTIL = time(2), time(3)
STEPS = frozenset({"reviews", "consult", "ask", "measure", "remind", "digest", "desk"})
ROUNDS = frozenset({"collect", "deliver", "watch", "upkeep"})


@dataclass(frozen=True, slots=True)
class Entry:
    """Something done once each working day, at a local time of the programme's zone.

    `name` is its key in the ledger, `label` the name of its flow. Refuses `timetable.hour`
    (between two and three), `timetable.catch_up` (a day or more, or nothing), `timetable.step`.
    """

    name: str
    label: str
    step: str
    at: time
    catch_up: timedelta

    def __post_init__(self) -> None:
        if TWICE_FROM <= self.at < TWICE_UNTIL:
            raise InvalidValueError("timetable.hour", name=self.name, at=self.at.isoformat())
        if not timedelta() < self.catch_up < timedelta(days=1):
            raise InvalidValueError("timetable.catch_up", name=self.name)
        if self.step not in STEPS:
            raise InvalidValueError("timetable.step", name=self.name, step=self.step)


@dataclass(frozen=True, slots=True)
class Round:
    """Something done again and again, every so many seconds.

    Refuses `timetable.every` below one second and `timetable.step`.
    """

    name: str
    step: str
    every: int

    def __post_init__(self) -> None:
        if self.every < 1:
            raise InvalidValueError("timetable.every", name=self.name, every=self.every)
        if self.step not in ROUNDS:
            raise InvalidValueError("timetable.step", name=self.name, step=self.step)


@dataclass(frozen=True, slots=True)
class Timetable:
    """The entries in the order of the day, the rounds, and the zone in which most programmes live.

    Refuses `timetable.twice` when two of them bear the same name.
    """

    zone: str
    entries: tuple[Entry, ...]
    rounds: tuple[Round, ...]

    def __post_init__(self) -> None:
        names = [one.name for one in self.entries] + [one.name for one in self.rounds]
        if len(names) != len(set(names)):
            raise InvalidValueError("timetable.twice", names=tuple(names))

    def entry(self, name: str) -> Entry:
        """Return an entry by name; raises KeyError."""
        return {one.name: one for one in self.entries}[name]

    def ledger_name(self, entry: Entry, zone: str) -> str:
        """Return the key of an entry's firings for the programmes of a zone."""
        return entry.name if zone == self.zone else f"{entry.name}@{zone}"


@cache
def read_timetable(path: Path = SHIPPED) -> Timetable:
    """Read a timetable; the shipped file documents the format."""
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    entries = [_entry(one) for one in content["entry"]]
    return Timetable(
        zone=content["zone"],
        entries=tuple(sorted(entries, key=lambda one: one.at)),
        rounds=tuple(Round(**one) for one in content["round"]),
    )


def _entry(content: Mapping[str, Any]) -> Entry:
    return Entry(**{**content, "catch_up": timedelta(hours=content["catch_up"])})
