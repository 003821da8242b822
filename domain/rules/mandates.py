"""Who answers on a day for whom: holders of roles, gaps between mandates, substitutes."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from domain.model.follow_up import Action
from domain.model.mandates import Role
from domain.model.programme import Plan

ONE_DAY = timedelta(days=1)


def as_held(actions: Mapping[str, Action], roles: Iterable[Role], day: date) -> dict[str, Action]:
    """Return actions with who answers for each on a day, be it handed over already or not."""
    holders = {one.id: one.holder_on(day) for one in roles}
    return {
        name: replace(one, owner=holders.get(one.role, one.owner)) if one.role else one
        for name, one in actions.items()
    }


@dataclass(frozen=True, slots=True)
class Gap:
    """Nobody holds a role from and until local days (inclusive; None = open), with what it owns."""

    role: Role
    since: date | None
    until: date | None
    actions: tuple[str, ...]


def gaps(plan: Plan, day: date) -> tuple[Gap, ...]:
    """Return the roles that nobody holds on a day, or will not hold between two mandates."""
    owned = {
        role.id: tuple(one.ref for one in plan.actions if one.owner == role.id)
        for role in plan.roles
    }
    return tuple(
        Gap(role, since, until, owned[role.id])
        for role in plan.roles
        for since, until in _empty(role)
        if until is None or until >= day
        if (since is None or since <= day) or until is not None
    )


def _empty(role: Role) -> Iterator[tuple[date | None, date | None]]:
    """Yield the windows in which nobody holds a role, in order of time."""
    held = sorted(role.mandates, key=lambda one: one.since or date.min)
    if not held:
        yield None, None
        return
    if held[0].since is not None:
        yield None, held[0].since - ONE_DAY
    for one, other in pairwise(held):
        if one.until and other.since and one.until + ONE_DAY < other.since:
            yield one.until + ONE_DAY, other.since - ONE_DAY
    if held[-1].until is not None:
        yield held[-1].until + ONE_DAY, None
