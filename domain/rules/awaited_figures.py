"""Who answers for figures and for axes to describe, and what open requests still await of them."""

from collections.abc import Iterator

from domain.model.follow_up import Facts
from domain.model.indicator import Indicator
from domain.model.measuring import FigureRequest
from domain.rules.completeness import axes_described


def answers_for(facts: Facts, indicator: Indicator) -> str:
    """Return who gives the figures of an indicator: its owner, or who holds their role."""
    holders = {one.id: one.holder for one in facts.roles}
    return holders.get(indicator.owner, indicator.owner)


def awaited(facts: Facts, request: FigureRequest) -> tuple[str, ...]:
    """Return the refs that a request still awaits of whoever was asked."""
    mine = {
        one.ref for one in facts.programme.indicators if answers_for(facts, one) == request.person
    }
    return tuple(one for one in request.pending if one in mine)


def awaits_axes(facts: Facts, request: FigureRequest) -> bool:
    """Tell whether axes are still to be described, none having been since the request."""
    missing = axes_missing(facts)
    return request.axes is not None and missing is not None and missing[0] <= request.axes


def axes_missing(facts: Facts) -> tuple[int, int] | None:
    """Return how many axes are described of how many, None where none is missing."""
    programme = facts.programme
    found = axes_described(programme.declared_axes, facts.axes, programme.axis_label)
    if found is None or found.described >= found.declared:
        return None
    return found.described, found.declared


def awaited_elsewhere(facts: Facts) -> Iterator[str]:
    """Yield the refs that an open request awaits of somebody who no longer answers for them."""
    # What nobody gives any more, not even a role without a holder, is awaited nowhere.
    owned = (one for one in facts.programme.indicators if one.owner)
    now = {one.ref: answers_for(facts, one) for one in owned}
    for request in facts.figure_requests:
        person = request.person
        if not request.closed:
            yield from (one for one in request.pending if now.get(one, person) != person)
