"""Finds the person that somebody named, in one programme or in all."""

from collections.abc import Sequence
from dataclasses import dataclass

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.model.follow_up import Programme
from domain.model.people import Person
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.keys import opaque
from domain.rules.speaking import addresses
from interfaces.terminal.opening import programme_named
from notifications.reading.normalising import folded


@dataclass(frozen=True, slots=True)
class Named:
    """A person with the programme that knows them."""

    programme: Programme
    person: Person


def person_named(opened: Application, programme: str, name: str) -> Person:
    """Return the person of a programme by short name in the file, name, function or address.

    Refuses `person.unknown` and `person.several`.
    """
    with opened.open_unit(read_only=True) as unit:
        people = _people_of(unit, programme)
    found = _exactly(people, programme, name) or _partly(people, name)
    if not found:
        raise RefusedError("person.unknown", person=name, known=_names(people))
    if len(found) > 1:
        raise RefusedError("person.several", person=name, known=_names(found))
    return found[0]


def person_everywhere(opened: Application, name: str, programme: str = "") -> tuple[Named, ...]:
    """Return somebody in each programme that knows them, one a programme, or in one programme.

    Two records are one human being where they are written to at the same address. A name given
    whole goes before a part of one. Refuses `person.nowhere`, or `person.unknown` in one programme,
    and `person.several`.
    """
    if programme:
        only = programme_named(opened, programme)
        return (Named(only, person_named(opened, programme, name)),)
    with opened.open_unit(read_only=True) as unit:
        known = [(one, _people_of(unit, one.id)) for one in unit.programmes.all()]
    found = [Named(one, each) for one, people in known for each in _exactly(people, one.id, name)]
    found = found or [Named(one, each) for one, people in known for each in _partly(people, name)]
    if not found:
        raise RefusedError("person.nowhere", person=name)
    if len({one.person.address.lower() for one in found}) > 1:
        names = _names([one.person for one in found])
        raise RefusedError("person.several", person=name, known=names)
    return tuple(found)


def _people_of(unit: UnitOfWork, programme: str) -> list[Person]:
    """Return the people of the plan in force in its order, with all the addresses known of them."""
    plan = unit.programmes.plan(programme)
    ids = [one.id for one in plan.people] if plan else []
    known = unit.people.many(ids)
    return [known[one] for one in ids if one in known]


def _exactly(people: Sequence[Person], programme: str, name: str) -> list[Person]:
    wanted = folded(name).strip()
    return [one for one in people if _is(one, programme, name) or folded(one.name) == wanted]


def _partly(people: Sequence[Person], name: str) -> list[Person]:
    wanted = folded(name).strip()
    return [one for one in people if wanted and wanted in _said_of(one)]


def _is(person: Person, programme: str, name: str) -> bool:
    called = person.id in (name, opaque(programme, "person", name))
    return called or name.strip().lower() in addresses(person)


def _said_of(person: Person) -> str:
    return folded(f"{person.name} {person.role} {person.organisation}")


def _names(people: Sequence[Person]) -> str:
    return ", ".join(dict.fromkeys(one.name for one in people))
