"""What the writer says in a mail, apart from what the mail quotes."""

import re
from dataclasses import dataclass

from notifications.reading.lines import BOUNDARIES, Kind, Line, classified, is_rule
from notifications.reading.ours import Repeated, is_marked, repeated, with_lone_lines
from notifications.reading.sent import SentText


@dataclass(frozen=True, slots=True)
class Passage:
    """One line in reading order: said by the writer, or quoted and so only a context."""

    text: str
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Extracted:
    """The reply, line by line with the quoted lines among it, and all that was left out."""

    passages: tuple[Passage, ...]
    elided: str

    @property
    def reply(self) -> str:
        """Return only what was said, as text."""
        said = "\n".join(passage.text for passage in self.passages if not passage.quoted)
        return _EMPTY_RUN.sub("\n\n", said).strip()


_FIRST_LINES = 4
_EMPTY_RUN = re.compile(r"\n{4,}")


def extracted(text: str, sent: SentText | None = None, address: str = "") -> Extracted:
    """Return what was said in a clean text, given what we had sent and the address it answers.

    Two signals: the marks that mail programs leave, and the lines that we wrote ourselves.
    Nothing is deleted: what isn't said is in `elided`.
    """
    found = repeated(classified(text), sent) if sent else Repeated(classified(text))
    lines = _bounded(found.lines, address)
    first = found.start(lines)
    lines = with_lone_lines(found, lines, sent, first) if sent else lines
    forwarded = next((at for at, line in enumerate(lines) if line.kind is Kind.FORWARDED), None)
    if forwarded is not None and forwarded < first and _says(lines[:forwarded]):
        first = forwarded
    head, rest = _without_signature(lines[:first]), lines[first:]
    tail = _below(rest, sent, head_is_empty=not _says(head))
    passages = (*_passages(head), *tail)
    said = {id(passage) for passage in passages}
    return Extracted(_trimmed(passages), _elided(lines, passages) if said else text)


def _bounded(lines: list[Line], address: str) -> list[Line]:
    """Return the lines, those that hold our own address as boundaries: we quote nobody there."""
    if not address:
        return lines
    wanted = address.lower()
    return [
        Line(line.text, Kind.ATTRIBUTION, line.raw)
        if line.kind is Kind.SAID and wanted in line.raw.lower()
        else line
        for line in lines
    ]


def _says(lines: list[Line]) -> bool:
    return any(line.kind is Kind.SAID and not is_rule(line.raw) for line in lines)


def _without_signature(lines: list[Line]) -> list[Line]:
    """Return the lines before the « -- » that opens a signature, if something precedes it."""
    for at, line in enumerate(lines):
        above = lines[:at]
        if line.kind is Kind.DELIMITER and (_says(above) or any(one.ours for one in above)):
            return above
    return lines


def _passages(lines: list[Line]) -> list[Passage]:
    kept = [line for line in lines if line.kind is not Kind.MOBILE]
    while kept and (is_rule(kept[-1].raw) or kept[-1].kind is Kind.EMPTY):
        kept.pop()
    return [Passage(_words(line), quoted=line.kind is Kind.QUOTED) for line in kept]


def _words(line: Line) -> str:
    return line.text if line.kind is Kind.QUOTED else line.raw.rstrip()


def _below(rest: list[Line], sent: SentText | None, *, head_is_empty: bool) -> list[Passage]:
    """Return the answers written below or inside the quotation, with the quoted lines above each.

    Where the quotation is marked line by line, what is unmarked inside it was said. Where it
    isn't (Outlook), only what differs from the text we sent can have been said, and only in the
    first quotation when it is ours.
    """
    ours = sent is not None and _first_quotation_is_ours(rest, sent)
    announced = any(line.kind in (Kind.HEADER, Kind.ORIGINAL) for line in rest)
    marked = any(_is_quoted(line) for line in rest)
    if marked and announced and not ours:
        return []
    inside = rest if marked and not announced else _first_quotation(rest)
    if any(map(_is_quoted, inside)):
        return _inside_marked(inside, sent, head_is_empty=head_is_empty)
    return [passage for line in inside for passage in _split(line, sent)] if ours else []


def _is_quoted(line: Line) -> bool:
    return line.kind is Kind.QUOTED and is_marked(line)


def _inside_marked(
    rest: list[Line], sent: SentText | None, *, head_is_empty: bool
) -> list[Passage]:
    quotes = [at for at, line in enumerate(rest) if line.kind is Kind.QUOTED]
    inside = [at for at in range(quotes[0], quotes[-1]) if rest[at].kind is Kind.SAID]
    if not inside and not head_is_empty:
        rest = rest[: quotes[-1] + 1]
    return [
        passage
        for line in _without_signature(rest)
        if line.kind in (Kind.QUOTED, Kind.SAID, Kind.EMPTY)
        for passage in _split(line, sent)
    ]


def _first_quotation(rest: list[Line]) -> list[Line]:
    """Return the lines of the outermost quotation, up to the next one inside it."""
    body: list[Line] = []
    started = False
    for line in rest:
        if line.kind in BOUNDARIES:
            if started:
                break
            continue
        started = started or line.kind is not Kind.EMPTY
        body.append(line)
    return body


def _first_quotation_is_ours(rest: list[Line], sent: SentText) -> bool:
    """Tell whether the outermost quotation starts with our words, not with a colleague's."""
    body = [line for line in _first_quotation(rest) if line.kind is not Kind.EMPTY]
    return any(line.ours or sent.holds(line.text) for line in body[:_FIRST_LINES])


def _split(line: Line, sent: SentText | None) -> list[Passage]:
    """Return the line as quoted or said; one that goes on after words of ours is both."""
    ours, theirs = sent.divided(line.text) if sent and not line.ours else ("", "")
    if ours:
        return [Passage(ours, quoted=True), Passage(theirs)]
    return [Passage(_words(line), quoted=line.kind is Kind.QUOTED)]


def _trimmed(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """Return the passages without those at the end that carry no answer."""
    last = max(
        (at for at, one in enumerate(passages) if not one.quoted and one.text.strip()), default=-1
    )
    return passages[: last + 1]


def _elided(lines: list[Line], passages: tuple[Passage, ...]) -> str:
    said = {passage.text.strip() for passage in passages if not passage.quoted}
    return "\n".join(line.raw for line in lines if line.raw.strip() not in said).strip()
