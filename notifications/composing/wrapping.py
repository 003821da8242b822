"""Lays out plain text: lines of 72 characters and headings."""

from functools import lru_cache

WIDTH = 72
# No paragraph ends on a line shorter than this: left alone by a client that quotes without marks,
# a word or two would pass for an answer.
SHORTEST_LAST = 18


# Footers, ledes and titles come back from mail to mail.
@lru_cache(maxsize=4096)
def filled(text: str, first: str = "", rest: str | None = None) -> str:
    """Return text in lines of at most 72 characters, indented; no-break spaces hold.

    A longer word stands on a line of its own. `textwrap` does the same in twenty times the time.
    """
    if len(first) + len(text) <= WIDTH:
        return first + text
    indent = first if rest is None else rest
    lines: list[list[str]] = [[]]
    room = WIDTH - len(first)
    for word in text.split(" "):
        if lines[-1] and room < len(word) + 1:
            lines.append([])
            room = WIDTH - len(indent)
        room -= len(word) + bool(lines[-1])
        lines[-1].append(word)
    _lengthen_last(lines)
    leads = [first] + [indent] * (len(lines) - 1)
    return "\n".join(lead + " ".join(line) for lead, line in zip(leads, lines, strict=True))


def headed(text: str) -> str:
    """Return a heading: in capitals, where the language has them."""
    return text.upper()


def _lengthen_last(lines: list[list[str]]) -> None:
    *_, before, last = [[], *lines]
    while len(before) > 1 and len(" ".join(last)) < SHORTEST_LAST:
        last.insert(0, before.pop())
