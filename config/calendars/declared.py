"""The days that the authorities declared: sighted lunar holidays and exceptional days off."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from domain.errors import InvalidValueError

SHIPPED = Path(__file__).with_name("declared.toml")
LUNAR = ("eid-al-fitr", "eid-al-adha", "hijri-new-year", "mawlid")
LONGEST_HOLIDAY = 5


@dataclass(frozen=True, slots=True)
class LunarHoliday:
    """A lunar holiday as declared: its first local day, and how many days off it gives.

    `days` = None keeps the length of the estimate that it replaces. Refuses `declared.holiday`
    for a code outside `LUNAR` and `declared.days` outside 1 to 5.
    """

    holiday: str
    first: date
    days: int | None = None

    def __post_init__(self) -> None:
        if self.holiday not in LUNAR:
            raise InvalidValueError("declared.holiday", value=self.holiday, known=LUNAR)
        if self.days is not None and not 1 <= self.days <= LONGEST_HOLIDAY:
            raise InvalidValueError("declared.days", value=self.days, most=LONGEST_HOLIDAY)


@dataclass(frozen=True, slots=True)
class DayOff:
    """An exceptional day off, decreed for that one local day."""

    day: date


@dataclass(frozen=True, slots=True)
class Declared:
    """All that was declared, in the order of declaration: of one holiday the last one holds."""

    lunar: tuple[LunarHoliday, ...] = ()
    days_off: tuple[DayOff, ...] = ()

    def then(self, later: "Declared") -> "Declared":
        """Return this followed by what was declared later, which prevails."""
        return Declared(self.lunar + later.lunar, self.days_off + later.days_off)


def read_declared(path: Path = SHIPPED) -> Declared:
    """Read a file of declared days; `declared.toml` beside this module documents the format.

    Refuses, naming the file and the entry: `declared.syntax`, `declared.key` (unknown, missing or
    of the wrong type), `declared.holiday`, `declared.days`.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidValueError("declared.syntax", file=path.name, detail=str(error)) from error
    _refuse_unknown(content, {"lunar", "day_off"}, {"file": path.name})
    return Declared(
        lunar=tuple(_lunar(entry, place) for entry, place in _entries(content, "lunar", path)),
        days_off=tuple(
            _day_off(entry, place) for entry, place in _entries(content, "day_off", path)
        ),
    )


Entry = Mapping[str, Any]
Place = dict[str, object]
T = TypeVar("T")


def _entries(content: Entry, table: str, path: Path) -> list[tuple[Entry, Place]]:
    """Return the entries of a table, each with its place (counted from 1) for error messages."""
    found = content.get(table, [])
    if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
        raise InvalidValueError("declared.key", file=path.name, key=table)
    return [
        (entry, {"file": path.name, "table": table, "entry": rank})
        for rank, entry in enumerate(found, 1)
    ]


def _lunar(entry: Entry, place: Place) -> LunarHoliday:
    _refuse_unknown(entry, {"holiday", "first", "days", "source"}, place)
    holiday, first = _value(entry, "holiday", str, place), _value(entry, "first", date, place)
    days = _value(entry, "days", int, place) if "days" in entry else None
    try:
        return LunarHoliday(holiday, first, days)
    except InvalidValueError as error:
        raise InvalidValueError(error.code, **{**error.arguments, **place}) from error


def _day_off(entry: Entry, place: Place) -> DayOff:
    _refuse_unknown(entry, {"day", "source"}, place)
    return DayOff(_value(entry, "day", date, place))


def _refuse_unknown(entry: Entry, known: set[str], place: Place) -> None:
    for key in entry.keys() - known:
        raise InvalidValueError("declared.key", key=key, known=tuple(sorted(known)), **place)


def _value(entry: Entry, key: str, kind: type[T], place: Place) -> T:
    value = entry.get(key)
    # The exact type: TOML's local date-times are dates too, and its booleans are integers.
    if type(value) is not kind:
        raise InvalidValueError("declared.key", key=key, expected=kind.__name__, **place)
    return value
