"""The receipt that tells a coordinator what their reply to the desk's mail did."""

from dataclasses import dataclass

from domain.model.decided import DecidedContent, DecidedLine
from notifications.composing.sheet import Sheet, Writing
from notifications.composing.words import Words


@dataclass(frozen=True, slots=True)
class Deed:
    """One number in words: what it was, what became of it, the words that said so."""

    number: int
    what: str
    ref: str
    title: str
    person: str
    said: str
    sentence: str


def decided(writing: Writing, content: DecidedContent) -> Sheet:
    """Say, number by number, what was done or why nothing was."""
    words = writing.words
    done = sum(bool(one.done) for one in content.lines)
    values = {
        "lede": [words.say("decided-lede")],
        "deeds": tuple(_deed(words, one) for one in content.lines),
        "title": words.say("decided-title", done=done, left=len(content.lines) - done),
    }
    return Sheet("decided", words.say("decided-subject", n=done), values)


def _deed(words: Words, line: DecidedLine) -> Deed:
    said = words.say(f"decided-{line.done}") if line.done else _why(words, line)
    what = words.first(f"decision-{line.kind.replace('_', '-')}-plain", "decision-other-plain")
    return Deed(
        number=line.number,
        what=what if line.kind else "",
        ref=line.ref,
        title=line.title,
        person=line.person,
        said=said,
        sentence=line.sentence,
    )


def _why(words: Words, line: DecidedLine) -> str:
    code = line.refused.rpartition(".")[2].replace("_", "-")
    name = f"decided-not-{code}"
    known = name if words.has(name) else "decided-not-other"
    return words.say(known, number=line.number, ref=str(line.arguments.get("ref", "")))
