"""What a coordinator decides on the desk, one item a transaction."""

from dataclasses import replace

from domain.model.desk import DeskChoice, DeskItem, DeskKind
from domain.model.inbox import RawMail
from domain.model.moment import Moment, MomentOf
from domain.model.reading import Outcome
from domain.ports.reader import Reader
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.conversing import Conversation, find_conversation, reply_of
from domain.use_cases.desk_effects import (
    Vouched,
    accept_item,
    drop_item,
    refuse_item,
    resend_item,
)
from domain.use_cases.receipting import Reply
from domain.use_cases.taking_figures import FigureReply

USABLE = (Outcome.APPLY, Outcome.ASK)


def accept(
    open_unit: OpenUnit, choice: DeskChoice, moment: Moment, vouched: Vouched | None = None
) -> DeskItem:
    """Let what waits take effect, and tell the owner; return the item as it was.

    A deadline moves, a cancellation or a candidate reading applies, an address is tried again, a
    quarantined reply is taken as `vouch` read it; with a correction, what it says holds instead.
    Refuses `desk.unknown`, `desk.settled`, `desk.no_candidate` where there is nothing that could
    take effect, and `desk.overtaken` where the action has since been closed, dropped or handed
    over; held and failed mail is resent or dropped instead (`desk.is_mail`). A correction refuses
    `desk.no_correction`, `desk.no_action` and `desk.action_unknown` too; what a member of a body
    replied only takes a position (`desk.is_vote`, `desk.is_word`), a reply about figures a figure
    (`desk.is_figure`, `desk.indicator_unknown`, `desk.indicator_gone`, `desk.figure_to_come`).
    """
    with open_unit() as unit:
        return accept_item(unit, choice, moment, vouched)


def refuse(open_unit: OpenUnit, choice: DeskChoice, moment: Moment) -> DeskItem:
    """Set aside what waits, and tell the owner where it was theirs; return the item as it was.

    Refuses `desk.unknown`, `desk.settled` and `desk.is_mail`.
    """
    with open_unit() as unit:
        return refuse_item(unit, choice, moment)


def resend(open_unit: OpenUnit, choice: DeskChoice, moment: Moment) -> DeskItem:
    """Queue a held or failed mail once more, the same bytes. Refuses `desk.not_mail`."""
    with open_unit() as unit:
        return resend_item(unit, choice, moment)


def drop(open_unit: OpenUnit, choice: DeskChoice, moment: Moment) -> DeskItem:
    """Give a held or failed mail up. Refuses `desk.not_mail`."""
    with open_unit() as unit:
        return drop_item(unit, choice, moment)


def vouch(open_unit: OpenUnit, reader: Reader, number: int, moment_of: MomentOf) -> Vouched | None:
    """Return how a quarantined reply reads if who was asked had written it; changes nothing.

    None where the item is no such reply, or says nothing that could take effect. Reading happens
    between units of work, so that no lock is held while it runs. Raises UnreadableMailError.
    """
    with open_unit(read_only=True) as unit:
        item = unit.desk.get(number)
        quarantined = item is not None and item.kind is DeskKind.QUARANTINE
        mail = unit.inbox.get(item.inbox) if item is not None and quarantined else None
    if mail is None:
        return None
    incoming = reader.open(mail.raw, mail.recipients)
    with open_unit(read_only=True) as unit:
        talk = find_conversation(unit, reader, (mail, incoming), moment_of)
    reply = _as_vouched(reader, talk, mail)
    return Vouched(reply, incoming.sender) if reply is not None else None


def _as_vouched(reader: Reader, talk: Conversation, mail: RawMail) -> Reply | FigureReply | None:
    """Return a mail as the reply of who was asked, None where it says nothing that could count."""
    incoming = talk.incoming
    if talk.figures is not None:
        subject = replace(talk.figures, speaker=talk.figures.parties.vouched())
        heard = reader.hear(mail.raw, mail.recipients, replace(subject.asked, vouched=True))
        return FigureReply(subject, heard, mail, incoming) if heard.outcome in USABLE else None
    if talk.asked is None or talk.request is None or talk.parties is None:
        return None
    reading = reader.read(mail.raw, mail.recipients, replace(talk.asked, vouched=True))
    if reading.outcome not in USABLE:
        return None
    return replace(
        reply_of(talk, talk.request, (mail, reading, ())), speaker=talk.parties.vouched()
    )
