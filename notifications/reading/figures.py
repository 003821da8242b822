"""The figures that a reply gives: of which indicator and day, in which unit; what is unsure."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from domain.model.hearing import AskedMember
from domain.model.measuring import AskedFigure, SaidFigure
from notifications.reading.amounts import Amount, amounts_in
from notifications.reading.date_grammar import dates_in
from notifications.reading.figure_names import indicator_names
from notifications.reading.figure_words import (
    day_of,
    held_amounts,
    in_unit,
    is_correction,
    is_unsure,
    mismatch,
)
from notifications.reading.hearing_reasons import Unheard
from notifications.reading.lexicon import grammar, pattern
from notifications.reading.naming import Naming
from notifications.reading.normalising import Folded, fold
from notifications.reading.numbering import numbers_of, opening_number
from notifications.reading.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of a reply in the order of the mail; `why` is the code of what names none."""

    said: tuple[SaidFigure, ...] = ()
    why: str = ""


def figures_in(sentences: Sequence[Sentence], asked: AskedMember) -> Figures:
    """Return what sentences say of the indicators asked about; quoted ones only name them.

    One figure an indicator: two that differ are asked about, unless the reply corrects.
    """
    naming, corrects = indicator_names(asked), _corrects(sentences)
    found: dict[str, SaidFigure] = {}
    current: AskedFigure | None = None
    why = ""
    for sentence in sentences:
        for piece in _pieces(sentence):
            named, rest, unknown = _named(naming, asked, piece, quoted=sentence.quoted)
            current = named or current
            if sentence.quoted or sentence.is_question:
                continue
            about = named or current or _only(asked)
            said = _said(piece, rest, about, asked)
            if unknown or (said is not None and about is None):
                why = Unheard.UNKNOWN_INDICATOR if unknown else Unheard.NO_INDICATOR
            elif said is not None and about is not None:
                said = replace(said, corrects=said.corrects or corrects)
                found[about.ref] = _together(found.get(about.ref), said)
    ordered = tuple(found[one.ref] for one in asked.figures if one.ref in found)
    return Figures(ordered, why or ("" if ordered else Unheard.NO_FIGURE))


def _pieces(sentence: Sentence) -> Iterator[Folded]:
    """Cut « 1 : 42, 2 : 80 » where another number opens."""
    plain = sentence.fold
    cuts = list(_heads().finditer(plain.text))
    starts = [0, *(one.start("head") for one in cuts)]
    ends = [*(one.start() for one in cuts), len(plain.text)]
    for start, end in zip(starts, ends, strict=True):
        words = plain.original(start, end).strip(" ,;")
        if words:
            yield fold(words)


@cache
def _lead() -> re.Pattern[str]:
    """Return what may stand before a name: « - », « correction : », « indicateur »."""
    words = f"{pattern('figure', 'corrects').pattern}|{pattern('figure', 'noun').pattern}"
    return re.compile(rf"[ *•-]*(?:(?:{words}) ?[:,-]? ?)*")


@cache
def _heads() -> re.Pattern[str]:
    noun = pattern("figure", "noun").pattern
    lead = rf"(?:[,;] ?|[,;]? ?{grammar('and')} )(?:{noun} ?)?"
    return re.compile(rf"{lead}(?P<head>(?:[^\W\d_]{{1,4}}[._-]?)?\d{{1,2}}) ?[:=)]")


def _named(
    naming: Naming, asked: AskedMember, piece: Folded, *, quoted: bool
) -> tuple[AskedFigure | None, int, bool]:
    """Return the one indicator that a piece names, where its own words start, or unknown."""
    known: Mapping[str, AskedFigure] = {one.ref: one for one in asked.figures}
    text = piece.text
    lead = _lead().match(text)
    skipped = lead.end() if lead else 0
    if quoted:
        found = naming.quoted(text)
        return (known[found.actions[0].action] if len(found.actions) == 1 else None), 0, False
    if len(asked.figures) == 1:
        opening = opening_number(text[skipped:])
        ends = skipped + opening.end() if opening and numbers_of(opening) == {1} else 0
        if ends and amounts_in(text[ends:]):
            return asked.figures[0], ends, False
    found = naming.named(text[skipped:])
    if len(found.actions) == 1 and not found.unknown:
        return known[found.actions[0].action], skipped + found.rest, False
    return None, 0, found.unknown


def _only(asked: AskedMember) -> AskedFigure | None:
    return asked.figures[0] if len(asked.figures) == 1 else None


def _said(
    piece: Folded, rest: int, about: AskedFigure | None, asked: AskedMember
) -> SaidFigure | None:
    """Return the figure of a piece, None where it holds none."""
    text = piece.text
    dates = [one for one in dates_in(text, asked.on) if one.start >= rest and not one.relative]
    amounts, corrects = held_amounts(text, [(0, rest), *((one.start, one.end) for one in dates)])
    if not amounts:
        return None
    ref = about.ref if about else ""
    said = SaidFigure(ref, None, piece.source, corrects=corrects)
    if len(amounts) > 1:
        return replace(said, why=Unheard.SEVERAL_FIGURES)
    on, doubt = day_of(text, dates, asked.on)
    amount = amounts[0]
    if about is not None:
        said = replace(said, value=in_unit(amount, about.unit))
        unsure = Unheard.FIGURE_UNSURE if is_unsure(text[rest:], _moved(amount, rest)) else ""
        doubt = doubt or amount.doubt or unsure or mismatch(amount, about.unit, confirmed=corrects)
    return replace(said, on=on, why=doubt)


def _moved(amount: Amount, by: int) -> Amount:
    return replace(amount, start=amount.start - by, end=amount.end - by)


def _together(before: SaidFigure | None, said: SaidFigure) -> SaidFigure:
    """Return what holds of two figures of one indicator: the last one where it corrects."""
    if before is None or before.value is None or said.corrects:
        return said
    if (before.value, before.on) == (said.value, said.on):
        return before
    both = f"{before.sentence} · {said.sentence}"
    return replace(said, value=None, why=Unheard.SEVERAL_FIGURES, sentence=both)


def _corrects(sentences: Sequence[Sentence]) -> bool:
    """Tell whether a reply opens by saying that it corrects: then all its figures do."""
    first = next((one for one in sentences if not one.quoted), None)
    return first is not None and not amounts_in(first.fold.text) and is_correction(first.fold.text)
