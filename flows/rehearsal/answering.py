"""People who answer in a rehearsal: some always do, a few days later; the others never."""

from collections.abc import Collection
from datetime import date
from hashlib import sha256

from config.bootstrap import Application
from domain.model.consultation import Position
from domain.model.desk import DeskAnswer
from domain.model.evidence import ReceivedFile
from domain.model.follow_up import Facts, StatusRequest
from domain.model.gate import GateState, GateWord
from domain.model.hearing import AskedMember, Heard
from domain.model.inbox import RawMail
from domain.model.meeting import Presence
from domain.model.moment import Moment
from domain.model.reading import (
    AskedAction,
    AskedDecision,
    AskedRequest,
    IncomingMail,
    Nature,
    Outcome,
    Reading,
    Update,
)
from domain.model.status import Status
from domain.rules.working_days import Calendar
from domain.use_cases.receiving import keep_mail, take_mail

# Each answer adds so much, up to where only the deadline makes an action done.
STEP, NEARLY = 15, 90


class SupposingReader:
    """Implements `domain.ports.reader.Reader` for answers that nobody wrote.

    Work goes on by 15 points an answer, and is done once its deadline has come.
    """

    def open(self, raw: bytes, recipients: tuple[str, ...]) -> IncomingMail:
        """Return the answer as a person's, to the mail that its address names."""
        sender, _, message_id = raw.decode().partition(" ")
        return IncomingMail(message_id, sender, "", Nature.HUMAN, reply_tokens=recipients)

    def request_of(self, token: str) -> str | None:
        """Return the mail that is answered."""
        return token

    def digest_left(self, token: str) -> str | None:
        """Return none: nobody leaves."""
        del token
        return None

    def reply_address(self, token: str) -> str:
        """Return the token: nobody reads the address."""
        return token

    def mails_named(self, message_ids: tuple[str, ...]) -> tuple[str, ...]:
        """Return none: the address says it all."""
        del message_ids
        return ()

    def bounced(self, recipients: tuple[str, ...]) -> str | None:
        """Return none: every address works."""
        del recipients
        return None

    def read_gate(self, raw: bytes, recipients: tuple[str, ...], asked: AskedDecision) -> GateWord:
        """Return a yes, as of the usual day."""
        del raw, recipients, asked
        return GateWord(GateState.GRANTED)

    def read_desk(
        self, raw: bytes, recipients: tuple[str, ...], asked: AskedDecision
    ) -> tuple[DeskAnswer, ...]:
        """Return nothing: nobody decides in a rehearsal."""
        del raw, recipients, asked
        return ()

    def files(self, raw: bytes) -> tuple[ReceivedFile, ...]:
        """Return none: nobody proves anything in a rehearsal."""
        del raw
        return ()

    def read(self, raw: bytes, recipients: tuple[str, ...], asked: AskedRequest | None) -> Reading:
        """Return a word on each action asked about."""
        del raw, recipients
        updates = tuple(_update(one, asked) for one in asked.actions) if asked else ()
        return Reading(Nature.HUMAN, Outcome.APPLY, updates=updates)

    def hear(self, raw: bytes, recipients: tuple[str, ...], asked: AskedMember) -> Heard:
        """Return a vote for, and whatever else a topic asks, as short."""
        del raw, recipients, asked
        return Heard(Nature.HUMAN, Outcome.APPLY, position=Position.FOR, presence=Presence.PRESENT)


def _update(action: AskedAction, asked: AskedRequest) -> Update:
    if action.deadline is not None and asked.on >= action.deadline:
        return Update(action.action, Status.DONE, 100)
    return Update(action.action, Status.IN_PROGRESS, min(NEARLY, (action.progress or 0) + STEP))


def who_answers(people: Collection[str], share: float) -> frozenset[str]:
    """Return the share (0 to 1) of these people who answer: the same ones each time."""
    return frozenset(sorted(people, key=_drawn)[: round(share * len(people))])


def answering(
    facts: Facts, who: Collection[str], calendar: Calendar, moment: Moment
) -> tuple[StatusRequest, ...]:
    """Return the open requests that are answered on that day: within the time given for it."""
    return tuple(
        one
        for one in facts.requests
        if one.person in who and one.sent_on is not None and _on(one, calendar) <= moment.day
    )


def _on(request: StatusRequest, calendar: Calendar) -> date:
    within = max(1, calendar.count(request.asked_on, request.answer_by))
    after = 1 + int(_drawn(request.id), 16) % within
    return calendar.add(request.sent_on or request.asked_on, after)


def answer(app: Application, request: StatusRequest) -> None:
    """Have a request answered, and the answer understood."""
    with app.open_unit(read_only=True) as unit:
        address = unit.people.many([request.person])[request.person].address
    said = f"{address} {request.id}:{app.clock.now().isoformat()}"
    mail = RawMail(
        id=sha256(said.encode()).hexdigest()[:32],
        raw=said.encode(),
        sender=address,
        recipients=(request.id,),
        received_at=app.clock.now(),
        source="rehearsal",
    )
    keep_mail(app.open_unit, mail)
    take_mail(app.open_unit, app.reader, mail.id, app.moment)


def _drawn(name: str) -> str:
    return sha256(name.encode()).hexdigest()
