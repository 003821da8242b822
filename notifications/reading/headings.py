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
_NUMBER = re.compile(r"\W{0,4}(\d{1,2})(?=\W|$)")


def as_headings(sentences: Sequence[Sentence], actions: Sequence[AskedAction]) -> list[Sentence]:
    """Return the sentences, those that are only the heading of an action as quoted ones."""
    return [
        replace(one, quoted=True) if not one.quoted and _heads(one, actions) else one
        for one in sentences
    ]


def _heads(sentence: Sentence, actions: Sequence[AskedAction]) -> bool:
    text = sentence.fold.text
    if len(text) > 400 or sentence.is_question:  # noqa: PLR2004 -- no title is as long
        return False
    number = _NUMBER.match(text)
    rest = squashed(text[number.end() :]) if number else ""
    if number and not rest:
        return text.rstrip().endswith((":", ")", "-", ".")) and _is_number(number[1], actions)
    whole = squashed(text)
    for one in actions:
        names = (squashed(one.title), squashed(one.ref + one.title), squashed(one.ref))
        if whole in names or (number and int(number[1]) == one.number and _is(rest, names)):
            return True
    return False


def _is(rest: str, names: tuple[str, ...]) -> bool:
    title = names[0]
    return rest in names or (len(rest) >= _CLIPPED and title.startswith(rest))


def _is_number(number: str, actions: Sequence[AskedAction]) -> bool:
    return any(one.number == int(number) for one in actions)
