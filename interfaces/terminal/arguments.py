"""The arguments that several commands share."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

from cyclopts import Parameter, Token


def _must_exist(_type: Any, path: Path | None) -> None:
    """Refuse, by the code of its sentence, a path where there is nothing to read."""
    if path is not None and path.is_dir():
        raise ValueError("folder")
    if path is not None and not path.exists():
        raise ValueError("no-file")


def within(low: int, high: int) -> Callable[[Any, int | None], None]:
    """Return what refuses, by the code of its sentence, a number outside these bounds."""

    def check(_type: Any, number: int | None) -> None:
        if number is not None and not low <= number <= high:
            raise ValueError(f"bounds {low} {high}")

    return check


def _local_day(_type: Any, tokens: Sequence[Token]) -> date:
    """Return the day typed as the French write it (30/06/2026) or as machines do (2026-06-30)."""
    typed = tokens[0].value
    if not (french := FRENCH_DAY.fullmatch(typed)):
        return date.fromisoformat(typed)
    day, month, year = map(int, french.groups())
    return date(year, month, day)


def _amount(_type: Any, tokens: Sequence[Token]) -> Decimal:
    """Return the figure typed: digits, spaces between thousands, a decimal point or comma."""
    typed = re.sub(r"[ \u00a0\u202f]", "", tokens[0].value)
    if not re.fullmatch(r"-?\d{1,18}(?:[.,]\d{1,9})?", typed):
        raise ValueError(typed)
    return Decimal(typed.replace(",", "."))


FRENCH_DAY = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
Json = Annotated[bool, Parameter(name="--json")]
File = Annotated[Path, Parameter(validator=_must_exist)]
Refs = Annotated[tuple[str, ...], Parameter(name="--drop", metavar="ref", negative=())]
TakenBack = Annotated[tuple[str, ...], Parameter(name="--take-back", metavar="ref", negative=())]
Text = Annotated[str, Parameter(metavar="text")]
LocalDay = Annotated[date, Parameter(metavar="day", converter=_local_day)]
Amount = Annotated[Decimal, Parameter(metavar="number", converter=_amount)]
FromDay = Annotated[date | None, Parameter(name="--from", metavar="day", converter=_local_day)]
UntilDay = Annotated[date | None, Parameter(name="--until", metavar="day", converter=_local_day)]
Target = Annotated[Path, Parameter(metavar="file")]


class Misused(Exception):  # noqa: N818 -- not an error of ours: what was typed makes no sense
    """What was typed makes no sense although each word does; `name` is that of its sentence."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
