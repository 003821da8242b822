"""The amounts that a sentence states: « 1 234,5 », « 1,2 milliard », « 42 % », ٤٢."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from notifications.reading.hearing_reasons import Unheard
from notifications.reading.lexicon import pattern, phrases, table, union, words_of

_MOST = 12
_MOST_DIGITS = 18
_NEAR_WORDS = 3
# One group of three after one dot or comma may as well be decimals.
_EITHER = re.compile(r"\d{1,3}[.,]\d{3}")


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount in a folded sentence: its digits' value, what multiplies it, what it counts in.

    `scale` is 1 where no word multiplies it; `currency` a code, empty where none is named.
    """

    number: Decimal
    start: int
    end: int
    scale: int = 1
    percent: bool = False
    currency: str = ""
    doubt: str = ""


def amounts_in(text: str, apart: Collection[tuple[int, int]] = ()) -> tuple[Amount, ...]:
    """Return the amounts of a folded text, in order; the spans `apart`, like dates, hold none."""
    found: list[Amount] = []
    for match in _number().finditer(text):
        if any(start < match.end() and match.start() < end for start, end in apart):
            continue
        amount = _amount(text, match)
        if amount is not None and len(found) < _MOST:
            found.append(amount)
    return tuple(found)


def scale_of(unit: str) -> int:
    """Return what the words of a folded unit multiply by: « millions de dirhams »."""
    found = _scales().search(unit)
    return _scale(found.group()) if found and len(found.group()) > 1 else 1


def currency_of(unit: str) -> str:
    """Return the code of the currency that a folded unit names, empty for none."""
    found = _currencies().search(unit)
    return str(table("figure", "currencies")[found.group()]) if found else ""


def is_percentage(unit: str) -> bool:
    """Tell whether a folded unit is per cent."""
    return "%" in unit or pattern("figure", "percent").search(unit) is not None


def _amount(text: str, match: re.Match[str]) -> Amount | None:
    digits = match["number"]
    number = _value(digits)
    if number is None:
        return None
    scale = _scale(match["scale"]) if match["scale"] else 1
    doubt = Unheard.FIGURE_AMBIGUOUS if _EITHER.fullmatch(digits) and scale == 1 else ""
    if not doubt and _imprecise(text[: match.start()]):
        doubt = Unheard.FIGURE_IMPRECISE
    return Amount(
        number=-number if match["minus"] else number,
        start=match.start(),
        end=match.end(),
        scale=scale,
        percent=bool(match["percent"]),
        currency=_currency(match["scale"] or "", text[match.end() :]),
        doubt=doubt,
    )


def _value(digits: str) -> Decimal | None:
    """Return the value of digits however they are grouped; the last sign of one kind is decimal."""
    plain = re.sub(r"[ \u066c]", "", digits)
    signs = re.findall(r"[.,]", plain)
    if len(set(signs)) == 1 and len(signs) > 1:
        plain = re.sub(r"[.,]", "", plain)
    elif signs and _EITHER.fullmatch(plain) is None:
        head, _, tail = plain.rpartition(signs[-1])
        plain = f"{re.sub('[.,]', '', head)}.{tail}"
    elif signs:
        plain = plain.replace(",", ".")
    return Decimal(plain) if len(plain) <= _MOST_DIGITS else None


def _scale(word: str) -> int:
    return int(table("figure", "scales")[word])


def _currency(scale: str, after: str) -> str:
    """Return the currency named by the scale itself (« MDH ») or by one of the next words."""
    known = table("figure", "currencies")
    if scale in known:
        return str(known[scale])
    near = " ".join(after.split()[:_NEAR_WORDS])
    found = _currencies().search(near)
    return str(known[found.group()]) if found else ""


def _imprecise(before: str) -> bool:
    words = re.compile(rf"(?<![^\W_])(?:{union(phrases('figure', 'imprecise'))}) ?$")
    return words.search(before) is not None


@cache
def _number() -> re.Pattern[str]:
    grouped = r"\d{1,3}(?:(?P<sign>[ .,\u066c])\d{3})(?:(?P=sign)\d{3})*(?!\d)(?:[.,]\d{1,9})?"
    plain = r"\d{1,18}(?:[.,]\d{1,9})?"
    percent = rf" ?(?P<percent>%|(?:{union(phrases('figure', 'percent'))})(?![^\W_]))"
    scale = rf" ?(?P<scale>{words_of('figure', 'scales')})(?![^\W_])"
    lead = r"(?<![^\W_])(?<![\d.,/])(?:(?<![^ :=(])(?P<minus>-)(?=\d))?%? ?"
    return re.compile(rf"{lead}(?P<number>{grouped}|{plain})(?![\d/])(?:{scale})?(?:{percent})?")


@cache
def _scales() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{words_of('figure', 'scales')})(?![^\W_])")


@cache
def _currencies() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{words_of('figure', 'currencies')})(?![^\W_])")
