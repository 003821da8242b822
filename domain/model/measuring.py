"""Asking for figures by mail: the request, what is owed of it, what a reply says, who is silent."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class FigureRequest:
    """One person, one occasion, N indicators: one mail; `indicators` and `answered` are refs.

    `axes` is how many axes the plan described on that day, where the person was asked to describe
    the rest too: those below the top axes whose refs are `under`, or any where there is none.
    `reminded` is the rank of the last reminder planned, on `reminded_on`; `put_off` gives, by ref,
    the local day before which no reminder is wanted (an empty ref for the axes).

    What became of its mails is known where facts are read for `decide`: `sent_on` is the local day
    on which it left, `queued` tells that a mail about it is on its way out.
    """

    id: str
    programme: str
    person: str
    occasion: date
    asked_on: date
    answer_by: date
    indicators: tuple[str, ...]
    answered: tuple[str, ...] = ()
    closed: bool = False
    reminded: int = 0
    reminded_on: date | None = None
    axes: int | None = None
    under: tuple[str, ...] = ()
    put_off: tuple[tuple[str, date], ...] = ()
    sent_on: date | None = None
    queued: bool = False

    @property
    def pending(self) -> tuple[str, ...]:
        """Return the refs of the indicators still without a figure, in mail order."""
        return tuple(one for one in self.indicators if one not in self.answered)

    def is_put_off(self, ref: str, day: date) -> bool:
        """Tell whether no reminder of an indicator (or, without ref, of the axes) is wanted yet."""
        return any(one == ref and day < until for one, until in self.put_off)


@dataclass(frozen=True, slots=True)
class AskFigures:
    """Ask one person for the figures that are due of them, in one mail.

    `indicators` are refs; `to` is who is written to, the person or their substitute; `axes` is how
    many axes the plan describes, where the person must describe the rest too, `under` the refs of
    the top axes below which. What open requests still await is taken over (`supersedes`).
    """

    person: str
    to: str
    occasion: date
    answer_by: date
    indicators: tuple[str, ...]
    axes: int | None = None
    under: tuple[str, ...] = ()
    supersedes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RemindFigures:
    """Remind somebody of the figures, or of the axes to describe, that they were asked for."""

    request: str
    person: str
    to: str
    rank: int


@dataclass(frozen=True, slots=True)
class CloseFigures:
    """End a request for figures of which nothing is pending any more."""

    request: str


@dataclass(frozen=True, slots=True)
class AskedFigure:
    """An indicator as a mail showed it to whoever gives its figures; `number` counts from 1.

    `last` is the last figure known, `target` the value to reach; either may be None.
    """

    number: int
    ref: str
    title: str
    unit: str
    last: Decimal | None = None
    target: Decimal | None = None


@dataclass(frozen=True, slots=True)
class SaidFigure:
    """A figure as a sentence states it, of the indicator `ref`.

    `on` is the local day that the sentence names, None for none; `corrects` tells that it says to
    correct or to confirm; `why` is the code of what must be asked first.
    """

    ref: str
    value: Decimal | None
    sentence: str
    on: date | None = None
    corrects: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class FigureSilence:
    """Somebody who was asked for figures and has not given these, or not described the axes.

    `titles` are those of the indicators, each behind its ref.
    """

    person: str
    asked_on: date
    answer_by: date
    titles: tuple[str, ...]
    axes: bool = False
    reminders: int = 0
