"""Which position a member takes in their reply: for, against, abstention, reserve."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from domain.model.consultation import Position
from notifications.reading.hearing_reasons import Unheard
from notifications.reading.lexicon import grammar, pattern, phrases, union
from notifications.reading.sentences import Sentence

# From the surest to the vaguest: each takes its words away from the next ones.
_ORDER = (
    ("doubt", None),
    ("against", Position.AGAINST),
    ("abstention", Position.ABSTENTION),
    ("for", Position.FOR),
    ("reserve", Position.RESERVE),
    ("against_left", Position.AGAINST),
)
_ALONE = {
    "for_alone": Position.FOR,
    "against_alone": Position.AGAINST,
    "abstention_alone": Position.ABSTENTION,
}
# « sans réserve » is in the words for « pour », and must be taken before « réserve » is looked for.
_RESERVED = {Position.RESERVE, Position.FOR}


@dataclass(frozen=True, slots=True)
class Taken:
    """The position found, the sentence that states it, and the code of why none is sure."""

    position: Position | None = None
    sentence: str = ""
    why: str = ""


def position_in(said: Sequence[Sentence]) -> Taken:
    """Return the one position of a reply; two that clash, or a doubtful one, must be asked."""
    found: list[tuple[Position | None, Sentence]] = []
    for sentence in said:
        if not sentence.is_question:
            found += [(one, sentence) for one in _positions(sentence.fold.text)]
    if any(position is None for position, _ in found):
        return Taken(why=Unheard.UNSURE_POSITION)
    kinds = {position for position, _ in found}
    if not kinds:
        return Taken(why=Unheard.NO_POSITION)
    if kinds <= _RESERVED and Position.RESERVE in kinds:
        return Taken(Position.RESERVE, _words(found, Position.RESERVE))
    if len(kinds) > 1:
        return Taken(why=Unheard.TWO_POSITIONS)
    (position,) = kinds
    return Taken(position, found[0][1].text)


def closes_consultation(said: Sequence[Sentence]) -> str:
    """Return the sentence by which the writer closes the consultation, empty when none does."""
    closing = pattern("closing", "consultation")
    found = (one for one in said if not one.is_question and closing.search(one.fold.text))
    return next((one.text for one in found), "")


def _words(found: Sequence[tuple[Position | None, Sentence]], wanted: Position) -> str:
    return next(sentence.text for position, sentence in found if position is wanted)


def _positions(text: str) -> list[Position | None]:
    alone = _alone(text)
    if alone is not None:
        rest = text[alone.end("word") :]
        key = next(one for one in _ALONE if alone[one])
        return [_ALONE[key], *_strong(rest)]
    return _strong(text)


def _strong(text: str) -> list[Position | None]:
    found: list[Position | None] = []
    left = text
    for key, position in _ORDER:
        matches = list(pattern("vote", key).finditer(left))
        if matches:
            found.append(position)
        for match in matches:
            left = left[: match.start()] + "_" * len(match.group()) + left[match.end() :]
    return found


def _alone(text: str) -> re.Match[str] | None:
    return _first_word().match(text)


@cache
def _first_word() -> re.Pattern[str]:
    """Return what finds a bare « pour » that answers, and not « pour information »."""
    lead = union(phrases("vote", "lead"))
    kinds = "|".join(f"(?P<{key}>{union(phrases('vote', key))})" for key in _ALONE)
    follows = rf"(?= ?[,.;:!)-]| {grammar('rider')}(?![^\W_])| ?$)"
    return re.compile(rf"^[ -]*(?:(?:{lead})(?: est| is)? ?[:=,-]? ?)?(?P<word>{kinds}){follows}")
