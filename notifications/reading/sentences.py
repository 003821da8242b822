"""A reply cut into sentences and clauses, as far as people who write in haste mark them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from textwrap import wrap

from notifications.reading.extracting import Passage
from notifications.reading.lexicon import grammar, pattern
from notifications.reading.normalising import Folded, fold

_MAX_SENTENCES = 400
_MAX_READ = 10_000
_WRAPPED = 55
_MAX_LENGTH = 600
_END = re.compile(r"[.!?;؟؛]{1,5}(?=[ )\"»]|$)")
_CLOSING_WORDS = 6


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with its folded form; `paragraph` counts the blank lines before it."""

    fold: Folded
    paragraph: int
    quoted: bool = False

    @property
    def text(self) -> str:
        """Return the words as written."""
        return self.fold.source

    @property
    def is_question(self) -> bool:
        """Tell whether the sentence ends like a question."""
        return self.fold.text.rstrip(" )!").endswith("?")


def sentences_of(passages: Sequence[Passage]) -> tuple[list[Sentence], bool]:
    """Return the sentences of a reply in order and whether they are all there.

    Those quoted around it are marked as such. What follows a closing formula is a signature:
    titles and phone numbers say nothing of an action. After 10 000 characters reading stops:
    no answer about actions is that long.
    """
    found: list[Sentence] = []
    paragraph = read = 0
    for passage in _unwrapped(passages):
        if not passage.text.strip():
            paragraph += 1
            continue
        if not passage.quoted and _is_closing(passage.text):
            break
        read += 0 if passage.quoted else len(passage.text)
        if read > _MAX_READ or len(found) > _MAX_SENTENCES:
            return found, False
        pieces = [passage.text.strip()] if passage.quoted else _split(passage.text)
        chunks = (chunk for piece in pieces for chunk in wrap(piece, _MAX_LENGTH))
        found += [Sentence(fold(chunk), paragraph, passage.quoted) for chunk in chunks]
    return found, True


@cache
def _abbreviation() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[ (])(?:{grammar('abbreviation')}|\d{{1,2}})$")


@cache
def _clause() -> re.Pattern[str]:
    return re.compile(rf"(?:, ?(?!\d)| {grammar('clause')} | - )")


@cache
def _dangling() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_]){grammar('dangling')} ?$")


def clause_start(text: str, position: int) -> int:
    """Return where the clause that holds a position of a folded sentence starts.

    A comma after « n'est pas » doesn't end the clause: what follows is still denied.
    """
    start = 0
    inserted = False
    for match in _clause().finditer(text, 0, position):
        dangling = _dangling().search(text, start, match.start()) is not None
        if not dangling and not inserted:
            start = match.end()
        inserted = dangling
    return start


def clause_end(text: str, position: int) -> int:
    """Return where the clause that holds a position of a folded sentence ends."""
    match = _clause().search(text, position)
    return match.start() if match else len(text)


def _is_closing(line: str) -> bool:
    folded = fold(line.strip(" ,.!")).text.strip()
    match = pattern("courtesy", "closing").match(folded)
    return match is not None and len(folded[match.end() :].split()) <= _CLOSING_WORDS


def _unwrapped(passages: Sequence[Passage]) -> list[Passage]:
    """Join the lines that a mail program wrapped: long ones that go on in lower case."""
    joined: list[Passage] = []
    for passage in passages:
        before = joined[-1] if joined else None
        text = passage.text.strip()
        goes_on = bool(text) and (text[0].islower() or text[0] in "%(«,")
        if before and not passage.quoted and not before.quoted and goes_on:
            last = before.text.rsplit("\n", 1)[-1]
            if len(last) > _WRAPPED and not _END.search(last, max(0, len(last) - 2)):
                joined[-1] = Passage(f"{before.text} {text}")
                continue
        joined.append(passage)
    return joined


def _split(line: str) -> list[str]:
    pieces: list[str] = []
    start = 0
    for match in _END.finditer(line):
        head = line[max(start, match.start() - 12) : match.start()]
        if match.group() == "." and _abbreviation().search(fold(head).text):
            continue
        pieces.append(line[start : match.end()].strip())
        start = match.end()
    pieces.append(line[start:].strip(' )"»'))
    return [piece for piece in pieces if piece.strip(" .!;")]
