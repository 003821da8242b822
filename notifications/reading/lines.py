"""What each line of a mail is: said by the writer, quoted, or put there by a mail program."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from notifications.reading.attribution import attribution_length
from notifications.reading.lexicon import pattern, phrases, union
from notifications.reading.normalising import folded

_LONG = 600
_QUOTE = re.compile(r"\s{0,8}[>|]")
_MARKS = re.compile(r"^[\s>|*_]{0,40}")
# GroupWise announces and quotes on one line, and marks nothing below it.
_ANNOUNCED = re.compile(r"\s{0,8}>>> ?[^>]{0,120}<?[^<>@\s]{1,64}@[^>]{1,200}>?.{0,40}>>>\s*")
_DELIMITER = re.compile(r"-- ?|\s?__ ?")
_RULE = re.compile(r"\s{0,8}[-_=*\u2014]{5,}\s*")
_DASHES = re.compile(r"[-_=*\u2014]{2,}")
_KEY = re.compile(r"(.{1,24}?) ?: ?(?=.|$)")
_HEADER_WINDOW = 12
_MARKER_LENGTH = 160
_MOBILE_LENGTH = 160


class Kind(StrEnum):
    """The kinds of lines."""

    EMPTY = "empty"
    SAID = "said"
    QUOTED = "quoted"
    ATTRIBUTION = "attribution"
    HEADER = "header"
    ORIGINAL = "original"
    FORWARDED = "forwarded"
    MARKER = "marker"
    MOBILE = "mobile"
    DELIMITER = "delimiter"


BOUNDARIES = frozenset({Kind.ATTRIBUTION, Kind.HEADER, Kind.ORIGINAL, Kind.MARKER})


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a mail with its kind; `text` is without quote marks, `ours` if we wrote it."""

    text: str
    kind: Kind
    raw: str
    ours: bool = False


def classified(text: str) -> list[Line]:
    """Return the lines of a clean text with what each one is, in linear time."""
    raws = text.split("\n")
    bare = [_MARKS.sub("", raw) if _QUOTE.match(raw) else raw.strip() for raw in raws]
    folds = [folded(line[:_LONG]).strip() for line in bare]
    kinds = [_kind(raw, fold) for raw, fold in zip(raws, folds, strict=True)]
    _mark_header_blocks(folds, kinds)
    _mark_attributions(raws, folds, kinds)
    return [Line(*line) for line in zip(bare, kinds, raws, strict=True)]


def _kind(raw: str, fold: str) -> Kind:
    if not raw.strip():
        return Kind.EMPTY
    if len(raw) <= _MARKER_LENGTH and _opening("marker").search(fold):
        return Kind.MARKER
    if _QUOTE.match(raw):
        return Kind.ATTRIBUTION if _ANNOUNCED.fullmatch(raw[:_LONG]) else Kind.QUOTED
    if _DELIMITER.fullmatch(raw):
        return Kind.DELIMITER
    if len(raw) <= _MOBILE_LENGTH and _opening("mobile").match(fold.lstrip("(<[ ")):
        return Kind.MOBILE
    return _announcement(raw, fold)


def _announcement(raw: str, fold: str) -> Kind:
    """Tell « ----- Message d'origine ----- » and its kin from what a person says."""
    core = fold.strip("-=. :")
    if len(core) > _MARKER_LENGTH or not core:
        return Kind.SAID
    ruled = _DASHES.search(raw) is not None
    if _opening("forwarded").match(core) and (ruled or raw.rstrip().endswith(":")):
        return Kind.FORWARDED
    if ruled and _opening("original").fullmatch(core):
        return Kind.ORIGINAL
    return Kind.SAID


@cache
def _opening(key: str) -> re.Pattern[str]:
    return pattern("client", key)


def _mark_attributions(raws: list[str], folds: list[str], kinds: list[Kind]) -> None:
    position = 0
    while position < len(folds):
        length = 0
        if kinds[position] in (Kind.SAID, Kind.QUOTED):
            length = attribution_length(raws, folds, position)
        # A quoted attribution inside a quotation is quoted like the rest.
        if length and _starts_quotation(kinds, position):
            kinds[position : position + length] = [Kind.ATTRIBUTION] * length
        position += max(1, length)


def _starts_quotation(kinds: list[Kind], position: int) -> bool:
    if kinds[position] is not Kind.QUOTED:
        return True
    before = kinds[:position]
    return Kind.QUOTED not in before and Kind.ATTRIBUTION not in before


@cache
def _keys() -> tuple[frozenset[str], re.Pattern[str]]:
    origin = {folded(phrase) for phrase in phrases("client", "from_key")}
    every = [*phrases("client", "from_key"), *phrases("client", "header_key")]
    return frozenset(origin), re.compile(rf"(?:{union(every)})")


def _header_key(fold: str) -> str:
    """Return the header key that the line starts with (« De », « Objet »…), or nothing."""
    match = _KEY.match(fold)
    if not match:
        return ""
    key = match.group(1).strip()
    return key if _keys()[1].fullmatch(key) else ""


def _mark_header_blocks(folds: list[str], kinds: list[Kind]) -> None:
    """Mark blocks of header lines: a sender and one more key, or three keys together."""
    keys = [
        _header_key(fold) if kind in (Kind.SAID, Kind.QUOTED) else ""
        for fold, kind in zip(folds, kinds, strict=True)
    ]
    position = 0
    while position < len(keys):
        last = _block_end(keys, position) if _opens_block(folds, keys, position) else -1
        if last < 0 or kinds[position] is Kind.QUOTED:
            position += 1
            continue
        kinds[position : last + 1] = [Kind.HEADER] * (last + 1 - position)
        position = last + 1


def _opens_block(folds: list[str], keys: list[str], position: int) -> bool:
    """Tell whether a header line is one: « À : qui dois-je écrire ? » stands alone."""
    if not keys[position]:
        return False
    alone = position + 1 < len(folds) and not folds[position + 1]
    return keys[position] in _keys()[0] or not alone


def _block_end(keys: list[str], start: int) -> int:
    """Return the index of the last line of the block that starts here, -1 when there is none."""
    found = {keys[start]}
    last, position = start, start + 1
    while position < min(len(keys), start + _HEADER_WINDOW) and position - last <= 2:  # noqa: PLR2004 -- one folded line or gap
        if keys[position] and keys[position] not in found:
            found.add(keys[position])
            last = position
        position += 1
    has_origin = bool(found & _keys()[0])
    enough = (has_origin and len(found) >= 2) or len(found) >= 3  # noqa: PLR2004 -- see above
    return last if enough else -1


def is_rule(raw: str) -> bool:
    """Tell whether a line is only a drawn rule."""
    return _RULE.fullmatch(raw) is not None
