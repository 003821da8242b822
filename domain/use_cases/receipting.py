"""Telling whoever wrote what became of their reply."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.model.evidence import ReceivedFile
from domain.model.follow_up import StatusRequest
from domain.model.inbox import RawMail
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.model.reading import Reading
from domain.model.report import StatusReport
from domain.model.speaking import Right, Speaker
from domain.ports.unit_of_work import UnitOfWork
from domain.rules import keys
from domain.rules.receipts import receipt_line

# More receipts than this to one person in a day can only be two machines talking.
RECEIPTS_A_DAY = 5
ReceiptLines = Sequence[Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class Reply:
    """A person's reply to a request, read; `message_id` is its own, for its receipt to answer.

    `sender` is the address that it shows; `about` the only action that the mail answered asks
    about, empty where it asks about several.
    """

    request: StatusRequest
    mail: RawMail
    reading: Reading
    message_id: str
    speaker: Speaker
    files: tuple[ReceivedFile, ...] = ()
    sender: str = ""
    about: str = ""

    @property
    def sides(self) -> frozenset[str]:
        """Return the people whose word this is: who was asked, who wrote, whom they stand for."""
        return self.speaker.stands_for | {self.request.person, self.speaker.person}


def send_receipt(
    unit: UnitOfWork,
    reply: Reply,
    taken: tuple[Sequence[StatusReport], ReceiptLines, ReceiptLines],
    moment: Moment,
) -> None:
    """Queue what was understood of a reply, and done, to whoever wrote it; few a day."""
    found, heeded, files = taken
    actions = unit.actions.many([one.action for one in found])
    # A line in doubt says why itself; only a reply without any is answered as a whole.
    whole = not found and not heeded
    facts: dict[str, object] = {
        "lines": [receipt_line(one, actions[one.action]) for one in found],
        "commands": list(heeded),
        "files": list(files),
        "why": reply.reading.why if whole else "",
        "text": reply.reading.text if whole else "",
    }
    if reply.speaker.right is Right.VOUCHED:
        facts["writer"] = reply.sender
    _queue(unit, reply, facts, moment)


def tell_former_holder(unit: UnitOfWork, reply: Reply, moment: Moment) -> None:
    """Tell somebody that their mandate has ended, and who answers now: their reply changed nothing.

    It goes to the address that the programme has of them, not to the one that the mail shows.
    """
    held = {one.id: one for one in unit.mandates.roles(reply.request.programme)}
    actions = unit.actions.many(reply.request.actions).values()
    role = next((held[one.role] for one in actions if one.role in held), None)
    if role is None:
        return
    ended_on = role.ended_before(reply.speaker.person, moment.day)
    facts: dict[str, object] = {
        "lines": [],
        "why": reply.reading.why,
        "text": reply.reading.text,
        "role": role.id,
        "holder": role.holder,
        "ended_on": ended_on.isoformat() if ended_on else "",
    }
    _queue(unit, reply, facts, moment)


def _queue(unit: UnitOfWork, reply: Reply, facts: dict[str, object], moment: Moment) -> None:
    request, writer = reply.request, reply.speaker.person
    if unit.inbox.receipts_on(writer, moment.day.isoformat()) >= RECEIPTS_A_DAY:
        return
    mail = PlannedMail(
        key=keys.receipt(reply.mail.id, writer),
        kind=MailKind.RECEIPT,
        programme=request.programme,
        recipient=writer,
        subject=request.id,
        day=moment.day,
        facts={
            **facts,
            "received_on": moment.day.isoformat(),
            "message_id": f"<{reply.message_id}>" if reply.message_id else "",
        },
    )
    unit.outbox.plan([mail])
