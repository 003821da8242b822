"""A sentence cut where its parts name different actions: « 1) fait 2) 50 % »."""

import re
from collections.abc import Sequence
from itertools import pairwise

from notifications.reading.lexicon import pattern
from notifications.reading.naming import Named, Naming
from notifications.reading.normalising import fold
from notifications.reading.sentences import Sentence, clause_end

_ITEM = re.compile(
    r"(?:(?<=^)|(?<= ))(?P<number>\d{1,2}) ?(?:[).:](?= |[^\W\d])|-(?= ?[^\W\d]| \d))"
)


def pieces_of(sentence: Sentence, naming: Naming) -> list[Sentence]:
    """Cut a sentence where its parts name different actions: at « 2) », else at its commas."""
    if len(naming.actions) == 1:
        return [sentence]
    text = sentence.fold.text
    cuts = _numbered_cuts(text, naming)
    if len(cuts) > 1:
        return [_part(sentence, start, end) for start, end in _spans(cuts, text)]
    position = clause_end(text, 0)
    while position < len(text):
        cuts.append(position)
        position = clause_end(text, position + 1)
    parts = _spans(cuts, text)
    named = [naming.named(text[start:end].lstrip(", -")) for start, end in parts]
    different = {(one.actions, one.the_rest) for one in named if one.actions or one.the_rest}
    if len(different) < 2:  # noqa: PLR2004 -- two names
        return [sentence]
    return [_part(sentence, start, end) for start, end in _merged(parts, named)]


def _numbered_cuts(text: str, naming: Naming) -> list[int]:
    """Return where the items of a list written on one line start: « 1) fait 2) 50 % »."""
    if not _ITEM.match(text):
        return [0]
    last = max(action.number for action in naming.actions)
    cuts, rank = [0], 0
    for match in _ITEM.finditer(text):
        number = int(match["number"])
        if rank < number <= last + 1:
            rank = number
            cuts.append(match.start())
    return sorted(set(cuts))


def _spans(cuts: Sequence[int], text: str) -> list[tuple[int, int]]:
    return list(pairwise([*cuts, len(text)]))


def _merged(parts: list[tuple[int, int]], named: list[Named]) -> list[tuple[int, int]]:
    """Join the parts that name nothing to the one before."""
    merged: list[tuple[int, int]] = []
    for (start, end), name in zip(parts, named, strict=True):
        if merged and not (name.actions or name.the_rest):
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def _part(sentence: Sentence, start: int, end: int) -> Sentence:
    words = sentence.fold.original(start, end).strip(" ,;")
    opening = pattern("modifiers", "connective").match(fold(words).text)
    return Sentence(fold(words[opening.end() :] if opening else words), sentence.paragraph)
