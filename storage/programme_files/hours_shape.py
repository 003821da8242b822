"""The keys that say in which hours mail may leave, and in which a body meets."""

import re
from dataclasses import dataclass
from datetime import time

from domain.errors import InvalidValueError
from domain.model.hours import MeetingHours, OfficeHours
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


def _meeting(found: Record) -> MeetingHours:
    return MeetingHours(found.get("since"), found.get("until"))


def _bounds(since: str, until: str) -> tuple[Key, Key]:
    from_, to = f'de: "{since}"', f'a: "{until}"'
    return (
        Key("de", "since", Hour(), from_, required=True, synonyms=("from", "debut")),
        Key("a", "until", Hour(), to, required=True, synonyms=("to", "fin")),
    )


HOURS = Key(
    "heures",
    "hours",
    Shape(_bounds("08:00", "18:00"), make=_hours),
    'heures: {de: "08:00", a: "18:00"}',
    synonyms=("heures_ouvrees", "hours"),
)
MEETING_HOURS = Key(
    "heures",
    "hours",
    Shape(_bounds("10:00", "12:30"), make=_meeting),
    'heures: {de: "10:00", a: "12:30"}',
    synonyms=("horaire", "hours"),
)
