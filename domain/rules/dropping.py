"""What leaves a plan: actions that may not leave silently, requests that lose their object."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from domain.model.follow_up import Action, StatusRequest
from domain.model.programme import Plan, PlannedAction, PlanVersion


@dataclass(frozen=True, slots=True)
class Amendment:
    """Why a plan is amended, and what somebody says beside it.

    `drop` are the refs of followed actions that may leave it all the same; `take_back` those of
    handed-over actions that go back to the owner whom the file names.
    """

    reason: str = ""
    drop: frozenset[str] = field(default_factory=frozenset)
    take_back: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Leaving:
    """How an action left the plan: the UTC instant, and why, empty where nobody said."""

    at: datetime
    why: str


@dataclass(frozen=True, slots=True)
class RelievedRequest:
    """An open request some of whose actions are no longer awaited from whoever was asked.

    `refs` are those it loses; `whole` tells that nothing is left of it: it is superseded.
    """

    request: str
    person: str
    refs: tuple[str, ...]
    whole: bool


def dropped(before: Plan | None, after: Plan) -> tuple[PlannedAction, ...]:
    """Return the actions that the new plan no longer has, in the order of the old one."""
    kept = {one.ref for one in after.actions}
    return tuple(one for one in before.actions if one.ref not in kept) if before else ()


def leavings(versions: Sequence[PlanVersion]) -> Mapping[str, Leaving]:
    """Return when and why each action last left the plan, by ref; `versions` oldest first.

    Those that came back are not among them. The reason is the file's, else that of its version.
    """
    found: dict[str, Leaving] = {}
    for before, after in pairwise(versions):
        whys = {one.ref: one.reason for one in after.plan.abandoned}
        for one in dropped(before.plan, after.plan):
            why = whys.get(one.ref, "") or after.reason
            found[one.ref] = Leaving(after.applied_at, why)
        for one in after.plan.actions:
            found.pop(one.ref, None)
    return found


def unmarked(
    gone: Iterable[PlannedAction], after: Plan, followed: Collection[str], allowed: Collection[str]
) -> tuple[str, ...]:
    """Return the refs that leave without a word although something was asked or said of them.

    `followed` are the refs with a history; `allowed` those that somebody let go.
    """
    marked = {one.ref for one in after.abandoned}
    return tuple(
        one.ref
        for one in gone
        if one.ref in followed and one.ref not in marked and one.ref not in allowed
    )


def relieved(
    requests: Iterable[StatusRequest], before: Mapping[str, Action], after: Mapping[str, Action]
) -> tuple[RelievedRequest, ...]:
    """Return the open requests that lose actions; both mappings are by action id."""
    return tuple(found for one in requests if (found := _relieved(one, before, after)) is not None)


def _relieved(
    request: StatusRequest, before: Mapping[str, Action], after: Mapping[str, Action]
) -> RelievedRequest | None:
    awaited = [one for one in request.pending if _awaits(request, before.get(one))]
    lost = [one for one in awaited if not _awaits(request, after.get(one))]
    if not lost:
        return None
    refs = tuple(before[one].ref for one in lost)
    return RelievedRequest(request.id, request.person, refs, whole=len(lost) == len(awaited))


def _awaits(request: StatusRequest, action: Action | None) -> bool:
    return action is not None and action.is_awaited_from(request.person)
