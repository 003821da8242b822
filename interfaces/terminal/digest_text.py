"""A held digest as a text that a coordinator edits, and back."""

from collections.abc import Iterator

from domain.errors import RefusedError
from domain.model.digest import DigestContent
from domain.rules.proofreading import DigestWords, words_of
from interfaces.terminal.labelled_text import Label, read, written
from notifications.composing.words import Words

FOREWORD = "mot"
# The word of a label, by the part of a digest's words that it names.
LABELS = {
    "points": "point",
    "decisions": "decision",
    "said": "action",
    "blockers": "blocage",
    "axes": "axe",
}


def to_text(content: DigestContent, words: Words) -> str:
    """Return what may be edited: our own words, and what is quoted, which may only be withdrawn."""
    head = words.say("cli-digest-number", number=content.number, day=words.day(content.on, "week"))
    remarks = (
        f"{head} · {content.body}",
        words.say("cli-minutes-how"),
        words.say("cli-digest-how"),
    )
    return written(remarks, _parts(words_of(content)))


def from_text(text: str, content: DigestContent) -> DigestWords:
    """Return the words of an edited text; what it leaves out is left as it was.

    Refuses `digest.label` for a label that is none.
    """
    parts = {label: name for name, label in LABELS.items()}
    found: dict[str, dict[str, str]] = {name: {} for name in LABELS}
    foreword = content.foreword
    for (word, about), said in read(text).items():
        if word in parts and about:
            found[parts[word]][about] = said
        elif (word, about) == (FOREWORD, ""):
            foreword = said
        else:
            raise RefusedError("digest.label", label=f"{word} {about}".strip())
    return DigestWords(foreword=foreword, **found)


def _parts(words: DigestWords) -> Iterator[tuple[Label, str]]:
    yield (FOREWORD, ""), words.foreword
    for name, label in LABELS.items():
        for about, said in getattr(words, name).items():
            yield (label, about), said
