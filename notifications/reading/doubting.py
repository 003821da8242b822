"""Whether the words around « terminé » leave a doubt that it is: hearsay, a condition, a remainder.

An action said to be done is followed no more: nothing less than a plain statement may end it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from notifications.reading.lexicon import pattern
from notifications.reading.marks import Force, Mark
from notifications.reading.progress import FULL, Share
from notifications.reading.reasons import Why
from notifications.reading.sentences import Sentence, clause_end, clause_start
from notifications.reading.stances import holds_if, settled

_ENDED = ("done", "cancelled")
_WORD = re.compile(r"[^\W_]+")
_NEAR = 2


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
    text = settled_words(sentence.fold.text)
    unsure = pattern("doubt", "hearsay", "open").search(text) is not None
    return unsure or pattern("doubt", "taken_back").search(text, min(ends)) is not None


def contradicts(marks: Sequence[Mark], shares: Sequence[Share]) -> bool:
    """Tell whether what is said to be done is said not to be: « payé à 100 %, pas livré »."""
    done = [one for one in marks if one.kind == "done"]
    denied = any(one.force is Force.DENIED for one in done)
    stated = any(one.force is Force.STATED for one in done)
    return denied and (stated or any(one.value == FULL for one in shares))


def reached(sentence: Sentence, marks: Sequence[Mark], shares: Sequence[Share]) -> list[Share]:
    """Return the shares that are said to be reached; where none is, those in doubt, as such."""
    found = [one for one in shares if not _is_unreached(sentence, marks, one)]
    return found or [replace(one, value=None, doubt=Why.UNSURE_PROGRESS) for one in shares]


def is_unwanted(text: str, marks: Sequence[Mark]) -> bool:
    """Tell whether a folded sentence says of a new day that it is not to be."""
    moved = [one for one in marks if one.kind == "postponed"]
    denied = bool(moved) and all(one.force is Force.DENIED for one in moved)
    return denied or pattern("doubt", "unwanted").search(settled_words(text)) is not None


def _is_unreached(sentence: Sentence, marks: Sequence[Mark], share: Share) -> bool:
    """Tell « on n'est pas à 60 % », « on vise 60 % », « 60 % si tout va bien », « 60 % ? »."""
    if share.doubt or share.value is None or sentence.is_question:
        return not share.doubt and share.value is not None
    text = pattern("doubt", "reached").sub(lambda one: "_" * len(one.group()), sentence.fold.text)
    start = max([clause_start(text, share.start), *(m.end for m in marks if m.end <= share.start)])
    before = pattern("doubt", "harmless").sub(" _ ", text[start : share.start])
    for one in pattern("doubt", "unreached").finditer(before):
        if len(_WORD.findall(before, one.end())) <= _NEAR:
            return True
    clause = text[clause_start(text, share.start) : clause_end(text, share.end)]
    return holds_if(settled(clause))


def settled_words(text: str) -> str:
    """Return a folded sentence without what only looks like a doubt: « sans difficulté »."""
    plain = pattern("stance", "neutral").sub(" _ ", text)
    return pattern("doubt", "harmless").sub(" _ ", plain)
