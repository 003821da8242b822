"""Whether a figure that was said may count at once: what falls, or is far off, is confirmed."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from domain.model.indicator import Indicator, Measurement
from domain.model.measuring import SaidFigure

FELL = "figure_fell"
FAR_OFF = "figure_far_off"
# A slip of three zeros is seen; growth by a factor of ten between two figures is rare enough.
FAR = 10
# Doubts of reading that leave one value, in the indicator's unit, of a known day.
CANDIDATES = frozenset({"out_of_range", "figure_imprecise", "no_reply_token"})


def last_figure(
    indicator: Indicator, said: Sequence[Measurement], before: date | None = None
) -> tuple[Decimal, date] | None:
    """Return the figure in force with its day, measured or quoted; `before` bounds that day.

    `said` comes in the order in which it was said: of one day, the last word prevails.
    """
    known = [(one.value, one.on) for one in indicator.quoted]
    known += [(one.value, one.on) for one in said if one.indicator == indicator.ref]
    found = None
    for value, on in known:
        if (before is None or on <= before) and (found is None or on >= found[1]):
            found = (value, on)
    return found


def day_of(said: SaidFigure, last: tuple[Decimal, date] | None, day: date) -> date:
    """Return the local day of a figure: named, that of the figure it corrects, or today."""
    if said.on is not None:
        return said.on
    return last[1] if said.corrects and last is not None else day


def as_candidate(said: SaidFigure) -> Decimal | None:
    """Return the value that could hold if somebody said so, None where its words leave none.

    In another unit, of several figures or of a day that is not clear, it would be a guess.
    """
    return said.value if not said.why or said.why in CANDIDATES else None


def weighed(indicator: Indicator, said: SaidFigure, last: tuple[Decimal, date] | None) -> str:
    """Return the code of why a person should look at a figure first, empty when nothing.

    A figure that goes back where the target asks to go forward (without a target: that falls), or
    that is ten times off the last one. Whoever corrects or confirms has looked.
    """
    if said.corrects or last is None or said.value is None:
        return ""
    before = last[0]
    step = said.value - before
    target = indicator.target.value
    wanted = target - before if target is not None else Decimal(1)
    if target is not None and (before - target) * (said.value - target) <= 0:
        # Reached, or already there: a figure beyond its target may come back a little.
        wanted = Decimal(0)
    if step * wanted < 0:
        return FELL
    sizes = sorted((abs(before), abs(said.value)))
    return FAR_OFF if sizes[0] and sizes[1] > sizes[0] * FAR else ""
