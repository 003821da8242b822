"""Tells whether an entry of the timetable has anything to do, as the rules see it."""

from config.bootstrap import Application
from domain.rules.deciding import decide
from flows.firing import Firing
from flows.steps import may_do, started

DESK = "desk"


def owes(app: Application, firing: Firing) -> bool:
    """Tell whether any programme of the firing's zone owes what its entry is for."""
    return any(_owes(app, one.id, firing) for one in started(app, firing.zone))


def _owes(app: Application, programme: str, firing: Firing) -> bool:
    with app.open_unit(read_only=True) as unit:
        if firing.entry.step == DESK:
            return bool(unit.desk.waiting(programme))
        facts = unit.programmes.facts(programme, firing.day)
    return may_do(firing.entry.step, decide(facts, app.rulebook, firing.day))
