"""Whether the words around « terminé » leave a doubt that it is: hearsay, a condition, a remainder.

An action said to be done is followed no more: nothing less than a plain statement may end it.
"""

from collections.abc import Sequence

from notifications.reading.lexicon import pattern
from notifications.reading.marks import Force, Mark
from notifications.reading.progress import FULL, Share
from notifications.reading.sentences import Sentence

_ENDED = ("done", "cancelled")


def disclaims(text: str) -> bool:
    """Tell whether a folded sentence only says what its writer does not say, or does not know."""
    return pattern("doubt", "disclaimed").search(text) is not None


def leaves_doubt(sentence: Sentence, marks: Sequence[Mark], shares: Sequence[Share]) -> bool:
    """Tell whether a sentence that says something done, or 100 %, also takes it back.

    By a word of doubt, by a condition, or by a « not » after it that denies no difficulty.
    """
    ends = [one.end for one in marks if one.kind in _ENDED and one.force is Force.STATED]
    ends += [one.end for one in shares if one.value == FULL]
    if not ends:
        return False
    text = _settled(sentence.fold.text)
    unsure = pattern("doubt", "hearsay", "open").search(text) is not None
    return unsure or pattern("doubt", "taken_back").search(text, min(ends)) is not None


def contradicts(marks: Sequence[Mark], shares: Sequence[Share]) -> bool:
    """Tell whether what is said to be done is said not to be: « payé à 100 %, pas livré »."""
    done = [one for one in marks if one.kind == "done"]
    denied = any(one.force is Force.DENIED for one in done)
    stated = any(one.force is Force.STATED for one in done)
    return denied and (stated or any(one.value == FULL for one in shares))


def _settled(text: str) -> str:
    """Return a folded sentence without what only looks like a doubt: « sans difficulté »."""
    plain = pattern("stance", "neutral").sub(" _ ", text)
    return pattern("doubt", "harmless").sub(" _ ", plain)
