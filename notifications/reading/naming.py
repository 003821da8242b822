"""Which actions of the request a sentence names: by reference, number, title, or all at once."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from domain.model.reading import AskedAction, AskedRequest
from notifications.reading.lexicon import pattern, phrases, table, union
from notifications.reading.marks import marks_in
from notifications.reading.normalising import folded
from notifications.reading.numbering import (
    bare_number,
    explicit_number,
    inner_number,
    numbers_of,
    opening_number,
    ranked,
)
from notifications.reading.titles import Titles, titles_of

_LONG_STEM = 3
_DOTTED = re.compile(r"\d{1,2}(?:\.\d{1,2})+")
_NUMBERED = re.compile(r"(?<![^\W_])\d{1,2} ?[:=)-]? ?$")


@dataclass(frozen=True, slots=True)
class Named:
    """The actions that a sentence names, and where its own words start after their names."""

    actions: tuple[AskedAction, ...] = ()
    rest: int = 0
    the_rest: bool = False
    unknown: bool = False

    @property
    def says_something(self) -> bool:
        """Tell whether any action, known or not, is named."""
        return bool(self.actions) or self.unknown


@dataclass(frozen=True, slots=True)
class Naming:
    """What the actions of one request may be called.

    `pointed` finds a dotted reference that « la » or « l'action » points at, known or not.
    """

    actions: tuple[AskedAction, ...]
    references: re.Pattern[str] | None
    titles: Titles
    pointed: re.Pattern[str] | None = None

    def named(self, fold: str) -> Named:
        """Return what a folded sentence of the reply names."""
        by_reference = self._by_reference(fold)
        if by_reference.says_something:
            return by_reference
        if len(self.actions) == 1:
            explicit = explicit_number(fold)
            return self._numbered(explicit) if explicit else Named()
        opening = opening_number(fold) or self._bare_opening(fold)
        if opening:
            return self._numbered(opening)
        if pattern("modifiers", "rest").search(fold):
            return Named(the_rest=True)
        return self._inside(fold)

    def left_out(self, fold: str) -> Named:
        """Return what « sauf … » names: there one word that only one title has is enough."""
        found = self.named(fold)
        if found.says_something and found.actions != self.actions:
            return found
        action = self.titles.hinted(fold)
        return Named((action,)) if action else Named()

    def alone(self, fold: str) -> tuple[AskedAction, ...]:
        """Return the action whose number is all that a folded sentence holds."""
        return tuple(one for one in self.actions if str(one.number) == fold.strip())

    def is_example(self, fold: str) -> bool:
        """Tell whether a quoted line shows how to answer: « 1 : terminé » heads nothing."""
        return any(_NUMBERED.search(fold, 0, mark.start) for mark in marks_in(fold))

    def quoted(self, fold: str) -> Named:
        """Return what a folded line of the quotation names: there, all three are written."""
        if self.alone(fold):
            return Named(self.alone(fold))
        by_reference = self._by_reference(fold)
        opening = opening_number(fold) if len(self.actions) > 1 else None
        if by_reference.says_something or opening is None:
            return by_reference if by_reference.says_something else self._by_title(fold)
        return self._numbered(opening)

    def _inside(self, fold: str) -> Named:
        inside = inner_number(fold)
        if inside:
            found = self._numbered(inside)
            return Named(found.actions, 0, unknown=found.unknown)
        actions = ranked(fold, self.actions) or self._all(fold)
        return Named(actions) if actions else self._by_title(fold)

    def _all(self, fold: str) -> tuple[AskedAction, ...]:
        """Find « toutes les actions », and « les trois » when there are three."""
        everything = pattern("modifiers", "all").search(fold)
        if everything is None:
            return ()
        counts = {table("dates", "numbers").get(word) for word in everything.group().split()}
        counts -= {None, 1}
        return () if counts and counts != {len(self.actions)} else self.actions

    def _bare_opening(self, fold: str) -> re.Match[str] | None:
        """Find the number in « 2 terminé »: one of the request's, just before a status word."""
        match = bare_number(fold)
        if match is None or not numbers_of(match) <= {one.number for one in self.actions}:
            return None
        marks = marks_in(fold)
        return match if marks and marks[0].start == match.end() else None

    def _by_reference(self, fold: str) -> Named:
        if self.references is None:
            return Named()
        known = {_squashed(action.ref): action for action in self.actions}
        found = [(one.end(), _squashed(one.group())) for one in self.references.finditer(fold)]
        pointed = self.pointed.finditer(fold) if self.pointed else ()
        found += [(one.end(), _squashed(one["ref"])) for one in pointed]
        actions = tuple(dict.fromkeys(known[name] for _, name in found if name in known))
        unknown = any(name not in known for _, name in found)
        return Named(actions, found[0][0] if found else 0, unknown=unknown)

    def _numbered(self, match: re.Match[str]) -> Named:
        numbers = numbers_of(match)
        actions = tuple(one for one in self.actions if one.number in numbers)
        return Named(actions, match.end(), unknown=len(actions) < len(numbers))

    def _by_title(self, fold: str) -> Named:
        action, end = self.titles.named(fold)
        return Named((action,), end) if action else Named()


def naming_of(request: AskedRequest) -> Naming:
    """Return the names of the actions of a request."""
    actions = tuple(request.actions)
    references = _reference_pattern([action.ref for action in actions])
    pointed = _pointed_pattern([action.ref for action in actions])
    return Naming(actions, references, titles_of(request), pointed)


def _reference_pattern(refs: Sequence[str]) -> re.Pattern[str] | None:
    """Return what finds references shaped like those of the request, known or not."""
    shapes = sorted({shape for shape in map(_shape, refs) if shape})
    if not shapes:
        return None
    return re.compile(rf"(?<![^\W_])\[?(?:{'|'.join(shapes)})(?![^\W_])\]?")


def _pointed_pattern(refs: Sequence[str]) -> re.Pattern[str] | None:
    """Return what finds « la 2.9 » where references are dotted numbers: never an amount there."""
    dots = {ref.count(".") for ref in refs if _DOTTED.fullmatch(folded(ref).strip())}
    if not dots:
        return None
    number = "|".join(rf"\d{{1,2}}(?:\.\d{{1,2}}){{{count}}}" for count in sorted(dots))
    pointer = union([*phrases("naming", "noun"), *phrases("naming", "pointer")])
    return re.compile(rf"(?<![^\W_])(?:{pointer}) ?(?P<ref>{number})(?![^\W_]|[.,]\d| ?%)")


def _shape(ref: str) -> str:
    plain = folded(ref).strip()
    stem = re.match(r"[^\d]*", plain)
    letters = stem.group().strip(" .-_") if stem else ""
    if _DOTTED.fullmatch(plain):
        # Elsewhere than at the head of an answer, « 2.9 » may be an amount.
        return rf"{re.escape(plain)}|^\d{{1,2}}(?:\.\d{{1,2}}){{{plain.count('.')}}}(?= ?[:=>)])"
    if letters in ("", plain):
        return re.escape(plain)
    # Short stems must touch their number: « à 60 % » folds to the look of « A 60 ».
    gap = "[ ._-]?" if len(letters) >= _LONG_STEM else "[._-]?"
    return rf"{re.escape(letters)}{gap}\d{{1,4}}(?:[._-]\d{{1,4}}){{0,4}}"


def _squashed(ref: str) -> str:
    return re.sub(r"[\W_]+", "", folded(ref))
