"""An office where the story plays: a real store, the real composer and reader, a day at a time.

Mails are handed over as a gateway would, without a network: what a server says is the story's.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from email import message_from_bytes
from email.message import Message
from email.mime.text import MIMEText
from hashlib import sha256

from domain.model.delivery import Delivery, Fate, ReadyMail, Step
from domain.model.desk import DeskItem
from domain.model.follow_up import Action, StatusRequest
from domain.model.inbox import RawMail
from domain.model.moment import Moment
from domain.model.people import Person
from domain.ports.composer import Composer
from domain.ports.reader import Reader
from domain.ports.unit_of_work import OpenUnit
from domain.rules.rulebook import Rulebook
from domain.rules.working_days import Calendar
from domain.use_cases.delivering import Lot, claim_mails, commit_attempts
from domain.use_cases.receiving import Taken, keep_mail, take_mail
from notifications.composing.composer import MailComposer
from notifications.composing.sender import Sender
from notifications.reading.border import Border
from notifications.reading.reader import MailReader
from notifications.tokens import Tokens
from tests.stories import PROGRAMME

DOMAIN = "suivi.example"
TOKENS = Tokens({0: b"the key of the story, 32 bytes.."}, 0)


@dataclass
class Office:
    """The day of the story, and what people do in it."""

    open_unit: OpenUnit
    day: date = date(2026, 3, 2)
    hour: int = 8
    rules: Rulebook = field(default_factory=lambda: Rulebook(Calendar()))
    answer: Callable[[ReadyMail], Delivery] | None = None

    def __post_init__(self) -> None:
        self.composer: Composer = MailComposer(Sender(domain=DOMAIN, mint=TOKENS.mint))
        self.reader: Reader = MailReader(Border(DOMAIN), TOKENS)

    @property
    def moment(self) -> Moment:
        """Return the present moment of the story."""
        return Moment(datetime.combine(self.day, time(self.hour), UTC), self.day)

    def moment_of(self, _zone: str) -> Moment:
        """Return it in any zone: Casablanca is at UTC in the story."""
        return self.moment

    def post(self) -> list[ReadyMail]:
        """Send all that is due and return what left, in order."""
        gone: list[ReadyMail] = []
        while True:
            claimed = claim_mails(
                self.open_unit, self.composer, Lot(), self.moment_of, self.rules.calendar
            )
            if not claimed.mails:
                return gone
            ids = [one.mail_id for one in claimed.mails]
            commit_attempts(self.open_unit, ids, (), self.moment)
            said = [self._said(one) for one in claimed.mails]
            commit_attempts(self.open_unit, (), said, self.moment)
            gone.extend(claimed.mails)

    def _said(self, mail: ReadyMail) -> Delivery:
        if self.answer is not None:
            return self.answer(mail)
        return Delivery(mail.mail_id, Fate.SENT, Step.DOT, 250, "2.0.0 Ok", "q1")

    def reply(self, to: ReadyMail, text: str, sender: Person | None = None) -> Taken | None:
        """Answer a mail of ours as its recipient (or somebody else) and have it understood."""
        mail = MIMEText(text, "plain", "utf-8")
        mail["From"] = sender.address if sender else to.recipient
        mail["To"] = str(parsed(to)["Reply-To"])
        mail["Subject"] = "RE: Point"
        mail["Message-ID"] = message_id_of(text)
        return self.receive(mail.as_bytes(), address_of(mail["To"]), mail["From"])

    def receive(self, raw: bytes, recipient: str, sender: str = "") -> Taken | None:
        """Let raw bytes arrive for one of our addresses and have them understood."""
        return self.read(self.keep(raw, recipient, sender))

    def keep(self, raw: bytes, recipient: str, sender: str = "") -> str:
        """Let raw bytes arrive and be kept; return under which id."""
        moment = self.moment
        arrived = RawMail(
            id=sha256(recipient.encode() + raw).hexdigest()[:32],
            raw=raw,
            sender=sender,
            recipients=(recipient,),
            received_at=moment.at,
            source="story",
        )
        keep_mail(self.open_unit, arrived)
        return arrived.id

    def read(self, inbox_id: str) -> Taken | None:
        """Have a mail that is kept understood."""
        return take_mail(self.open_unit, self.reader, inbox_id, self.moment_of)

    def action(self, ref: str = "1.1") -> Action:
        """Return how an action stands."""
        with self.open_unit(read_only=True) as unit:
            return next(one for one in unit.actions.of(PROGRAMME) if one.ref == ref)

    def requests(self) -> tuple[StatusRequest, ...]:
        """Return all requests made."""
        with self.open_unit(read_only=True) as unit:
            return unit.requests.of(PROGRAMME)

    def desk(self) -> tuple[DeskItem, ...]:
        """Return what waits for the coordinator."""
        with self.open_unit(read_only=True) as unit:
            return unit.desk.waiting()

    def happened(self) -> list[str]:
        """Return the names of all events, in order."""
        with self.open_unit(read_only=True) as unit:
            return [event.name.value for _, event in unit.journal.of(PROGRAMME)]


def parsed(mail: ReadyMail) -> Message:
    """Return a mail of ours as a client sees it."""
    return message_from_bytes(mail.raw)


def message_id_of(text: str) -> str:
    """Return the Message-ID under which somebody in the story sends a text."""
    return f"<{sha256(text.encode()).hexdigest()[:12]}@org.example>"


def address_of(header: str) -> str:
    """Return the bare address of a header."""
    return header.rpartition("<")[2].rstrip(">").strip()


def text_of(mail: ReadyMail) -> str:
    """Return the text part of a mail of ours."""
    part = next(one for one in parsed(mail).walk() if one.get_content_type() == "text/plain")
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode()
