"""What a single value of a programme file may be, and how it is read from its leaf.

Each kind answers `read(leaf)` with a value, or raises `InvalidValueError` with what is wrong.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol
from zoneinfo import ZoneInfo, available_timezones

from domain.errors import InvalidValueError
from storage.programme_files.suggesting import hinted, meant, without_accents
from storage.programme_files.tree import Leaf
from storage.programme_files.yaml_tree import INVISIBLE

_BLANKS = re.compile(r"[ \t\r\n]+")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_REF = re.compile(r"\w([\w./-]*\w)?")
# RFC 5321 §4.1.2 less quoted local parts, address literals, non-ASCII: what every server takes.
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"(?P<local>{_ATOM}(\.{_ATOM})*)@{_LABEL}(\.{_LABEL})+")
_MOST_LOCAL, _MOST_ADDRESS = 64, 254
# Zones bear the names of cities; people write that of their country.
COUNTRIES = dict.fromkeys(("Maroc", "Morocco", "Rabat", "المغرب"), "Africa/Casablanca")
_ZONE = re.compile(r"[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*")


class Kind(Protocol):
    """How one value is read."""

    def read(self, leaf: Leaf) -> object:
        """Return the value; refuse it with a code and what its sentence needs."""
        ...


@dataclass(frozen=True, slots=True)
class Text:
    """One line of words; blanks and line ends in a row count for one blank."""

    most: int = 300

    def read(self, leaf: Leaf) -> str:
        """Refuse what a program would read as a number or a flag: `1.10` would become 1.1."""
        if leaf.is_number or leaf.flag is not None:
            raise InvalidValueError("text.unquoted", value=leaf.text)
        if found := INVISIBLE.search(leaf.text):
            raise InvalidValueError("text.invisible", character=f"U+{ord(found[0]):04X}")
        text = _BLANKS.sub(" ", leaf.text).strip(" ")
        if not text:
            raise InvalidValueError("text.empty")
        if len(text) > self.most:
            raise InvalidValueError("text.too_long", most=self.most, length=len(text))
        return text


@dataclass(frozen=True, slots=True)
class Name:
    """A short name that keys are made of: lower-case letters without accents, digits, hyphens."""

    most: int = 40

    def read(self, leaf: Leaf) -> str:
        """Suggest the name that the text would make."""
        text = Text(self.most).read(leaf)
        if _NAME.fullmatch(text):
            return text
        parts = re.split(r"[^a-z0-9]+", without_accents(text))
        raise InvalidValueError("name.invalid", value=text, **hinted("-".join(filter(None, parts))))


@dataclass(frozen=True, slots=True)
class Ref:
    """The mark by which people refer to an axis, an objective or an action: `1.4`, `A-2`."""

    most: int = 20

    def read(self, leaf: Leaf) -> str:
        """Refuse blanks: a ref is found again in the sentences of replies."""
        text = Text(self.most).read(leaf)
        if not _REF.fullmatch(text):
            raise InvalidValueError("ref.invalid", value=text)
        return text


@dataclass(frozen=True, slots=True)
class Address:
    """A mail address that every server takes."""

    def read(self, leaf: Leaf) -> str:
        """Keep it as it is written."""
        text = Text().read(leaf)
        found = _ADDRESS.fullmatch(text)
        if not found or len(found["local"]) > _MOST_LOCAL or len(text) > _MOST_ADDRESS:
            raise InvalidValueError("address.invalid", value=text)
        return text


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number within bounds, both included."""

    least: int
    most: int

    def read(self, leaf: Leaf) -> int:
        """Refuse decimals and digits in quotes."""
        if not leaf.plain or not re.fullmatch(r"[-+]?[0-9]{1,6}", leaf.text):
            raise InvalidValueError("number.invalid", value=leaf.text)
        number = int(leaf.text)
        if not self.least <= number <= self.most:
            raise InvalidValueError(
                "number.out_of_bounds", value=number, least=self.least, most=self.most
            )
        return number


@dataclass(frozen=True, slots=True)
class Flag:
    """`true` or `false`."""

    def read(self, leaf: Leaf) -> bool:
        """Suggest one of the two for their French words."""
        if leaf.flag is None:
            words = {"oui": "true", "vrai": "true", "non": "false", "faux": "false"}
            raise InvalidValueError(
                "flag.invalid", value=leaf.text, **hinted(words.get(leaf.text.casefold(), ""))
            )
        return leaf.flag


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a closed list; `words` maps what is written to what it means."""

    words: Mapping[str, object]
    synonyms: Mapping[str, str] = field(default_factory=dict)

    def read(self, leaf: Leaf) -> object:
        """Suggest the closest word of the list."""
        if leaf.text in self.words:
            return self.words[leaf.text]
        close = meant(leaf.text, self.words, self.synonyms)
        known = ", ".join(self.words)
        raise InvalidValueError("word.unknown", value=leaf.text, known=known, **hinted(close))


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone by its IANA name, as the time zone database in force knows it."""

    def read(self, leaf: Leaf) -> str:
        """Suggest the closest name."""
        try:
            if _ZONE.fullmatch(leaf.text):
                return ZoneInfo(leaf.text).key
        except (ValueError, OSError, LookupError):
            pass
        zones = sorted(available_timezones())
        cities = {one.rpartition("/")[2]: one for one in zones if "/" in one}
        close = meant(leaf.text, zones, cities | COUNTRIES)
        raise InvalidValueError("zone.unknown", value=leaf.text, **hinted(close))
