"""Letting mail leave for a programme, or holding it back."""

from domain.errors import RefusedError
from domain.model.event import Event, EventName
from domain.model.follow_up import Programme, ProgrammeState
from domain.model.moment import Moment
from domain.ports.unit_of_work import OpenUnit, UnitOfWork


def start_programme(open_unit: OpenUnit, programme: str, moment: Moment) -> bool:
    """Let mail leave; return whether it was held back before. Refuses `programme.unknown`."""
    return _change(open_unit, programme, ProgrammeState.STARTED, moment)


def pause_programme(open_unit: OpenUnit, programme: str, moment: Moment) -> bool:
    """Hold mail back: nothing is decided or sent until the next start.

    Mail that comes in is still read. Refuses `programme.unknown` and `programme.not_started`.
    """
    return _change(open_unit, programme, ProgrammeState.PAUSED, moment)


def known_programme(unit: UnitOfWork, programme: str) -> Programme:
    """Return a programme; refuses `programme.unknown`, naming those that are known."""
    found = unit.programmes.get(programme)
    if found is None:
        known = ", ".join(one.id for one in unit.programmes.all())
        raise RefusedError("programme.unknown", programme=programme, known=known)
    return found


def _change(open_unit: OpenUnit, programme: str, state: ProgrammeState, moment: Moment) -> bool:
    started = state is ProgrammeState.STARTED
    name = EventName.PROGRAMME_STARTED if started else EventName.PROGRAMME_PAUSED
    with open_unit() as unit:
        present = known_programme(unit, programme).state
        if present is state:
            return False
        if present is ProgrammeState.DRAFT and not started:
            raise RefusedError("programme.not_started", programme=programme)
        unit.programmes.set_state(programme, state, moment.day)
        unit.journal.append([Event(name, programme, programme, moment.day, moment.at)])
        return True
