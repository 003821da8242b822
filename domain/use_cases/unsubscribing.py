"""A member who wants no more digests of a body; duty mail is never ended that way."""

from domain.errors import RefusedError
from domain.model.event import Event, EventName
from domain.model.mail import MailKind, QueuedMail
from domain.model.moment import Moment
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.use_cases.conversing import MomentOf


def leave_digests(unit: UnitOfWork, mail: QueuedMail, moment: Moment) -> bool:
    """Send the recipient of a digest no more of that body's; False when it was so already."""
    planned = mail.planned
    body = keys.body_of_digest(planned.key)
    if not unit.reviews.unsubscribe(body, planned.recipient, moment.day):
        return False
    data = {"person": planned.recipient}
    left = EventName.MEMBER_UNSUBSCRIBED
    unit.journal.append([Event(left, planned.programme, body, moment.day, moment.at, data)])
    return True


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
