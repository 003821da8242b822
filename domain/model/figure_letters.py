"""What the mails that ask for figures have to say, as values."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.model.indicator import IndicatorLine


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One indicator as its figures are asked for, under the number that a reply may use."""

    number: int
    line: IndicatorLine


@dataclass(frozen=True, slots=True)
class AxesToDescribe:
    """How many axes of how many the plan describes; `empty` are the titles with none below.

    `under` are the refs of those that the reader answers for, none where the whole is asked.
    """

    described: int
    declared: int
    top: int = 0
    empty: tuple[str, ...] = ()
    under: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureContent:
    """Which figures are due, answered before the end of a day; a reminder where `rank` is not 0.

    `example` is a value of the first one as an answer may give it; `axes` what the plan still has
    to describe; `instead_of` names the person in whose place the reader is asked.
    """

    lines: tuple[FigureLine, ...]
    asked_on: date
    answer_by: date
    rank: int = 0
    axes: AxesToDescribe | None = None
    instead_of: str = ""
    example: Decimal = Decimal(42)
