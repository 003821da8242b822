"""What a decision on the desk makes true, in the unit of work of whoever decides."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from domain.errors import RefusedError
from domain.model.desk import Correction, DeskChoice, DeskItem, DeskKind, DeskVerb, Verdict
from domain.model.event import Event, EventName
from domain.model.mail import MailState
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.use_cases.desk_corrections import put_right
from domain.use_cases.desk_figures import is_of_figures, take_figure, turn_figure_down
from domain.use_cases.desk_settling import (
    as_accepted,
    open_item,
    says_nothing,
    settle,
    take_effect,
)
from domain.use_cases.desk_votes import is_of_member, take_vote, vote_meant
from domain.use_cases.figure_replies import record_figures
from domain.use_cases.gate_replies import accept_gate_word
from domain.use_cases.governing import drop_batch, release_batch
from domain.use_cases.granting import FROM_MEMBERS, deny, grant
from domain.use_cases.handing_over import WHO_ANSWERS, agree, disagree
from domain.use_cases.receipting import Reply
from domain.use_cases.recording import record_reply
from domain.use_cases.standing_in import agree_to_substitute
from domain.use_cases.taking_figures import FigureReply

MAILS = (DeskKind.HELD_MAIL, DeskKind.FAILED_MAIL)


@dataclass(frozen=True, slots=True)
class Vouched:
    """A reply from quarantine, read as if from who was asked; `sender` is who wrote it."""

    reply: Reply | FigureReply
    sender: str


def accept_item(
    unit: UnitOfWork, choice: DeskChoice, moment: Moment, vouched: Vouched | None = None
) -> DeskItem:
    """Let what waits take effect; `vouched` is the reading of a quarantined reply."""
    item = open_item(unit, choice.number)
    if item.kind in MAILS:
        raise RefusedError("desk.is_mail", number=choice.number)
    if is_of_member(unit, item):
        answer = vote_meant(unit, item, choice, moment)
        # Settled first: a vote that is kept takes what was in doubt off the desk by itself.
        settle(unit, item, Verdict.ACCEPTED, (choice, moment))
        take_vote(unit, item, answer, moment)
        return item
    corrected = choice.correction != Correction()
    if corrected and not is_of_figures(item):
        return put_right(unit, item, choice, moment)
    if item.kind is DeskKind.QUARANTINE and not corrected:
        _let_in(unit, choice, vouched, moment)
    elif is_of_figures(item):
        take_figure(unit, item, choice, moment)
    else:
        _let_count(unit, item, choice, moment)
    return settle(unit, item, Verdict.ACCEPTED, (choice, moment))


def _let_count(unit: UnitOfWork, item: DeskItem, choice: DeskChoice, moment: Moment) -> None:
    """Make true what an item proposes."""
    if item.kind is DeskKind.ADDRESS:
        unit.people.reachable(item.person)
    elif not item.facts:
        raise RefusedError("desk.no_candidate", number=choice.number)
    elif item.kind in TAKEN:
        TAKEN[item.kind](unit, item, moment)
    else:
        _apply(unit, item, choice, moment)


def refuse_item(unit: UnitOfWork, choice: DeskChoice, moment: Moment) -> DeskItem:
    """Set aside what waits."""
    item = open_item(unit, choice.number)
    if item.kind in MAILS:
        raise RefusedError("desk.is_mail", number=choice.number)
    if item.kind in WHO_ANSWERS:
        disagree(unit, item, moment)
    if item.kind is DeskKind.BATCH:
        drop_batch(unit, item, moment)
    if item.kind is DeskKind.FIGURE:
        turn_figure_down(unit, item, moment)
    deny(unit, item, moment)
    return settle(unit, item, Verdict.REFUSED, (choice, moment))


def resend_item(unit: UnitOfWork, choice: DeskChoice, moment: Moment) -> DeskItem:
    """Queue a held or failed mail once more, the same bytes."""
    return _release(unit, choice, MailState.QUEUED, moment)


def drop_item(unit: UnitOfWork, choice: DeskChoice, moment: Moment) -> DeskItem:
    """Give a held or failed mail up."""
    return _release(unit, choice, MailState.SUPERSEDED, moment)


# What accepting does where no action is reported on.
TAKEN: Mapping[DeskKind, Callable[[UnitOfWork, DeskItem, Moment], object]] = {
    DeskKind.GATE: accept_gate_word,
    DeskKind.BATCH: release_batch,
    DeskKind.SUBSTITUTION: agree_to_substitute,
    **dict.fromkeys(FROM_MEMBERS, grant),
    **dict.fromkeys(WHO_ANSWERS, agree),
}
# What each verb does, but accepting, which may need a reading.
EFFECTS: Mapping[DeskVerb, Callable[[UnitOfWork, DeskChoice, Moment], DeskItem]] = {
    DeskVerb.REFUSE: refuse_item,
    DeskVerb.CORRECT: accept_item,
    DeskVerb.RESEND: resend_item,
    DeskVerb.DROP: drop_item,
}


def _release(unit: UnitOfWork, choice: DeskChoice, state: MailState, moment: Moment) -> DeskItem:
    queued = state is MailState.QUEUED
    verdict = Verdict.ACCEPTED if queued else Verdict.REFUSED
    name = EventName.MAIL_RESENT if queued else EventName.MAIL_DROPPED
    item = open_item(unit, choice.number)
    if item.kind not in MAILS:
        raise RefusedError("desk.not_mail", number=choice.number)
    unit.outbox.set_state(item.subject, state, moment.at)
    unit.journal.append([Event(name, item.programme, item.subject, moment.day, moment.at)])
    return settle(unit, item, verdict, (choice, moment))


def _let_in(unit: UnitOfWork, choice: DeskChoice, vouched: Vouched | None, moment: Moment) -> None:
    """Take a quarantined reply as that of who was asked; remember its address where wanted."""
    if vouched is None:
        raise RefusedError("desk.no_candidate", number=choice.number)
    if isinstance(vouched.reply, Reply):
        record_reply(unit, vouched.reply, moment)
        person = vouched.reply.request.person
    else:
        record_figures(unit, vouched.reply, moment)
        person = vouched.reply.person
    if choice.remember:
        unit.people.remember(person, vouched.sender, choice.by, moment.at)


def _apply(unit: UnitOfWork, item: DeskItem, choice: DeskChoice, moment: Moment) -> None:
    action = unit.actions.many([item.subject]).get(item.subject)
    if action is None:
        raise RefusedError("desk.no_candidate", number=choice.number)
    closed = item.kind is DeskKind.DEADLINE and action.status.is_final
    # What was said for somebody else holds as long as the action is theirs.
    owner = item.facts.get("owner", item.person)
    if action.dropped or closed or (item.person and action.owner != owner):
        raise RefusedError("desk.overtaken", number=choice.number, ref=action.ref)
    report = as_accepted(item, action, moment)
    if item.kind is DeskKind.AMBIGUOUS and says_nothing(report):
        raise RefusedError("desk.no_candidate", number=choice.number)
    take_effect(unit, item, (report, action), (choice, moment))
