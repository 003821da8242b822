"""What actions wait for: who holds up whom, and whom to tell once that is over."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from domain.model.follow_up import Action, Facts
from domain.model.status import Status
from domain.model.turning import Release
from domain.rules.phases import not_begun, waits
from domain.rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Links:
    """The refs that an action still waits for, and those that still wait for it."""

    waits_for: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()


def links(actions: Sequence[Action]) -> Mapping[str, Links]:
    """Return what holds each open action of a programme up, and what it holds up, by action id."""
    open_ = {one.ref: one for one in actions if not one.status.is_final and not one.dropped}
    blocks: dict[str, list[str]] = defaultdict(list)
    for one in open_.values():
        for ref in one.depends_on:
            blocks[ref].append(one.ref)
    found = {
        one.id: Links(tuple(ref for ref in one.depends_on if ref in open_), tuple(blocks[one.ref]))
        for one in open_.values()
    }
    return {action: one for action, one in found.items() if one != Links()}


def released(facts: Facts, rulebook: Rulebook, day: date) -> tuple[Release, ...]:
    """Return whom to tell, by person, that all that their actions waited for is done.

    Once an action, on a working day, while the action is open and the person can be reached. What
    was dropped or cancelled is waited for no longer, but nobody is told so.
    """
    if not rulebook.calendar.is_working(day):
        return ()
    known, later = {one.ref: one for one in facts.actions}, not_begun(facts, day)
    freed: dict[str, list[str]] = defaultdict(list)
    for one in facts.actions:
        if not one.depends_on or one.id in facts.released or waits(one, later, day):
            continue
        before = [known[ref] for ref in one.depends_on if ref in known]
        done = any(each.status is Status.DONE for each in before)
        over = all(each.status.is_final for each in before)
        if over and done and _may_be_told(facts, one):
            freed[one.owner].append(one.id)
    return tuple(Release(person, tuple(freed[person])) for person in sorted(freed))


def _may_be_told(facts: Facts, action: Action) -> bool:
    reachable = action.owner in facts.people and action.owner not in facts.suspended
    return reachable and action.is_awaited_from(action.owner)
