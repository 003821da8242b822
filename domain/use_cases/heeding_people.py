"""Doing what people ask for themselves, whatever their reply is about: away, replaced, a list."""

from dataclasses import dataclass, replace
from datetime import date

from domain.model.commands import BeAbsent, Command, ListActions, StandIn
from domain.model.event import Event, EventName
from domain.model.follow_up import Action
from domain.model.moment import Moment
from domain.model.speaking import Speaker
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.heeding import absence_end, heeded
from domain.rules.standing_in import StandIns
from domain.use_cases.standing_in import Naming, be_replaced

Facts = dict[str, object]


@dataclass(frozen=True, slots=True)
class Bidder:
    """Who bids, in the reply to which request, when.

    `speaker` is who wrote: the person asked, or who answers in their place; `request` the id of
    what was asked, `inbox` that of their mail.
    """

    programme: str
    request: str
    speaker: Speaker
    inbox: str
    moment: Moment

    def is_awaited(self, action: Action) -> bool:
        """Tell whether word of an action is awaited from the writer, or whom they stand for."""
        return action.owner in self.speaker.stands_for and action.is_awaited_from(action.owner)


def heed_person(unit: UnitOfWork, bidder: Bidder, command: Command) -> Facts:
    """Do what is asked and return what the receipt says of it.

    A mail of duty is not ended by « stop »: the receipt says how to hand over instead.
    """
    match command:
        case BeAbsent():
            return _be_absent(unit, bidder, command)
        case StandIn():
            return _be_replaced(unit, bidder, command)
        case ListActions():
            followed = unit.actions.of(bidder.programme)
            return heeded(command, actions=[one.id for one in followed if bidder.is_awaited(one)])
        case _:
            return heeded(command)


def _be_absent(unit: UnitOfWork, bidder: Bidder, command: BeAbsent) -> Facts:
    if command.until is None:
        return heeded(command, why=command.why)
    moment, away = bidder.moment, bidder.speaker.person
    until = absence_end(command.until, moment.day)
    unit.people.absent(away, until)
    data = {"until": until.isoformat()}
    absent = EventName.OWNER_ABSENT
    unit.journal.append([Event(absent, bidder.programme, away, moment.day, moment.at, data)])
    return heeded(command, on=until.isoformat(), who=_in_place_of(unit, bidder, until))


def _in_place_of(unit: UnitOfWork, bidder: Bidder, until: date) -> str:
    """Return the name of who is asked while the writer is away, empty where nobody is."""
    away, today = bidder.speaker.person, bidder.moment.day
    roles = unit.mandates.roles(bidder.programme)
    named = unit.mandates.substitutes(bidder.programme)
    held = tuple(replace(one, holder=one.holder_on(today)) for one in roles)
    instead = StandIns(named, held, {away: until}).of(away, today) if named else ""
    reachable = instead not in unit.people.suspended(bidder.programme)
    return unit.people.many([instead])[instead].name if instead and reachable else ""


def _be_replaced(unit: UnitOfWork, bidder: Bidder, command: StandIn) -> Facts:
    naming = Naming(bidder.programme, bidder.speaker.person, bidder.request, bidder.inbox)
    return be_replaced(unit, naming, command, bidder.moment)
