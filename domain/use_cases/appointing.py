"""Handing roles, with all that they own, to whoever holds them on the day."""

from collections.abc import Sequence

from domain.model.desk import DeskItem, DeskKind, Verdict
from domain.model.event import Event, EventName
from domain.model.mandates import Role
from domain.model.moment import Moment
from domain.model.passing import ReportVacancy
from domain.ports.unit_of_work import UnitOfWork

BY_APPOINTMENT = "appointment"


def appoint(unit: UnitOfWork, programme: str, moment: Moment) -> tuple[Role, ...]:
    """Hand over what changed hands by that day; return the roles as they were before.

    Twice the same day does nothing more. What is pending of them moves with the next asking.
    """
    changed = [
        one for one in unit.mandates.roles(programme) if one.holder != one.holder_on(moment.day)
    ]
    if changed:
        unit.mandates.hand({one.id: one.holder_on(moment.day) for one in changed})
        unit.journal.append([_event(programme, one, moment) for one in changed])
        _take_off_desk(unit, programme, changed, moment)
    return tuple(changed)


def report_vacancies(
    unit: UnitOfWork, programme: str, vacant: Sequence[ReportVacancy], moment: Moment
) -> None:
    """Put each role that something is due of and nobody holds on the desk, once a vacancy."""
    roles = {one.id: one for one in unit.mandates.roles(programme)} if vacant else {}
    for one in vacant:
        role = roles[one.role]
        facts = {
            "role": role.title,
            "organisation": role.organisation,
            "actions": len(one.actions),
        }
        unit.desk.add([DeskItem(programme, DeskKind.VACANCY, one.role, moment.day, facts=facts)])
        unit.mandates.vacancy_told(one.role, moment.day)


def _take_off_desk(
    unit: UnitOfWork, programme: str, changed: Sequence[Role], moment: Moment
) -> None:
    filled = {one.id for one in changed if one.holder_on(moment.day)}
    for item in unit.desk.waiting(programme):
        if item.kind is DeskKind.VACANCY and item.subject in filled:
            unit.desk.decide(item.number, Verdict.OVERTAKEN, BY_APPOINTMENT, moment.at)


def _event(programme: str, role: Role, moment: Moment) -> Event:
    holder = role.holder_on(moment.day)
    name = EventName.MANDATE_PASSED if holder else EventName.MANDATE_VACANT
    data = {"from": role.holder, "to": holder}
    return Event(name, programme, role.id, moment.day, moment.at, data)
