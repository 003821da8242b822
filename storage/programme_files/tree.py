"""A file as a tree of values that know their place: the same for every format that is read."""

import re
from dataclasses import dataclass

_NUMBER = re.compile(
    r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"
    r"|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)"
)
_FLAGS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands, counted from 1; in a workbook, the row and column of a sheet."""

    line: int
    column: int
    sheet: str = ""

    @property
    def letters(self) -> str:
        """Return the letters of the column of a sheet: 1 is A, 27 is AA."""
        letters, column = "", self.column
        while column:
            column, rank = divmod(column - 1, 26)
            letters = chr(ord("A") + rank) + letters
        return letters


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value as it is written; `plain` when no quotes say that it is text.

    A plain value is a number, a flag or nothing by the core schema of YAML 1.2 (§10.3.2): there
    `no` and `2026-03-01` are text.
    """

    place: Place
    text: str
    plain: bool = False

    @property
    def is_nothing(self) -> bool:
        """Tell whether it stands for no value."""
        return self.plain and self.text in _NOTHING

    @property
    def is_number(self) -> bool:
        """Tell whether a program would read it as a number."""
        return self.plain and _NUMBER.fullmatch(self.text) is not None

    @property
    def flag(self) -> bool | None:
        """Return the truth value it is, None if it is none."""
        return _FLAGS.get(self.text) if self.plain else None


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    place: Place
    nodes: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Keys with their values, in the order of the file, each key once."""

    place: Place
    entries: tuple[tuple[Leaf, "Node"], ...]


Node = Leaf | Items | Group
