"""Letting somebody answer in an owner's place, on the owner's word: « M. Tazi me remplace »."""

from dataclasses import dataclass
from datetime import date

from domain.errors import RefusedError
from domain.model.commands import StandIn
from domain.model.desk import DeskItem, DeskKind
from domain.model.event import Event, EventName
from domain.model.mandates import Substitute
from domain.model.moment import Moment
from domain.model.people import Person
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.heeding import absence_end, heeded
from domain.rules.keys import opaque
from domain.rules.who_is_meant import person_meant


@dataclass(frozen=True, slots=True)
class Naming:
    """Who names a substitute for themselves, in which request's reply."""

    programme: str
    owner: str
    request: str
    inbox: str


def be_replaced(
    unit: UnitOfWork, naming: Naming, command: StandIn, moment: Moment
) -> dict[str, object]:
    """Let the person meant stand in, where the plan names them already; else ask a coordinator.

    Returns what the receipt says of it; one who did not say until when is asked that first.
    """
    if command.why:
        return heeded(command, who=command.to, why=command.why)
    until = absence_end(command.until, moment.day) if command.until else None
    plan = unit.programmes.plan(naming.programme)
    person = person_meant(command.to, plan.people) if plan else None
    on = until.isoformat() if until else ""
    if person is not None and _is_planned(unit, naming, person):
        _name(unit, naming, (person, until), moment)
        return heeded(command, on=on, who=person.name)
    unit.desk.add([_question(naming, (command, until), moment)])
    return heeded(command, on=on, who=person.name if person else command.to, waits=True)


def agree_to_substitute(unit: UnitOfWork, item: DeskItem, moment: Moment) -> None:
    """Let somebody stand in as the owner asked. Refuses `desk.delegate_unknown`."""
    meant = str(item.facts.get("delegate", ""))
    plan = unit.programmes.plan(item.programme)
    person = person_meant(meant, plan.people) if plan else None
    if person is None:
        raise RefusedError("desk.delegate_unknown", number=item.number, delegate=meant)
    until = str(item.facts.get("through", ""))
    naming = Naming(item.programme, item.person, item.request, item.inbox)
    _name(unit, naming, (person, date.fromisoformat(until) if until else None), moment)


def _is_planned(unit: UnitOfWork, naming: Naming, person: Person) -> bool:
    """Tell whether a plan, or a coordinator, has named that person to stand in for the owner."""
    held = {one.id for one in unit.mandates.roles(naming.programme) if one.holder == naming.owner}
    known = unit.mandates.substitutes(naming.programme)
    mine = (one for one in known if one.owner in {naming.owner, *held})
    return any(one.person == person.id for one in mine)


def _name(
    unit: UnitOfWork, naming: Naming, named: tuple[Person, date | None], moment: Moment
) -> None:
    person, until = named
    name = f"{naming.owner}:{person.id}"
    since = moment.day if until else None
    substitute = Substitute(
        opaque(naming.programme, "said-substitute", name), naming.owner, person.id, since, until
    )
    unit.mandates.stand_in(naming.programme, substitute)
    data = {"person": person.id, "until": until.isoformat() if until else ""}
    happened = EventName.SUBSTITUTE_NAMED
    unit.journal.append(
        [Event(happened, naming.programme, naming.owner, moment.day, moment.at, data)]
    )


def _question(naming: Naming, said: tuple[StandIn, date | None], moment: Moment) -> DeskItem:
    command, until = said
    dated = {"through": until.isoformat()} if until else {}
    return DeskItem(
        programme=naming.programme,
        kind=DeskKind.SUBSTITUTION,
        subject=naming.owner,
        opened_on=moment.day,
        person=naming.owner,
        request=naming.request,
        inbox=naming.inbox,
        sentence=command.sentence,
        facts={"delegate": command.to, **dated},
    )
