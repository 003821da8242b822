"""What stands around a word that takes a stand: a denial, somebody else, a condition.

« Je ne peux pas voter pour » and « D'accord avec Omar » hold the words of an approval, and neither
is one. Texts are folded; a place is an offset in them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from notifications.reading.lexicon import pattern
from notifications.reading.normalising import Folded

_WORD = re.compile(r"[^\W_]+")
_SIGNS = re.compile(r"[,;:.!()\u2013\u2014]| - ")
_AFTER = 2


@dataclass(frozen=True, slots=True)
class Stand:
    """One word that takes a stand, by the key of its phrases, and where it stands."""

    key: str
    start: int
    end: int


def settled(text: str) -> str:
    """Return a folded sentence of the same length without what only looks like a condition."""
    return pattern("stance", "neutral").sub(lambda one: "_" * len(one.group()), text)


def stands_in(text: str, section: str, keys: tuple[str, ...]) -> Iterator[Stand]:
    """Yield what takes a stand, the surest keys first: each takes its words from the next ones."""
    left = text
    for key in keys:
        for match in list(pattern(section, key).finditer(left)):
            yield Stand(key, match.start(), match.end())
            left = left[: match.start()] + "_" * len(match.group()) + left[match.end() :]


def is_denied(text: str, stand: Stand) -> bool:
    """Tell whether its own clause denies it, before it or, in two words, around it."""
    before = text[clause_of(text, stand.start) : stand.start]
    if pattern("stance", "denies").search(before):
        return True
    if pattern("stance", "opens_denial").search(f"{before}{text[stand.start : stand.end]}") is None:
        return False
    following = " ".join(_WORD.findall(text[stand.end :])[:_AFTER])
    return pattern("stance", "denies_after").search(following) is not None


def is_anothers(text: str, stand: Stand) -> bool:
    """Tell whether the words may be somebody else's: whoever speaks for themselves says so."""
    before = text[clause_of(text, stand.start) : stand.start]
    if pattern("stance", "colleagues").search(before):
        return True
    own = pattern("stance", "own_form").search(text, stand.start, stand.end)
    if own or pattern("stance", "own").search(before):
        return False
    known = pattern("stance", "filler", "denies", "opens_denial").sub(" ", before)
    bare = pattern("courtesy", "thanks", "greeting", "filler").sub(" ", known)
    return _WORD.search(bare) is not None


def follows_somebody(view: Folded, end: int) -> bool:
    """Tell whether « avec Omar » comes after: another's stand, whatever it is."""
    lead = _with().match(view.text, end)
    if lead is None:
        return False
    named = view.original(lead.end(), len(view.text))[:1]
    return named.isupper() or pattern("stance", "pronouns").match(view.text, lead.end()) is not None


def is_whole(text: str, stand: Stand) -> bool:
    """Tell whether an approval is one without degrees: what follows it is only what it is given to.

    « D'accord dans les grandes lignes », « en partie favorable » are not.
    """
    before = text[clause_of(text, stand.start) : stand.end]
    if pattern("stance", "hedges").search(before):
        return False
    rest = text[stand.end :]
    if re.match(r" ?(?:[^\w ]|_|$)| *$", rest) or pattern("stance", "partly").match(rest.lstrip()):
        return pattern("stance", "partly").match(rest.lstrip()) is None
    return pattern("stance", "goes_on").match(rest.lstrip()) is not None


def holds_if(text: str) -> bool:
    """Tell whether what a sentence says holds only under a condition that it names."""
    return pattern("stance", "conditions").search(text) is not None


def leaves_out(text: str, after: int = 0) -> bool:
    """Tell whether a sentence, from a place on, takes something back."""
    return pattern("stance", "limits", "conditions").search(text, after) is not None


def goes_on_limiting(text: str) -> bool:
    """Tell whether a sentence opens by taking back what the one before it said."""
    opening = pattern("stance", "filler").match(text)
    start = opening.end() + 1 if opening and not leaves_out(opening.group()) else 0
    return pattern("stance", "limits", "conditions").match(text.lstrip(), start) is not None


def clause_of(text: str, position: int) -> int:
    """Return where the clause starts that holds a place: after a sign, or a word that links."""
    ends = [one.end() for one in _SIGNS.finditer(text, 0, position)]
    ends += [one.end() for one in pattern("stance", "boundary").finditer(text, 0, position)]
    return max(ends, default=0)


@cache
def _with() -> re.Pattern[str]:
    return re.compile(rf" (?:{pattern('stance', 'with_somebody').pattern}) ")
