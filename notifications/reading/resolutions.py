"""The decisions and instructions of a reply: « Décision 2 : … porteur … pour le … »."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import islice

from domain.model.hearing import AskedMember, Named, SaidDecision
from notifications.reading.blocks import EDGES, Block, blocks
from notifications.reading.date_grammar import DateFound, dates_in
from notifications.reading.hearing_reasons import Unheard
from notifications.reading.lexicon import pattern, phrases, union
from notifications.reading.normalising import Folded, fold, folded

_ENDS_NAME = re.compile(r"[,;(\n]|\.(?: |$)")
_SHORTEST_PART = 4
_MOST = 40


def decisions_in(lines: Sequence[str], asked: AskedMember) -> tuple[SaidDecision, ...]:
    """Return the decisions that lines state, in order; what one lacks is in its `why`.

    A decision goes on until an empty line, another decision or a closing formula. Its owner must
    be one of those who may answer, its deadline the one date that its words announce.
    """
    found = islice(blocks(lines, _marker(), (_instruction_marker(),)), _MOST)
    return tuple(stated(one, asked) for one in found)


def instructions_in(
    lines: Sequence[str], said: Sequence[str], asked: AskedMember
) -> tuple[SaidDecision, ...]:
    """Return the instructions that lines state, « Instruction : … », and sentences that ask.

    Owner and deadline are read as a decision's; one that has neither is an instruction all the
    same, and its `why` tells what could not be read.
    """
    marked = list(islice(blocks(lines, _instruction_marker(), (_marker(),)), _MOST))
    if not marked:
        start = pattern("instruction", "start")
        asking = [one for one in said if start.match(folded(one).lstrip(" -*"))]
        marked = [Block(one, one, 0) for one in asking[:_MOST]]
    return tuple(stated(one, asked) for one in marked if one.text)


def stated(block: Block, asked: AskedMember) -> SaidDecision:
    """Return what a block states: words, owner, deadline; what is amiss is in its `why`."""
    plain = fold(block.text)
    owner = _owner_mark(plain)
    deadline, led = _deadline(plain, asked.on)
    ends = [at for at in (owner.start() if owner else -1, led) if at >= 0]
    text = plain.original(0, min(ends, default=len(plain.text))).strip(EDGES)
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
    return plain.original(start, stop).strip(EDGES)


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


@cache
def _marker() -> re.Pattern[str]:
    start = union(phrases("decision", "start"))
    point = union(phrases("decision", "point"))
    number = r"(?:n[o°]? ?|no\.? ?)?"
    before = rf"(?:(?:{point})? ?{number}(?P<before>\d{{1,3}}) ?[:.)\]-]* ?)?"
    after = rf"(?: ?{number}(?P<after>\d{{1,3}}))?"
    return re.compile(rf"^[ *•-]*{before}(?:{start}){after} ?[:.)-]+ ?")


@cache
def _instruction_marker() -> re.Pattern[str]:
    return re.compile(rf"^[ *•-]*(?:{union(phrases('instruction', 'label'))}) ?[:.)-]+ ?")


@cache
def _owner() -> re.Pattern[str]:
    words = union(phrases("decision", "owner"))
    return re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])(?: est| is)? ?[:=-]? ?")


@cache
def _leads_inside() -> re.Pattern[str]:
    return re.compile(rf"(?:{union(phrases('decision', 'deadline'))})(?![^\W_])")
