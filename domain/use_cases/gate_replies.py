"""A reply to a gate's mail: whose word it is, and what becomes of it."""

from datetime import date

from domain.errors import RefusedError
from domain.model.desk import DeskItem, DeskKind
from domain.model.gate import Gate, GateState, GateWord
from domain.model.hearing import Topic
from domain.model.inbox import RawMail
from domain.model.mail import MailKind
from domain.model.moment import Moment
from domain.model.reading import AskedDecision, Nature, Outcome
from domain.ports.reader import Reader
from domain.ports.unit_of_work import UnitOfWork
from domain.rules import keys
from domain.rules.gating import deciders
from domain.use_cases.acknowledging import Acknowledged, acknowledge
from domain.use_cases.conversing import Conversation, is_by
from domain.use_cases.passing import GateChoice, record_verdict
from domain.use_cases.setting_aside import put_astray

BY_MEMBER, SETTLED = "gate_member", "gate_settled"


def read_gate_word(reader: Reader, talk: Conversation, mail: RawMail, day: date) -> GateWord | None:
    """Return what a mail says of a gate, None when it answers no gate or no person wrote it."""
    answered = talk.answered
    if answered is None or answered.planned.kind is not MailKind.GATE:
        return None
    if talk.incoming.nature is not Nature.HUMAN:
        return None
    token = next(iter(talk.incoming.reply_tokens), "")
    sent = answered.frozen.text if answered.frozen else ""
    asked = AskedDecision(sent, reader.reply_address(token) if token else "", day)
    return reader.read_gate(mail.raw, mail.recipients, asked)


def take_gate_word(
    unit: UnitOfWork, talk: Conversation, read: tuple[RawMail, GateWord], moment: Moment
) -> tuple[Outcome, str]:
    """Make a reply to a gate true in a unit of work; return the outcome and its reason code.

    The word of the chair or the secretary decides. Another member's, one that is not clear, or one
    without the day it needs waits on the desk, and whoever wrote is told; somebody else's is set
    aside.
    """
    mail, word = read
    planned = talk.answered.planned if talk.answered else None
    if planned is None or not is_by(unit, talk, planned.recipient):
        return Outcome.QUARANTINE, put_astray(unit, talk, mail, moment)
    gate = unit.phases.many([planned.subject]).get(planned.subject)
    why = settle_gate(unit, gate, (planned.recipient, mail.id), word, moment) if gate else SETTLED
    if why and gate:
        _acknowledge(unit, talk, (gate, word, why), mail, moment)
    if why == SETTLED:
        return Outcome.NONE, SETTLED
    return (Outcome.ASK if why else Outcome.APPLY), why


def settle_gate(
    unit: UnitOfWork, gate: Gate, source: tuple[str, str], word: GateWord, moment: Moment
) -> str:
    """Decide a gate by somebody's word, or put it on the desk; return the code of why not.

    `source` is who said it and the message that it came by. What is decided already stays so.
    """
    if gate.state is not GateState.OPEN:
        return SETTLED
    person = source[0]
    facts = unit.programmes.facts(gate.programme, moment.day)
    late = word.on is not None and word.on <= moment.day
    why = word.why or ("gate_no_date" if late and word.verdict is GateState.ADJOURNED else "")
    if not why and person not in deciders(facts, gate.body, moment.day):
        why = BY_MEMBER
    if why or word.verdict is None:
        unit.desk.add([_item(gate, source, word, (why, moment.day))])
        return why
    choice = GateChoice(word.verdict, person, word.on, word.sentence)
    record_verdict(unit, facts, (gate, choice), moment)
    return ""


def _acknowledge(
    unit: UnitOfWork,
    talk: Conversation,
    done: tuple[Gate, GateWord, str],
    mail: RawMail,
    moment: Moment,
) -> None:
    """Tell whoever wrote that their word decided nothing, and why; a decision is told to all."""
    gate, word, why = done
    if talk.answered is None:
        return
    asked = talk.answered
    titles = {one.name: one.title for one in unit.phases.of(gate.programme)}
    told = Acknowledged(
        key=keys.acknowledgement(mail.id, asked.planned.recipient),
        programme=gate.programme,
        person=asked.planned.recipient,
        answered=asked.mail_id,
        topic=Topic.GATE,
        title=titles.get(gate.phase, gate.phase),
        why=why,
        text=word.sentence,
        message_id=talk.incoming.message_id,
    )
    acknowledge(unit, told, moment)


def accept_gate_word(unit: UnitOfWork, item: DeskItem, moment: Moment) -> None:
    """Let the word of a member take effect because a coordinator says so.

    Refuses `desk.no_candidate` where it says neither yes nor when to ask again, `desk.overtaken`
    once the gate is decided, and `gate.past_day`.
    """
    verdict, on = item.facts.get("verdict"), item.facts.get("on")
    if verdict is None:
        raise RefusedError("desk.no_candidate", number=item.number)
    gate = unit.phases.many([item.subject]).get(item.subject)
    if gate is None or gate.state is not GateState.OPEN:
        raise RefusedError("desk.overtaken", number=item.number, ref=gate.phase if gate else "")
    facts = unit.programmes.facts(item.programme, moment.day)
    day = date.fromisoformat(str(on)) if on else None
    choice = GateChoice(GateState(str(verdict)), item.person, day, item.sentence)
    record_verdict(unit, facts, (gate, choice), moment)


def _item(gate: Gate, source: tuple[str, str], word: GateWord, doubt: tuple[str, date]) -> DeskItem:
    person, inbox = source
    why, day = doubt
    said = {"verdict": word.verdict.value} if word.verdict else {}
    named = {"on": word.on.isoformat()} if word.on else {}
    return DeskItem(
        programme=gate.programme,
        kind=DeskKind.GATE,
        subject=gate.id,
        opened_on=day,
        person=person,
        inbox=inbox,
        sentence=word.sentence,
        facts={"why": why, **said, **named},
    )
