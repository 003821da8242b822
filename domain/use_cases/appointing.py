"""Handing roles, with all that they own, to whoever holds them on the day."""

from domain.model.event import Event, EventName
from domain.model.mandates import Role
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork


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
    return tuple(changed)


def _event(programme: str, role: Role, moment: Moment) -> Event:
    holder = role.holder_on(moment.day)
    name = EventName.MANDATE_PASSED if holder else EventName.MANDATE_VACANT
    data = {"from": role.holder, "to": holder}
    return Event(name, programme, role.id, moment.day, moment.at, data)
