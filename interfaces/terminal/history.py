"""The history of an action or an indicator: each value, its sentence, the message it is in."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from domain.model.desk import DeskKind, Verdict
from domain.model.follow_up import Action
from domain.model.indicator import Indicator
from domain.model.mail import MailState
from domain.model.report import DeadlineChange, StatusReport
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.dropping import leavings
from domain.use_cases.gathering import ABOUT_REQUESTS
from interfaces.terminal.language import words
from interfaces.terminal.printing import day, say, sentence, table
from notifications.composing.typography import clipped

LONGEST_QUOTE = 100
DAYS = frozenset({"deadline", "forecast", "old", "new", "on"})
COLUMNS = ("when", "what", "values", "person", "effect", "said", "message")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened to an action: said, moved, or written about.

    `kind` is `report`, `deadline` or the kind of a mail; `values` what was said; `by` who said or
    decided it, an address where a coordinator took somebody else's words; `effect` what became of
    it; `inbox` the message it comes from.
    """

    on: date
    kind: str
    values: dict[str, object]
    by: str = ""
    effect: str = ""
    sentence: str = ""
    inbox: str = ""
    at: datetime | None = None


def events_of(unit: UnitOfWork, programme: str, action: Action) -> tuple[Entry, ...]:
    """Return what happened to an action, oldest first."""
    said = [one for one in unit.actions.reports(programme) if one.action == action.id]
    people = unit.people.many({one.person for one in said} | {action.owner})
    names = {one.id: one.name for one in people.values()}
    vouched = _vouched(unit, {one.inbox for one in said})
    entries = [
        *(_report(one, vouched.get(one.inbox, "") or names.get(one.person, "")) for one in said),
        *(_move(one) for one in unit.actions.moves(programme) if one.action == action.id),
        *_mails(unit, programme, action),
        *_left(unit, programme, action),
    ]
    return tuple(sorted(entries, key=lambda one: (one.on, one.at is None, str(one.at or ""))))


def figures_of(unit: UnitOfWork, programme: str, indicator: Indicator) -> tuple[Entry, ...]:
    """Return the figures given of an indicator, corrected ones among them, as they were said."""
    said = [one for one in unit.figures.measurements(programme) if one.indicator == indicator.ref]
    about = {one.person for one in said} | {one.settled_by for one in said}
    names = {one.id: one.name for one in unit.people.many(about - {""}).values()}
    vouched = _vouched(unit, {one.inbox for one in said})
    return tuple(
        Entry(
            on=one.said_on,
            kind="figure",
            values={
                "value": f"{one.value} {indicator.unit}",
                "on": one.on.isoformat(),
                **(
                    {"settled": names.get(one.settled_by, one.settled_by)} if one.settled_by else {}
                ),
            },
            by=vouched.get(one.inbox, "") or names.get(one.person, one.person),
            sentence=one.sentence,
            inbox=one.inbox,
            at=one.at,
        )
        for one in said
    )


def _vouched(unit: UnitOfWork, inboxes: set[str]) -> dict[str, str]:
    """Return the address that each message bears whose writer a coordinator vouched for."""
    return {
        one.inbox: str(one.facts.get("sender", ""))
        for one in unit.desk.about(inboxes - {""})
        if one.kind is DeskKind.QUARANTINE and one.verdict is Verdict.ACCEPTED
    }


def print_history(about: Action | Indicator, entries: tuple[Entry, ...]) -> None:
    """Print it as a table, a row a value or mail."""
    say("cli-history-title", ref=about.ref, title=about.title)
    rows = [
        (
            day(one.on),
            sentence(f"cli-history-{one.kind.replace('_', '-')}"),
            ", ".join(_value(name, value) for name, value in one.values.items()),
            one.by,
            sentence(f"cli-effect-{one.effect}") if one.effect else "",
            clipped(one.sentence, LONGEST_QUOTE),
            one.inbox[:8],
        )
        for one in entries
    ]
    table([f"cli-column-{one}" for one in COLUMNS], rows)


def _value(name: str, value: object) -> str:
    said = value
    if name == "status":
        said = sentence(f"status-{str(value).replace('_', '-')}")
    elif name == "value":
        amount, _, unit = str(value).partition(" ")
        said = f"{words().amount(Decimal(amount))} {unit}"
    elif name in DAYS:
        said = day(date.fromisoformat(str(value)))
    return sentence(f"cli-history-value-{name}", value=said)


def _report(report: StatusReport, by: str) -> Entry:
    said = {
        "status": report.status.value if report.status else None,
        "progress": report.progress,
        "deadline": report.new_deadline.isoformat() if report.new_deadline else None,
        "forecast": report.forecast.isoformat() if report.forecast else None,
        "blocker": report.blocker or None,
    }
    return Entry(
        on=report.on,
        kind="report",
        values={name: value for name, value in said.items() if value is not None},
        by=by or report.person,
        effect=report.effect.value,
        sentence=report.sentence,
        inbox=report.inbox,
        at=report.at,
    )


def _move(change: DeadlineChange) -> Entry:
    values: dict[str, object] = {"old": change.old.isoformat(), "new": change.new.isoformat()}
    return Entry(change.on, "deadline", values, change.by, sentence=change.reason)


def _left(unit: UnitOfWork, programme: str, action: Action) -> Iterator[Entry]:
    if action.dropped:
        left = leavings(unit.programmes.versions(programme)).get(action.ref)
        if left:
            yield Entry(left.at.date(), "dropped", {}, sentence=left.why, at=left.at)


def _mails(unit: UnitOfWork, programme: str, action: Action) -> Iterator[Entry]:
    about = [one.id for one in unit.requests.of(programme) if action.id in one.actions]
    for mail in unit.outbox.about(ABOUT_REQUESTS, about):
        if mail.state is MailState.SENT:
            at = mail.sent_at or datetime.combine(mail.planned.day, time())
            yield Entry(mail.planned.day, mail.planned.kind.value, {}, at=at)
