"""How a request stands once a step of its ladders was taken."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from domain.model.climb import Announcement, climb_of, with_climbs
from domain.model.follow_up import StatusRequest
from domain.model.owed import Escalate, Remind


def followed_up(
    request: StatusRequest, steps: Sequence[Remind | Escalate], day: date
) -> StatusRequest:
    """Return the request after the steps that one mail to its owner tells of on a day."""
    ranks = dict(pair for one in steps if isinstance(one, Remind) for pair in one.ranks)
    levels = dict(pair for one in steps if isinstance(one, Escalate) for pair in one.levels)
    warned = {each.action: each for one in steps for each in one.announces}
    climbs = [
        replace(
            climb,
            rank=max(climb.rank, ranks.get(climb.action, 0)),
            escalated=max(climb.escalated, levels.get(climb.action, 0)),
            **_announced(climb.action, warned, day),
        )
        for climb in (climb_of(request.climbs, one) for one in {**ranks, **levels})
    ]
    climbed = replace(request, climbs=with_climbs(request.climbs, climbs))
    # A number a mail, whether it goes by itself or with the notice of an escalation.
    return replace(climbed, reminded=request.reminded + bool(ranks), reminded_on=day)


def given_instead(request: StatusRequest, day: date) -> StatusRequest:
    """Return the request given to somebody else who answers: nothing was announced to them."""
    anew = [
        replace(one, asked_on=None, awaited=None, announced=one.escalated, announced_on=None)
        for one in request.climbs
    ]
    return replace(request, climbs=tuple(anew), reminded_on=day)


def _announced(action: str, warned: Mapping[str, Announcement], day: date) -> dict[str, Any]:
    if action not in warned:
        return {}
    return {"announced": warned[action].level, "announced_on": day}
