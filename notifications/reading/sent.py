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
_LONG_OPENING = 2_000
# Letters and digits: fewer in a row are found in our text by chance, or are a copied example.
WINDOW = 20
_ITEM = re.compile(r"^ {0,8}(\d{1,4})[.)] ", re.MULTILINE)
_JOINTS = " :-=>\u2192\u2013\u2014"


@dataclass(frozen=True, slots=True)
class SentText:
    """What we wrote, in the forms that a quotation may take: lines, runs, pairs of words.

    `windows` are its runs of WINDOW letters and digits, `numbers` those of its numbered items,
    `signs` whatever else it is written with.
    """

    lines: frozenset[str]
    run: str
    pairs: frozenset[tuple[str, str]]
    windows: frozenset[str]
    numbers: frozenset[str]
    signs: frozenset[str]

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
            opening = squashed(" ".join(words[:count])[:_LONG_OPENING])
            if len(opening) < _OPENING:
                break
            added = " ".join(words[count:]).lstrip(_JOINTS)
            if opening in self.lines and added:
                return " ".join(words[:count]), added
        return "", ""

    def _repeats(self, line: str) -> bool:
        words = squashed(line)
        if words in self.lines:
            return len(words) >= _WHOLE_LINE
        return len(words) >= _PART_OF_LINE and words in self.run


@lru_cache(maxsize=16)
def sent_text(text: str) -> SentText:
    """Return the forms of the text of the mails that we sent."""
    clean = cleaned(text)
    run = squashed(clean)
    return SentText(
        lines=frozenset(filter(None, map(squashed, clean.split("\n")))),
        run=run,
        pairs=frozenset(_pairs(clean)),
        windows=frozenset(run[at : at + WINDOW] for at in range(len(run) - WINDOW + 1)),
        numbers=frozenset(_ITEM.findall(clean)),
        signs=frozenset(one for one in folded(clean) if not one.isalnum()),
    )


def squashed(text: str) -> str:
    """Return only the letters and digits of a text, folded."""
    return _SQUASH.sub("", folded(text))


def _pairs(text: str) -> list[tuple[str, str]]:
    words = [word for word in _SQUASH.split(folded(text)) if word]
    return list(pairwise(words))
