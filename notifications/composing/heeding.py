"""What a receipt says of what was asked of the follow-up itself: put off, away, no more digests."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.model.letters import ReceiptContent
from domain.model.understood import HeededLine
from notifications.composing.words import Words


@dataclass(frozen=True, slots=True)
class Item:
    """One action of a receipt, in words."""

    ref: str
    title: str
    sign: str
    tone: str
    statement: str
    extras: tuple[str, ...]
    warnings: tuple[str, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Group:
    """A section of a receipt; `title` is the id of its heading."""

    title: str
    items: tuple[Item, ...]


def heeded(words: Words, lines: Sequence[HeededLine]) -> Iterator[Group]:
    """Yield the section on commands, if there were any, each with the words it comes from."""
    if lines:
        said = tuple(_item(words, one, _instead(lines)) for one in lines)
        yield Group("heeded-section", said)


def _instead(lines: Sequence[HeededLine]) -> HeededLine | None:
    """Return who answers, or is to answer, in the writer's place; None for nobody."""
    return next((one for one in lines if one.kind == "stand_in" and not one.why), None)


def is_list(content: ReceiptContent) -> bool:
    """Tell whether somebody asked for their actions, and said nothing else."""
    return not content.lines and [one.kind for one in content.commands] == ["list"]


def _item(words: Words, line: HeededLine, instead: HeededLine | None) -> Item:
    asked = (_question(words, line),) if line.why else ()
    return Item(
        ref="",
        title=_title(words, line),
        sign="asked" if line.why else "done",
        tone="at_risk" if line.why else "on_track",
        statement="",
        extras=(*_listed(words, line), *_consequence(words, line, instead)),
        warnings=asked,
        sentence=line.sentence,
    )


def _question(words: Words, line: HeededLine) -> str:
    name = f"ask-{line.why.replace('_', '-')}"
    return words.say(name, who=line.who) if words.has(name) else words.say("ask-unknown")


def _title(words: Words, line: HeededLine) -> str:
    name = f"heeded-{line.kind}"
    if line.kind in ("stop", "resume"):
        return (
            words.say(f"{name}-digest", body=line.body) if line.body else words.say(f"{name}-duty")
        )
    if line.kind == "list":
        return words.say(name, n=len(line.actions))
    if line.kind == "stand_in":
        told = "heeded-stand-in-waits" if line.waits else "heeded-stand-in"
        if line.why:
            told = "heeded-stand-in-refused" if line.on else "heeded-stand-in-when"
        return words.say(told, who=line.who, on=words.day(line.on, "plain") if line.on else "")
    if line.on is None:
        return words.say(f"{name}-when")
    return words.say(name, on=words.day(line.on, "plain"))


def _listed(words: Words, line: HeededLine) -> Iterator[str]:
    """Yield the actions that a line is about; where they are asked for, with how they stand."""
    yield from line.about
    for one in line.actions:
        if line.kind != "list":
            yield one.title
            continue
        due = words.say("deadline", on=words.coming(one.deadline, "plain"))
        state = words.status(one.status)
        if one.progress and not one.status.is_final:
            state = words.say("state-progress", state=state, n=one.progress)
        yield f"{one.ref} {one.title} · {due} · {state}"


def _consequence(words: Words, line: HeededLine, instead: HeededLine | None) -> Iterator[str]:
    """Yield what follows for the member of the programme, where that isn't plain."""
    name = f"heeded-{line.kind}-then"
    if line.kind == "stop":
        about = "digest" if line.body else line.topic or "duty"
        yield words.first(f"heeded-stop-{about}-then", "heeded-stop-duty-then")
    elif line.kind == "absent" and not line.why and instead:
        yield words.say(f"{name}-{'waits' if instead.waits else 'instead'}", who=instead.who)
    elif line.kind == "absent" and not line.why and line.who:
        yield words.say(f"{name}-instead", who=line.who)
    elif not line.why and words.has(name):
        yield words.say(name)
