"""A coordinator's reply to the desk's mail: what it decides, and the receipt that says so."""

from collections.abc import Mapping, Sequence

from domain.errors import RefusedError
from domain.model.desk import DeskAnswer, DeskChoice, DeskVerb
from domain.model.inbox import RawMail
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment, MomentOf
from domain.model.reading import AskedDecision, Nature, Outcome
from domain.ports.reader import Reader
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.arrival import day_of_arrival
from domain.use_cases.conversing import Conversation, is_by
from domain.use_cases.deciding import vouch
from domain.use_cases.desk_effects import EFFECTS, Vouched, accept_item
from domain.use_cases.receipting import RECEIPTS_A_DAY
from domain.use_cases.setting_aside import put_astray

UNCLEAR = "desk.unclear"
Decisions = tuple[tuple[DeskAnswer, Vouched | None], ...]


def read_desk_words(
    open_unit: OpenUnit, reader: Reader, talk: Conversation, read: tuple[RawMail, MomentOf]
) -> Decisions:
    """Return what a mail decides of the desk; nothing where it answers no such mail.

    A quarantined reply that it accepts is read already, as if from who was asked.
    """
    mail, moment_of = read
    answered = talk.answered
    if answered is None or talk.incoming.nature is not Nature.HUMAN:
        return ()
    # The receipt of such a reply is answered like the desk's mail itself.
    if answered.planned.kind is not MailKind.DESK:
        return ()
    token = next(iter(talk.incoming.reply_tokens), "")
    sent = answered.frozen.text if answered.frozen else ""
    day = day_of_arrival(mail.received_at, talk.zone, moment_of(talk.zone))
    asked = AskedDecision(sent, reader.reply_address(token) if token else "", day)
    answers = reader.read_desk(mail.raw, mail.recipients, asked)
    return tuple((one, _vouched(open_unit, reader, one, moment_of)) for one in answers)


def take_desk_words(
    unit: UnitOfWork, talk: Conversation, read: tuple[RawMail, Decisions], moment: Moment
) -> tuple[Outcome, str]:
    """Make a coordinator's decisions true, each by itself; return the outcome and its reason code.

    Only who got the mail decides, by our token and from an address of theirs, while they
    coordinate the programme.
    """
    mail, decisions = read
    planned = talk.answered.planned if talk.answered else None
    programme = unit.programmes.get(planned.programme) if planned else None
    if planned is None or programme is None or planned.recipient not in programme.coordinators:
        return Outcome.QUARANTINE, put_astray(unit, talk, mail, moment)
    if not is_by(unit, talk, planned.recipient):
        return Outcome.QUARANTINE, put_astray(unit, talk, mail, moment)
    lines = [_decided(unit, one, planned, moment) for one in decisions]
    _send_receipt(unit, planned, (mail, talk.incoming.message_id, lines), moment)
    unclear = all(line["done"] == "" for line in lines)
    return (Outcome.ASK, UNCLEAR) if unclear else (Outcome.APPLY, "")


def _vouched(
    open_unit: OpenUnit, reader: Reader, answer: DeskAnswer, moment_of: MomentOf
) -> Vouched | None:
    if answer.verb is not DeskVerb.ACCEPT:
        return None
    return vouch(open_unit, reader, answer.number, moment_of)


def _decided(
    unit: UnitOfWork,
    decision: tuple[DeskAnswer, Vouched | None],
    asked: PlannedMail,
    moment: Moment,
) -> dict[str, object]:
    """Do one thing and return what the receipt says of it; what is refused changes nothing."""
    answer, vouched = decision
    line: dict[str, object] = {
        "number": answer.number,
        "sentence": answer.sentence,
        "done": answer.verb.value if answer.verb else "",
    }
    item = unit.desk.get(answer.number)
    if item is None or item.programme not in ("", asked.programme):
        return {**line, "done": "", "refused": "desk.unknown"}
    line |= {"kind": item.kind.value, "action": item.subject, "person": item.person}
    if answer.verb is None:
        return {**line, "refused": UNCLEAR}
    choice = DeskChoice(answer.number, asked.recipient, answer.reason, answer.correction)
    try:
        _do(unit, answer.verb, choice, (vouched, moment))
    except RefusedError as refused:
        line |= {"done": "", "refused": refused.code, "arguments": dict(refused.arguments)}
    return line


def _do(
    unit: UnitOfWork, verb: DeskVerb, choice: DeskChoice, how: tuple[Vouched | None, Moment]
) -> None:
    vouched, moment = how
    if verb is DeskVerb.ACCEPT:
        accept_item(unit, choice, moment, vouched)
    else:
        EFFECTS[verb](unit, choice, moment)


def _send_receipt(
    unit: UnitOfWork,
    asked: PlannedMail,
    done: tuple[RawMail, str, Sequence[Mapping[str, object]]],
    moment: Moment,
) -> None:
    mail, message_id, lines = done
    if unit.inbox.receipts_on(asked.recipient, moment.day.isoformat()) >= RECEIPTS_A_DAY:
        return
    receipt = PlannedMail(
        key=keys.receipt(mail.id, asked.recipient),
        kind=MailKind.RECEIPT,
        programme=asked.programme,
        recipient=asked.recipient,
        subject=keys.mail_id(asked.key),
        day=moment.day,
        facts={
            "decisions": list(lines),
            "received_on": moment.day.isoformat(),
            "message_id": f"<{message_id}>" if message_id else "",
        },
    )
    unit.outbox.plan([receipt])
