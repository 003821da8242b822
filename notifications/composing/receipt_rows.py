"""The rows of a receipt: what was understood of one action, and what becomes of it."""

from collections.abc import Iterable

from domain.model.report import Effect
from domain.model.status import Status
from domain.model.understood import UnderstoodLine
from notifications.composing.heeding import Item
from notifications.composing.sheet import Writing
from notifications.composing.words import Words

# What only the coordinator can settle: there is nothing left for the owner to say.
_FOR_THE_OFFICE = frozenset(
    {"delegation", "not_the_owner", "not_owner", "not_in_plan", "cancelled_action"}
)
DECIDED = frozenset({Effect.ACCEPTED.value, Effect.REFUSED.value})
_TONES = {Status.DONE: "on_track", Status.IN_PROGRESS: "on_track", Status.BLOCKED: "late"}


def question(words: Words, code: str) -> str:
    """Return what to ask the owner for a reading's code; one that nobody foresaw gets one too."""
    return words.first(f"ask-{code.replace('_', '-')}", "ask-unknown") if code else ""


def short_reason(words: Words, code: str) -> str:
    """Return what a reading's code means, for whoever coordinates."""
    return words.first(f"why-{code.replace('_', '-')}", "why-unknown")


def section_of(line: UnderstoodLine) -> str:
    """Return the heading under which a line stands, as the id of a sentence."""
    if line.effect in DECIDED:
        return "receipt-decided"
    if line.effect == Effect.ASKED:
        return "receipt-office" if line.why in _FOR_THE_OFFICE else "receipt-asked"
    waits = line.effect == Effect.PROPOSED or _moves(line)
    return "receipt-proposed" if waits else "receipt-applied"


def _moves(line: UnderstoodLine) -> bool:
    return line.new_deadline is not None and line.new_deadline != line.old_deadline


def item(writing: Writing, line: UnderstoodLine) -> Item:
    """Return a line in words."""
    sign, tone = _sign(line)
    return Item(
        ref=line.ref,
        title=line.title,
        sign=sign,
        tone=tone,
        statement=_statement(writing.words, line),
        extras=tuple(_extras(writing.words, line)),
        warnings=tuple(_warnings(writing, line)),
        sentence=line.sentence,
    )


def _sign(line: UnderstoodLine) -> tuple[str, str]:
    if section_of(line) == "receipt-office":
        return "postponed", "silent"
    if line.effect == Effect.ASKED:
        return "asked", "at_risk"
    if line.status is None:
        return "in_progress", "silent"
    return line.status.value, _TONES.get(line.status, "silent")


def _warnings(writing: Writing, line: UnderstoodLine) -> Iterable[str]:
    if line.why:
        yield question(writing.words, line.why)
    if section_of(line) == "receipt-proposed":
        what = "receipt-waits-deadline" if _moves(line) else "receipt-waits"
        who = writing.letter.coordinator
        yield (writing.words.say(what, who=who) if who else writing.words.say(f"{what}-alone"))


def _statement(words: Words, line: UnderstoodLine) -> str:
    parts = [words.status(line.status)] if line.status else []
    if line.progress is not None and not (line.status and line.status.is_final):
        parts.append(words.say("percent", n=line.progress))
    return " · ".join(parts)


def _extras(words: Words, line: UnderstoodLine) -> Iterable[str]:
    if line.new_deadline and line.old_deadline:
        yield words.say(
            "receipt-new-deadline", new=words.coming(line.new_deadline), old=line.old_deadline
        )
    elif line.new_deadline:
        yield words.say("receipt-new-deadline-alone", new=words.coming(line.new_deadline))
    if line.forecast:
        yield words.say("receipt-forecast", on=line.forecast)
    if line.blocker:
        yield words.say("receipt-blocker", blocker=line.blocker)
    if line.delegate:
        yield words.say("receipt-delegate", delegate=line.delegate)
    if line.effect == Effect.ACCEPTED:
        yield words.say("receipt-accepted")
    if line.effect == Effect.REFUSED:
        yield words.say("receipt-refused" if line.new_deadline else "receipt-refused-plain")
    if line.reason:
        yield words.say("receipt-reason", reason=line.reason)
