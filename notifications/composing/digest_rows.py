"""Rows of a digest that gather facts: what changed, who is silent, what there is to decide."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.model.consultation import ConsultationLine
from domain.model.digest import (
    AgendaLine,
    AwaitedDecision,
    Counts,
    DigestContent,
    DigestLine,
    News,
    NewsKind,
)
from domain.model.status import Health
from notifications.composing.member_sheet import Row
from notifications.composing.words import Words

MOST_NAMES = 6
# The tone of each kind of news: that of the health it tells of.
TONES = {
    NewsKind.LATE: Health.LATE,
    NewsKind.BLOCKED: Health.AT_RISK,
    NewsKind.CAUGHT_UP: Health.ON_TRACK,
}
# What tells of no health: the sign of what is put off, in a neutral tone.
PLAIN, PLAIN_TONE = "postponed", "silent"


@dataclass(frozen=True, slots=True)
class NewsRow:
    """What changed of one action, behind the sign of a health, or none in particular."""

    ref: str
    title: str
    said: str
    sign: str
    tone: str


@dataclass(frozen=True, slots=True)
class SilentRow:
    """An owner who has not answered: for how many days (0: unknown), on what, how often asked."""

    owner: str
    days: int
    said: str
    asked: str


def news_rows(words: Words, content: DigestContent) -> tuple[NewsRow, ...]:
    """Return what changed since the body's last issue."""
    return tuple(
        NewsRow(
            one.ref,
            one.title,
            _said(words, one),
            TONES[one.kind].value if one.kind in TONES else PLAIN,
            TONES[one.kind].value if one.kind in TONES else PLAIN_TONE,
        )
        for one in content.news
    )


def silent_rows(words: Words, content: DigestContent) -> tuple[SilentRow, ...]:
    """Return who has not answered, the longest silence first, with all that it is about."""
    owners: dict[str, list[DigestLine]] = {}
    for one in content.silent:
        owners.setdefault(one.owner, []).append(one)
    rows = [_silent(words, content, lines) for lines in owners.values()]
    return tuple(sorted(rows, key=lambda one: -one.days))


def coverage(words: Words, counts: Counts) -> str:
    """Return on how many actions a total rests, and how old the oldest of its news is."""
    if not counts.heard:
        return words.say("total-unheard")
    said = words.say("total-heard", n=counts.heard, total=counts.total)
    if counts.oldest is None:
        return said
    return words.listed((said, words.say("total-oldest", on=counts.oldest)))


def _said(words: Words, one: News) -> str:
    name = f"news-{one.kind.value.replace('_', '-')}"
    if one.old and one.new:
        return words.say(name, old=one.old, new=one.new)
    return words.say(name, on=one.new) if one.new else words.say(name)


def _silent(words: Words, content: DigestContent, lines: Sequence[DigestLine]) -> SilentRow:
    asked = min((one.asked_on for one in lines if one.asked_on), default=None)
    reminders = max(one.reminders for one in lines)
    told = words.say("unheard", n=reminders)
    if asked:
        told += " · " + words.say("asked-on", on=words.day(asked, "plain"))
    return SilentRow(
        owner=lines[0].owner,
        days=(content.on - asked).days if asked else 0,
        said=words.say("silent-about", n=len(lines), refs=words.listed(one.ref for one in lines)),
        asked=told,
    )


def agenda_row(words: Words, point: AgendaLine) -> Row:
    """Return a point of a pack's agenda: what it is, and what its facts add."""
    facts, lines = point.facts, [words.say(f"point-{point.kind}")]
    if point.ref:
        lines[0] = f"{point.ref} · {lines[0]}"
    if facts.get("new") and facts.get("old"):
        old, new = (date.fromisoformat(facts[name]) for name in ("old", "new"))
        lines.append(words.say("decision-deadline", old=old, new=words.coming(new)))
    elif facts.get("deadline"):
        lines.append(
            words.say("agenda-deadline", on=words.coming(date.fromisoformat(facts["deadline"])))
        )
    if facts.get("why"):
        why = f"agenda-contradiction-{facts['why'].replace('_', '-')}"
        told = {name: facts[name] for name in ("indicator", "share") if name in facts}
        lines.append(words.say(why, **told))
    if facts.get("carried"):
        counts = {name: int(facts[name]) for name in ("finished", "carried", "dropped")}
        lines += [words.say("gate-counts", **counts), words.say("agenda-gate", number=point.number)]
    if facts.get("members"):
        answered, members = int(facts["answered"]), int(facts["members"])
        lines.append(words.say("agenda-answers", answered=answered, members=members))
    return Row(point.title, point.number, lines=tuple(lines))


def digest_question(words: Words, decision: AwaitedDecision) -> str:
    """Return what is asked about an action, by the kind of what waits."""
    old, new = decision.old_deadline, decision.new_deadline
    if decision.kind == "deadline" and old and new:
        return words.say("decision-deadline", old=old, new=words.coming(new))
    return words.first(f"decision-{decision.kind}-plain", "decision-other-plain")


@dataclass(frozen=True, slots=True)
class ConsultedRow:
    """A consultation in words: the question, how many answered until when, who is missing."""

    question: str
    said: str
    missing: str


def consulted_rows(words: Words, content: DigestContent) -> tuple[ConsultedRow, ...]:
    """Return what the body is being consulted on, in words."""
    return tuple(_consulted(words, one, content.on) for one in content.consultations)


def _consulted(words: Words, line: ConsultationLine, on: date) -> ConsultedRow:
    name = "digest-consulted" if line.until >= on else "digest-consulted-over"
    until = words.day(line.until, "plain")
    said = [words.say(name, n=line.answered, members=line.members, on=until)]
    if line.reserves:
        said.append(words.say("digest-consulted-reserves", n=line.reserves))
    # Beyond that a list of names is no longer read; the desk has them all.
    shown = line.missing[:MOST_NAMES]
    rest = len(line.missing) - len(shown)
    who = ", ".join(shown) + (f" (+{rest})" if rest else "")
    missing = words.say("digest-consulted-missing", who=who) if shown else ""
    return ConsultedRow(line.question, " · ".join(said), missing)
