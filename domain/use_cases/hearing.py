"""Making a member's reply true: votes, needs, presence, points, decisions; and its receipt."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.model.consultation import Answer, ConsultationState
from domain.model.desk import DeskItem, DeskKind
from domain.model.event import Event, EventName
from domain.model.hearing import Heard, Topic
from domain.model.inbox import RawMail
from domain.model.meeting import ReviewState
from domain.model.moment import Moment
from domain.model.reading import Outcome
from domain.ports.unit_of_work import UnitOfWork
from domain.rules import keys
from domain.rules.tallying import members_of
from domain.rules.voice import may_close
from domain.use_cases.acknowledging import Acknowledged, Line, acknowledge
from domain.use_cases.concluding import Word, conclude, give_answer
from domain.use_cases.listening import BODY_GONE, Subject
from domain.use_cases.meeting_replies import heed_meeting, keep_axis_word
from domain.use_cases.voicing import NOT_A_MEMBER

OVER, REVIEW_OFF = "consultation_over", "review_off"


@dataclass(frozen=True, slots=True)
class MemberReply:
    """A member's reply, read; `message_id` is its own, for its receipt to answer."""

    subject: Subject
    heard: Heard
    mail: RawMail
    message_id: str = ""


@dataclass(frozen=True, slots=True)
class Heeded:
    """What became of a reply: its outcome and reason, the lines of its receipt, desk items."""

    outcome: Outcome
    why: str = ""
    lines: tuple[Line, ...] = ()
    items: tuple[DeskItem, ...] = field(default=())


def hear_member(unit: UnitOfWork, reply: MemberReply, moment: Moment) -> Heeded:
    """Make true what a reply says, put on the desk what needs a person, queue its receipt."""
    done = _heeded(unit, reply, moment)
    subject = reply.subject
    unit.desk.add(list(done.items))
    data = {"outcome": done.outcome.value, "why": done.why, "topic": subject.asked.topic.value}
    if done.outcome is Outcome.QUARANTINE:
        name = EventName.REPLY_QUARANTINED
        data = {"why": done.why}
    else:
        name = EventName.REPLY_READ
        unit.people.back(subject.writer)
    unit.journal.append(
        [Event(name, subject.programme, reply.mail.id, moment.day, moment.at, data)]
    )
    if done.outcome in (Outcome.APPLY, Outcome.ASK):
        _acknowledge(unit, reply, done, moment)
    return done


def _heeded(unit: UnitOfWork, reply: MemberReply, moment: Moment) -> Heeded:
    heard, subject = reply.heard, reply.subject
    moot = _moot(reply, moment)
    if moot is not None:
        return moot
    if subject.asked.topic is Topic.AXIS:
        return _applied(keep_axis_word(unit, subject, heard, reply.mail, moment))
    if subject.asked.topic not in (Topic.CONSULTATION, Topic.NEEDS):
        lines, items = heed_meeting(unit, subject, heard, reply.mail, moment)
        return Heeded(heard.outcome, heard.why, lines, items)
    if subject.person not in members_of(subject.body, moment.day):
        return _aside(reply, NOT_A_MEMBER, moment)
    return _on_consultation(unit, reply, moment)


def _moot(reply: MemberReply, moment: Moment) -> Heeded | None:
    """Return what becomes of a reply that can change nothing, None of another one."""
    heard, subject = reply.heard, reply.subject
    if heard.outcome is Outcome.NONE:
        return Heeded(Outcome.NONE, heard.why)
    if heard.outcome is Outcome.QUARANTINE:
        return _aside(reply, heard.why, moment)
    if subject.left == BODY_GONE:
        return Heeded(Outcome.ASK, BODY_GONE, (), (_unclear(reply, BODY_GONE, moment),))
    if subject.left:
        return _aside(reply, subject.left, moment)
    return Heeded(Outcome.ASK, REVIEW_OFF) if _is_off(subject, heard) else None


def _is_off(subject: Subject, heard: Heard) -> bool:
    """Tell whether a word is about a meeting that was called off, and about nothing else."""
    off = subject.review is not None and subject.review.state is ReviewState.CANCELLED
    told = subject.asked.topic in (Topic.AXIS, Topic.INVITATION)
    return off and told and not (heard.decisions or heard.instructions)


def _applied(lines: tuple[Line, ...]) -> Heeded:
    return Heeded(Outcome.APPLY, "", lines)


def _on_consultation(unit: UnitOfWork, reply: MemberReply, moment: Moment) -> Heeded:
    heard, subject = reply.heard, reply.subject
    one = subject.consultation
    if one is None or one.state is not ConsultationState.OPEN:
        return Heeded(Outcome.ASK, OVER)
    if heard.outcome is Outcome.ASK:
        return Heeded(Outcome.ASK, heard.why, (), (_unclear(reply, heard.why, moment),))
    lines: list[Line] = []
    items: list[DeskItem] = []
    if heard.position is not None or subject.asked.topic is Topic.NEEDS:
        give_answer(unit, subject.programme, _answer(reply, moment), moment)
        what = f"position-{heard.position.value}" if heard.position else "needs"
        lines.append({"what": what, "sentence": heard.sentence})
    if heard.closes and may_close(subject.body, subject.writer, moment.day):
        word = Word(subject.person, heard.sentence)
        conclude(unit, subject.programme, (one.id, word), moment)
        lines.append({"what": "closed"})
    elif heard.closes:
        lines.append({"what": "close-asked"})
        items.append(_asked_to_close(reply, moment))
    return Heeded(Outcome.APPLY, "", tuple(lines), tuple(items))


def _answer(reply: MemberReply, moment: Moment) -> Answer:
    heard, subject = reply.heard, reply.subject
    return Answer(
        consultation=subject.consultation.id if subject.consultation else "",
        person=subject.person,
        on=moment.day,
        at=reply.mail.received_at,
        by=subject.writer,
        position=heard.position,
        words=heard.text,
        inbox=reply.mail.id,
        sentence=heard.sentence,
    )


def _aside(reply: MemberReply, why: str, moment: Moment) -> Heeded:
    topic = reply.subject.asked.topic.value
    facts = {"topic": topic, "why": why, "sender": reply.mail.sender}
    item = _item(reply, DeskKind.QUARANTINE, moment, facts)
    return Heeded(Outcome.QUARANTINE, why, (), (item,))


def _unclear(reply: MemberReply, why: str, moment: Moment) -> DeskItem:
    subject = reply.subject
    facts = {"topic": subject.asked.topic.value, "member": subject.person}
    return _item(reply, DeskKind.AMBIGUOUS, moment, {**facts, "why": why})


def _asked_to_close(reply: MemberReply, moment: Moment) -> DeskItem:
    return _item(reply, DeskKind.INSTRUCTION, moment, {"topic": reply.subject.asked.topic.value})


def _item(reply: MemberReply, kind: DeskKind, moment: Moment, facts: Mapping[str, str]) -> DeskItem:
    subject = reply.subject
    about = subject.consultation.id if subject.consultation else reply.mail.id
    return DeskItem(
        programme=subject.programme,
        kind=kind,
        subject=reply.mail.id if kind is DeskKind.QUARANTINE else about,
        opened_on=moment.day,
        person=subject.writer,
        inbox=reply.mail.id,
        sentence=reply.heard.text,
        facts=facts,
    )


def _acknowledge(unit: UnitOfWork, reply: MemberReply, done: Heeded, moment: Moment) -> None:
    subject = reply.subject
    told = Acknowledged(
        key=keys.acknowledgement(reply.mail.id, subject.writer),
        programme=subject.programme,
        person=subject.writer,
        answered=subject.answered.mail_id,
        topic=subject.asked.topic,
        body=subject.body.name,
        title=_title(subject),
        lines=done.lines,
        why=done.why,
        text=reply.heard.text,
        message_id=reply.message_id,
    )
    acknowledge(unit, told, moment)


def _title(subject: Subject) -> str:
    if subject.consultation is not None:
        return subject.consultation.planned.question
    return subject.review.title if subject.review and subject.review.title else subject.body.name
