"""Sending somebody the list of their actions, as they ask in a mail that answers no request.

Who writes anew proves nothing but that they know an address. So nothing else comes of such a mail,
the list goes to the address that the programme has of the person, and once a day.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from domain.model.commands import ListActions
from domain.model.event import Event, EventName
from domain.model.follow_up import Programme, ProgrammeState, RequestState, StatusRequest
from domain.model.inbox import RawMail
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment, MomentOf
from domain.model.reading import Nature, Outcome, Reading
from domain.ports.unit_of_work import UnitOfWork
from domain.rules import keys
from domain.rules.heeding import heeded
from domain.rules.speaking import addresses
from domain.rules.standing_in import StandIns
from domain.use_cases.conversing import Conversation


@dataclass(frozen=True, slots=True)
class _Asker:
    """Who asks, in which of their programmes, and whom they answer for on the day."""

    programme: Programme
    person: str
    answers_for: frozenset[str]
    moment: Moment


def send_lists(
    unit: UnitOfWork, talk: Conversation, read: tuple[RawMail, Reading], moment_of: MomentOf
) -> tuple[str, str]:
    """Queue the list of their actions to whoever asks for it, one a programme that knows them.

    Returns a programme and a person who were told, empty where the mail asks for no list, is from
    nobody known to a programme under way, or answers a request: that reply's receipt has the list.
    """
    mail, reading = read
    command = next((one for one in reading.commands if isinstance(one, ListActions)), None)
    doubtful = talk.incoming.defects or talk.incoming.authentication == "fail"
    human = reading.nature is Nature.HUMAN
    if command is None or doubtful or _is_told_by_receipt(talk) or not human:
        return "", ""
    told = ("", "")
    for asker in _askers(unit, talk, moment_of):
        unit.outbox.plan([_list(unit, talk, asker, command)])
        data = {"outcome": Outcome.APPLY.value, "why": "", "topic": command.kind}
        read_ = EventName.REPLY_READ
        at = asker.moment
        unit.journal.append([Event(read_, asker.programme.id, mail.id, at.day, at.at, data)])
        told = (asker.programme.id, asker.person)
    return told


def _is_told_by_receipt(talk: Conversation) -> bool:
    """Tell whether the receipt of the reply has the list: of those who may answer figures, too."""
    figures = talk.figures
    return talk.request is not None or (figures is not None and bool(figures.speaker.stands_for))


def _askers(unit: UnitOfWork, talk: Conversation, moment_of: MomentOf) -> Iterator[_Asker]:
    """Yield who writes: in the programme of the mail of ours that is answered, or in every one."""
    only = talk.answered.planned.programme if talk.answered else ""
    for programme in unit.programmes.all():
        if programme.state is not ProgrammeState.STARTED or only not in ("", programme.id):
            continue
        plan = unit.programmes.plan(programme.id)
        known = unit.people.many({one.id for one in plan.people} if plan else ())
        sender = talk.incoming.sender.lower()
        found = next((one.id for one in known.values() if sender in addresses(one)), "")
        if found:
            moment = moment_of(programme.timezone)
            stood_for = _stood_for(unit, programme.id, found, moment)
            yield _Asker(programme, found, stood_for | {found}, moment)


def _stood_for(unit: UnitOfWork, programme: str, person: str, moment: Moment) -> frozenset[str]:
    roles = unit.mandates.roles(programme)
    held = tuple(replace(one, holder=one.holder_on(moment.day)) for one in roles)
    substitutes = unit.mandates.substitutes(programme)
    owners = {one.owner for one in substitutes} | {one.holder for one in held if one.holder}
    stand_ins = StandIns(substitutes, held, unit.people.absences(owners))
    return stand_ins.for_whom(person, moment.day)


def _list(unit: UnitOfWork, talk: Conversation, asker: _Asker, command: ListActions) -> PlannedMail:
    programme, person, day = asker.programme.id, asker.person, asker.moment.day
    message_id = talk.incoming.message_id
    about = _request_of(unit, asker)
    key = keys.actions_list(programme, day, person)
    return PlannedMail(
        key=key,
        kind=MailKind.RECEIPT,
        programme=programme,
        recipient=person,
        subject=about.id if about else "",
        day=day,
        facts={
            "lines": [],
            "commands": [heeded(command, actions=_awaited(unit, asker))],
            "received_on": day.isoformat(),
            "message_id": f"<{message_id}>" if message_id else "",
            # What is answered to it is put on the desk where it can be about no request.
            **({} if about else {"thread": keys.mail_id(key)}),
        },
    )


def _awaited(unit: UnitOfWork, asker: _Asker) -> list[str]:
    """Return the actions of which word is awaited from who asks, or whom they stand for."""
    return [
        one.id
        for one in unit.actions.of(asker.programme.id)
        if one.owner in asker.answers_for and one.is_awaited_from(one.owner)
    ]


def _request_of(unit: UnitOfWork, asker: _Asker) -> StatusRequest | None:
    """Return the request that a reply to the list answers: an open one, else the last one."""
    made = [
        one
        for person in sorted(asker.answers_for)
        for one in unit.requests.of(asker.programme.id, person=person)
    ]
    awaited = [one for one in made if one.state is RequestState.OPEN] or made
    return max(awaited, key=lambda one: (one.person == asker.person, one.asked_on), default=None)
