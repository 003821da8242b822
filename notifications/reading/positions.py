"""Which position a member takes in their reply: for, against, abstention, reserve."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from domain.model.consultation import Position
from notifications.reading.hearing_reasons import Unheard
from notifications.reading.lexicon import grammar, pattern, phrases, union
from notifications.reading.sentences import Sentence
from notifications.reading.stances import (
    Stand,
    follows_somebody,
    goes_on_limiting,
    holds_if,
    is_anothers,
    is_denied,
    is_whole,
    leaves_out,
    settled,
    stands_in,
)

# From the surest to the vaguest: each takes its words away from the next ones. No position: doubt.
_KINDS = {
    "doubt": None,
    "against": Position.AGAINST,
    "abstention": Position.ABSTENTION,
    "for": Position.FOR,
    "reserve": Position.RESERVE,
    "against_left": Position.AGAINST,
    "bare": None,
}
_ALONE = {
    "for_alone": Position.FOR,
    "against_alone": Position.AGAINST,
    "abstention_alone": Position.ABSTENTION,
}
# « sans réserve » is in the words for « pour », and must be taken before « réserve » is looked for.
_RESERVED = {Position.RESERVE, Position.FOR}

# « D'accord à 50 % » is no approval yet.
_PARTLY = re.compile(r" a (?!100)\d{1,2} ?%")


@dataclass(frozen=True, slots=True)
class Taken:
    """The position found, the sentence that states it, and the code of why none is sure."""

    position: Position | None = None
    sentence: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class _Held:
    """What one sentence holds of a position: none where it is in doubt, or denied."""

    position: Position | None
    sentence: str
    denied: bool = False


def position_in(said: Sequence[Sentence]) -> Taken:
    """Return the one position of a reply; two that clash, or a doubtful one, must be asked.

    An approval that leaves something out, or holds under a condition, is a reserve with its words.
    """
    held = _limited(said, [one for sentence in said for one in _held(sentence)])
    stated = [one for one in held if not one.denied]
    kinds = {one.position for one in stated}
    if None in kinds or (held and not stated):
        return Taken(why=Unheard.UNSURE_POSITION)
    if not kinds:
        return Taken(why=Unheard.NO_POSITION)
    if kinds <= _RESERVED and Position.RESERVE in kinds:
        found = next(one for one in stated if one.position is Position.RESERVE)
        return Taken(Position.RESERVE, found.sentence)
    if len(kinds) > 1:
        return Taken(why=Unheard.TWO_POSITIONS)
    return Taken(stated[0].position, stated[0].sentence)


def closes_consultation(said: Sequence[Sentence]) -> str:
    """Return the sentence by which the writer closes the consultation, empty when none does."""
    return next((one.text for one in said if _closing(one) and not _may_mean_other(one)), "")


def hesitates_to_close(said: Sequence[Sentence]) -> bool:
    """Tell whether closing is spoken of without being done: denied, or under a condition."""
    told = (one for one in said if not one.is_question)
    return any(_closing(one) and _may_mean_other(one) for one in told)


def _closing(sentence: Sentence) -> re.Match[str] | None:
    return pattern("closing", "consultation").search(sentence.fold.text)


def _may_mean_other(sentence: Sentence) -> bool:
    text, found = settled(sentence.fold.text), _closing(sentence)
    stand = Stand("closing", found.start(), found.end()) if found else None
    denied = stand is not None and (is_denied(text, stand) or is_anothers(text, stand))
    return sentence.is_question or denied or holds_if(text)


def _held(sentence: Sentence) -> Iterator[_Held]:
    """Yield what a sentence holds of a position; a question about one settles nothing."""
    text = settled(sentence.fold.text)
    alone = _alone(text)
    if alone is not None:
        key = next(one for one in _ALONE if alone[one])
        stand = Stand(key, alone.start("word"), alone.end("word"))
        yield _weighed(sentence, text, stand, _ALONE[key])
        text = f"{'_' * stand.end}{text[stand.end :]}"
    for stand in stands_in(text, "vote", tuple(_KINDS)):
        yield _weighed(sentence, text, stand, _KINDS[stand.key])


def _weighed(sentence: Sentence, text: str, stand: Stand, position: Position | None) -> _Held:
    if position is None or sentence.is_question:
        return _Held(None, sentence.text)
    if is_denied(text, stand) and stand.key not in _ALONE:
        return _Held(None, sentence.text, denied=True)
    if stand.key not in _ALONE and position is not Position.RESERVE and is_anothers(text, stand):
        return _Held(None, sentence.text)
    if position is Position.FOR:
        return _Held(_approved(sentence, text, stand), sentence.text)
    held = position is Position.RESERVE or not holds_if(text)
    return _Held(position if held else None, sentence.text)


def _approved(sentence: Sentence, text: str, stand: Stand) -> Position | None:
    """Return what an approval comes to, with the words around it."""
    end = stand.end
    reversed_ = pattern("stance", "reverses").search(text, end) or _PARTLY.search(text, end)
    if reversed_ or follows_somebody(sentence.fold, end):
        return None
    if holds_if(text) or leaves_out(text, stand.end):
        return Position.RESERVE
    return Position.FOR if is_whole(text, stand) else None


def _limited(said: Sequence[Sentence], held: Sequence[_Held]) -> list[_Held]:
    """Make a reserve of an approval that the next sentence limits: « Je suis pour. Mais … »."""
    approved = {one.sentence for one in held if one.position is Position.FOR}
    found = list(held)
    for before, after in pairwise(said):
        if before.text in approved and goes_on_limiting(settled(after.fold.text)):
            turned = pattern("stance", "reverses").search(after.fold.text)
            limited = None if turned else Position.RESERVE
            found.append(_Held(limited, f"{before.text} {after.text}"))
    return found


def _alone(text: str) -> re.Match[str] | None:
    return _first_word().match(text)


@cache
def _first_word() -> re.Pattern[str]:
    """Return what finds a bare « pour » that answers, and not « pour information »."""
    lead = union(phrases("vote", "lead"))
    kinds = "|".join(f"(?P<{key}>{union(phrases('vote', key))})" for key in _ALONE)
    goes_on = f"{grammar('rider')}|{union(phrases('stance', 'conditions'))}"
    goes_on = f"{goes_on}|{union(phrases('stance', 'limits'))}"
    follows = rf"(?= ?[,.;:!)-]| (?:{goes_on})(?![^\W_])| ?$)"
    return re.compile(rf"^[ -]*(?:(?:{lead})(?: est| is)? ?[:=,-]? ?)?(?P<word>{kinds}){follows}")
