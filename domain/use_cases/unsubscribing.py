"""A member who wants no more digests of a body; duty mail is never ended that way."""

from domain.errors import RefusedError
from domain.model.commands import ResumeMail, StopMail
from domain.model.desk import DeskItem, DeskKind
from domain.model.event import Event, EventName
from domain.model.inbox import RawMail
from domain.model.mail import MailKind, PlannedMail, QueuedMail
from domain.model.moment import Moment, MomentOf
from domain.model.reading import Nature, Reading
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.heeding import heeded
from domain.use_cases.conversing import Conversation

LONGEST_WORDS = 200


def leave_digests(unit: UnitOfWork, mail: QueuedMail, moment: Moment) -> bool:
    """Send the recipient of a digest no more of that body's; False when it was so already."""
    planned = mail.planned
    body = keys.body_of_digest(planned.key)
    if not unit.reviews.unsubscribe(body, planned.recipient, moment.day):
        return False
    left = EventName.MEMBER_UNSUBSCRIBED
    _note(unit, left, (planned.programme, body, planned.recipient), moment)
    item = DeskItem(
        programme=planned.programme,
        kind=DeskKind.UNSUBSCRIBED,
        subject=body,
        opened_on=moment.day,
        person=planned.recipient,
        facts={"kind": planned.kind.value},
    )
    unit.desk.add([item])
    return True


def resume_digests(unit: UnitOfWork, whose: tuple[str, str, str], moment: Moment) -> bool:
    """Send a member the digests of a body again; False when they never stopped.

    `whose` is the programme, the body and the person, by id.
    """
    _, body, person = whose
    if not unit.reviews.resubscribe(body, person):
        return False
    _note(unit, EventName.MEMBER_RESUBSCRIBED, whose, moment)
    return True


def _note(unit: UnitOfWork, name: EventName, whose: tuple[str, str, str], moment: Moment) -> None:
    programme, body, person = whose
    data = {"person": person}
    unit.journal.append([Event(name, programme, body, moment.day, moment.at, data)])


def heed_member(
    unit: UnitOfWork, talk: Conversation, read: tuple[RawMail, Reading], moment: Moment
) -> bool:
    """Do what a member asks in reply to a digest, or to the receipt of such a reply.

    « stop » ends the digests of that body and « reprendre » brings them back; a mail to the address
    for leaving is enough by itself, whoever's program wrote it. False when nothing is asked, or
    not by the member: only a token of ours and their own address together can.
    """
    mail, reading = read
    answered = talk.answered
    if answered is None or answered.planned.kind is not MailKind.DIGEST or not talk.proven:
        return False
    wants = _wanted(talk, reading)
    person = unit.people.many([answered.planned.recipient])[answered.planned.recipient]
    known = {one.lower() for one in (person.address, *person.aliases)}
    forged = talk.incoming.authentication == "fail" or talk.incoming.defects
    if wants is None or talk.incoming.sender.lower() not in known or forged:
        return False
    if isinstance(wants, StopMail):
        leave_digests(unit, answered, moment)
    else:
        body = keys.body_of_digest(answered.planned.key)
        resume_digests(unit, (answered.planned.programme, body, person.id), moment)
    if reading.nature is Nature.HUMAN:
        _send_receipt(unit, answered, (mail, talk.incoming.message_id), wants, moment)
    return True


def _wanted(talk: Conversation, reading: Reading) -> StopMail | ResumeMail | None:
    if talk.leaves and reading.nature in (Nature.HUMAN, Nature.AUTOMATIC):
        return StopMail(reading.text[:LONGEST_WORDS])
    asked = (one for one in reading.commands if isinstance(one, StopMail | ResumeMail))
    return next(asked, None) if reading.nature is Nature.HUMAN else None


def _send_receipt(
    unit: UnitOfWork,
    digest: QueuedMail,
    answers: tuple[RawMail, str],
    wants: StopMail | ResumeMail,
    moment: Moment,
) -> None:
    mail, message_id = answers
    content = unit.reviews.digests([digest.planned.subject])[digest.planned.subject]
    person = digest.planned.recipient
    receipt = PlannedMail(
        key=keys.receipt(mail.id, person),
        kind=MailKind.RECEIPT,
        programme=digest.planned.programme,
        recipient=person,
        subject=digest.mail_id,
        day=moment.day,
        facts={
            "lines": [],
            "commands": [heeded(wants, body=content.body)],
            "received_on": moment.day.isoformat(),
            "message_id": f"<{message_id}>" if message_id else "",
        },
    )
    unit.outbox.plan([receipt])


def digest_named(unit: UnitOfWork, mail_id: str) -> QueuedMail:
    """Return the digest that a link was made for; refuses `page.unknown`."""
    mail = unit.outbox.many([mail_id]).get(mail_id)
    if mail is None or mail.planned.kind is not MailKind.DIGEST:
        raise RefusedError("page.unknown")
    return mail


def unsubscribe(open_unit: OpenUnit, mail_id: str, moment_of: MomentOf) -> bool:
    """Do so by the link of a digest, once its signature was verified; refuses `page.unknown`.

    RFC 8058: what a mail client posts by itself is enough, so nothing more is asked.
    """
    with open_unit() as unit:
        mail = digest_named(unit, mail_id)
        programme = unit.programmes.get(mail.planned.programme)
        zone = programme.timezone if programme else "UTC"
        return leave_digests(unit, mail, moment_of(zone))


def digest_left(open_unit: OpenUnit, mail_id: str) -> tuple[str, str]:
    """Return the language code and the body's name for the page that asks; nothing changes."""
    with open_unit(read_only=True) as unit:
        mail = digest_named(unit, mail_id)
        person = unit.people.many([mail.planned.recipient])[mail.planned.recipient]
        content = unit.reviews.digests([mail.planned.subject])[mail.planned.subject]
        return person.language.value, content.body
