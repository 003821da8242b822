"""The progress that a sentence states: « 60 % », « 3 sur 5 », « à moitié », نصف."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from notifications.reading import share_forms as forms
from notifications.reading.date_grammar import DateFound
from notifications.reading.lexicon import grammar, pattern, phrases, table, union
from notifications.reading.marks import marks_in
from notifications.reading.reasons import Why
from notifications.reading.sentences import clause_end, clause_start

FULL = 100
_NEAR = 28
_MAX_SHARES = 12
_SHARE_LIMIT = 1_000
_CONFIRMING = 4


@dataclass(frozen=True, slots=True)
class Share:
    """One share of the work in a folded sentence; `labelled` when called the progress."""

    value: int | None
    start: int
    end: int
    doubt: str = ""
    labelled: bool = False
    current: bool = False
    past: bool = False


def shares_in(text: str, dates: list[DateFound]) -> list[Share]:
    """Return the shares that a folded sentence states, in order, dates apart.

    What concerns the budget, an increase or a discount isn't progress and is left out.
    """
    taken = [(one.start, one.end) for one in dates]
    found: list[Share] = []
    for share in islice(_candidates(text), _MAX_SHARES):
        if any(start < share.end and share.start < end for start, end in taken):
            continue
        taken.append((share.start, share.end))
        if not _unrelated(text, share):
            found.append(_in_context(text, share))
    return sorted(found, key=lambda one: one.start)


def _candidates(text: str) -> Iterator[Share]:
    for match in forms.span().finditer(text):
        yield _range_share(text, match)
    for match in forms.percent().finditer(text):
        written = match["after"] or match["before"]
        number = int(table("progress", "tens").get(written, written))
        yield _checked(-number if match["minus"] else number, match)
    for match in (*forms.of().finditer(text), *forms.of_things().finditer(text)):
        part, whole = _count(match["part"]), _count(match["whole"])
        if part is not None and whole and whole > 1 and part <= whole <= _SHARE_LIMIT:
            yield Share(round(FULL * part / whole), match.start(), match.end())
    for match in forms.fraction().finditer(text):
        value = table("progress", "fractions").get(match.group().lstrip())
        yield Share(value, match.start(), match.end())
    for match in forms.labelled_number().finditer(text):
        yield _checked(int(match["value"]), match)


def _range_share(text: str, match: re.Match[str]) -> Share:
    """Resolve « de 40 à 60 % » to where it leads; « 50 à 60 % » is two values."""
    low, high = int(match["low"]), int(match["high"])
    before = text[max(0, match.start() - _NEAR) : match.start()]
    leads = re.search(rf"(?:{union(phrases('progress', 'from_to'))}) ?$", before)
    if match["leads"] or (leads and not match["or"]):
        return _checked(high, match)
    if high > FULL or low > FULL:
        return Share(None, match.start(), match.end(), Why.IMPOSSIBLE_PERCENTAGE)
    return Share(None, match.start(), match.end(), Why.TWO_VALUES)


def _checked(value: int, match: re.Match[str]) -> Share:
    if not 0 <= value <= FULL:
        return Share(None, match.start(), match.end(), Why.IMPOSSIBLE_PERCENTAGE)
    return Share(value, match.start(), match.end())


def _in_context(text: str, share: Share) -> Share:
    start, end = clause_start(text, share.start), clause_end(text, share.end)
    before, after = text[start : share.start], text[share.end : end]
    value, doubt = share.value, share.doubt
    left = pattern("progress", "left_over").match(after.lstrip())
    if value is not None and (left or _ends_with("remains", before, 2)):
        value = FULL - value
    elif value is not None and _ends_with("imprecise", before, 1):
        value, doubt = None, Why.IMPRECISE_VALUE
    return Share(
        value,
        share.start,
        share.end,
        doubt,
        labelled=_label_after(after) or _ends_with("label", before, 4),
        current=bool(pattern("modifiers", "now").search(before + " " + after)),
        past=bool(pattern("modifiers", "past").search(before + " " + after)),
    )


def _ends_with(key: str, before: str, gap: int) -> bool:
    """Tell whether a word of this list stands before, at most `gap` words away."""
    for match in pattern("progress", key).finditer(before):
        if len(re.findall(r"[^\W_]+", before[match.end() :])) <= gap:
            return True
    return False


def _unrelated(text: str, share: Share) -> bool:
    start, end = clause_start(text, share.start), clause_end(text, share.end)
    before, after = text[start : share.start], text[share.end : end]
    words = pattern("progress", "unrelated")
    if _label_after(after):
        return words.search(after[:_NEAR]) is not None
    if _ends_with("label", before, 3):
        return False
    if _is_of_others(text[start:end], after):
        return True
    return bool(words.search(before[-_NEAR:]) or words.search(after[:_NEAR]))


def _is_of_others(clause: str, after: str) -> bool:
    """Tell « 80 % des bénéficiaires »: a share of something else than the work."""
    match = pattern("progress", "share_of").match(after.lstrip())
    if match is None or marks_in(clause):
        return False
    noun = after.lstrip()[match.end() :].lstrip()
    return noun[:1].isalpha() and not pattern("progress", "work", "label").match(noun)


def confirms(text: str, shares: Sequence[Share]) -> bool:
    """Tell whether a sentence confirms its figure and says nothing else: « Oui, 40 % »."""
    opening = pattern("modifiers", "yes", "confirmed").match(text.lstrip())
    if opening is None or len(shares) != 1 or marks_in(text):
        return False
    between = text.lstrip()[opening.end() : shares[0].start]
    if pattern("grammar", "clause").search(between):
        return False
    return len(re.findall(r"[^\W_]+", between)) <= _CONFIRMING


def _label_after(after: str) -> bool:
    """Tell « 60 % d'avancement »."""
    led = _of_label().match(after)
    return pattern("progress", "label").match(after, led.end() if led else 0) is not None


@cache
def _of_label() -> re.Pattern[str]:
    return re.compile(rf" (?:{grammar('of')} )?")


def _count(text: str) -> int | None:
    if text.isdigit():
        return int(text)
    value = table("dates", "numbers").get(text)
    return int(value) if value is not None else None
