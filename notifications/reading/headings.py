"""Lines that only name an action: our own prefilled « 2. Titre : », untouched or answered below.

They say nothing; what stands under one is said of its action.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from domain.model.reading import AskedAction
from notifications.reading.sent import squashed
from notifications.reading.sentences import Sentence

# A title may be clipped in a link, whose length mail programs bound.
_CLIPPED = 12
_LONGEST = 400
_NUMBER = re.compile(r"\W{0,4}(\d{1,2})(?=\W|$)")


def as_headings(sentences: Sequence[Sentence], actions: Sequence[AskedAction]) -> list[Sentence]:
    """Return the sentences, those that are only the heading of an action as quoted ones."""
    names = [(one.number, _names(one)) for one in actions]
    return [
        replace(one, quoted=True) if not one.quoted and _heads(one, names) else one
        for one in sentences
    ]


def _names(action: AskedAction) -> tuple[str, ...]:
    """Return the title, alone and after the reference, and the reference, letters and digits."""
    return squashed(action.title), squashed(action.ref + action.title), squashed(action.ref)


def _heads(sentence: Sentence, actions: Sequence[tuple[int, tuple[str, ...]]]) -> bool:
    text = sentence.fold.text
    if len(text) > _LONGEST or sentence.is_question:
        return False
    match = _NUMBER.match(text)
    number = int(match[1]) if match else 0
    rest = squashed(text[match.end() :]) if match else ""
    if match and not rest:
        signed = text.rstrip().endswith((":", ")", "-", "."))
        return signed and any(one == number for one, _ in actions)
    whole = squashed(text)
    return any(whole in names or (one == number and _is(rest, names)) for one, names in actions)


def _is(rest: str, names: tuple[str, ...]) -> bool:
    return rest in names or (len(rest) >= _CLIPPED and names[0].startswith(rest))
