"""The receipt of a reply: what was understood, what waits, what was not, what is still awaited."""

from collections.abc import Iterable

from domain.model.letters import ReceiptContent
from domain.model.report import Effect
from domain.model.status import Status
from domain.model.understood import UnderstoodLine
from notifications.composing.ended import not_taken
from notifications.composing.filing import filed
from notifications.composing.heeding import Group, Item, heeded, is_list
from notifications.composing.sheet import MOST_ROWS, Sheet, Writing, mailto
from notifications.composing.words import Words

_SECTIONS = ("receipt-decided", "receipt-applied", "receipt-proposed", "receipt-asked")
_DECIDED = frozenset({Effect.ACCEPTED.value, Effect.REFUSED.value})
_TONES = {Status.DONE: "on_track", Status.IN_PROGRESS: "on_track", Status.BLOCKED: "late"}


def receipt(writing: Writing, content: ReceiptContent) -> Sheet:
    """Say what was understood, action by action, with the owner's own words."""
    words = writing.words
    if content.ended:
        return not_taken(writing, content, content.ended)
    subject = _subject(words, content)
    values = {
        "title": _title(words, content),
        "lede": [_lede(words, content)],
        "whose": words.say("their-words" if content.writer else "your-words", who=content.writer),
        "groups": tuple(_sections(writing, content)),
        "why": question(words, content.why),
        "correct": _how_to_correct(words, content),
        "reply_address": writing.reply_address,
        "reply_url": mailto(writing.reply_address, f"Re: {subject}"),
        "full": MOST_ROWS,
    }
    return Sheet("receipt", subject, values)


def _subject(words: Words, content: ReceiptContent) -> str:
    on = words.day(content.received_on, "plain")
    if is_list(content):
        return words.say("heeded-list-subject", on=on)
    return words.say("receipt-subject", on=on, title=_short_title(words, content))


def _how_to_correct(words: Words, content: ReceiptContent) -> str:
    """Return how a reply corrects; nothing where a list was asked for and nothing is awaited."""
    if is_list(content) and not content.pending:
        return ""
    return words.say("receipt-correct", example=_example(words, content))


def _lede(words: Words, content: ReceiptContent) -> str:
    if is_list(content):
        return words.say("heeded-list-lede", on=words.day(content.received_on, "plain"))
    decided = "-decided" if _is_decision(content) else ""
    name = f"receipt-lede{'-vouched' if content.writer else decided}"
    return words.say(name, on=words.day(content.received_on, "plain"), who=content.writer)


def _sections(writing: Writing, content: ReceiptContent) -> Iterable[Group]:
    """Yield what was understood of each action, what else was done, and what became of files."""
    yield from _groups(writing, content.lines)
    yield from heeded(writing.words, content.commands)
    yield from filed(writing.words, content.files)


def question(words: Words, code: str) -> str:
    """Return what to ask the owner for a reading's code; one that nobody foresaw gets one too."""
    return words.first(f"ask-{code.replace('_', '-')}", "ask-unknown") if code else ""


def short_reason(words: Words, code: str) -> str:
    """Return what a reading's code means, for whoever coordinates."""
    return words.first(f"why-{code.replace('_', '-')}", "why-unknown")


def _counts(content: ReceiptContent) -> tuple[int, int]:
    unclear = sum(line.effect == Effect.ASKED for line in content.lines)
    return len(content.lines) - unclear, unclear + bool(content.why)


def _is_decision(content: ReceiptContent) -> bool:
    """Tell whether the coordinator answers here, not the machine."""
    return bool(content.lines) and all(line.effect in _DECIDED for line in content.lines)


def _title(words: Words, content: ReceiptContent) -> str:
    understood, unclear = _counts(content)
    if _is_decision(content):
        return words.say("receipt-title-decided")
    if understood and unclear:
        rest = words.say("receipt-subject-unclear", n=unclear)
        return words.say("receipt-title-both", n=understood, unclear=rest)
    if understood:
        return words.say("receipt-title-understood", n=understood)
    if unclear:
        return words.say("receipt-title-unclear", n=unclear)
    if is_list(content):
        return words.say("heeded-list-title")
    return words.say("heeded-title-noted" if content.commands else "receipt-title-nothing")


def _short_title(words: Words, content: ReceiptContent) -> str:
    if _is_decision(content):
        return words.say("receipt-subject-decided")
    understood, unclear = _counts(content)
    if content.commands and not understood and not unclear:
        return words.say("heeded-subject")
    if unclear or not understood:
        return words.say("receipt-subject-unclear", n=max(unclear, 1))
    return words.say("receipt-subject-understood", n=understood)


def _example(words: Words, content: ReceiptContent) -> str:
    lines: tuple[str, ...] = tuple(line.ref for line in content.lines)
    refs = lines + tuple(line.ref for line in content.pending)
    return words.say("receipt-example", ref=refs[0] if refs else "1")


def _groups(writing: Writing, lines: tuple[UnderstoodLine, ...]) -> Iterable[Group]:
    for title in _SECTIONS:
        items = tuple(_item(writing, line) for line in lines if _section(line) == title)
        if items:
            yield Group(title, items)


def _section(line: UnderstoodLine) -> str:
    if line.effect in _DECIDED:
        return "receipt-decided"
    if line.effect == Effect.ASKED:
        return "receipt-asked"
    waits = line.effect == Effect.PROPOSED or _moves(line)
    return "receipt-proposed" if waits else "receipt-applied"


def _moves(line: UnderstoodLine) -> bool:
    return line.new_deadline is not None and line.new_deadline != line.old_deadline


def _item(writing: Writing, line: UnderstoodLine) -> Item:
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
    if line.effect == Effect.ASKED:
        return "asked", "at_risk"
    if line.status is None:
        return "in_progress", "silent"
    return line.status.value, _TONES.get(line.status, "silent")


def _warnings(writing: Writing, line: UnderstoodLine) -> Iterable[str]:
    if line.why:
        yield question(writing.words, line.why)
    if _section(line) == "receipt-proposed":
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
