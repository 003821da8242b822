"""Who answers for figures and for axes to describe, and what open requests still await of them."""

from collections.abc import Iterator, Mapping

from domain.model.follow_up import Facts
from domain.model.indicator import Indicator
from domain.model.measuring import FigureRequest
from domain.rules.completeness import axes_described, is_above, without_any


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
    """Tell whether axes are still to be described: one of those named, or one more than then."""
    refs, missing = axes_wanted(facts).get(request.person), axes_missing(facts)
    if request.axes is None or refs is None or missing is None:
        return False
    if request.under:
        return any(one in refs for one in request.under)
    return missing[0] <= request.axes


def axes_wanted(facts: Facts) -> Mapping[str, tuple[str, ...]]:
    """Return who is to describe axes, each with the refs of the top axes that have none below.

    That is who coordinates such an axis, else the first coordinator of the programme; without refs
    nobody knows where axes are missing, or everywhere: that coordinator is asked for the whole.
    """
    if axes_missing(facts) is None:
        return {}
    first, empty = facts.programme.coordinators[0], without_any(facts.axes)
    found: dict[str, tuple[str, ...]] = {}
    for one in empty if is_above(facts.programme.axis_label) else ():
        person = one.coordinator or first
        found[person] = (*found.get(person, ()), one.ref)
    top = sum(not one.parent for one in facts.axes)
    everywhere = len(found.get(first, ())) == top
    return {first: ()} if everywhere or not found else found


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
