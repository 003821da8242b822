"""The sentences of a reply grouped by the action that they speak of."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from domain.model.commands import Command, RemindOn
from domain.model.reading import AskedAction, AskedRequest
from notifications.reading.bidding import obeyed
from notifications.reading.commanding import declines, without_declined
from notifications.reading.excepting import Excepted, excepted_in
from notifications.reading.marks import answers, tells
from notifications.reading.naming import Named, Naming, naming_of
from notifications.reading.normalising import fold
from notifications.reading.pieces import pieces_of
from notifications.reading.reasons import Why
from notifications.reading.sentences import Sentence
from notifications.reading.stances import clause_of

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
    commands: list[Command] = field(default_factory=list)

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
        for piece in pieces_of(sentence, naming):
            rest = _obey(piece, naming, reach, (segments, request.on))
            if rest is not None:
                _place(rest, naming, reach, segments)
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


def _obey(
    piece: Sentence, naming: Naming, reach: _Reach, into: tuple[Segments, date]
) -> Sentence | None:
    """Note what a piece asks of the follow-up itself; return what else it says, if anything."""
    segments, on = into
    if declines(piece.fold.text):
        segments.whys.append(Why.UNSURE_ORDER)
        left = without_declined(piece)
        if left is None:
            return None
        piece = left
    found, rest = obeyed(piece, on, segments.commands)
    for one in found:
        command = one.command
        if isinstance(command, RemindOn):
            command = replace(command, actions=_about(one.around, naming, reach))
        segments.commands.append(command)
    return rest


def _about(around: str, naming: Naming, reach: _Reach) -> tuple[str, ...]:
    """Return the actions that the words around a command name, else the one of the line above."""
    held = reach.actions if reach.paragraph == -1 else ()
    return tuple(one.action for one in naming.named(around.strip()).actions or held)


def _place(piece: Sentence, naming: Naming, reach: _Reach, segments: Segments) -> None:
    named = naming.named(piece.fold.text)
    if named.the_rest and (tells(piece.fold.text) or answers(piece.fold.text)):
        segments.whys.append(Why.THE_REST)
        return
    if named.unknown:
        segments.whys.append(Why.ACTION_NOT_IN_REQUEST)
    if named.actions != reach.actions:
        piece = _of_the_named(piece, named, naming, segments)
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


def _of_the_named(piece: Sentence, named: Named, naming: Naming, segments: Segments) -> Sentence:
    """Return a sentence without the clauses that tell of something else before it names an action.

    « Le curage est fini, la digue non » tells nothing of the digue but « non »: who says what was
    dug must be asked.
    """
    if len(naming.actions) == 1 or len(named.actions) != 1 or named.rest:
        return piece
    text = piece.fold.text
    start = clause_of(text, naming.titles.place_of(named.actions[0], text))
    if not tells(text[:start]):
        return piece
    segments.loose.append(_part(piece, 0, start))
    return _part(piece, start, len(text))


def _part(sentence: Sentence, start: int, end: int) -> Sentence:
    words = sentence.fold.original(start, end).strip(" ,;")
    return Sentence(fold(words), sentence.paragraph)


def _after(sentence: Sentence, rest: int) -> Sentence:
    """Return the sentence without the name of the action at its start."""
    if rest <= 0 or rest >= len(sentence.fold.text):
        words = "" if rest >= len(sentence.fold.text) > 0 else sentence.text
    else:
        words = sentence.fold.original(rest, len(sentence.fold.text))
        words = words.lstrip(" :=>)]-–—.").rstrip(" :=>)]-–—")
    return Sentence(fold(words), sentence.paragraph)
