"""What was measured: how far each indicator is, what all add up to, which words they belie."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, Decimal

from domain.model.follow_up import Action, Facts
from domain.model.indicator import (
    Contradiction,
    Indicator,
    IndicatorLine,
    IndicatorTotal,
    Measurement,
    Observed,
    Term,
)
from domain.model.programme import Axis
from domain.model.status import WHOLE, Status
from domain.rules.axes import below
from domain.rules.completeness import axes_described
from domain.rules.figure_silences import figure_silences

# Owners round; a declaration that runs ahead of its indicator by less than this is no news.
TOLERANCE = 20


@dataclass(frozen=True, slots=True)
class _Last:
    value: Decimal
    on: date
    person: str = ""
    corrected: int = 0
    quoted: str | None = None
    settled: bool = False


def observed(facts: Facts, axes: Collection[str] = ()) -> Observed:
    """Return what was measured of these axes and those below them; of everything by default."""
    programme = facts.programme
    followed = below(facts.axes, axes)
    wanted = tuple(one for one in programme.indicators if not axes or one.axis in followed)
    names = {one.id: one.name for one in facts.people.values()}
    lines = indicator_lines(wanted, facts.measurements, names)
    return Observed(
        lines=lines,
        totals=totals(lines, facts.axes),
        contradictions=contradictions(wanted, lines, facts.actions),
        silent=figure_silences(facts, {one.ref for one in wanted}, whole=not axes),
        completeness=axes_described(programme.declared_axes, facts.axes, programme.axis_label),
    )


def share_of(indicator: Indicator, value: Decimal) -> int | None:
    """Return how much of the way to the target is done, in whole per cent, rounded down.

    From the baseline where there is one, from nothing otherwise; it may exceed 100 or be negative.
    None without a target, or where the target is where one started.
    """
    target, start = indicator.target.value, indicator.baseline or Decimal(0)
    if target is None or target == start:
        return None
    way = (value - start) * WHOLE / (target - start)
    return int(way.to_integral_value(ROUND_FLOOR))


def indicator_lines(
    indicators: Iterable[Indicator],
    measurements: Sequence[Measurement],
    names: Mapping[str, str],
) -> tuple[IndicatorLine, ...]:
    """Return how each indicator stands, in plan order; `names` are people's, by id.

    `measurements` come in the order in which they were said.
    """
    said: dict[str, list[Measurement]] = {}
    for one in measurements:
        said.setdefault(one.indicator, []).append(one)
    return tuple(_line(one, _last(one, said.get(one.ref, ())), names) for one in indicators)


def totals(lines: Sequence[IndicatorLine], axes: Sequence[Axis]) -> tuple[IndicatorTotal, ...]:
    """Return the total of the programme, then of each axis that has indicators, in plan order."""
    if not lines:
        return ()
    found = [_total("", "", lines)]
    for axis in axes:
        followed = below(axes, [axis.ref])
        own = [one for one in lines if one.axis in followed]
        if own:
            found.append(_total(axis.ref, axis.title, own))
    return tuple(found)


def contradictions(
    indicators: Iterable[Indicator], lines: Iterable[IndicatorLine], actions: Iterable[Action]
) -> tuple[Contradiction, ...]:
    """Return the actions declared further than an indicator that observes them shows.

    « fait » below the target is one, whatever the distance; a percentage must run ahead by more
    than the tolerance.
    """
    shares = {one.ref: one for one in lines}
    known = {one.ref: one for one in actions}
    found = []
    for indicator in indicators:
        line = shares[indicator.ref]
        for ref in indicator.observes:
            action = known.get(ref)
            if action is not None and line.share is not None and _belied(action, line.share):
                found.append(_contradiction(action, line, line.share))
    return tuple(found)


def _last(indicator: Indicator, said: Sequence[Measurement]) -> _Last | None:
    """Return the figure of the latest day; of one day, the last one said."""
    found = None
    quoted = max(indicator.quoted, key=lambda one: one.on, default=None)
    if quoted is not None:
        found = _Last(quoted.value, quoted.on, quoted=quoted.words)
    if said:
        latest = max(one.on for one in said)
        of_that_day = [one for one in said if one.on == latest]
        last = of_that_day[-1]
        if found is None or latest >= found.on:
            corrected, settled = len(of_that_day) - 1, bool(last.settled_by)
            found = _Last(last.value, latest, last.person, corrected, settled=settled)
    return found


def _line(indicator: Indicator, last: _Last | None, names: Mapping[str, str]) -> IndicatorLine:
    return IndicatorLine(
        ref=indicator.ref,
        title=indicator.title,
        unit=indicator.unit,
        axis=indicator.axis,
        weight=indicator.weight,
        target=indicator.target,
        baseline=indicator.baseline,
        value=last.value if last else None,
        on=last.on if last else None,
        by=names.get(last.person, "") if last else "",
        source=indicator.source,
        share=share_of(indicator, last.value) if last else None,
        corrected=last.corrected if last else 0,
        quoted=last.quoted if last else None,
        settled=last.settled if last else False,
    )


def _total(ref: str, title: str, lines: Sequence[IndicatorLine]) -> IndicatorTotal:
    counted = [one for one in lines if one.share is not None and one.weight]
    terms = tuple(_term(one) for one in counted)
    compared = [one for one in lines if one.target.value is not None and one.weight]
    weights = sum(one.weight for one in terms)
    return IndicatorTotal(
        ref=ref,
        title=title,
        total=len(lines),
        measured=len(counted),
        share=sum(one.share * one.weight for one in terms) // weights if weights else None,
        oldest=min((one.on for one in counted if one.on), default=None),
        terms=terms,
        untargeted=len(lines) - len(compared),
    )


def _term(line: IndicatorLine) -> Term:
    share = _bounded(line.share)
    return Term(line.ref, share, line.weight, None if share == line.share else line.share)


def _bounded(share: int | None) -> int:
    """Return a share that cannot make up for another: what exceeds its target counts as whole."""
    return min(max(share or 0, 0), WHOLE)


def _belied(action: Action, share: int) -> bool:
    if action.status is Status.DONE:
        return share < WHOLE
    return action.progress - share > TOLERANCE


def _contradiction(action: Action, line: IndicatorLine, share: int) -> Contradiction:
    return Contradiction(
        action=action.ref,
        title=action.title,
        status=action.status,
        progress=action.progress,
        indicator=line.ref,
        indicator_title=line.title,
        share=share,
    )
