"""Tells which column of a plain table a header names, by its words, and how surely."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from storage.programme_files.sheets.phrases import significant


class Claim(IntEnum):
    """How surely a header names a column; what is related or doubtful is asked, never taken."""

    NONE = 0
    RELATED = 1
    DOUBTFUL = 2
    LIKELY = 3
    SURE = 4


@dataclass(frozen=True, slots=True)
class Known:
    """A column of a plain table: the `key` of the format that it fills, its header, other names.

    `names` name it surely; `likely` only where no other header does; `doubtful` may as well name
    something else. `beside` are words that change nothing next to a name.
    """

    key: str
    header: str
    names: tuple[str, ...]
    likely: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    beside: str = ""


@dataclass(frozen=True, slots=True)
class _Words:
    """The phrases of a column by their words, and the words that may stand beside each kind."""

    sure: frozenset[frozenset[str]]
    likely: frozenset[frozenset[str]]
    doubtful: frozenset[frozenset[str]]
    beside: frozenset[str]


def claim(header: str, column: Known) -> Claim:
    """Tell how surely a header names a column.

    It does where it holds one of its names and nothing else but words that change nothing; a name
    among words that may change everything (« échéance révisée ») is but related.
    """
    said, known = significant(header), _words(column)
    sure = known.beside.union(*known.sure)
    if not said:
        return Claim.NONE
    if _among(said, known.sure, sure):
        return Claim.SURE
    if _among(said, known.likely, sure.union(*known.likely)):
        return Claim.LIKELY
    if _among(said, known.doubtful, sure):
        return Claim.DOUBTFUL
    return Claim.RELATED if any(one <= said for one in known.sure) else Claim.NONE


def _among(said: frozenset[str], names: Iterable[frozenset[str]], beside: frozenset[str]) -> bool:
    return any(one <= said and said - one <= beside for one in names)


@lru_cache(maxsize=256)
def _words(column: Known) -> _Words:
    def of(phrases: tuple[str, ...]) -> frozenset[frozenset[str]]:
        return frozenset(filter(None, map(significant, phrases)))

    return _Words(
        of((column.header, *column.names)),
        of(column.likely),
        of(column.doubtful),
        significant(column.beside),
    )
