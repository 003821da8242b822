"""Which lines of a mail repeat what we sent, whatever became of our line breaks and marks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from notifications.reading.lines import BOUNDARIES, Kind, Line
from notifications.reading.normalising import folded
from notifications.reading.sent import SentText, squashed
from notifications.reading.stretches import Stream

# A quotation of ours is longer than what somebody repeats of it above the answer.
_QUOTATION = 120
_SURE_LINE = 40
_COPIED = 26
_NUMBER = 4
# Nobody types it: it pads the preview at the top of our HTML, which says our first words twice.
_PADDING = "\u034f"
_FIGURE = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Repeated:
    """The lines of a mail, ours as quoted, and the letters and digits of ours."""

    lines: list[Line]
    words: str = ""

    def start(self, lines: Sequence[Line]) -> int:
        """Return where the quotation starts in these same lines, once boundaries are known.

        One that no mail program announces starts with our text, if there is enough of it.
        """
        boundary = next((at for at, one in enumerate(lines) if one.kind in BOUNDARIES), len(lines))
        bare = [at for at in range(boundary) if lines[at].ours and not is_marked(lines[at])]
        whole = sum(len(lines[at].text) for at in bare) >= _QUOTATION
        return bare[0] if whole else boundary

    def is_copy(self, line: str, sent: SentText) -> bool:
        """Tell whether a line stands in the quotation too: then it's the writer's own copy.

        A short one with a figure is an example taken over; another must be there more often than
        we wrote it, for a button may bear words of our text.
        """
        words = squashed(line)
        if words not in self.words or _PADDING in line:
            return False
        example = len(words) < _COPIED and _FIGURE.search(words) is not None
        return example or self.words.count(words) >= sent.run.count(words)


def is_marked(line: Line) -> bool:
    """Tell whether a mail program put a quote mark before the line."""
    return line.raw.lstrip().startswith(">")


def repeated(lines: list[Line], sent: SentText) -> Repeated:
    """Return the lines, those as quoted that belong to a stretch of our text.

    The mail is compared as one stream of letters and digits: clients break, join, indent and mark
    lines as they like. What somebody typed among our lines interrupts the stream and is kept.
    """
    pieces = [squashed(line.text) for line in lines]
    stream = Stream("".join(pieces), (0, *accumulate(map(len, pieces))))
    spans = stream.repeats(sent)
    ours = {at for at, piece in enumerate(pieces) if piece and stream.within(at, spans)}
    ours |= _numbers(pieces, ours, sent) | _signs(lines, pieces, ours, sent)
    marked = [_quoted(line) if at in ours else line for at, line in enumerate(lines)]
    return Repeated(marked, "\n".join(stream.text[a:b] for a, b in spans))


def with_lone_lines(found: Repeated, lines: list[Line], sent: SentText, first: int) -> list[Line]:
    """Return the lines, those as quoted that are ours one by one; the quotation starts at `first`.

    Above it, a short line alone may be the writer's own choice among the examples that we gave:
    there it is ours only among other lines of ours, as a long one in a mail that quotes nothing
    else of ours. Anywhere, a second copy is the writer's.
    """
    ours: list[int] = []
    run: list[int] = []
    for at, line in enumerate([*lines, Line("", Kind.DELIMITER, "")]):
        if line.kind is Kind.SAID and _is_ours(line.text, found, sent):
            run.append(at)
        elif line.kind is not Kind.EMPTY:
            long = _SURE_LINE if found.words else len(sent.run)
            sure = any(len(lines[one].text) >= long or one > first for one in run)
            ours += run if sure or len(run) > 1 else []
            run = []
    marked = list(lines)
    for at in ours:
        marked[at] = _quoted(lines[at])
    return marked


def _is_ours(line: str, found: Repeated, sent: SentText) -> bool:
    return sent.holds(line) and not found.is_copy(line, sent)


def _quoted(line: Line) -> Line:
    kind = Kind.MARKER if line.kind is Kind.MARKER else Kind.QUOTED
    return Line(line.text, kind, line.raw, ours=True)


def _numbers(pieces: Sequence[str], ours: set[int], sent: SentText) -> set[int]:
    """Return the lines that hold only the number of an item of ours, just above that item."""
    found: set[int] = set()
    below = -1
    for at in range(len(pieces) - 1, -1, -1):
        piece = pieces[at]
        if len(piece) <= _NUMBER and piece in sent.numbers and below in ours:
            found.add(at)
        below = at if piece else below
    return found


def _signs(
    lines: Sequence[Line], pieces: Sequence[str], ours: set[int], sent: SentText
) -> set[int]:
    """Return the lines without letter or digit that stand inside our text, as signs of ours do."""
    found: set[int] = set()
    pending: list[int] = []
    above = -1
    for at, piece in enumerate(pieces):
        if piece:
            found.update(pending if at in ours and above in ours else ())
            pending, above = [], at
        elif set(folded(lines[at].text)) <= sent.signs and lines[at].kind is not Kind.EMPTY:
            pending.append(at)
    return found
