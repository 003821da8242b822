"""Telling what was understood of a reply that is not about actions, to whoever wrote it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

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
    was asked of the follow-up itself; `writer` is the address of whoever a coordinator vouched for;
    `decided_on` is set where the desk answers: the local day of the reply that it settles.
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
    decided_on: date | None = None


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
        facts=_facts(told, moment),
    )
    unit.outbox.plan([mail])


def _facts(told: Acknowledged, moment: Moment) -> dict[str, object]:
    """Return what the letter is written from, as JSON; what most lack is left out where empty."""
    rare = {
        "commands": list(told.commands),
        "writer": told.writer,
        "decided": told.decided_on is not None,
    }
    return {
        "topic": told.topic.value,
        "body": told.body,
        "title": told.title,
        "received_on": (told.decided_on or moment.day).isoformat(),
        "heard": list(told.lines),
        **{name: value for name, value in rare.items() if value},
        "why": told.why,
        "text": "" if told.lines else told.text,
        "thread": told.answered,
        "message_id": f"<{told.message_id}>" if told.message_id else "",
    }
