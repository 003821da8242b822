"""The keys that say in which hours mail may leave."""

import re
from dataclasses import dataclass
from datetime import time

from domain.errors import InvalidValueError
from domain.model.hours import OfficeHours
from storage.programme_files.shape import Key, Record, Shape
from storage.programme_files.tree import Leaf

_HOUR = re.compile(r"([01]?[0-9]|2[0-3])[:hH]([0-5][0-9])?")


@dataclass(frozen=True, slots=True)
class Hour:
    """A time of the day, 08:00 or 18h30."""

    def read(self, leaf: Leaf) -> time:
        """Refuse what is no hour of a clock."""
        found = _HOUR.fullmatch(leaf.text.strip())
        if found is None:
            raise InvalidValueError("hour.invalid", value=leaf.text)
        return time(int(found[1]), int(found[2] or 0))


def _hours(found: Record) -> OfficeHours:
    return OfficeHours(found.get("since"), found.get("until"))


HOURS = Key(
    "heures",
    "hours",
    Shape(
        (
            Key("de", "since", Hour(), 'de: "08:00"', required=True, synonyms=("from", "debut")),
            Key("a", "until", Hour(), 'a: "18:00"', required=True, synonyms=("to", "fin")),
        ),
        make=_hours,
    ),
    'heures: {de: "08:00", a: "18:00"}',
    synonyms=("heures_ouvrees", "hours"),
)
