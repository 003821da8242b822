"""What the facts of a mail say of escalations, as its lines stand when it is written."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from domain.model.action_line import ActionLine
from domain.model.climb import announced_in
from domain.model.follow_up import StatusRequest
from domain.model.silence_letters import ToldOf, Unanswered, Warned
from domain.rules.known import Known


def warned_in(
    facts: Mapping[str, Any], lines: Sequence[ActionLine], known: Known, soonest: date = date.min
) -> tuple[Warned, ...]:
    """Return the escalations to come of what a mail still lists, none before the soonest day."""
    found = []
    for one in announced_in(facts):
        refs = _among(one.actions, lines, known)
        if refs is not None:
            found.append(Warned(max(one.on, soonest), known.name(one.to), refs))
    return tuple(found)


def told_in(
    facts: Mapping[str, Any], lines: Sequence[ActionLine], known: Known
) -> tuple[ToldOf, ...]:
    """Return who was told of what a mail still lists.

    Mails planned before each action had its own ladder name one person for all of them.
    """
    told = facts.get("told", ())
    if isinstance(told, str):
        return (ToldOf(known.name(told)),)
    found = ((one["to"], _among(one["actions"], lines, known)) for one in told)
    return tuple(ToldOf(known.name(to), refs) for to, refs in found if refs is not None)


def silent_since(request: StatusRequest, lines: Sequence[ActionLine], known: Known) -> date:
    """Return the day of the first request that got no word of one of these lines."""
    found = unanswered(request, lines, known)
    return found.since if found else request.asked_on


def unanswered(
    request: StatusRequest, lines: Sequence[ActionLine], known: Known
) -> Unanswered | None:
    """Return the silence that earlier requests began; None where none of these lines is in one."""
    shown = {one.ref for one in lines}
    since = {
        climb.action: climb.asked_on
        for climb in request.climbs
        if climb.asked_on is not None
        and climb.action in known.actions
        and known.actions[climb.action].ref in shown
    }
    refs = _among(since, lines, known)
    if refs is None or not since:
        return None
    return Unanswered(min(since.values()), refs)


def _among(
    actions: Collection[str], lines: Sequence[ActionLine], known: Known
) -> tuple[str, ...] | None:
    """Return which lines these actions are: none in particular for all of them, None for none."""
    named = {known.actions[one].ref for one in actions if one in known.actions}
    refs = tuple(one.ref for one in lines if one.ref in named)
    if len(refs) == len(lines) or not actions:
        return ()
    return refs or None
