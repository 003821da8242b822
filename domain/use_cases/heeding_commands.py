"""Doing what an owner asks of the follow-up itself, in the transaction that takes their reply."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.model.commands import Command, Delegate, Disown, RemindOn
from domain.model.event import Event, EventName
from domain.model.follow_up import Action, StatusRequest
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.heeding import heeded, put_off
from domain.use_cases.heeding_people import Bidder, Facts, heed_person


@dataclass(frozen=True, slots=True)
class Bidding:
    """Who bids, about which request, how its actions stand, which the same reply speaks of."""

    bidder: Bidder
    request: StatusRequest
    actions: Mapping[str, Action]
    said: frozenset[str]


def heed(unit: UnitOfWork, bidding: Bidding, commands: Sequence[Command]) -> list[Facts]:
    """Do what is asked and return what the receipt says of it.

    What a coordinator must agree to (somebody else answers) is put on the desk by what reports it;
    a mail of duty is not ended by « stop »: the receipt says how to hand the action over instead.
    """
    lines: list[Facts] = []
    for command in commands:
        match command:
            case RemindOn():
                lines += _put_off(unit, bidding, command)
            case Disown():
                _disown(unit, bidding, command)
            case Delegate():
                _note(unit, bidding, EventName.DELEGATION_PROPOSED, command.actions)
            case _:
                lines.append(heed_person(unit, bidding.bidder, command))
    return lines


def _put_off(unit: UnitOfWork, bidding: Bidding, command: RemindOn) -> list[Facts]:
    if command.on is None:
        return [heeded(command, why=command.why)]
    request, day = bidding.request, bidding.bidder.moment.day
    wanted = command.actions or [one for one in request.pending if one not in bidding.said]
    mine = [bidding.actions[one] for one in wanted if one in bidding.actions]
    found = put_off([one for one in mine if bidding.bidder.is_awaited(one)], command.on, day)
    for until, ids in found.items():
        unit.actions.snooze(ids, until)
        _note(unit, bidding, EventName.REMINDER_SNOOZED, ids, {"until": until.isoformat()})
    return [heeded(command, on=until.isoformat(), actions=ids) for until, ids in found.items()]


def _disown(unit: UnitOfWork, bidding: Bidding, command: Disown) -> None:
    """Ask their owner no more of these actions, until the coordinator says otherwise."""
    known = [bidding.actions[one] for one in command.actions if one in bidding.actions]
    mine = [one for one in known if one.owner in bidding.bidder.speaker.stands_for]
    for owner in sorted({one.owner for one in mine}):
        unit.actions.disown([one.id for one in mine if one.owner == owner], owner)
    _note(unit, bidding, EventName.ACTION_DISOWNED, [one.id for one in mine])


def _note(
    unit: UnitOfWork,
    bidding: Bidding,
    name: EventName,
    actions: Sequence[str],
    data: Mapping[str, object] | None = None,
) -> None:
    programme, moment = bidding.request.programme, bidding.bidder.moment
    unit.journal.append(
        [Event(name, programme, one, moment.day, moment.at, data or {}) for one in actions]
    )
