"""Mail that changes no status: absences noted, stray mail and quarantine put on the desk."""

from datetime import timedelta

from domain.model.desk import DeskItem, DeskKind
from domain.model.event import Event, EventName
from domain.model.inbox import RawMail
from domain.model.moment import Moment
from domain.model.reading import Reading
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.use_cases.conversing import Conversation
from domain.use_cases.receipting import Reply

NO_TOKEN = "no_token"  # noqa: S105 -- the code of a reason, not a secret
NOT_A_REQUEST = "not_a_request"
TOO_LARGE = "mail_too_large"
ONE_DAY = timedelta(days=1)
LONGEST_ABSENCE = timedelta(days=60)
# After so many failures to read one mail, it is put aside and the others go on.
TRIES = 3


def note_absence(unit: UnitOfWork, talk: Conversation, reading: Reading, moment: Moment) -> None:
    """Note until when somebody who was asked is away, as their own out-of-office says.

    Without a date, or from another address than theirs, nothing; a date further off than the
    longest leave may be a slip of the pen, so no more than that is believed.
    """
    request, away = talk.request, talk.speaker.person
    if request is None or reading.returns_on is None or not talk.speaker.stands_for:
        return
    if reading.returns_on <= moment.day:
        return
    until = min(reading.returns_on - ONE_DAY, moment.day + LONGEST_ABSENCE)
    unit.people.absent(away, until)
    data = {"back_on": (until + ONE_DAY).isoformat()}
    absent = EventName.OWNER_ABSENT
    unit.journal.append([Event(absent, request.programme, away, moment.day, moment.at, data)])


def put_astray(unit: UnitOfWork, talk: Conversation, mail: RawMail, moment: Moment) -> str:
    """Put a person's mail that answers no request on the desk; return the code of the reason."""
    answered = talk.answered.planned if talk.answered else None
    why = NOT_A_REQUEST if answered else NO_TOKEN
    facts = {"why": why, "sender": talk.incoming.sender, "subject": talk.incoming.subject}
    if answered:
        facts["kind"] = answered.kind.value
    _quarantine(
        unit,
        DeskItem(
            programme=answered.programme if answered else "",
            kind=DeskKind.QUARANTINE,
            subject=mail.id,
            opened_on=moment.day,
            person=answered.recipient if answered else "",
            inbox=mail.id,
            facts=facts,
        ),
        moment,
    )
    return why


def put_in_quarantine(unit: UnitOfWork, reply: Reply, moment: Moment) -> None:
    """Keep a reply from somebody who was not asked away from the programme, for a person to see."""
    mail, reading, request = reply.mail, reply.reading, reply.request
    _quarantine(
        unit,
        DeskItem(
            programme=request.programme,
            kind=DeskKind.QUARANTINE,
            subject=mail.id,
            opened_on=moment.day,
            person=request.person,
            request=request.id,
            inbox=mail.id,
            sentence=reading.text,
            facts={"why": reading.why, "sender": reply.sender or mail.sender},
        ),
        moment,
    )


def put_oversized(unit: UnitOfWork, mail: RawMail, size: int, moment: Moment) -> None:
    """Put a mail that was not even fetched on the desk: its headers and its size are known."""
    facts = {"why": TOO_LARGE, "sender": mail.sender, "size": size}
    _quarantine(unit, _stray(mail, facts, moment), moment)


def put_unreadable(unit: UnitOfWork, mail: RawMail, why: str, moment: Moment) -> None:
    """Put a mail that nobody could read on the desk; its bytes are kept, its sender unproven."""
    _quarantine(unit, _stray(mail, {"why": why, "sender": mail.sender}, moment), moment)


def _stray(mail: RawMail, facts: dict[str, object], moment: Moment) -> DeskItem:
    return DeskItem(
        programme="",
        kind=DeskKind.QUARANTINE,
        subject=mail.id,
        opened_on=moment.day,
        inbox=mail.id,
        facts=facts,
    )


def _quarantine(unit: UnitOfWork, item: DeskItem, moment: Moment) -> None:
    unit.desk.add([item])
    data = {"why": item.facts["why"]}
    unit.journal.append(
        [
            Event(
                EventName.REPLY_QUARANTINED, item.programme, item.inbox, moment.day, moment.at, data
            )
        ]
    )


def stumble(open_unit: OpenUnit, inbox_id: str, why: str, moment: Moment) -> bool:
    """Note that a mail could not be read; return whether it is now put aside, and on the desk."""
    with open_unit() as unit:
        aside = unit.inbox.stumbled(inbox_id, why, TRIES)
        mail = unit.inbox.get(inbox_id) if aside else None
        if mail is not None:
            put_unreadable(unit, mail, why, moment)
        return aside
