"""What a bounce means for an address, and when a coordinator must put it right."""

from domain.model.desk import DeskItem, DeskKind
from domain.model.event import Event, EventName
from domain.model.mail import PlannedMail
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.use_cases.conversing import Conversation


def note_bounce(unit: UnitOfWork, talk: Conversation, moment: Moment) -> None:
    """Count a bounce against the recipient of the mail that it names; cause no mail by itself.

    The first permanent bounce, and a suspension, go on the coordinator's desk: once while it waits.
    A bounce that names no mail of ours is noted in the inbox and nothing else.
    """
    if talk.answered is None:
        return
    mail = talk.answered.planned
    permanent = talk.incoming.bounce is not None and talk.incoming.bounce.permanent
    suspended = unit.people.bounced(mail.recipient, moment.day, permanent=permanent)
    events = [_event(EventName.MAIL_BOUNCED, talk.answered.mail_id, mail.programme, moment)]
    if suspended:
        events.append(_event(EventName.ADDRESS_SUSPENDED, mail.recipient, mail.programme, moment))
    unit.journal.append(events)
    if (permanent or suspended) and not _is_on_desk(unit, mail):
        unit.desk.add([_item(talk, mail, moment, suspended=suspended)])


def _is_on_desk(unit: UnitOfWork, mail: PlannedMail) -> bool:
    waiting = unit.desk.waiting(mail.programme)
    return any(o.kind is DeskKind.ADDRESS and o.person == mail.recipient for o in waiting)


def _item(talk: Conversation, mail: PlannedMail, moment: Moment, *, suspended: bool) -> DeskItem:
    bounce = talk.incoming.bounce
    return DeskItem(
        programme=mail.programme,
        kind=DeskKind.ADDRESS,
        subject=mail.recipient,
        opened_on=moment.day,
        person=mail.recipient,
        request=mail.subject if talk.request else "",
        facts={
            "permanent": bounce is not None and bounce.permanent,
            "suspended": suspended,
            "status": bounce.status if bounce else "",
        },
    )


def _event(name: EventName, subject: str, programme: str, moment: Moment) -> Event:
    return Event(name, programme, subject, moment.day, moment.at)
