"""How a format is declared: which keys a group has, and what each of them holds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from storage.programme_files.scalars import Kind
from storage.programme_files.tree import Place


@dataclass(frozen=True, slots=True)
class Located:
    """A value that was read, and where."""

    value: Any
    place: Place


@dataclass(frozen=True, slots=True)
class Record:
    """A group as far as it could be read: values by identifier; what was refused is left out.

    `refused` keeps the text of the values that were refused, so that one fault is told once; a
    list is among them when one of its items is.
    """

    place: Place
    values: Mapping[str, Located]
    refused: Mapping[str, str]

    def get(self, name: str, default: Any = None) -> Any:
        """Return a value, the default where there is none."""
        found = self.values.get(name)
        return default if found is None else found.value

    def at(self, name: str) -> Place:
        """Return where a value stands, or the group itself where there is none."""
        found = self.values.get(name)
        return self.place if found is None else found.place

    def each(self, name: str) -> tuple[Any, ...]:
        """Return what a list holds, empty where there is none."""
        return tuple(self.get(name, ()))

    def listed(self, name: str) -> tuple[Any, ...]:
        """Return the bare values of a list, empty where there is none."""
        return tuple(one.value for one in self.each(name))


@dataclass(frozen=True, slots=True)
class Shape:
    """The keys of a group.

    `make` turns what was read into a value of the domain, and may refuse it; `apart` tells that
    it can do without any of the values, so that each can be judged although others were refused.
    `identifier` names the key that must be unique among the groups of a list.
    """

    keys: tuple["Key", ...]
    make: Callable[[Record], object] | None = None
    identifier: str = ""
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a group: the `word` in the file, the identifier `name` in the code.

    `example` is how it may be written; `to` names the list in which the value must be found, or
    one of those in `also`; `many` a list, of at least one where `required`; `synonyms` are words
    that people try.
    """

    word: str
    name: str
    holds: Kind | Shape
    example: str
    required: bool = False
    many: bool = False
    to: str = ""
    also: tuple[str, ...] = ()
    synonyms: tuple[str, ...] = field(default=())
