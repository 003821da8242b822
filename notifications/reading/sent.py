"""The text that we sent, looked for inside the reply that quotes it."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from notifications.reading.normalising import cleaned, folded

_SQUASH = re.compile(r"[\W_]+")
# Shorter lines may be the writer's own (« terminé »), even if our text holds the same words.
_WHOLE_LINE = 9
_PART_OF_LINE = 18
_OPENING = 8
_BIGRAMS = 5
_SHARE = 0.85
_MAX_WORDS = 30
_JOINTS = " :-=>\u2192\u2013\u2014"


@dataclass(frozen=True, slots=True)
class SentText:
    """What we wrote, in the forms that a quotation may take: lines, runs, pairs of words."""

    lines: frozenset[str]
    run: str
    pairs: frozenset[tuple[str, str]]

    def holds(self, line: str) -> bool:
        """Tell whether a line is ours: the same, rewrapped, or nearly word for word.

        One that goes on after a whole line of ours isn't: what was added is the answer.
        """
        if self._repeats(line):
            return True
        pairs = _pairs(line)
        shared = sum(pair in self.pairs for pair in pairs)
        near = len(pairs) >= _BIGRAMS and shared >= _SHARE * len(pairs)
        return near and not self.divided(line)[0]

    def divided(self, line: str) -> tuple[str, str]:
        """Return our words at the start of a line and what was added after them.

        Both are empty unless the line goes on after the whole of a line of ours: that is how
        people answer inside the quotation (« 1. Étude de marché : terminé »).
        """
        if self._repeats(line):
            return "", ""
        words = line.strip().split(" ")
        for count in range(min(len(words) - 1, _MAX_WORDS), 0, -1):
            squashed = _squashed(" ".join(words[:count]))
            if len(squashed) < _OPENING:
                break
            added = " ".join(words[count:]).lstrip(_JOINTS)
            if squashed in self.lines and added:
                return " ".join(words[:count]), added
        return "", ""

    def _repeats(self, line: str) -> bool:
        squashed = _squashed(line)
        if squashed in self.lines:
            return len(squashed) >= _WHOLE_LINE
        return len(squashed) >= _PART_OF_LINE and squashed in self.run


@lru_cache(maxsize=256)
def sent_text(text: str) -> SentText:
    """Return the forms of the text of one mail that we sent."""
    lines = cleaned(text).split("\n")
    return SentText(
        lines=frozenset(filter(None, map(_squashed, lines))),
        run=_squashed(cleaned(text)),
        pairs=frozenset(_pairs(cleaned(text))),
    )


def _squashed(text: str) -> str:
    return _SQUASH.sub("", folded(text[:2_000] if "\n" not in text else text))


def _pairs(text: str) -> list[tuple[str, str]]:
    words = [word for word in _SQUASH.split(folded(text)) if word]
    return list(pairwise(words))
