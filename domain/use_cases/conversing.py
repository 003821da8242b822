"""Whose mail it is: which mail of ours it answers, and what that one asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from domain.model.evidence import ReceivedFile
from domain.model.follow_up import Action, StatusRequest
from domain.model.inbox import RawMail
from domain.model.mail import MailKind, QueuedMail
from domain.model.moment import Moment, MomentOf
from domain.model.reading import AskedAction, AskedRequest, IncomingMail, Reading
from domain.model.speaking import Speaker
from domain.model.status import Status
from domain.ports.reader import Reader
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.arrival import day_of_arrival
from domain.rules.mandates import as_held
from domain.rules.speaking import Parties, addresses
from domain.use_cases.asked_figures import FigureSubject, figures_asked
from domain.use_cases.gathering import ABOUT_REQUESTS
from domain.use_cases.listening import Subject, subject_of
from domain.use_cases.receipting import Reply
from domain.use_cases.voices import voices_of
from domain.use_cases.voicing import voiced

Files = tuple[ReceivedFile, ...]


@dataclass(frozen=True, slots=True)
class Conversation:
    """What a mail belongs to: the mail of ours it answers, and the request that one is about.

    `subject` is set instead of the request where that mail went to a member of a body, `figures`
    where it asked for figures. `proven`
    tells that a token of ours in its address says so, and not only a Message-ID. `leaves` tells
    that the address is the one by which a member leaves a body's digests. `parties` are those who
    may have a word in the request, `actions` what it is about, `speaker` the one of them who wrote.
    """

    incoming: IncomingMail
    answered: QueuedMail | None = None
    request: StatusRequest | None = None
    asked: AskedRequest | None = None
    zone: str = "UTC"
    proven: bool = False
    leaves: bool = False
    subject: Subject | None = None
    figures: FigureSubject | None = None
    parties: Parties | None = None
    actions: Mapping[str, Action] = field(default_factory=dict)
    speaker: Speaker = field(default_factory=Speaker)

    @property
    def only_action(self) -> str:
        """Return the only action that the mail answered asks about, empty where there are more."""
        if self.request is None or self.answered is None:
            return ""
        asked = set(self.request.actions)
        if self.answered.planned.kind is MailKind.RULE:
            asked &= {str(one["action"]) for one in self.answered.planned.facts["lines"]}
        return asked.pop() if len(asked) == 1 else ""


def find_conversation(
    unit: UnitOfWork, reader: Reader, arrived: tuple[RawMail, IncomingMail], moment_of: MomentOf
) -> Conversation:
    """Return what a mail belongs to.

    A token of ours in its address tells; failing that, a Message-ID of ours that it answers does,
    but then without proof: such a reply is only ever asked about. The mail comes opened: that
    takes time, for which no transaction is held.
    """
    mail, incoming = arrived
    named, address, proven = _named(reader, incoming, mail)
    left = "" if proven else _left(reader, incoming)
    named, proven = ([left], True) if left else (named, proven)
    answered = unit.outbox.many(named).get(named[0]) if named else None
    if answered is None:
        return Conversation(incoming)
    programme = unit.programmes.get(answered.planned.programme)
    zone = programme.timezone if programme else "UTC"
    day = day_of_arrival(mail.received_at, zone, moment_of(zone))
    request = unit.requests.many([answered.planned.subject]).get(answered.planned.subject)
    if request is None:
        plain = Conversation(incoming, answered, zone=zone, proven=proven, leaves=bool(left))
        when = (day, moment_of(zone))
        return plain if left else _about_else(unit, plain, (address, incoming.sender), when)
    parties, actions = _parties(unit, request, moment_of(zone))
    asked = replace(_asked(unit, (request, actions), parties, address), on=day)
    talk = Conversation(incoming, answered, request, asked, zone, proven)
    speaker = parties.speaker(incoming.sender)
    return replace(talk, parties=parties, actions=actions, speaker=speaker)


def _about_else(
    unit: UnitOfWork, plain: Conversation, addresses: tuple[str, str], when: tuple[date, Moment]
) -> Conversation:
    """Return what a mail belongs to where ours was about no request: a body's, or figures."""
    if plain.answered is None:
        return plain
    (ours, sender), (day, moment) = addresses, when
    subject = subject_of(unit, plain.answered, ours, moment)
    if subject is not None:
        return replace(plain, subject=voiced(unit, subject, (sender, day), moment))
    figures = figures_asked(unit, plain.answered, (ours, sender), (day, moment))
    return replace(plain, figures=figures)


def reply_of(
    talk: Conversation, request: StatusRequest, read: tuple[RawMail, Reading, Files]
) -> Reply:
    """Return a mail that answers a request as the reply that it is."""
    mail, reading, files = read
    message_id, sender = talk.incoming.message_id, talk.incoming.sender
    return Reply(request, mail, reading, message_id, talk.speaker, files, sender, talk.only_action)


def parties_of(unit: UnitOfWork, request: StatusRequest, moment: Moment) -> Parties:
    """Return who may have a word in a request on the day, with their addresses."""
    return _parties(unit, request, moment)[0]


def _parties(
    unit: UnitOfWork, request: StatusRequest, moment: Moment
) -> tuple[Parties, Mapping[str, Action]]:
    roles = unit.mandates.roles(request.programme)
    actions = as_held(unit.actions.many(request.actions), roles, moment.day)
    owners = frozenset(one.owner for one in actions.values() if one.owner)
    found = voices_of(unit, request.programme, (request.person, owners, roles), moment)
    return found, actions


def _named(reader: Reader, incoming: IncomingMail, mail: RawMail) -> tuple[list[str], str, bool]:
    """Return the mail of ours that is answered, its reply address, and whether that is proven."""
    bounced = reader.bounced(mail.recipients)
    if bounced:
        return [bounced], "", True
    for token in incoming.reply_tokens:
        named = reader.request_of(token)
        if named:
            return [named], reader.reply_address(token), True
    returned = incoming.bounce.message_ids if incoming.bounce else ()
    return list(reader.mails_named((*returned, *incoming.in_reply_to))[:1]), "", False


def _left(reader: Reader, incoming: IncomingMail) -> str:
    """Return the digest whose address for leaving the mail was sent to, empty when none is."""
    return next(filter(None, map(reader.digest_left, incoming.reply_tokens)), "")


def _asked(
    unit: UnitOfWork,
    about: tuple[StatusRequest, Mapping[str, Action]],
    parties: Parties,
    address: str,
) -> AskedRequest:
    (request, actions), people = about, parties.people
    person = people[request.person]
    others = [one for one in people.values() if one is not person]
    mails = unit.outbox.about(ABOUT_REQUESTS, [request.id])
    return AskedRequest(
        recipient=person.address,
        reply_address=address,
        sent_text="\n".join(one.frozen.text for one in mails if one.frozen),
        asked_on=request.asked_on,
        on=parties.day,
        actions=tuple(
            _asked_action(number, actions[one], corrects=one in request.answered)
            for number, one in enumerate(request.actions, 1)
            if one in actions
        ),
        aliases=person.aliases,
        substitutes=tuple(one for each in others for one in sorted(addresses(each))),
    )


def _asked_action(number: int, action: Action, *, corrects: bool) -> AskedAction:
    """Return an action as it was shown; an owner who corrects their own answer has no baseline."""
    return AskedAction(
        number=number,
        action=action.id,
        ref=action.ref,
        title=action.title,
        deadline=action.deadline,
        status=Status.NOT_STARTED if corrects else action.status,
        progress=None if corrects else action.progress,
    )


def is_by(unit: UnitOfWork, talk: Conversation, person: str) -> bool:
    """Tell whether that person wrote the mail: by our token, from an address of theirs."""
    known = unit.people.many([person]).get(person)
    if known is None or not talk.proven or talk.incoming.defects:
        return False
    if talk.incoming.authentication == "fail":
        return False
    return talk.incoming.sender.lower() in {one.lower() for one in (known.address, *known.aliases)}
