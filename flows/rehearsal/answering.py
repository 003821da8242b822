"""People who answer in a rehearsal: some always do, a few days later; the others never."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from decimal import ROUND_DOWN, ROUND_UP, Decimal
from hashlib import sha256

from config.bootstrap import Application
from domain.model.consultation import Position
from domain.model.desk import DeskAnswer
from domain.model.evidence import ReceivedFile
from domain.model.follow_up import Facts, StatusRequest
from domain.model.gate import GateState, GateWord
from domain.model.hearing import AskedMember, Heard
from domain.model.inbox import RawMail
from domain.model.measuring import AskedFigure, FigureRequest, SaidFigure
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
from domain.rules.awaited_figures import answers_for, awaited
from domain.rules.working_days import Calendar
from domain.use_cases.receiving import keep_mail, take_mail

# Each answer adds so much, up to where only the deadline makes an action done.
STEP, NEARLY = 15, 90
Request = StatusRequest | FigureRequest


class SupposingReader:
    """Implements `domain.ports.reader.Reader` for answers that nobody wrote.

    Work goes on by 15 points an answer, and is done once its deadline has come; a figure goes on
    towards its target.
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
        """Return a vote for, figures, and whatever else a topic asks, as short."""
        del raw, recipients
        given = tuple(SaidFigure(one.ref, supposed_figure(one), "") for one in asked.figures)
        heard = Heard(Nature.HUMAN, Outcome.APPLY, position=Position.FOR, figures=given)
        return replace(heard, presence=Presence.PRESENT)


def _update(action: AskedAction, asked: AskedRequest) -> Update:
    if action.deadline is not None and asked.on >= action.deadline:
        return Update(action.action, Status.DONE, 100)
    return Update(action.action, Status.IN_PROGRESS, min(NEARLY, (action.progress or 0) + STEP))


def supposed_figure(asked: AskedFigure) -> Decimal:
    """Return a figure that a person could give: a step from the last one towards the target.

    As exact as the target is; without a target the last one again, without either one.
    """
    last = asked.last if asked.last is not None else Decimal(0)
    if asked.target is None:
        return asked.last if asked.last is not None else Decimal(1)
    way = asked.target - last
    return (last + way * STEP / 100).quantize(asked.target, ROUND_UP if way > 0 else ROUND_DOWN)


def asked_in(facts: Facts) -> frozenset[str]:
    """Return the people who are asked something in a programme: where actions stand, figures."""
    measuring = {answers_for(facts, one) for one in facts.programme.indicators if one.ask}
    return frozenset({one.owner for one in facts.actions} | measuring) - {""}


def who_answers(people: Collection[str], share: float) -> frozenset[str]:
    """Return the share (0 to 1) of these people who answer: the same ones each time."""
    return frozenset(sorted(people, key=_drawn)[: round(share * len(people))])


def answering(
    facts: Facts, who: Collection[str], calendar: Calendar, moment: Moment
) -> tuple[Request, ...]:
    """Return the open requests that are answered on that day: within the time given for it."""
    asked: list[Request] = [*facts.requests]
    asked += [one for one in facts.figure_requests if not one.closed and awaited(facts, one)]
    return tuple(
        one
        for one in asked
        if one.person in who and one.sent_on is not None and _on(one, calendar) <= moment.day
    )


def _on(request: Request, calendar: Calendar) -> date:
    within = max(1, calendar.count(request.asked_on, request.answer_by))
    after = 1 + int(_drawn(request.id), 16) % within
    return calendar.add(request.sent_on or request.asked_on, after)


def answer(app: Application, request: Request) -> None:
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
