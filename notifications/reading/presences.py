"""Whether a member comes to a review, and who stands in for them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from domain.model.meeting import Presence
from notifications.reading.hearing_reasons import Unheard
from notifications.reading.lexicon import grammar, pattern
from notifications.reading.normalising import Folded
from notifications.reading.sentences import Sentence
from notifications.reading.stances import (
    Stand,
    clause_of,
    holds_if,
    is_anothers,
    is_denied,
    settled,
    stands_in,
)

# « M. Alami » goes on after its first dot.
_DOT = r"(?<!\bm)(?<!mme)(?<!mr)(?<!\bdr)(?<!\bpr)\."
_LONGEST_NAME = 120
_NAME_WORDS = 6
# From the surest to the vaguest: each takes its words away from the next ones.
_KINDS = {
    "other_sense": None,
    "neither": Presence.ABSENT,
    "represented": Presence.REPRESENTED,
    "represents": Presence.REPRESENTED,
    "absent": Presence.ABSENT,
    "present": Presence.PRESENT,
    "absent_bare": Presence.ABSENT,
}
_ENDS = re.compile(r" ?(?:[,;.!)-]|$)")


@dataclass(frozen=True, slots=True)
class Coming:
    """The presence announced, its sentence, who represents; or the code of what is unclear."""

    presence: Presence | None = None
    sentence: str = ""
    proxy: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class _Held:
    """What one sentence holds of a presence: none where it is in doubt, or denied."""

    presence: Presence | None
    sentence: Sentence
    stand: Stand
    denied: bool = False


def presence_in(said: Sequence[Sentence]) -> Coming:
    """Return what a reply says of its writer's presence; nothing when it says nothing of it.

    Whoever is absent and represented is represented. What is denied, hoped, another's or said
    under a condition must be asked.
    """
    told = [one for one in said if not one.is_question]
    held = [one for sentence in told for one in _held(sentence)]
    stated = [one for one in held if not one.denied]
    kinds = {one.presence for one in stated}
    if None in kinds or (held and not stated):
        return Coming(why=Unheard.UNSURE_PRESENCE)
    if Presence.PRESENT in kinds and len(kinds) > 1:
        return Coming(why=Unheard.TWO_PRESENCES)
    if Presence.REPRESENTED in kinds:
        found = next(one for one in stated if one.presence is Presence.REPRESENTED)
        proxy = _proxy(found.sentence.fold, found.stand)
        why = "" if proxy else Unheard.NO_PROXY
        return Coming(Presence.REPRESENTED, found.sentence.text, proxy, why)
    return Coming(stated[0].presence, stated[0].sentence.text) if stated else Coming()


def _held(sentence: Sentence) -> Iterator[_Held]:
    text = settled(sentence.fold.text)
    unsure = holds_if(text) or pattern("presence", "doubt").search(text) is not None
    for stand in stands_in(text, "presence", tuple(_KINDS)):
        presence = _KINDS[stand.key]
        if presence is None or (stand.key == "absent_bare" and not _ENDS.match(text, stand.end)):
            continue
        denied = stand.key != "neither" and is_denied(text, stand)
        anothers = presence is not Presence.REPRESENTED and is_anothers(text, stand)
        doubtful = denied or anothers or unsure or _in_part(sentence.fold, stand, presence)
        yield _Held(None if doubtful else presence, sentence, stand, denied)


def _in_part(view: Folded, stand: Stand, presence: Presence) -> bool:
    """Tell « je ne peux pas venir avant 10 h », and « excusez M. Tazi », from an absence."""
    if presence is not Presence.ABSENT:
        return False
    named = view.original(stand.end, len(view.text)).lstrip()[:1].isupper()
    rest = view.text[stand.end :].lstrip()
    return named or pattern("presence", "in_part").match(rest) is not None


@cache
def _name_ends() -> re.Pattern[str]:
    return re.compile(rf"[,;:!(\n]|{_DOT}| {grammar('name_ends')}(?![^\W_])")


def _proxy(sentence: Folded, stand: Stand) -> str:
    """Return the name after « représenté par », or before « me représentera »."""
    before = _before(sentence, stand) if stand.key == "represents" else ""
    return before or _after(sentence, stand.end)


def _after(sentence: Folded, start: int) -> str:
    end = _name_ends().search(sentence.text, start + 2)
    stop = end.start() if end else len(sentence.text)
    if pattern("presence", "somebody").fullmatch(sentence.text[start:stop].strip(" .!")):
        return ""
    name = sentence.original(start, stop)
    return name.strip(" .,;:-")[:_LONGEST_NAME]


def _before(sentence: Folded, stand: Stand) -> str:
    start = _head(sentence.text, stand.start)
    lead = pattern("presence", "sends").match(sentence.text, start)
    start = lead.end() if lead else start
    words = sentence.text[start : stand.start].split()
    nobody = pattern("presence", "somebody").fullmatch(" ".join(words)) is not None
    if nobody or len(words) > _NAME_WORDS:
        return ""
    return sentence.original(start, stand.start).strip(" .,;:-")[:_LONGEST_NAME]


def _head(text: str, position: int) -> int:
    """Return where the clause of a name starts: the dot of « M. » ends none."""
    start = clause_of(text, position)
    while start and re.search(r"(?<![^\W_])(?:m|mme|mr|mrs|ms|dr|pr)\.$", text[:start]):
        start = clause_of(text, start - 1) if start > 1 else 0
    return start + (len(text[start:]) - len(text[start:].lstrip()))
