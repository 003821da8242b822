"""Whom the escalation of a silence goes to."""

from datetime import date

from domain.model.follow_up import Action, Facts
from domain.model.people import MemberRole
from domain.rules.axes import below, lineage


def recipient(facts: Facts, action: Action, to: str, day: date) -> str:
    """Return the id of the person an escalation goes to.

    Never the silent owner, nor somebody whose address is suspended: then the next who may know, a
    coordinator in the end.
    """
    candidates = (*_addressed(facts, action, to, day), *facts.programme.coordinators)
    fit = (one for one in candidates if one not in facts.suspended and one != action.owner)
    return next(fit, facts.programme.coordinators[0])


def _addressed(facts: Facts, action: Action, to: str, day: date) -> tuple[str, ...]:
    if to == "axis":
        coordinators = {one.ref: one.coordinator for one in facts.axes}
        line = (coordinators.get(one, "") for one in lineage(facts.axes, action.axis))
        return tuple(one for one in line if one)
    if to == "chair":
        return tuple(
            member.person
            for body in facts.bodies
            if action.axis in below(facts.axes, body.axes)
            for member in body.members_on(day)
            if member.role is MemberRole.CHAIR
        )
    return ()
