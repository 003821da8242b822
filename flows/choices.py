"""What a coordinator may pick in a form: committees, whom to ask; in words, never by address."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from typing import TypeVar

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.model.people import Person
from domain.ports.unit_of_work import UnitOfWork
from domain.use_cases.asking import AskTarget
from domain.use_cases.digesting import BodyRef
from flows.steps import started

T = TypeVar("T")

EVERYBODY = "tous"
SEPARATOR = " · "
LONGEST = 80


def bodies(app: Application) -> dict[str, BodyRef]:
    """Return the committees of the programmes that run, by label, in the order of the plans."""
    with app.open_unit(read_only=True) as unit:
        return _apart(
            (_label(programme.id, body.name), BodyRef(programme.id, body.id))
            for programme in started(app)
            for body in unit.reviews.bodies(programme.id)
        )


def targets(app: Application) -> dict[str, AskTarget]:
    """Return whom to ask, by label: everybody, an axis, or one owner of open actions."""
    with app.open_unit(read_only=True) as unit:
        return _apart(one for each in started(app) for one in _targets(unit, each.id))


def picked(choices: Mapping[str, T], label: str) -> T:
    """Return what a label stands for; refuses `choice.unknown`, naming the choices."""
    if label not in choices:
        raise RefusedError("choice.unknown", asked=label, known=tuple(choices))
    return choices[label]


def shown(person: Person) -> str:
    """Return somebody as screens show them: role and organisation, never a name or an address."""
    told = " — ".join(part for part in (person.role, person.organisation) if part)
    return told or person.id


def _targets(unit: UnitOfWork, programme: str) -> Iterator[tuple[str, AskTarget]]:
    yield _label(programme, EVERYBODY), AskTarget(programme)
    plan = unit.programmes.plan(programme)
    actions = [one for one in unit.actions.of(programme) if not one.status.is_final]
    asked = {one.axis for one in actions}
    for axis in plan.axes if plan else ():
        if axis.ref in asked:
            yield _label(programme, f"{axis.ref} {axis.title}"), AskTarget(programme, axis=axis.ref)
    owners = unit.people.many({one.owner for one in actions})
    for person in sorted(owners.values(), key=lambda one: (shown(one), one.id)):
        yield _label(programme, shown(person)), AskTarget(programme, person=person.id)


def _apart(pairs: Iterable[tuple[str, T]]) -> dict[str, T]:
    """Return what each label stands for; a label that comes again is told apart by a number."""
    found: dict[str, T] = {}
    for label, meant in pairs:
        again = (f"{label} ({number})" for number in count(2))
        found[label if label not in found else next(n for n in again if n not in found)] = meant
    return found


def _label(programme: str, name: str) -> str:
    return f"{programme}{SEPARATOR}{name}"[:LONGEST]
