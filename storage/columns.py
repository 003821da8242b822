"""The column types of the store, each with what it refuses or repairs."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, Enum, Text
from sqlalchemy.types import TypeDecorator

from storage.canonical import canonical, frozen

LONGEST_WORD = 32


def one_of(words: type[StrEnum], name: str) -> Enum:
    """Return the type of a column that holds a word of a closed list, checked by the database."""
    return Enum(
        words,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=LONGEST_WORD,
        values_callable=lambda listed: [word.value for word in listed],
    )


class Said(TypeDecorator[str]):
    """Text from outside: what no database takes (NUL, half a surrogate pair) becomes U+FFFD."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Return the text with every character storable."""
        del dialect
        if value is None:
            return None
        storable = value.replace("\x00", "\ufffd")
        return storable.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class Frozen(TypeDecorator[Any]):
    """An immutable value of the domain, as canonical JSON."""

    impl = Text
    cache_ok = True

    def __init__(self, of: Any) -> None:
        super().__init__()
        self.of = of

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Return the canonical text."""
        del dialect
        return None if value is None else canonical(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Return the value."""
        del dialect
        return None if value is None else frozen(self.of, value)


class Facts(Frozen):
    """A mapping of JSON values; each reading gives a mapping of its own."""

    cache_ok = True

    def __init__(self) -> None:
        super().__init__(dict)

    def process_bind_param(self, value: Mapping[str, Any] | None, dialect: Dialect) -> str | None:
        """Return the canonical text."""
        if value is not None and not value:
            return "{}"
        return super().process_bind_param(None if value is None else dict(value), dialect)

    def process_result_value(self, value: str | None, dialect: Dialect) -> dict[str, Any] | None:
        """Return a new mapping."""
        found = super().process_result_value(value, dialect)
        return None if found is None else dict(found)
