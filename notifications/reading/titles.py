"""Actions named by their title, or by words of it that no other action of the request shares."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from domain.model.reading import AskedAction, AskedRequest
from notifications.reading.lexicon import grammar, pattern
from notifications.reading.normalising import cleaned, folded

_WORD = re.compile(r"[^\W_]{4,}")
_HEAD = re.compile(r"[^:=]{3,120}?(?=\s?[:=>]|\s-\s)")
_MIN_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Title:
    """The words of one action's title, in each language in which the mail gave it."""

    action: AskedAction
    versions: tuple[frozenset[str], ...]
    own: frozenset[str]
    first: frozenset[str]

    def share(self, words: set[str]) -> float:
        """Return how much of the best version these words hold, 0 to 1."""
        return max((len(words & one) / len(one) for one in self.versions if one), default=0.0)


@dataclass(frozen=True, slots=True)
class Titles:
    """The titles of all the actions of one request."""

    titles: tuple[Title, ...]

    def named(self, fold: str) -> tuple[AskedAction | None, int]:
        """Return the one action whose title the sentence holds, and where the title ends."""
        head = _HEAD.match(fold)
        words = _WORD.findall(fold)
        headed = set(_WORD.findall(head.group())) if head else set()
        scored: list[tuple[float, Title]] = []
        for title in self.titles:
            own = title.own & set(words)
            share = title.share(set(words))
            opens = bool(title.own & (headed | (title.first & set(words[:1]))))
            if own and (share >= _MIN_SHARE or opens):
                scored.append((share, title))
        scored.sort(key=lambda one: one[0], reverse=True)
        if not scored or (len(scored) > 1 and scored[0][0] == scored[1][0]):
            return None, 0
        best = scored[0][1]
        return best.action, head.end() if head and best.own & headed else 0

    def place_of(self, action: AskedAction, fold: str) -> int:
        """Return where the first word stands that only this action's title has, 0 for none."""
        (own,) = (one.own for one in self.titles if one.action is action)
        return next((one.start() for one in _WORD.finditer(fold) if one.group() in own), 0)

    def hinted(self, fold: str) -> AskedAction | None:
        """Return the only action with all words of the opening noun in its title, plural or not."""
        noun = pattern("grammar", "article", "of", "for").sub(" ", _noun_end().split(fold, 1)[0])
        words = _singular(re.findall(r"[^\W_]+", noun))
        hits = [
            one.action
            for one in self.titles
            if words & _singular(one.own) and any(words <= _singular(v) for v in one.versions)
        ]
        return hits[0] if len(hits) == 1 else None


@cache
def _noun_end() -> re.Pattern[str]:
    return re.compile(rf"[,(:;.]| {grammar('noun_end')}(?= )")


def _singular(words: Iterable[str]) -> set[str]:
    return {word.rstrip("s") for word in words}


def titles_of(request: AskedRequest) -> Titles:
    """Return the titles of a request's actions, in the request's words and in the mail's."""
    lines = [folded(line) for line in cleaned(request.sent_text).split("\n")]
    words = {one.action: _versions(one, lines) for one in request.actions}
    titles: list[Title] = []
    for action in request.actions:
        mine = words[action.action]
        others = {word for key, one in words.items() if key != action.action for word in _all(one)}
        titles.append(
            Title(
                action=action,
                versions=tuple(frozenset(version) for version in mine),
                own=frozenset(_all(mine) - others),
                first=frozenset(version[0] for version in mine if version),
            )
        )
    return Titles(tuple(titles))


def _versions(action: AskedAction, lines: list[str]) -> list[list[str]]:
    ref = folded(action.ref)
    written = [line.replace(ref, " ") for line in lines if ref and ref in line]
    stops = pattern("naming", "title_stops")
    titles = [folded(action.title), *written]
    return [[word for word in _WORD.findall(one) if not stops.fullmatch(word)] for one in titles]


def _all(versions: list[list[str]]) -> set[str]:
    return {word for version in versions for word in version}
