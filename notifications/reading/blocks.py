"""What a reply states after a marker, « Décision : … », to the end of its paragraph."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from notifications.reading.lexicon import pattern
from notifications.reading.normalising import fold

EDGES = " \t\n,;:.،؛–—-"
_LONGEST = 600


@dataclass(frozen=True, slots=True)
class Block:
    """The words of one decision after its marker, and the agenda number that the marker gives."""

    text: str
    sentence: str
    number: int


def blocks(
    lines: Iterable[str], starts: re.Pattern[str], ends: Sequence[re.Pattern[str]]
) -> Iterator[Block]:
    """Yield what lines state after a marker, up to an empty line, any marker or a closing."""
    current: list[str] = []
    number = 0
    for line in (*lines, ""):
        plain = fold(line.strip())
        start = starts.match(plain.text)
        marked = start or any(one.match(plain.text) for one in ends)
        if current and (not plain.text.strip() or marked or _is_closing(plain.text)):
            yield _block(current, number)
            current = []
        if start:
            current = [plain.original(start.end(), len(plain.text)) or ""]
            known = start.groupdict()
            number = int(known.get("before") or known.get("after") or 0)
        elif current:
            current.append(line.strip())


def _block(lines: Sequence[str], number: int) -> Block:
    text = " ".join(lines).strip(EDGES)[:_LONGEST]
    return Block(text, text, number)


def _is_closing(text: str) -> bool:
    return pattern("courtesy", "closing").match(text.strip(" ,.!")) is not None
