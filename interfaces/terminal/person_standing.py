"""How a person stands in a programme, as values: what `suivi person` prints and a program reads."""

from dataclasses import dataclass
from datetime import date

from domain.model.follow_up import Facts, Programme
from domain.model.moment import Moment
from domain.model.people import Person
from domain.model.status import Language
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.speaking import addresses
from interfaces.terminal.person_duties import Duties, duties_of
from interfaces.terminal.person_pending import Pending, pending_on


@dataclass(frozen=True, slots=True)
class OtherAddress:
    """Another address of a person: since when, and by whom it was accepted; the file's has none."""

    address: str
    since: date | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class PersonStanding:
    """A person of one programme on a local day.

    `suspended` tells that their address takes no mail; `away_until` is the last day of an absence
    that is not over.
    """

    programme: str
    programme_name: str
    day: date
    id: str
    name: str
    function: str
    organisation: str
    language: Language
    address: str
    suspended: bool
    others: tuple[OtherAddress, ...]
    duties: Duties
    away_until: date | None
    pending: Pending


def standing_of_people(
    unit: UnitOfWork, programme: Programme, moment: Moment
) -> tuple[PersonStanding, ...]:
    """Return how everybody of the plan in force stands, in its order."""
    facts = unit.programmes.facts(programme.id, moment.day)
    plan = unit.programmes.plan(programme.id)
    known = [one.id for one in plan.people if one.id in facts.people] if plan else []
    written = {one.id: addresses(one) for one in plan.people} if plan else {}
    learnt = unit.people.learnt(known)
    pending = pending_on(unit, facts, moment.day)
    found = []
    for one in known:
        kept = {each.address: each for each in learnt.get(one, ())}
        others = [OtherAddress(each) for each in facts.people[one].aliases if each not in kept]
        others += [
            OtherAddress(each.address, each.at.date(), each.by)
            for each in kept.values()
            if each.address not in written[one]
        ]
        found.append(_standing(facts, facts.people[one], tuple(others), (pending[one], moment.day)))
    return tuple(found)


def _standing(
    facts: Facts, person: Person, others: tuple[OtherAddress, ...], now: tuple[Pending, date]
) -> PersonStanding:
    pending, day = now
    away = facts.absences.get(person.id)
    return PersonStanding(
        programme=facts.programme.id,
        programme_name=facts.programme.name,
        day=day,
        id=person.id,
        name=person.name,
        function=person.role,
        organisation=person.organisation,
        language=person.language,
        address=person.address,
        suspended=person.id in facts.suspended,
        others=others,
        duties=duties_of(facts, person.id, day),
        away_until=away if away and away >= day else None,
        pending=pending,
    )
