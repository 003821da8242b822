"""Actions named by their number in the request: « 1) », « action n° 2 », « la première »."""

import re
from collections.abc import Sequence
from functools import cache

from domain.model.reading import AskedAction
from notifications.reading.lexicon import grammar, phrases, table, union, words_of

_BARE = re.compile(r"(?P<numbers>\d{1,2}) (?=[^\W\d])")
_BULLETS = r"[\s>*•·▪◦+()#-]{0,8}"


@cache
def _not_a_count() -> str:
    """Return what makes a lone number something else than the name of an action."""
    return rf"(?! ?(?:%|[/°]|[.,]\d|\d)| {grammar('countable')}(?![^\W_]))"


@cache
def _range() -> re.Pattern[str]:
    return re.compile(rf"(\d{{1,2}}) ?(?:{grammar('to')}|-) ?(\d{{1,2}})")


@cache
def _listed() -> str:
    joints = rf"(?:,|&|/|-|{_any('joined')})"
    return rf"(?P<numbers>\d{{1,2}}(?: ?{joints} ?\d{{1,2}}){{0,9}})"


def _any(key: str) -> str:
    return f"(?:{union(phrases('naming', key))})"


@cache
def _noun() -> str:
    return rf"{_any('noun')}\.? ?(?:{_any('abbreviated')} ?)?°? ?"


@cache
def _opening() -> re.Pattern[str]:
    lead = rf"(?:{_any('article')} )?(?:{_noun()}|{_any('abbreviated')} ?[°.]? ?)?"
    sign = r"(?:[):\]=>]|\.(?!\d)|-(?!\d)|/(?!\d))"
    return re.compile(rf"{_BULLETS}{lead}°?{_listed()} ?(?:ere?|eme)? ?{sign}")


@cache
def _inside() -> re.Pattern[str]:
    month = words_of("dates", "months")
    lead = rf"(?:{_noun()}|{_any('article')} )"
    return re.compile(
        rf"(?<![^\W_]){lead}{_listed()}(?![^\W_]){_not_a_count()}(?! ?(?:{month})(?![^\W_]))"
    )


@cache
def _explicit() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_]){_noun()}{_listed()}(?![^\W_]){_not_a_count()}")


@cache
def _ranks() -> re.Pattern[str]:
    """Return what finds « la première est … », not « la première phase est … »."""
    verb = rf"(?= {grammar('stands')}(?![^\W_])| ?[,:=-]| ?$)"
    rank = rf"(?:{grammar('article')} )?(?P<rank>{words_of('dates', 'ordinals')})"
    return re.compile(rf"(?<![^\W_]){rank}(?: {_any('noun')})?(?![^\W_]){verb}")


def opening_number(fold: str) -> re.Match[str] | None:
    """Return the numbers with which a sentence opens: « 1) », « 1 et 2 : », « action n° 3 - »."""
    return _opening().match(fold)


def inner_number(fold: str) -> re.Match[str] | None:
    """Return the numbers named inside a sentence: « pour la 3 », « les actions 1 et 2 »."""
    return _inside().search(fold)


def explicit_number(fold: str) -> re.Match[str] | None:
    """Return the numbers that come with the word for action, and so cannot be a quantity."""
    return _explicit().search(fold)


def bare_number(fold: str) -> re.Match[str] | None:
    """Return the number with which a sentence opens without any sign: « 2 terminé »."""
    return _BARE.match(fold)


def numbers_of(match: re.Match[str]) -> set[int]:
    """Return the numbers that a list stands for, the ends of « 1 à 3 » and what is between."""
    span = _range().fullmatch(match["numbers"].strip())
    if span:
        return set(range(int(span[1]), int(span[2]) + 1))
    return {int(number) for number in re.findall(r"\d+", match["numbers"])}


def ranked(fold: str, actions: Sequence[AskedAction]) -> tuple[AskedAction, ...]:
    """Return the actions called first, second… of the request."""
    ranks = {int(table("dates", "ordinals")[rank]) for rank in _ranks().findall(fold)}
    return tuple(one for one in actions if one.number in ranks)
