"""What a receipt says of the files that came with a reply: what is kept, what is not, and why."""

from collections.abc import Iterator, Sequence

from domain.model.evidence import Keeping
from domain.model.letters import FileLine
from notifications.composing.heeding import Group, Item
from notifications.composing.words import Words


def filed(words: Words, lines: Sequence[FileLine]) -> Iterator[Group]:
    """Yield the section on files, if any came."""
    if lines:
        yield Group("receipt-files", tuple(_item(words, one) for one in lines))


def reason(words: Words, code: str) -> str:
    """Return why a file is not offered, or not kept."""
    return words.first(f"file-why-{code.replace('_', '-')}", "file-why-unknown-kind")


def _item(words: Words, line: FileLine) -> Item:
    kept = line.keeping == Keeping.KEPT
    fate = words.say(f"receipt-file-{line.keeping.replace('_', '-')}")
    return Item(
        ref="",
        title=line.name,
        sign="done" if kept else "asked",
        tone="on_track" if kept else "at_risk",
        statement=fate,
        extras=(),
        warnings=tuple(_warnings(words, line)),
        sentence="",
    )


def _warnings(words: Words, line: FileLine) -> Iterator[str]:
    if line.why:
        yield reason(words, line.why)
    if line.lost:
        yield words.say("receipt-file-lost")
