"""Reading again, with today's rules, the mail that was kept raw: what would be read otherwise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from domain.model.desk import DeskItem, DeskKind, Verdict
from domain.model.follow_up import Action
from domain.model.inbox import InboxState, RawMail
from domain.model.moment import Moment, MomentOf
from domain.model.reading import Outcome, Reading
from domain.model.report import Effect, StatusReport
from domain.model.speaking import Right, Speaker
from domain.ports.reader import Reader
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules.authority import Ground, reports
from domain.rules.receipts import receipt_line
from domain.use_cases.conversing import Conversation, find_conversation

READ_ANEW = "read_anew"
SAID = ("status", "progress", "new_deadline", "forecast", "blocker", "delegate")
Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Rereading:
    """One action of one mail that reads otherwise now: the values taken then, and those of today.

    Either is empty where nothing was, or is, said. `later` tells that the action was spoken of
    since: what was said then no longer counts.
    """

    inbox: str
    received_at: datetime
    programme: str
    person: str
    action: str
    ref: str
    before: Values = field(default_factory=dict)
    now: Values = field(default_factory=dict)
    later: bool = False
    report: StatusReport | None = None


@dataclass(frozen=True, slots=True)
class Replayed:
    """One mail read again; `revived` tells that it could not be read then and can now."""

    inbox: str
    differences: tuple[Rereading, ...] = ()
    revived: bool = False


def replay(
    open_unit: OpenUnit, reader: Reader, inbox_id: str, moment_of: MomentOf
) -> Replayed | None:
    """Read one mail again as of the day on which it came; changes nothing.

    None where there is nothing to compare: it is unread still, or no request is known for it.
    Raises UnreadableMailError.
    """
    with open_unit(read_only=True) as unit:
        mail = unit.inbox.get(inbox_id)
    if mail is None or mail.state is InboxState.UNREAD:
        return None
    incoming = reader.open(mail.raw, mail.recipients)
    if mail.state is InboxState.ASIDE:
        return Replayed(inbox_id, revived=True)
    with open_unit(read_only=True) as unit:
        talk = find_conversation(unit, reader, (mail, incoming), moment_of)
        vouched = any(map(_let_in, unit.desk.about([inbox_id])))
    if talk.asked is None or talk.request is None:
        return None
    reading = reader.read(mail.raw, mail.recipients, replace(talk.asked, vouched=vouched))
    with open_unit(read_only=True) as unit:
        return Replayed(inbox_id, _differences(unit, talk, (mail, reading), moment_of(talk.zone)))


def propose(open_unit: OpenUnit, found: Sequence[Replayed], moment: Moment) -> int:
    """Put what reads otherwise on the desk, for a person to say; return how many items.

    Nothing is proposed twice, nor where the action was spoken of since or a person decided. A mail
    that could not be read and now can is read like any other at the next look.
    """
    with open_unit() as unit:
        for one in found:
            if one.revived:
                unit.inbox.reopen(one.inbox)
        known = unit.desk.about([one.inbox for one in found])
        taken = {(item.inbox, item.subject) for item in known}
        items = [
            _item(unit, one, moment)
            for each in found
            for one in each.differences
            if one.report and not one.later and (one.inbox, one.action) not in taken
        ]
        return len(unit.desk.add(items))


def _differences(
    unit: UnitOfWork, talk: Conversation, read: tuple[RawMail, Reading], moment: Moment
) -> tuple[Rereading, ...]:
    mail, reading = read
    request = talk.request
    if request is None:
        return ()
    actions = unit.actions.many(request.actions)
    usable = reading.outcome in (Outcome.APPLY, Outcome.ASK)
    # What was said is compared, not who might say it today: mandates have passed since.
    writer = talk.speaker.person or request.person
    speaker = Speaker(writer, Right.VOUCHED, frozenset({writer}))
    fresh = reports(reading, Ground(request, actions, {}, speaker), mail, moment) if usable else ()
    kept = [one for one in unit.actions.reports(request.programme) if one.action in actions]
    then = {one.action: one for one in reversed(kept) if _is_of(one, mail)}
    now = {one.action: one for one in fresh}
    spoken = {one.action for one in kept if one.at > mail.received_at}
    return tuple(
        _compared(talk, mail, action, (then.get(one), now.get(one), one in spoken))
        for one, action in actions.items()
        if _values(then.get(one)) != _values(now.get(one))
    )


def _compared(
    talk: Conversation,
    mail: RawMail,
    action: Action,
    found: tuple[StatusReport | None, StatusReport | None, bool],
) -> Rereading:
    then, now, later = found
    return Rereading(
        inbox=mail.id,
        received_at=mail.received_at,
        programme=talk.request.programme if talk.request else "",
        person=talk.request.person if talk.request else "",
        action=action.id,
        ref=action.ref,
        before=_values(then),
        now=_values(now),
        later=later,
        report=now,
    )


def _let_in(item: DeskItem) -> bool:
    """Tell whether a person took the mail as that of who was asked."""
    return item.kind is DeskKind.QUARANTINE and item.verdict is Verdict.ACCEPTED


def _is_of(report: StatusReport, mail: RawMail) -> bool:
    """Tell whether a report is what this mail was first read as, not what a person made of it."""
    return report.inbox == mail.id and report.effect not in (Effect.ACCEPTED, Effect.REFUSED)


def _values(report: StatusReport | None) -> Values:
    said = {name: getattr(report, name) for name in SAID} if report else {}
    return {name: _plain(value) for name, value in said.items() if value not in (None, "")}


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _item(unit: UnitOfWork, one: Rereading, moment: Moment) -> DeskItem:
    report = one.report
    actions = unit.actions.many([one.action])
    facts = receipt_line(report, actions[one.action]) if report else {}
    return DeskItem(
        programme=one.programme,
        kind=DeskKind.AMBIGUOUS,
        subject=one.action,
        opened_on=moment.day,
        person=one.person,
        request=report.request if report else "",
        inbox=one.inbox,
        sentence=report.sentence if report else "",
        facts={**facts, "why": READ_ANEW},
    )
