"""A mandate that passes to somebody, by a coordinator's word."""

from dataclasses import dataclass, replace
from datetime import date

from domain.errors import RefusedError
from domain.model.event import Event, EventName
from domain.model.mandates import Role, passed_on
from domain.model.moment import Moment
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.use_cases.appointing import appoint


@dataclass(frozen=True, slots=True)
class Passing:
    """A role passes to a person on a local day, by ids; `by` is who says so."""

    role: str
    person: str
    since: date
    by: str


def pass_mandate(open_unit: OpenUnit, programme: str, passing: Passing, moment: Moment) -> Role:
    """Give a role to a person from a day on; return it with its mandates and its holder.

    Whoever held it does so until the day before. What is pending of it, requests, reminders and the
    right to answer, passes on that day, at once where it has come. It stays when the file is
    applied again, unless the file changes that role's mandates. Refuses `role.unknown`,
    `person.unknown` and `mandate.same` for who holds it then already.
    """
    with open_unit() as unit:
        role = _role(unit, programme, passing.role)
        plan = unit.programmes.plan(programme)
        people = {one.id for one in plan.people} if plan else set()
        if passing.person not in people:
            raise RefusedError("person.unknown", person=passing.person, known="")
        if role.holder_on(passing.since) == passing.person:
            day = passing.since.isoformat()
            raise RefusedError("mandate.same", role=role.title, day=day)
        mandates = passed_on(role.mandates, passing.person, passing.since)
        unit.mandates.replace(replace(role, mandates=mandates))
        data = {
            "to": passing.person,
            "since": passing.since.isoformat(),
            "by": passing.by,
        }
        given = EventName.MANDATE_GIVEN
        unit.journal.append([Event(given, programme, role.id, moment.day, moment.at, data)])
        appoint(unit, programme, moment)
        return _role(unit, programme, role.id)


def _role(unit: UnitOfWork, programme: str, role: str) -> Role:
    found = next((one for one in unit.mandates.roles(programme) if one.id == role), None)
    if found is None:
        raise RefusedError("role.unknown", role=role, known="")
    return found
