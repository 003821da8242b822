"""The status words of a sentence, each with what the words around it make of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from notifications.reading.lexicon import pattern
from notifications.reading.sentences import clause_end, clause_start

# In case of equal length the earlier kind wins: « pas de blocage » before « blocage ».
_KINDS = (
    "neutral",
    "unblocked",
    "not_started",
    "cancelled",
    "postponed",
    "blocked",
    "in_progress",
    "undone",
    "done",
)
_WORD_START = re.compile(r"(?<![^\W_])[^\W_]")
_WORD = re.compile(r"[^\W_]+")
_SCOPE = 5
_BETWEEN = 3
_ANSWER = re.compile(r"[ :?>=-]{1,6}")


class Force(StrEnum):
    """How much a status word says: stated, denied, only on its way, or said under a condition."""

    STATED = "stated"
    DENIED = "denied"
    ON_ITS_WAY = "on_its_way"
    CONDITIONAL = "conditional"


@dataclass(frozen=True, slots=True)
class Mark:
    """One status word of a folded sentence; `kind` is a status, `unblocked` or `unfinished`."""

    kind: str
    force: Force
    start: int
    end: int


@lru_cache(maxsize=2_048)
def marks_in(text: str) -> tuple[Mark, ...]:
    """Return the status words of a folded sentence in order, longest first where they overlap."""
    return tuple(_weighed(text, *found) for found in _found(text))


def answered(marks: Sequence[Mark], reply: str) -> Sequence[Mark]:
    """Return the marks of a question as the folded `reply` after it makes them."""
    if pattern("modifiers", "yes").match(reply):
        return marks
    unsaid = Force.DENIED if pattern("modifiers", "no").match(reply) else Force.CONDITIONAL
    return [replace(mark, force=unsaid) for mark in marks]


def tells(text: str) -> bool:
    """Tell whether a folded text says where something stands: a status word, a percentage."""
    return bool(marks_in(text)) or "%" in text


def answers(text: str) -> bool:
    """Tell « l'autre non »: an answer that needs no status word."""
    return pattern("modifiers", "yes", "no", "negation").search(text) is not None


def _found(text: str) -> Iterator[tuple[str, int, int]]:
    position = 0
    promised = pattern("modifiers", "future_done")
    for start in (match.start() for match in _WORD_START.finditer(text)):
        if start < position:
            continue
        matches = [(kind, pattern("status", kind).match(text, start)) for kind in _KINDS]
        matches.append(("unfinished", promised.match(text, start)))
        ends = [(match.end(), kind) for kind, match in matches if match]
        if not ends:
            continue
        position, kind = max(ends, key=lambda one: one[0])
        if kind != "neutral":
            yield kind, start, position


def _weighed(text: str, kind: str, start: int, end: int) -> Mark:
    if kind == "undone":
        return Mark("done", Force.DENIED, start, end)
    before = _scope(text[clause_start(text, start) : start])
    word = text[start:end]
    if kind == "done" or (kind == "in_progress" and pattern("grammar", "begun").search(word)):
        return _weighed_fact(text, Mark(kind, Force.STATED, start, end), before)
    if _near("negation", before) or _near("no_longer", before) or _denied_after(text, end):
        if kind in ("blocked", "postponed", "cancelled", "in_progress"):
            lifted = kind == "blocked"
            return Mark(
                "unblocked" if lifted else kind,
                Force.STATED if lifted else Force.DENIED,
                start,
                end,
            )
        return Mark(kind, Force.STATED, start, end)
    meeting = kind == "unfinished" and pattern("roles", "start").search(before) is not None
    held_back = meeting or _near("condition", before)
    return Mark(kind, Force.CONDITIONAL if held_back else Force.STATED, start, end)


def _weighed_fact(text: str, mark: Mark, before: str) -> Mark:
    """Weigh a word for what is done or begun: denied, promised, nearly or really so."""
    kind, start, end = mark.kind, mark.start, mark.end
    word = text[start:end]
    if _near("just", before):
        return mark
    if _near("negation", before) or _near("no_longer", before) or _denied_after(text, end):
        denied = "not_started" if kind == "in_progress" else kind
        force = Force.STATED if kind == "in_progress" else Force.DENIED
        return Mark(denied, force, start, end)
    if _near("condition", before) or (kind == "done" and _asked_of_us(word, before)):
        return Mark(kind, Force.CONDITIONAL, start, end)
    promised = (
        _near("future", before)
        or (pattern("grammar", "infinitive").search(word) and _near("todo", before, 0))
        or (kind == "done" and _near("subject", before, 0))
    )
    if kind == "in_progress":
        return Mark("not_started" if promised else kind, Force.STATED, start, end)
    after = text[end : clause_end(text, end)]
    nearly = _near("near", before) or pattern("modifiers", "near").match(after.lstrip())
    return Mark(kind, Force.ON_ITS_WAY if promised or nearly else Force.STATED, start, end)


def _asked_of_us(word: str, before: str) -> bool:
    """Tell « merci de clôturer »: what the reader is asked to do says nothing of the action."""
    closes = pattern("modifiers", "closes").fullmatch(word) is not None
    if (closes or pattern("grammar", "infinitive").search(word)) and _near("asked", before, 0):
        return True
    return closes and pattern("modifiers", "to_close").fullmatch(before.strip(" :-")) is not None


def _scope(before: str) -> str:
    """Return the last words before a status word, as far as a negation reaches."""
    starts = [match.start() for match in _WORD.finditer(before)]
    return before[starts[-_SCOPE] :] if len(starts) > _SCOPE else before


def _near(key: str, before: str, between: int = _BETWEEN) -> bool:
    """Tell whether a modifier stands shortly before, with at most some words in between."""
    for match in pattern("modifiers", key).finditer(before):
        if len(_WORD.findall(before, match.end())) <= between:
            return True
    return False


def _denied_after(text: str, end: int) -> bool:
    """Tell whether the answer « non » follows at once, as in « terminé : non »."""
    gap = _ANSWER.match(text, end)
    if gap is None or not gap.group().strip():
        return False
    answer = pattern("modifiers", "no").match(text, gap.end())
    return answer is not None and not text[answer.end() :].lstrip()[:1].isalnum()
