"""« Tout est terminé sauf la 2.4 »: what is said of all actions but those named after it."""

from dataclasses import dataclass

from domain.model.reading import AskedAction
from notifications.reading.lexicon import pattern
from notifications.reading.marks import marks_in, tells
from notifications.reading.naming import Naming
from notifications.reading.normalising import fold
from notifications.reading.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Excepted:
    """A sentence in two: what all the `others` are, and what is said of the `actions` left out.

    `sure` is False when the sentence doesn't tell which actions are which: then nothing of it
    may be applied.
    """

    others: tuple[AskedAction, ...]
    of_others: Sentence
    actions: tuple[AskedAction, ...]
    of_actions: Sentence
    sure: bool


def excepted_in(sentence: Sentence, naming: Naming) -> Excepted | None:
    """Return the exception of a sentence that speaks of several actions; None without one.

    « 1.3 terminé sauf le PV » leaves out a part of one action and no action: it has none.
    """
    text = sentence.fold.text
    match = pattern("modifiers", "but_for").search(text)
    if len(naming.actions) == 1 or match is None or not marks_in(text[: match.start()]):
        return None
    head, tail = text[: match.start()], text[match.end() :].lstrip()
    heading, left = naming.named(head), naming.left_out(tail)
    everything = heading.actions == naming.actions
    if heading.says_something and not everything:
        return None
    sure = everything and bool(left.actions) and not left.unknown
    return Excepted(
        others=tuple(one for one in naming.actions if one not in left.actions),
        of_others=_part(sentence, 0, match.start()),
        actions=left.actions,
        of_actions=_part(sentence, len(text) - len(tail) + left.rest, len(text)),
        sure=sure and not (tells(tail) and len(left.actions) > 1),
    )


def _part(sentence: Sentence, start: int, end: int) -> Sentence:
    words = sentence.fold.original(start, end).strip(" ,;:()") if start < end else ""
    return Sentence(fold(words), sentence.paragraph)
