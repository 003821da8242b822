"""Whether a member comes to a review, and who stands in for them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from domain.model.meeting import Presence
from notifications.reading.hearing_reasons import Unheard
from notifications.reading.lexicon import grammar, pattern
from notifications.reading.normalising import Folded
from notifications.reading.sentences import Sentence

# « M. Alami » goes on after its first dot.
_DOT = r"(?<!\bm)(?<!mme)(?<!mr)(?<!\bdr)(?<!\bpr)\."
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Coming:
    """The presence announced, its sentence, who represents; or the code of what is unclear."""

    presence: Presence | None = None
    sentence: str = ""
    proxy: str = ""
    why: str = ""


@cache
def _name_ends() -> re.Pattern[str]:
    return re.compile(rf"[,;:!(\n]|{_DOT}| {grammar('name_ends')}(?![^\W_])")


def presence_in(said: Sequence[Sentence]) -> Coming:
    """Return what a reply says of its writer's presence; nothing when it says nothing of it.

    Whoever is absent and represented is represented.
    """
    found = [
        (presence, sentence)
        for sentence in said
        if not sentence.is_question
        for presence in _presences(sentence.fold.text)
    ]
    kinds = {presence for presence, _ in found}
    if Presence.REPRESENTED in kinds:
        sentence = next(one for presence, one in found if presence is Presence.REPRESENTED)
        proxy = _proxy(sentence.fold)
        return Coming(Presence.REPRESENTED, sentence.text, proxy, "" if proxy else Unheard.NO_PROXY)
    if len(kinds) > 1:
        return Coming(why=Unheard.TWO_PRESENCES)
    return Coming(found[0][0], found[0][1].text) if found else Coming()


def _presences(text: str) -> list[Presence]:
    if pattern("presence", "represented").search(text):
        return [Presence.REPRESENTED]
    if pattern("presence", "absent").search(text):
        return [Presence.ABSENT]
    return [Presence.PRESENT] if pattern("presence", "present").search(text) else []


def _proxy(sentence: Folded) -> str:
    match = pattern("presence", "represented").search(sentence.text)
    if match is None:
        return ""
    start = match.end()
    end = _name_ends().search(sentence.text, start + 2)
    name = sentence.original(start, end.start() if end else len(sentence.text))
    return name.strip(" .,;:-")[:_LONGEST_NAME]
