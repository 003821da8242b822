"""Mails to those who coordinate: desk, alerts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.model.desk import DeskKind
from domain.model.hearing import Topic
from domain.model.letters import AlertContent, DeskContent, DeskLine
from domain.model.mail import MailKind
from notifications.composing.desk_drafts import draft_details
from notifications.composing.desk_figures import figure_details
from notifications.composing.desk_verbs import verbs_of
from notifications.composing.receipt_rows import short_reason
from notifications.composing.sheet import MOST_ROWS, Sheet, Writing
from notifications.composing.words import Words

# How what was too long for a mail ends.
_CUT = "\N{HORIZONTAL ELLIPSIS}"
_DETAILS = (
    "why",
    "kind",
    "file",
    "person",
    "delegate",
    "through",
    "answer",
    "error",
    "sender",
    "count",
    "usual",
    "restored",
    "until",
    "since",
    "role",
    "organisation",
    "actions",
    "number",
    "decisions",
    "late",
)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that waits, in words."""

    number: int
    question: str
    ref: str
    title: str
    person: str
    opened_on: date
    details: tuple[str, ...]
    sentence: str
    command: str


def desk(writing: Writing, content: DeskContent) -> Sheet:
    """List what waits for a decision, and how to decide it."""
    words = writing.words
    subject = words.say("desk-subject", n=len(content.lines), on=writing.letter.day)
    items = tuple(_item(words, line) for line in content.lines)
    late = [words.say("desk-overdue", n=content.overdue)] if content.overdue else []
    how = "desk-how-screen" if writing.sender.has_screen else "desk-how"
    values = {"lede": [*late, words.say(how)], "full": MOST_ROWS, "items": items}
    return Sheet("desk", subject, values)


def alert(writing: Writing, content: AlertContent) -> Sheet:
    """Say what went wrong and what to do about it."""
    words = writing.words
    known = f"alert-{content.code.replace('_', '-')}"
    name = known if words.has(f"{known}-title") else "alert-unknown"
    title = words.say(f"{name}-title")
    values = {
        "title": title[:1].upper() + title[1:],
        "lede": [words.say(f"{name}-lede")],
        "todo": words.say(f"{name}-todo"),
        "details": tuple(_details(words, content.facts)),
        "errors": tuple(str(one) for one in content.facts.get("errors", ())),
        "full": MOST_ROWS,
    }
    return Sheet("alert", words.say("alert-subject", title=title), values)


def _item(words: Words, line: DeskLine) -> Item:
    verbs = verbs_of(line)
    return Item(
        number=line.number,
        question=_question(words, line),
        ref=line.ref,
        title=line.title,
        person=_whose(words, line),
        opened_on=line.opened_on,
        details=(
            *figure_details(words, line),
            *_details(words, _beside(line)),
            *draft_details(words, line),
            *_how_to_read(words, line),
        ),
        sentence=line.sentence,
        command=words.say("desk-answer", words=_answers(words, verbs, line.number)),
    )


def _how_to_read(words: Words, line: DeskLine) -> tuple[str, ...]:
    """Return how a digest that waits is read and edited, and where a long message is read whole."""
    waits = line.kind == DeskKind.DRAFT and line.facts.get("kind") == MailKind.DIGEST
    if waits:
        return (words.say("fact-digest-how"),)
    was_cut = line.sentence.endswith(_CUT)
    return (words.say("fact-read-whole", n=line.number),) if was_cut else ()


def _beside(line: DeskLine) -> Mapping[str, Any]:
    """Return the facts to show, without the address that stands beside the number already."""
    return {key: one for key, one in line.facts.items() if key != "sender" or not line.stranger}


def _whose(words: Words, line: DeskLine) -> str:
    """Return who wrote: never the name of somebody beside a stranger's words."""
    if not line.stranger:
        return line.person
    if not line.person:
        return line.stranger
    return words.say("desk-stranger", sender=line.stranger, person=line.person)


def _answers(words: Words, verbs: Iterable[str], number: int) -> str:
    """Return what to reply, within one sentence.

    The reader takes whole lines that we wrote for quotations: a line that stood alone would be
    dropped when somebody answers by it.
    """
    return " · ".join(words.say(f"desk-say-{verb}", n=number) for verb in verbs)


def _question(words: Words, line: DeskLine) -> str:
    """Return what is to be decided, with both days where a deadline is proposed."""
    old, new = _day(line.facts, "old_deadline"), _day(line.facts, "new_deadline")
    if line.kind == DeskKind.DEADLINE and old and new:
        return words.say("decision-deadline", old=old, new=new)
    name = f"{line.kind.replace('_', '-')}-plain"
    figure = line.facts.get("topic") == Topic.FIGURES
    return words.first(
        *([f"decision-figure-{name}"] if figure else []),
        f"decision-{name}",
        "decision-other-plain",
    )


def _details(words: Words, facts: Mapping[str, Any]) -> Iterable[str]:
    for name in _DETAILS:
        value = facts.get(name)
        if not value:
            continue
        if name == "why":
            yield short_reason(words, str(value))
        elif name == "kind":
            yield words.first(f"mail-{str(value).replace('_', '-')}", "mail-unknown")
        else:
            yield words.say(f"fact-{name}", value=_day(facts, name) or value)


def _day(facts: Mapping[str, Any], name: str) -> date | None:
    """Return the local day under a name, as a date or as JSON wrote it."""
    value = facts.get(name)
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        return None
