"""The stretches of one text that repeat another, compared by letters and digits alone."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from notifications.reading.sent import WINDOW, SentText

# A person may repeat a sentence or some examples of ours: less in all isn't a quotation, and a
# stretch that long is ours even where it starts inside a line.
_LONG = 120
_NUMBER = 4

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stream:
    """The letters and digits of a mail, with where each of its lines starts, and the end."""

    text: str
    starts: tuple[int, ...]

    def repeats(self, sent: SentText) -> list[Span]:
        """Return the stretches that are ours, in order.

        One that starts inside a line is a title in somebody's own sentence, unless very long.
        One that is also part of another is somebody's own copy, with the original below.
        """
        spans = [span for span in self._matches(sent) if self._may_be_ours(span)]
        words = "\n".join(self._words(span) for span in spans)
        ours = [
            span for span in spans if _length(span) >= _LONG or words.count(self._words(span)) == 1
        ]
        return ours if sum(map(_length, ours)) >= _LONG else []

    def within(self, line: int, spans: list[Span]) -> bool:
        """Tell whether a line lies in one of the stretches, the number at its start apart."""
        start, end = self.starts[line : line + 2]
        # Both ends of the spans go up: the first that reaches the end is the one that starts first.
        at = bisect_left(spans, end, key=lambda span: span[1])
        if at == len(spans):
            return False
        first = spans[at][0]
        # « 60 » between our « 30 % » and our « 2. … » shares a digit with us, but is not ours.
        numbered = self._is_number(start, first) and not self.text[first:end].isdigit()
        return first <= start or (first < end and numbered)

    def _matches(self, sent: SentText) -> list[Span]:
        """Return the longest spans all of whose windows stand in our text, in linear time."""
        spans: list[Span] = []
        for start in range(len(self.text) - WINDOW + 1):
            if self.text[start : start + WINDOW] not in sent.windows:
                continue
            if spans and spans[-1][1] == start + WINDOW - 1:
                spans[-1] = (spans[-1][0], start + WINDOW)
            else:
                spans.append((start, start + WINDOW))
        return spans

    def _may_be_ours(self, span: Span) -> bool:
        line = self.starts[bisect_right(self.starts, span[0]) - 1]
        return _length(span) >= _LONG or line == span[0] or self._is_number(line, span[0])

    def _is_number(self, start: int, end: int) -> bool:
        return 0 < end - start <= _NUMBER and self.text[start:end].isdigit()

    def _words(self, span: Span) -> str:
        return self.text[span[0] : span[1]]


def _length(span: Span) -> int:
    return span[1] - span[0]
