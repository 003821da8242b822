"""What a bounce means for an address, and when a coordinator must put it right."""

from domain.model.desk import DeskItem, DeskKind
from domain.model.event import Event, EventName
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
    known = any(
        one.kind is DeskKind.ADDRESS and one.person == mail.recipient
        for one in unit.desk.waiting(mail.programme)
    )
    if (permanent or suspended) and not known:
        status = talk.incoming.bounce.status if talk.incoming.bounce else ""
        facts = {"permanent": permanent, "suspended": suspended, "status": status}
        unit.desk.add(
            [
                DeskItem(
                    programme=mail.programme,
                    kind=DeskKind.ADDRESS,
                    subject=mail.recipient,
                    opened_on=moment.day,
                    person=mail.recipient,
                    request=mail.subject if talk.request else "",
                    facts=facts,
                )
            ]
        )


def _event(name: EventName, subject: str, programme: str, moment: Moment) -> Event:
    return Event(name, programme, subject, moment.day, moment.at)
