"""Minutes as a text that a secretary edits, and back: labels in brackets, words below them."""

import re
from dataclasses import replace

from domain.errors import RefusedError
from domain.model.minutes import MinutesContent, MinutesPoint
from notifications.composing.words import Words

LABEL = re.compile(r"^\[(?P<label>[a-z]+)(?: (?P<number>\d+))?\]\s*$")
FOREWORD, TITLE, NOTE = "mot", "point", "note"


def to_text(content: MinutesContent, words: Words) -> str:
    """Return what may be edited: the foreword, each point's title and what was said of it."""
    head = words.say("minutes-title", on=words.day(content.on, "week"))
    lines = [f"# {head} · {content.body}", f"# {words.say('cli-minutes-how')}", ""]
    lines += [f"[{FOREWORD}]", content.foreword, ""]
    for one in content.points:
        lines += [f"[{TITLE} {one.number}]", one.title, f"[{NOTE} {one.number}]", one.note, ""]
    return "\n".join(lines)


def from_text(text: str, content: MinutesContent) -> MinutesContent:
    """Return the minutes with the words of an edited text; what it leaves out is left as it was.

    Refuses `minutes.label` for a label that is not in the minutes.
    """
    said = _labelled(text)
    numbers = {str(one.number) for one in content.points}
    for label, number in said:
        known = label == FOREWORD and not number
        if not known and not (label in (TITLE, NOTE) and number in numbers):
            raise RefusedError("minutes.label", label=f"{label} {number}".strip())
    points = tuple(_edited(one, said) for one in content.points)
    foreword = said.get((FOREWORD, ""), content.foreword)
    return replace(content, foreword=foreword, points=points)


def _edited(point: MinutesPoint, said: dict[tuple[str, str], str]) -> MinutesPoint:
    number = str(point.number)
    title = said.get((TITLE, number), point.title) or point.title
    return replace(point, title=title, note=said.get((NOTE, number), point.note))


def _labelled(text: str) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], list[str]] = {}
    current: list[str] = []
    for line in text.splitlines():
        match = LABEL.match(line.strip())
        if match:
            current = found.setdefault((match["label"], match["number"] or ""), [])
        elif not line.startswith("#"):
            current.append(line.rstrip())
    return {key: "\n".join(lines).strip() for key, lines in found.items()}
