"""Telling what was understood of a reply that is not about actions, to whoever wrote it."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.model.hearing import Topic
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.use_cases.receipting import RECEIPTS_A_DAY

Line = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """What a receipt says: of which topic, what was understood line by line, or why nothing.

    `body` names that in which the person sits, if it is about one. `answered` is the id of the
    mail of ours that was answered; `message_id` that of the reply. `commands` are the facts of what
    was asked of the follow-up itself; `writer` is the address of whoever a coordinator vouched for.
    """

    key: str
    programme: str
    person: str
    answered: str
    topic: Topic
    body: str = ""
    title: str = ""
    lines: tuple[Line, ...] = ()
    why: str = ""
    text: str = ""
    message_id: str = ""
    commands: tuple[Mapping[str, object], ...] = ()
    writer: str = ""


def acknowledge(unit: UnitOfWork, told: Acknowledged, moment: Moment) -> None:
    """Queue the receipt, unless the person has had enough of them today."""
    if unit.inbox.receipts_on(told.person, moment.day.isoformat()) >= RECEIPTS_A_DAY:
        return
    mail = PlannedMail(
        key=told.key,
        kind=MailKind.ACKNOWLEDGEMENT,
        programme=told.programme,
        recipient=told.person,
        subject=told.answered,
        day=moment.day,
        facts={
            "topic": told.topic.value,
            "body": told.body,
            "title": told.title,
            "received_on": moment.day.isoformat(),
            "heard": list(told.lines),
            **({"commands": list(told.commands)} if told.commands else {}),
            **({"writer": told.writer} if told.writer else {}),
            "why": told.why,
            "text": "" if told.lines else told.text,
            "thread": told.answered,
            "message_id": f"<{told.message_id}>" if told.message_id else "",
        },
    )
    unit.outbox.plan([mail])
