"""Taking mail in: bytes first, then whose it is, then what it says, then what takes effect."""

from dataclasses import dataclass, replace

from domain.model.evidence import ReceivedFile
from domain.model.gate import GateWord
from domain.model.hearing import Heard
from domain.model.inbox import InboxState, RawMail
from domain.model.moment import Moment, MomentOf
from domain.model.reading import IncomingMail, Nature, Outcome, Reading
from domain.ports.reader import Reader
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules.arrival import day_of_arrival
from domain.rules.speaking import MANDATE_ENDED, is_of_a_former_holder
from domain.use_cases.appointing import appoint
from domain.use_cases.bouncing import note_bounce
from domain.use_cases.conversing import Conversation, find_conversation, reply_of
from domain.use_cases.desk_replies import Decisions, read_desk_words, take_desk_words
from domain.use_cases.figure_replies import hear_figures
from domain.use_cases.gate_replies import read_gate_word, take_gate_word
from domain.use_cases.hearing import MemberReply, hear_member
from domain.use_cases.listing import send_lists
from domain.use_cases.receipting import Reply, tell_former_holder
from domain.use_cases.recording import record_reply
from domain.use_cases.setting_aside import note_absence, put_astray, put_in_quarantine
from domain.use_cases.taking_figures import FigureReply
from domain.use_cases.unsubscribing import heed_member


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one mail: whose, of what nature, with which outcome and reason code."""

    nature: str
    outcome: str
    why: str = ""
    programme: str = ""
    person: str = ""
    reports: int = 0


def keep_mail(open_unit: OpenUnit, mail: RawMail) -> bool:
    """Store the bytes durably before anything is understood; False when already here."""
    with open_unit() as unit:
        return unit.inbox.store(mail)


def take_mail(
    open_unit: OpenUnit, reader: Reader, inbox_id: str, moment_of: MomentOf
) -> Taken | None:
    """Understand one stored mail and make true what follows, in one transaction.

    Reading happens between units of work, so that no lock is held while it runs. None when there
    is nothing to do: unknown, or already understood. Raises UnreadableMailError.
    """
    with open_unit(read_only=True) as unit:
        mail = unit.inbox.get(inbox_id)
    if mail is None or mail.state is not InboxState.UNREAD:
        return None
    incoming = reader.open(mail.raw, mail.recipients)
    with open_unit(read_only=True) as unit:
        talk = find_conversation(unit, reader, (mail, incoming), moment_of)
    read = _read(open_unit, reader, talk, (mail, moment_of))
    with open_unit() as unit:
        current = unit.inbox.get(inbox_id)
        if current is None or current.state is not InboxState.UNREAD:
            return None
        taken = _listed(unit, talk, (mail, read), moment_of)
        taken = taken or _settled(unit, talk, (mail, read), moment_of(talk.zone))
        unit.inbox.read(inbox_id, taken.outcome, taken.why)
        return taken


@dataclass(frozen=True, slots=True)
class _Read:
    """A mail read as what it answers wants it: a request, a gate, the desk, or a member's mail."""

    reading: Reading
    word: GateWord | None = None
    heard: Heard | None = None
    decisions: Decisions = ()
    files: tuple[ReceivedFile, ...] = ()


def _read(
    open_unit: OpenUnit, reader: Reader, talk: Conversation, arrived: tuple[RawMail, MomentOf]
) -> _Read:
    mail, moment_of = arrived
    day = day_of_arrival(mail.received_at, talk.zone, moment_of(talk.zone))
    word = read_gate_word(reader, talk, mail, day)
    decisions = read_desk_words(open_unit, reader, talk, arrived)
    subject = talk.subject or talk.figures
    reading = reader.read(mail.raw, mail.recipients, talk.asked)
    heard = reader.hear(mail.raw, mail.recipients, subject.asked) if subject is not None else None
    files = reader.files(mail.raw) if _may_prove(reading, talk.incoming) else ()
    return _Read(reading, word, heard, decisions, files)


def _listed(
    unit: UnitOfWork, talk: Conversation, read: tuple[RawMail, _Read], moment_of: MomentOf
) -> Taken | None:
    """Send the list of their actions to who asks for it; None where the mail says more, or else."""
    mail, found = read
    programme, person = send_lists(unit, talk, (mail, found.reading), moment_of)
    if not programme or not found.reading.bids_only:
        return None
    return Taken(Nature.HUMAN, Outcome.APPLY, "", programme, person)


def _settled(
    unit: UnitOfWork, talk: Conversation, read: tuple[RawMail, _Read], moment: Moment
) -> Taken:
    mail, found = read
    if found.word is not None:
        return _of_answered(talk, *take_gate_word(unit, talk, (mail, found.word), moment))
    if found.decisions:
        return _of_answered(talk, *take_desk_words(unit, talk, (mail, found.decisions), moment))
    if heed_member(unit, talk, (mail, found.reading), moment):
        return _of_answered(talk, Outcome.APPLY, "")
    if talk.subject is not None and found.heard and found.heard.nature is Nature.HUMAN:
        reply = MemberReply(talk.subject, found.heard, mail, talk.incoming.message_id)
        return _heed(unit, reply, moment)
    if talk.figures is not None and found.heard and found.heard.nature is Nature.HUMAN:
        said = FigureReply(talk.figures, found.heard, mail, talk.incoming)
        kept = hear_figures(unit, said, moment)
        return Taken(Nature.HUMAN, kept.outcome, kept.why, said.programme, said.person, kept.count)
    return _take(unit, talk, (mail, found.reading, found.files), moment)


def _may_prove(reading: Reading, incoming: IncomingMail) -> bool:
    """Tell whether files are looked at: only those of somebody who answers what was asked."""
    answers = reading.outcome in (Outcome.APPLY, Outcome.ASK)
    return answers and reading.nature is Nature.HUMAN and bool(incoming.attachments)


def _of_answered(talk: Conversation, outcome: Outcome, why: str) -> Taken:
    planned = talk.answered.planned if talk.answered else None
    programme, person = (planned.programme, planned.recipient) if planned else ("", "")
    return Taken(talk.incoming.nature, outcome, why, programme, person)


def _heed(unit: UnitOfWork, reply: MemberReply, moment: Moment) -> Taken:
    subject = reply.subject
    # Whoever holds a role from today on sits in its seats from now on, whatever ran already.
    appoint(unit, subject.programme, moment)
    done = hear_member(unit, reply, moment)
    nature, count = reply.heard.nature, len(done.lines)
    return Taken(nature, done.outcome, done.why, subject.programme, subject.person, count)


def _take(
    unit: UnitOfWork,
    talk: Conversation,
    read: tuple[RawMail, Reading, tuple[ReceivedFile, ...]],
    moment: Moment,
) -> Taken:
    mail, reading, files = read
    nature = reading.nature
    programme = talk.answered.planned.programme if talk.answered else ""
    person = talk.answered.planned.recipient if talk.answered else ""
    if nature is Nature.BOUNCE:
        note_bounce(unit, talk, moment)
        return Taken(nature, Outcome.NONE, "bounce", programme, person)
    if nature is not Nature.HUMAN:
        if nature is Nature.OUT_OF_OFFICE and talk.proven:
            note_absence(unit, talk, reading, moment)
        return Taken(nature, Outcome.NONE, "automatic", programme, person)
    if talk.request is None:
        why = put_astray(unit, talk, mail, moment)
        return Taken(nature, Outcome.QUARANTINE, why, programme, person)
    reading = _as_held(talk, reading)
    return _record(unit, reply_of(talk, talk.request, (mail, reading, files)), moment)


def _as_held(talk: Conversation, reading: Reading) -> Reading:
    """Return the reading, put in quarantine where the writer's mandate has ended since."""
    if talk.request is None or reading.outcome not in (Outcome.APPLY, Outcome.ASK):
        return reading
    said = [one.action for one in reading.updates]
    if not is_of_a_former_holder(talk.speaker, talk.request, talk.actions, said):
        return reading
    return replace(reading, outcome=Outcome.QUARANTINE, why=MANDATE_ENDED)


def _record(unit: UnitOfWork, reply: Reply, moment: Moment) -> Taken:
    reading, request = reply.reading, reply.request
    # Whoever holds a role from today on answers from now on, whatever ran already.
    appoint(unit, request.programme, moment)
    count = 0
    if reading.outcome is Outcome.QUARANTINE:
        put_in_quarantine(unit, reply, moment)
        if reading.why == MANDATE_ENDED:
            tell_former_holder(unit, reply, moment)
    elif reading.outcome is not Outcome.NONE:
        count = record_reply(unit, reply, moment)
    outcome, why = reading.outcome, reading.why
    return Taken(reading.nature, outcome, why, request.programme, request.person, count)
