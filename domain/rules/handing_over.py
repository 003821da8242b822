"""What a mandate that passes takes along: what open requests of others await of its actions."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from domain.model.follow_up import Action, Facts, StatusRequest
from domain.rules.rulebook import Rulebook
from domain.rules.standing_in import may_be_written_to
from domain.rules.unsettled import is_unsettled


@dataclass(frozen=True, slots=True)
class Passed:
    """An action of a role of which an open request of somebody else awaits a word."""

    action: Action
    request: StatusRequest


def passed(facts: Facts, rulebook: Rulebook, day: date) -> Mapping[str, Sequence[Passed]]:
    """Return what passes to each person who can be asked on that day, in the requests' order.

    What was said and waits on the desk passes nothing: that is answered, or will be asked again.
    """
    actions = {one.id: one for one in facts.actions}
    found: dict[str, list[Passed]] = defaultdict(list)
    for request in facts.requests:
        for one in request.pending:
            action = actions.get(one)
            if action and has_passed(action, request) and not is_unsettled(facts, request, one):
                found[action.owner].append(Passed(action, request))
    return {
        person: own
        for person, own in found.items()
        if may_be_written_to(facts, rulebook, person, day)
    }


def has_passed(action: Action, request: StatusRequest) -> bool:
    """Tell whether somebody else than who was asked now answers for an action of a role.

    So it is, too, while nobody holds the role: what is pending waits for a new holder.
    """
    awaited = not action.dropped and not action.status.is_final
    return bool(action.role) and action.owner != request.person and awaited


def waits_for_holder(request: StatusRequest, actions: Mapping[str, Action]) -> bool:
    """Tell whether something pending passes to another holder of a role, who is yet to be asked."""
    return any(one in actions and has_passed(actions[one], request) for one in request.pending)


def is_emptied(facts: Facts, request: StatusRequest, moved: Sequence[Passed]) -> bool:
    """Tell whether nothing is left to await of a request once these have moved away."""
    actions = {one.id: one for one in facts.actions}
    gone = {one.action.id for one in moved if one.request.id == request.id}
    left = (actions[one] for one in request.pending if one in actions and one not in gone)
    return not any(one.is_awaited_from(request.person) or has_passed(one, request) for one in left)
