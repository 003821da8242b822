"""Replies that say nothing of the action: empty ones, thanks, mere acknowledgements."""

import re
from collections.abc import Sequence

from notifications.reading.lexicon import pattern
from notifications.reading.marks import marks_in
from notifications.reading.sentences import Sentence

_LETTERS = re.compile(r"[^\W_]")
_LINES_OF_A_SIGNATURE = 3
_WORDS_OF_A_NAME = 6
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


def unsigned(sentences: Sequence[Sentence]) -> Sequence[Sentence]:
    """Return what was said before a name under a last courtesy: « Merci, / Salma Benani »."""
    for rank, sentence in enumerate(sentences):
        below = sentences[rank + 1 :]
        if is_only_courtesy([sentence]) and below and all(map(_may_sign, below)):
            return sentences[: rank + 1] if len(below) <= _LINES_OF_A_SIGNATURE else sentences
    return sentences


def _may_sign(sentence: Sentence) -> bool:
    """Tell whether a line may be a name or what somebody is: few words, no digit, no status."""
    text = sentence.fold.text
    few = len(text.split()) <= _WORDS_OF_A_NAME
    return few and not any(one.isdigit() for one in text) and not marks_in(text)
