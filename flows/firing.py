"""Which firings of the timetable are owed, and who takes each: once, by the ledger."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.ports.unit_of_work import UnitOfWork
from flows.occurrences import distrust, last_due, makes_sense
from flows.steps import started
from flows.timetable import Entry, Timetable

# A run in Prefect that has not said what it did after so long is done again here.
PATIENCE = timedelta(minutes=10)
RECENT = 64


@dataclass(frozen=True, slots=True)
class Firing:
    """An entry, for the programmes of one zone, on one local day; `name` is its key."""

    entry: Entry
    zone: str
    day: date
    name: str

    @property
    def key(self) -> str:
        """Return the idempotency key: the same firing, the same run."""
        return f"{self.name}:{self.day.isoformat()}"


def owed(app: Application, timetable: Timetable) -> tuple[Firing, ...]:
    """Return the firings not taken yet, in the order of the day; note as skipped what is too late.

    Of several missed days only the last counts: what is owed is computed from the store. Refuses
    `clock.back` and `clock.ahead` when the machine's clock can't be believed.
    """
    require_sane_clock(app)
    now = app.clock.now()
    found = []
    for firing in _due(app, timetable):
        if makes_sense(firing.entry, firing.day, firing.zone, now):
            found.append(firing)
        else:
            with app.open_unit() as unit:
                unit.cadences.skip(firing.name, firing.day, now)
    return tuple(sorted(found, key=lambda one: (one.day, one.entry.at)))


def claim(app: Application, firing: Firing) -> bool:
    """Take a firing; False when another process has it."""
    with app.open_unit() as unit:
        return unit.cadences.claim(firing.name, firing.day, app.clock.now())


def finish(app: Application, name: str, day: date, counts: Mapping[str, int]) -> None:
    """Note what a firing did."""
    with app.open_unit() as unit:
        unit.cadences.finish(name, day, counts)


def abandoned(app: Application, timetable: Timetable) -> tuple[Firing, ...]:
    """Return firings taken but not done in time: whoever took them crashed, or is stuck."""
    now = app.clock.now()
    known = {one.name: one for one in _possible(app, timetable)}
    with app.open_unit(read_only=True) as unit:
        recent = unit.cadences.recent(RECENT)
    return tuple(
        Firing(known[name].entry, known[name].zone, day, name)
        for name, day, at, result in recent
        if result is None and name in known and now - at > PATIENCE
        if makes_sense(known[name].entry, day, known[name].zone, now)
    )


def require_sane_clock(app: Application) -> None:
    """Refuse to plan when now is before the last thing done, or far past it."""
    with app.open_unit(read_only=True) as unit:
        recent = unit.cadences.recent(1)
    last = recent[0][2] if recent else None
    code = distrust(app.clock.now(), last, app.settings.trusted_day)
    if code and last is not None:
        raise RefusedError(code, now=app.clock.now().isoformat(), last=last.isoformat())


def _due(app: Application, timetable: Timetable) -> Iterator[Firing]:
    possible = _possible(app, timetable)
    with app.open_unit(read_only=True) as unit:
        taken = {one.name: _last(unit, one.name) for one in possible}
    return (one for one in possible if taken[one.name] < one.day)


def _possible(app: Application, timetable: Timetable) -> list[Firing]:
    """Return the last firing of each entry in each zone in which a programme runs."""
    now, calendar = app.clock.now(), app.rulebook.calendar
    zones = sorted({one.timezone for one in started(app)})
    return [
        Firing(
            entry, zone, last_due(entry, zone, calendar, now), timetable.ledger_name(entry, zone)
        )
        for zone in zones
        for entry in timetable.entries
    ]


def _last(unit: UnitOfWork, name: str) -> date:
    return unit.cadences.last(name) or date.min
