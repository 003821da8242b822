"""The forms in which people write a share of the work done."""

import re
from functools import cache

from notifications.reading.lexicon import grammar, phrases, union, words_of

_NUMBER_END = r"(?![^\W_]|[/.]\d| ?%)"


def _quantity(name: str) -> str:
    return rf"(?P<{name}>\d{{1,3}}|{words_of('dates', 'numbers')})"


@cache
def percent() -> re.Pattern[str]:
    """Return what finds « 60 % », « %60 », « 60 pour cent », « 60/100 »."""
    sign = rf"(?:%|(?:{union(phrases('progress', 'percent'))})(?![^\W_])|/ ?100(?!\d))"
    number = rf"(?P<before>\d{{1,4}}|{words_of('progress', 'tens')})(?:[.,]\d{{1,2}})?"
    either = rf"(?:{number} ?{sign}|% ?(?P<after>\d{{1,4}})(?![\d%]))"
    return re.compile(rf"(?<![\d.,/])(?<![^\W_])(?P<minus>(?<![^ :(])-)?{either}")


@cache
def span() -> re.Pattern[str]:
    """Return what finds « 40 à 60 % », « 50 ou 60 % », « 40 % → 60 % »."""
    either = rf"(?P<or>{union(phrases('progress', 'between'))}|{grammar('and')})"
    link = rf"(?:(?P<leads>->|=>|\u2192|{grammar('then')})|-|{either}|{grammar('to')})"
    low, high = r"(?P<low>\d{1,3}) ?%?", r"(?P<high>\d{1,3}) ?%"
    return re.compile(rf"(?<![\d.,/]){low} ?{link} ?{high}")


@cache
def of() -> re.Pattern[str]:
    """Return what finds « 3 sur 5 », « 3/5 », « 3 من أصل 5 »."""
    # The Arabic article is written as one with its word.
    article = rf"(?:{grammar('article', 'determiner')} |\u0627\u0644)?"
    link = rf" (?:{union(phrases('progress', 'of'))}) {article}| ?/ ?"
    whole = _quantity("whole") + _NUMBER_END
    return re.compile(rf"(?<![^\W_])(?<![/.,]){_quantity('part')}(?:{link}){whole}")


@cache
def of_things() -> re.Pattern[str]:
    """Return what finds « deux ateliers réalisés sur trois »."""
    link = rf"(?: [^\W\d_]{{2,20}}){{1,4}} (?:{union(phrases('progress', 'of_things'))})"
    whole = rf" (?:{grammar('article')} )?{_quantity('whole')}{_NUMBER_END}"
    return re.compile(rf"(?<![^\W_]){_quantity('part')}{link}{whole}")


@cache
def fraction() -> re.Pattern[str]:
    """Return what finds « la moitié », « trois quarts », نصف."""
    return re.compile(rf"(?<![^\W_])(?:{words_of('progress', 'fractions')})(?![^\W_])")


@cache
def labelled_number() -> re.Pattern[str]:
    """Return what finds « avancement : 65 »."""
    label = union(phrases("progress", "label"))
    value = r"(?P<value>\d{1,3})(?= ?(?:[,;.!]|$))(?![.,]\d)"
    return re.compile(rf"(?<![^\W_])(?:{label}) ?[:=]? ?(?:{grammar('measured')} )?{value}")
