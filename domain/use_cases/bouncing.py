"""What a mail that came back means for its address, and when a coordinator must put it right."""

from dataclasses import dataclass

from domain.model.desk import DeskItem, DeskKind
from domain.model.event import Event, EventName
from domain.model.mail import QueuedMail
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.use_cases.conversing import Conversation


@dataclass(frozen=True, slots=True)
class Returned:
    """A mail of ours that an address did not take: for good or for now, in the server's words.

    `shown` tells that the mail itself is on the desk already, to be sent again or dropped.
    """

    mail: QueuedMail
    permanent: bool
    status: str
    shown: bool = False


def note_bounce(unit: UnitOfWork, talk: Conversation, moment: Moment) -> None:
    """Note a non-delivery report; one that only quotes a Message-ID proves nothing and is let be.

    It causes no mail by itself.
    """
    if talk.answered is None or not talk.proven:
        return
    bounce = talk.incoming.bounce
    permanent = bounce is not None and bounce.permanent
    status = bounce.status if bounce else ""
    note_returned(unit, Returned(talk.answered, permanent, status), moment)


def note_returned(unit: UnitOfWork, returned: Returned, moment: Moment) -> None:
    """Count it against the recipient's address.

    The first permanent one that nothing shows, and a suspension, go on the coordinator's desk: once
    while it waits.
    """
    mail = returned.mail.planned
    suspended = unit.people.bounced(mail.recipient, moment.day, permanent=returned.permanent)
    events = [_event(EventName.MAIL_BOUNCED, returned.mail.mail_id, mail.programme, moment)]
    if suspended:
        events.append(_event(EventName.ADDRESS_SUSPENDED, mail.recipient, mail.programme, moment))
    unit.journal.append(events)
    telling = suspended or (returned.permanent and not returned.shown)
    if telling and not _is_on_desk(unit, returned):
        unit.desk.add([_item(returned, moment, suspended=suspended)])


def _is_on_desk(unit: UnitOfWork, returned: Returned) -> bool:
    mail = returned.mail.planned
    waiting = unit.desk.waiting(mail.programme)
    return any(o.kind is DeskKind.ADDRESS and o.person == mail.recipient for o in waiting)


def _item(returned: Returned, moment: Moment, *, suspended: bool) -> DeskItem:
    mail = returned.mail.planned
    return DeskItem(
        programme=mail.programme,
        kind=DeskKind.ADDRESS,
        subject=mail.recipient,
        opened_on=moment.day,
        person=mail.recipient,
        facts={
            "permanent": returned.permanent,
            "suspended": suspended,
            "status": returned.status,
            "kind": mail.kind.value,
        },
    )


def _event(name: EventName, subject: str, programme: str, moment: Moment) -> Event:
    return Event(name, programme, subject, moment.day, moment.at)
