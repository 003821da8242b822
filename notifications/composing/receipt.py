"""The receipt of a reply: what was understood, what waits, what was not, what is still awaited."""

from collections.abc import Iterable

from domain.model.letters import ReceiptContent
from domain.model.understood import UnderstoodLine
from notifications.composing.dates import dated, said_of_dates
from notifications.composing.ended import not_taken
from notifications.composing.filing import filed
from notifications.composing.heeding import Group, heeded, is_list
from notifications.composing.receipt_rows import DECIDED, item, question, section_of
from notifications.composing.sheet import MOST_ROWS, Sheet, Writing, mailto
from notifications.composing.words import Words

_SECTIONS = (
    "receipt-decided",
    "receipt-applied",
    "receipt-proposed",
    "receipt-asked",
    "receipt-office",
)


def receipt(writing: Writing, content: ReceiptContent) -> Sheet:
    """Say what was understood, action by action, with the owner's own words."""
    words = writing.words
    if content.ended:
        return not_taken(writing, content, content.ended)
    subject = _subject(words, content)
    values = {
        "title": _title(words, content),
        "lede": [_lede(words, content), *said_of_dates(writing, content.entries)],
        "whose": words.say("their-words" if content.writer else "your-words", who=content.writer),
        "groups": tuple(_sections(writing, content)),
        "why": question(words, content.why),
        "correct": _how_to_correct(words, content),
        "duty": _is_duty(content),
        "reply_address": writing.reply_address,
        "reply_url": mailto(writing.reply_address, f"Re: {subject}"),
        "full": MOST_ROWS,
    }
    return Sheet("receipt", subject, values, files=dated(writing, content.entries))


def _subject(words: Words, content: ReceiptContent) -> str:
    on = words.day(content.received_on, "plain")
    if is_list(content):
        return words.say("heeded-list-subject", on=on)
    return words.say("receipt-subject", on=on, title=_short_title(words, content))


def _how_to_correct(words: Words, content: ReceiptContent) -> str:
    """Return how a reply corrects; nothing where a list was asked for and nothing is awaited."""
    if is_list(content) and not content.pending:
        return ""
    if not _is_duty(content):
        return words.say("receipt-correct-plain")
    return words.say("receipt-correct", example=_example(words, content))


def _is_duty(content: ReceiptContent) -> bool:
    """Tell whether the reader answers for actions, as far as this reply shows."""
    return bool(content.lines or content.pending or content.why)


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


def _counts(content: ReceiptContent) -> tuple[int, int, int]:
    """Return how many points are noted, are to be said again, and are the coordinator's."""
    sections = [section_of(line) for line in content.lines]
    unclear, passed = sections.count("receipt-asked"), sections.count("receipt-office")
    return len(sections) - unclear - passed, unclear + bool(content.why), passed


def _is_decision(content: ReceiptContent) -> bool:
    """Tell whether the coordinator answers here, not the machine."""
    return bool(content.lines) and all(line.effect in DECIDED for line in content.lines)


def _title(words: Words, content: ReceiptContent) -> str:
    understood, unclear, passed = _counts(content)
    if _is_decision(content):
        return words.say("receipt-title-decided")
    left = ("unclear", unclear) if unclear else ("office", passed)
    if understood and left[1]:
        rest = words.say(f"receipt-subject-{left[0]}", n=left[1])
        return words.say("receipt-title-both", n=understood, unclear=rest)
    if understood:
        return words.say("receipt-title-understood", n=understood)
    if left[1]:
        return words.say(f"receipt-title-{left[0]}", n=left[1])
    if is_list(content):
        return words.say("heeded-list-title")
    return words.say("heeded-title-noted" if content.commands else "receipt-title-nothing")


def _short_title(words: Words, content: ReceiptContent) -> str:
    if _is_decision(content):
        return words.say("receipt-subject-decided")
    understood, unclear, passed = _counts(content)
    if passed and not unclear and not understood:
        return words.say("receipt-subject-office", n=passed)
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
        items = tuple(item(writing, line) for line in lines if section_of(line) == title)
        if items:
            yield Group(title, items)
