"""Replies that say nothing of the action: empty ones, thanks, mere acknowledgements."""

import re
from collections.abc import Sequence

from notifications.reading.lexicon import pattern
from notifications.reading.sentences import Sentence

_LETTERS = re.compile(r"[^\W_]")
_SMILES = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")


def is_empty(sentences: Sequence[Sentence]) -> bool:
    """Tell whether nothing was said: no letter, no digit, no sign of a thumb."""
    return not any(
        _LETTERS.search(sentence.text) or _SMILES.search(sentence.text) for sentence in sentences
    )


def is_only_courtesy(sentences: Sequence[Sentence]) -> bool:
    """Tell whether only greetings and thanks were said."""
    polite = False
    for sentence in sentences:
        text = sentence.fold.text
        bare = pattern("courtesy", "thanks", "greeting", "closing").sub(" ", text)
        polite = polite or bare != text
        bare = pattern("courtesy", "filler").sub(" ", bare)
        if _LETTERS.search(bare) or _SMILES.search(sentence.text):
            return False
    return polite
