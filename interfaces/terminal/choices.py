"""The words that people type for a choice among few, in any language that we speak.

Each code has an entry `choice-…` in the catalogues: the words for it, the one to show first. The
codes themselves are always understood: they are what scripts type.
"""

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Any, Literal, get_args, get_origin

from cyclopts import Token

from domain.model.status import Language
from interfaces.terminal.language import words
from notifications.composing.catalogue import catalogue_of
from notifications.reading.normalising import folded


def choice(kind: Any, tokens: Sequence[Token]) -> Any:
    """Return the member of an enumeration, or of a `Literal`, that was typed.

    Raises ValueError for anything else, as the parser wants it.
    """
    typed = _bare(tokens[0].value)
    for code in codes(kind):
        if typed in _known(code):
            return kind(code) if isinstance(kind, type) else code
    raise ValueError(typed)


def codes(kind: Any) -> tuple[str, ...]:
    """Return the codes among which one chooses, none where the choice is open."""
    if get_origin(kind) is Literal:
        return tuple(str(one) for one in get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return tuple(str(one.value) for one in kind)
    # An option that may be left out.
    return next((found for one in get_args(kind) if (found := codes(one))), ())


def shown(known: Iterable[str]) -> str:
    """Return the choices as they are typed in the language spoken."""
    return ", ".join(_words_of(words().language, one)[0] for one in known)


def _known(code: str) -> set[str]:
    spoken = (_bare(one) for language in Language for one in _words_of(language, code))
    return {_bare(code), *spoken}


def _words_of(language: Language, code: str) -> list[str]:
    catalogue, name = catalogue_of(language), f"choice-{code.replace('_', '-')}"
    return catalogue.source(name).split(" | ") if name in catalogue else [code]


def _bare(word: str) -> str:
    return folded(word.replace("_", " ").replace("-", " ")).strip()
