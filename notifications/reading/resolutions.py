"""The decisions that a reply states: « Décision 2 : … porteur … pour le … »."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from domain.model.hearing import AskedMember, Named, SaidDecision
from notifications.reading.date_grammar import DateFound, dates_in
from notifications.reading.hearing_reasons import Unheard
from notifications.reading.lexicon import pattern, phrases, union
from notifications.reading.normalising import Folded, fold, folded

_ENDS_NAME = re.compile(r"[,;(\n]|\.(?: |$)")
_EDGES = " \t\n,;:.،؛–—-"
_LONGEST = 600
_SHORTEST_PART = 4
_MOST = 40


@dataclass(frozen=True, slots=True)
class _Block:
    """The words of one decision after its marker, and the agenda number that the marker gives."""

    text: str
    sentence: str
    number: int


def decisions_in(lines: Sequence[str], asked: AskedMember) -> tuple[SaidDecision, ...]:
    """Return the decisions that lines state, in order; what one lacks is in its `why`.

    A decision goes on until an empty line, another decision or a closing formula. Its owner must
    be one of those who may answer, its deadline the one date that its words announce.
    """
    blocks = list(_blocks(lines))[:_MOST]
    return tuple(_decision(one, asked) for one in blocks)


def _blocks(lines: Iterable[str]) -> Iterator[_Block]:
    current: list[str] = []
    number = 0
    for line in (*lines, ""):
        plain = fold(line.strip())
        start = _marker().match(plain.text)
        ends = not plain.text.strip() or start or _is_closing(plain.text)
        if current and ends:
            yield _block(current, number)
            current = []
        if start:
            current = [plain.original(start.end(), len(plain.text)) or ""]
            number = int(start["before"] or start["after"] or 0)
        elif current:
            current.append(line.strip())


def _block(lines: Sequence[str], number: int) -> _Block:
    text = " ".join(lines).strip(_EDGES)[:_LONGEST]
    return _Block(text, text, number)


def _decision(block: _Block, asked: AskedMember) -> SaidDecision:
    plain = fold(block.text)
    owner = _owner_mark(plain)
    deadline, led = _deadline(plain, asked.on)
    ends = [at for at in (owner.start() if owner else -1, led) if at >= 0]
    text = plain.original(0, min(ends, default=len(plain.text))).strip(_EDGES)
    named = _name(plain, owner.end(), led) if owner else ""
    person, doubt = _person(named, asked.people) if owner else ("", "")
    said = SaidDecision(
        text=text,
        sentence=block.sentence,
        point=block.number,
        owner=person,
        named=named,
        deadline=deadline.day if deadline else None,
        adopts=_adopts(plain.text),
    )
    return replace(said, why=doubt or _doubt(said, deadline, asked))


def _adopts(text: str) -> bool:
    rejected = pattern("adoption", "rejects").search(text)
    return not rejected and pattern("adoption", "adopts").search(text) is not None


def _doubt(said: SaidDecision, deadline: DateFound | None, asked: AskedMember) -> str:
    day = said.deadline
    doubts = {
        Unheard.EMPTY_DECISION: not said.text,
        Unheard.UNKNOWN_POINT: said.point and asked.points and said.point not in asked.points,
        Unheard.UNCLEAR_DEADLINE: deadline is not None and day is None,
        Unheard.PAST_DEADLINE: day is not None and day < asked.on,
        Unheard.NO_DEADLINE: said.owner and day is None,
        Unheard.NO_OWNER: day is not None and not said.owner,
    }
    return next((why for why, holds in doubts.items() if holds), "")


def _deadline(plain: Folded, on: date) -> tuple[DateFound | None, int]:
    """Return the date that is the deadline, and where its announcement starts; -1 for none.

    Of several dates, the last one that « pour le », « avant le » and the like announce.
    """
    found = [one for one in dates_in(plain.text, on) if not one.relative]
    led = [(one, at) for one in found if (at := _lead(plain.text, one)) >= 0]
    return led[-1] if led else (None, -1)


def _lead(text: str, found: DateFound) -> int:
    """Return where the words that announce a date start: before it, or as its own first ones."""
    inside = _leads_inside().match(text, found.start, found.end)
    before = None
    for match in pattern("decision", "deadline").finditer(text, 0, found.start):
        if not text[match.end() : found.start].strip(" :-="):
            before = match
    if before is not None:
        return before.start()
    return found.start if inside else -1


def _owner_mark(plain: Folded) -> re.Match[str] | None:
    marks = list(_owner().finditer(plain.text))
    return marks[-1] if marks else None


def _name(plain: Folded, start: int, deadline: int) -> str:
    end = _ENDS_NAME.search(plain.text, start)
    stop = end.start() if end else len(plain.text)
    if start <= deadline < stop:
        stop = deadline
    return plain.original(start, stop).strip(_EDGES)


def _person(named: str, people: Sequence[Named]) -> tuple[str, str]:
    """Return the id of who is named, or the code of why nobody is known to be meant."""
    wanted = folded(named).strip(" .")
    if not wanted:
        return "", Unheard.NO_OWNER
    known: Mapping[str, tuple[str, ...]] = {
        one.id: tuple(folded(name).strip() for name in one.names if name) for one in people
    }
    exact = [id_ for id_, names in known.items() if wanted in names]
    partly = exact or [
        id_ for id_, names in known.items() if any(_fits(wanted, name) for name in names)
    ]
    if len(partly) == 1:
        return partly[0], ""
    return "", Unheard.OWNER_AMBIGUOUS if partly else Unheard.OWNER_UNKNOWN


def _fits(wanted: str, name: str) -> bool:
    short, long = sorted((wanted, name), key=len)
    if len(short) < _SHORTEST_PART:
        return False
    return re.search(rf"(?<![^\W_]){re.escape(short)}(?![^\W_])", long) is not None


def _is_closing(text: str) -> bool:
    return pattern("courtesy", "closing").match(text.strip(" ,.!")) is not None


@cache
def _marker() -> re.Pattern[str]:
    start = union(phrases("decision", "start"))
    point = union(phrases("decision", "point"))
    number = r"(?:n[o°]? ?|no\.? ?)?"
    before = rf"(?:(?:{point})? ?{number}(?P<before>\d{{1,3}}) ?[:.)\]-]* ?)?"
    after = rf"(?: ?{number}(?P<after>\d{{1,3}}))?"
    return re.compile(rf"^[ *•-]*{before}(?:{start}){after} ?[:.)-]+ ?")


@cache
def _owner() -> re.Pattern[str]:
    words = union(phrases("decision", "owner"))
    return re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])(?: est| is)? ?[:=-]? ?")


@cache
def _leads_inside() -> re.Pattern[str]:
    return re.compile(rf"(?:{union(phrases('decision', 'deadline'))})(?![^\W_])")
