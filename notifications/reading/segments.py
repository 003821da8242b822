"""The sentences of a reply grouped by the action that they speak of."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from domain.model.reading import AskedAction, AskedRequest
from notifications.reading.excepting import Excepted, excepted_in
from notifications.reading.lexicon import pattern
from notifications.reading.marks import answers, tells
from notifications.reading.naming import Named, Naming, naming_of
from notifications.reading.normalising import fold
from notifications.reading.reasons import Why
from notifications.reading.sentences import Sentence, clause_end

_ITEM = re.compile(
    r"(?:(?<=^)|(?<= ))(?P<number>\d{1,2}) ?(?:[).:](?= |[^\W\d])|-(?= ?[^\W\d]| \d))"
)
# A quoted name no longer holds after so many paragraphs that name nothing.
_SILENT = 2


@dataclass(slots=True)
class Segment:
    """What is said of one action, sentence by sentence."""

    action: AskedAction
    sentences: list[Sentence] = field(default_factory=list)


@dataclass(slots=True)
class Segments:
    """All that a reply says: by action, of no action in particular, and why that must be asked."""

    by_action: dict[str, Segment] = field(default_factory=dict)
    loose: list[Sentence] = field(default_factory=list)
    whys: list[str] = field(default_factory=list)

    def add(self, actions: Sequence[AskedAction], sentence: Sentence) -> None:
        """Note a sentence under each of the actions that it speaks of."""
        for action in actions:
            segment = self.by_action.setdefault(action.action, Segment(action))
            segment.sentences.append(sentence)


def segmented(sentences: Sequence[Sentence], request: AskedRequest) -> Segments:
    """Return what is said by action. A name governs until another one, or a new paragraph.

    A request for one action needs no name. Quoted lines are only followed for the action that
    they name, so that an answer typed inside the quotation finds its action.
    """
    segments = Segments()
    naming = naming_of(request)
    only = tuple(request.actions) if len(request.actions) == 1 else ()
    reach = _Reach(only)
    for sentence in sentences:
        if sentence.quoted:
            reach.quoted(sentence, naming, only)
            continue
        if naming.alone(sentence.fold.text):
            reach.govern(naming.alone(sentence.fold.text), sentence.paragraph)
            continue
        excepted = excepted_in(sentence, naming)
        if excepted:
            _except(excepted, reach, segments)
            continue
        for piece in _pieces(sentence, naming):
            _place(piece, naming.named(piece.fold.text), reach, segments)
    return segments


@dataclass(slots=True)
class _Reach:
    """The actions that sentences without a name speak of, for now."""

    actions: tuple[AskedAction, ...]
    paragraph: int = -1
    answered: bool = False
    read: int = -1
    silent: int = 0

    def quoted(self, line: Sentence, naming: Naming, only: tuple[AskedAction, ...]) -> None:
        """Follow a quoted line: a name holds until another one, an example, or too much text."""
        if not line.fold.text.strip():
            return
        named = naming.quoted(line.fold.text)
        self.silent += line.paragraph != self.read
        self.read = line.paragraph
        example = naming.is_example(line.fold.text)
        if (named.actions or named.unknown) and not example:
            self.actions = only or named.actions
            self.paragraph, self.answered, self.silent = -1, False, 0
        elif example or self.silent > _SILENT:
            self.actions = only

    def govern(self, actions: tuple[AskedAction, ...], paragraph: int) -> None:
        self.actions, self.paragraph, self.answered = actions, paragraph, False

    def covers(self, sentence: Sentence) -> bool:
        """Tell whether an unnamed sentence still belongs to the last name."""
        same = self.paragraph in (-1, sentence.paragraph) or not self.answered
        return bool(self.actions) and same


def _except(excepted: Excepted, reach: _Reach, segments: Segments) -> None:
    """Note « tout est fait sauf … » under all actions, or ask when it doesn't tell which."""
    if not excepted.sure:
        segments.whys.append(Why.THE_REST)
        return
    segments.add(excepted.others, excepted.of_others)
    segments.add(excepted.actions, excepted.of_actions)
    reach.govern(excepted.actions, excepted.of_actions.paragraph)


def _place(piece: Sentence, named: Named, reach: _Reach, segments: Segments) -> None:
    if named.the_rest and (tells(piece.fold.text) or answers(piece.fold.text)):
        segments.whys.append(Why.THE_REST)
        return
    if named.unknown:
        segments.whys.append(Why.ACTION_NOT_IN_REQUEST)
    if named.actions or named.unknown:
        reach.govern(named.actions, piece.paragraph)
        if named.unknown and not named.actions:
            return
        piece = _after(piece, named.rest)
    only = len(reach.actions) == 1 and reach.paragraph == -1
    if reach.actions and (only or named.actions or reach.covers(piece)):
        segments.add(reach.actions, piece)
        reach.answered = reach.answered or tells(piece.fold.text)
        return
    segments.loose.append(piece)


def _pieces(sentence: Sentence, naming: Naming) -> list[Sentence]:
    """Cut a sentence where its parts name different actions: at « 2) », else at its commas."""
    if len(naming.actions) == 1:
        return [sentence]
    text = sentence.fold.text
    cuts = _numbered_cuts(text, naming)
    if len(cuts) > 1:
        return [_part(sentence, start, end) for start, end in _spans(cuts, text)]
    position = clause_end(text, 0)
    while position < len(text):
        cuts.append(position)
        position = clause_end(text, position + 1)
    parts = _spans(cuts, text)
    named = [naming.named(text[start:end].lstrip(", -")) for start, end in parts]
    different = {(one.actions, one.the_rest) for one in named if one.actions or one.the_rest}
    if len(different) < 2:  # noqa: PLR2004 -- two names
        return [sentence]
    return [_part(sentence, start, end) for start, end in _merged(parts, named)]


def _numbered_cuts(text: str, naming: Naming) -> list[int]:
    """Return where the items of a list written on one line start: « 1) fait 2) 50 % »."""
    if not _ITEM.match(text):
        return [0]
    last = max(action.number for action in naming.actions)
    cuts, rank = [0], 0
    for match in _ITEM.finditer(text):
        number = int(match["number"])
        if rank < number <= last + 1:
            rank = number
            cuts.append(match.start())
    return sorted(set(cuts))


def _spans(cuts: Sequence[int], text: str) -> list[tuple[int, int]]:
    return list(pairwise([*cuts, len(text)]))


def _merged(parts: list[tuple[int, int]], named: list[Named]) -> list[tuple[int, int]]:
    """Join the parts that name nothing to the one before."""
    merged: list[tuple[int, int]] = []
    for (start, end), name in zip(parts, named, strict=True):
        if merged and not (name.actions or name.the_rest):
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def _part(sentence: Sentence, start: int, end: int) -> Sentence:
    words = sentence.fold.original(start, end).strip(" ,;")
    opening = pattern("modifiers", "connective").match(fold(words).text)
    return Sentence(fold(words[opening.end() :] if opening else words), sentence.paragraph)


def _after(sentence: Sentence, rest: int) -> Sentence:
    """Return the sentence without the name of the action at its start."""
    if rest <= 0 or rest >= len(sentence.fold.text):
        words = "" if rest >= len(sentence.fold.text) > 0 else sentence.text
    else:
        words = sentence.fold.original(rest, len(sentence.fold.text)).strip(" :=>)]-–—.")
    return Sentence(fold(words), sentence.paragraph)
