"""What a programme is measured by: indicators, their targets, each figure that was given."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from domain.model.measuring import FigureSilence
from domain.model.policy import Cadence
from domain.model.status import Status


@dataclass(frozen=True, slots=True)
class Target:
    """What an indicator is meant to reach, and by which local day.

    `value` is None where the source gives no figure that could be compared; `words` are its own.
    """

    value: Decimal | None = None
    horizon: date | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class QuotedFigure:
    """A figure that the programme's source gives, with its words; nobody is asked about it."""

    value: Decimal
    on: date
    words: str = ""


@dataclass(frozen=True, slots=True)
class Indicator:
    """Something measured in a unit; values are exact decimals.

    `owner` is the id of the person or role that is asked at `ask`'s cadence, empty for nobody.
    `axis` is a ref, empty for the whole programme; `weight` counts in the total of its axis.
    `observes` are the refs of actions whose declared progress it shows in fact. `handed_from` is
    the owner whom the file named when the desk handed it over, empty where nobody did.
    """

    ref: str
    title: str
    unit: str
    axis: str = ""
    owner: str = ""
    source: str = ""
    baseline: Decimal | None = None
    baseline_on: date | None = None
    target: Target = Target()
    ask: Cadence | None = None
    weight: int = 1
    observes: tuple[str, ...] = ()
    quoted: tuple[QuotedFigure, ...] = ()
    illustrative: bool = False
    handed_from: str = ""


@dataclass(frozen=True, slots=True)
class Measurement:
    """A figure that somebody gave: of which local day, by whom, in which sentence of which message.

    All are kept; of one indicator and day, the last one said prevails and corrects those before.
    `settled_by` is who on the desk let it count, or said that it holds instead; empty for nobody.
    """

    indicator: str
    value: Decimal
    on: date
    said_on: date
    at: datetime
    person: str
    inbox: str = ""
    sentence: str = ""
    settled_by: str = ""


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """How an indicator stands: its last figure, of which day, from whom, and how far that is.

    `share` is how much of the way from the baseline (or from nothing) to the target is done, in
    whole per cent; None where there is no figure or no target to compare. `corrected` counts the
    figures of that day that this one replaced; `quoted` holds the words of the source that gave it,
    None where somebody measured it. `settled` tells that the desk let it count, or put it right.
    """

    ref: str
    title: str
    unit: str
    axis: str
    weight: int
    target: Target
    baseline: Decimal | None = None
    value: Decimal | None = None
    on: date | None = None
    by: str = ""
    source: str = ""
    share: int | None = None
    corrected: int = 0
    quoted: str | None = None
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """What one indicator adds to a total: its share, and its weight.

    `share` lies between 0 and 100; `own` is how far the indicator is in fact, where that is beyond.
    """

    ref: str
    share: int
    weight: int
    own: int | None = None


@dataclass(frozen=True, slots=True)
class IndicatorTotal:
    """The weighted mean of the indicators of an axis and those below it, in whole per cent.

    `measured` of `total` indicators have a figure that counts; `untargeted` have no target that a
    figure could be compared with, or no weight; the others lack a figure. `oldest` is the day of
    the oldest one. `terms` are what the mean is made of, so that a person can check it by hand. An
    empty `ref` stands for the whole programme.
    """

    ref: str
    title: str
    total: int
    measured: int = 0
    share: int | None = None
    oldest: date | None = None
    terms: tuple[Term, ...] = ()
    untargeted: int = 0


@dataclass(frozen=True, slots=True)
class Contradiction:
    """An action declared further than its indicator shows: both stand, neither overwrites."""

    action: str
    title: str
    status: Status
    progress: int
    indicator: str
    indicator_title: str
    share: int


@dataclass(frozen=True, slots=True)
class Completeness:
    """How many axes are `declared`, how many of them the plan describes; `top` of the level above.

    `top` is 0 where the programme has no level above its axes.
    """

    declared: int
    described: int
    top: int = 0


@dataclass(frozen=True, slots=True)
class Observed:
    """What was measured, for one body or for a whole programme; figures beside declarations."""

    lines: tuple[IndicatorLine, ...] = ()
    totals: tuple[IndicatorTotal, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    completeness: Completeness | None = None
    silent: tuple[FigureSilence, ...] = ()
