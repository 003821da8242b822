"""Problems of a workbook: told at the sheet and cell, in the words of its headers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from storage.programme_files.problem import MANY, Findings, Problem, ProgrammeFileError
from storage.programme_files.sheets.dates import day_meant
from storage.programme_files.tree import Place

IN_CELLS = {
    "day.format": "cell.day",
    "day.impossible": "cell.day",
    "text.empty": "cell.missing",
    "person.owner_without_address": "cell.address",
    "person.without_address": "cell.address",
}
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
BROKEN = frozenset(("cell.formula", "cell.error"))
UNKNOWN = frozenset(("name.invalid", "ref.unknown"))
# Columns that name somebody.
PERSON = frozenset(
    (
        *("porteur", "coordinateur", "coordinateurs", "personne"),
        *("mesure_par", "represente_par", "pour", "par"),
    )
)


@dataclass(frozen=True, slots=True)
class Head:
    """Where the headers of a sheet stand: their row, and the column and header of each key."""

    row: int
    columns: Mapping[str, tuple[int, str]]


class SheetFindings(Findings):
    """The problems found so far in one workbook."""

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self.heads: dict[str, Head] = {}

    def add(self, place: Place, code: str, **arguments: object) -> None:
        """Note a problem; what a YAML file calls a key is called by its header."""
        head = self.heads.get(place.sheet)
        column, header = _headed(head, str(arguments.get("key", "")), place)
        if code == "key.missing" and self._is_told(place, column, str(arguments["key"])):
            return
        if code == "key.missing":
            code = "cell.missing" if place.sheet else "book.missing"
            place = Place(place.line, column or place.column, place.sheet)
        if code in UNKNOWN and arguments.get("key") in PERSON:
            code = "cell.person"
            arguments.pop("suggestion", None)
        if header:
            arguments["key"] = header
        if IN_CELLS.get(code) == "cell.day":
            arguments |= _day_meant(arguments)
        told = {name: _as_people_write(one) for name, one in arguments.items()}
        super().add(place, IN_CELLS.get(code, code), **told)

    def _is_told(self, place: Place, column: int, key: str) -> bool:
        """Tell whether what is missing was told with its cause: a broken cell, several people."""
        crowds = {(one.sheet, one.line) for one in self.found if one.code == "cell.people"}
        if key == "coordinateurs" or (key == "porteur" and (place.sheet, place.line) in crowds):
            return True
        broken = {(one.sheet, one.line, one.column) for one in self.found if one.code in BROKEN}
        return (place.sheet, place.line, column) in broken

    def error(self) -> ProgrammeFileError:
        """Return all that was found, sheet by sheet and down each of them."""
        order = {name: rank for rank, name in enumerate(self.heads)}

        def rank(one: Problem) -> tuple[int, int, int]:
            return order.get(one.sheet, -1), one.line, one.column

        return ProgrammeFileError(sorted(self.found, key=rank)[:MANY])


def _as_people_write(value: object) -> object:
    """Return a day in ISO 8601 as cells show it: 30/06/2026; anything else as it is."""
    if isinstance(value, str) and _ISO_DAY.fullmatch(value):
        return "/".join(reversed(value.split("-")))
    return value


def _headed(head: Head | None, key: str, place: Place) -> tuple[int, str]:
    """Return the column and header of a key; of one within a group, the nearest to its place."""
    columns = head.columns if head else {}
    if key in columns:
        return columns[key]
    within = [one for path, one in columns.items() if path.endswith(f".{key}")]
    return min(within, key=lambda one: abs(one[0] - place.column), default=(0, ""))


def _day_meant(arguments: Mapping[str, object]) -> dict[str, str]:
    """Return as a suggestion the day that was probably meant, as people write it."""
    meant = day_meant(str(arguments.get("value", "")))
    day = str(arguments.get("suggestion", "")) or (meant.isoformat() if meant else "")
    return {"suggestion": "/".join(reversed(day.split("-")))} if day else {}
