"""Minutes as a text that a secretary edits, and back."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from domain.errors import RefusedError
from domain.model.minutes import MinutesContent, MinutesPoint
from interfaces.terminal.labelled_text import Label, read, written
from notifications.composing.words import Words

FOREWORD, TITLE, NOTE = "mot", "point", "note"


def to_text(content: MinutesContent, words: Words) -> str:
    """Return what may be edited: the foreword, each point's title and what was said of it."""
    head = words.say("minutes-title", on=words.day(content.on, "week"))
    return written((f"{head} · {content.body}", words.say("cli-minutes-how")), _parts(content))


def from_text(text: str, content: MinutesContent) -> MinutesContent:
    """Return the minutes with the words of an edited text; what it leaves out is left as it was.

    Refuses `minutes.label` for a label that is not in the minutes.
    """
    said = read(text)
    known = {label for label, _ in _parts(content)}
    for word, about in said:
        if (word, about) not in known:
            raise RefusedError("minutes.label", label=f"{word} {about}".strip())
    points = tuple(_edited(one, said) for one in content.points)
    foreword = said.get((FOREWORD, ""), content.foreword)
    return replace(content, foreword=foreword, points=points)


def _parts(content: MinutesContent) -> Iterator[tuple[Label, str]]:
    yield (FOREWORD, ""), content.foreword
    for one in content.points:
        yield (TITLE, str(one.number)), one.title
        yield (NOTE, str(one.number)), one.note


def _edited(point: MinutesPoint, said: Mapping[Label, str]) -> MinutesPoint:
    number = str(point.number)
    title = said.get((TITLE, number), point.title) or point.title
    return replace(point, title=title, note=said.get((NOTE, number), point.note))
