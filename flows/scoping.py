"""What a firing is about, and refuses what a form may ask by mistake: days, zones, programmes."""

from dataclasses import dataclass
from datetime import date, timedelta

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.model.follow_up import Programme, ProgrammeState
from domain.use_cases.starting import known_programme
from flows.occurrences import last_due
from flows.steps import started
from flows.timetable import read_timetable

# Nobody is asked for a week gone by; after a longer closure the last due day still counts.
FURTHEST_BACK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Scope:
    """What a firing is about: the entry by name, the business day, a zone, one programme or all."""

    entry: str
    day: date
    zone: str
    programme: str


def programmes_of(app: Application, scope: Scope) -> tuple[Programme, ...]:
    """Return the programmes that run of a scope, by id.

    Refuses `programme.unknown`, `programme.not_started`, `zone.unknown` (a zone in which no
    programme lives) and `day.not_now`: work done for a day that has not come mails everybody, and
    is then no longer owed on that day.
    """
    _require_known(app, scope)
    wanted = [one for one in started(app, scope.zone) if scope.programme in ("", one.id)]
    zones = {one.timezone for one in wanted} or {scope.zone or read_timetable().zone}
    for zone in sorted(zones):
        _require_now(app, scope, zone)
    return tuple(wanted)


def _require_known(app: Application, scope: Scope) -> None:
    with app.open_unit(read_only=True) as unit:
        zones = {one.timezone for one in unit.programmes.all()}
        if scope.zone and scope.zone not in zones:
            raise RefusedError("zone.unknown", zone=scope.zone, known=tuple(sorted(zones)))
        if not scope.programme:
            return
        programme = known_programme(unit, scope.programme)
    if programme.state is not ProgrammeState.STARTED:
        raise RefusedError("programme.not_started", programme=programme.id)
    if scope.zone not in ("", programme.timezone):
        raise RefusedError("zone.unknown", zone=scope.zone, known=(programme.timezone,))


def _require_now(app: Application, scope: Scope, zone: str) -> None:
    entry = read_timetable().entry(scope.entry)
    today = app.moment(zone).day
    due = last_due(entry, zone, app.rulebook.calendar, app.clock.now())
    first = min(due, today - FURTHEST_BACK)
    if not first <= scope.day <= today:
        raise RefusedError("day.not_now", day=scope.day, first=first, last=today)
