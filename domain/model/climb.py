"""How far the ladder of an action has been climbed in one silence, across all its requests."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Climb:
    """The ladder of one action since the first request of it that got no word.

    `deadline` is the action's when it was asked for: another one ends the silence. `asked_on` and
    `awaited` are when that first request was made and until when its answer was awaited, local days
    (None: the request's own). `rank` is that of the highest rung served, `announced` and
    `escalated` are escalation levels (0 = none); the mail planned for `announced_on` announces, and
    without it the announcement is known to have left.
    """

    action: str
    deadline: date | None = None
    asked_on: date | None = None
    awaited: date | None = None
    rank: int = 0
    announced: int = 0
    announced_on: date | None = None
    escalated: int = 0


def climb_of(climbs: Iterable[Climb], action: str) -> Climb:
    """Return how far the ladder of an action was climbed."""
    return next((one for one in climbs if one.action == action), Climb(action))


def highest_level(climbs: Iterable[Climb]) -> int:
    """Return the highest level to which the silence about one of these actions escalated."""
    return max((one.escalated for one in climbs), default=0)


def with_climbs(climbs: Iterable[Climb], changed: Iterable[Climb]) -> tuple[Climb, ...]:
    """Return the climbs, those changed in the place of the ones of the same actions."""
    new = {one.action: one for one in changed}
    known = [new.pop(one.action, one) for one in climbs]
    return (*known, *new.values())


@dataclass(frozen=True, slots=True)
class Announcement:
    """The escalation to come of one action: its level, day, and whom it goes to (a person's id)."""

    action: str
    level: int
    on: date
    to: str


@dataclass(frozen=True, slots=True)
class Carried:
    """The ladders under a new request: as far as climbed, and what its mail must say of them.

    `rank` is that of the highest rung whose place the request takes, 0 for none; `told` gives the
    announced escalations of the day, each an action and whom it goes to.
    """

    climbs: tuple[Climb, ...] = ()
    announces: tuple[Announcement, ...] = ()
    told: tuple[tuple[str, str], ...] = ()
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Announced:
    """Who is told on a local day, of which actions (ids), as the facts of a mail keep it.

    No actions: all those of the mail.
    """

    on: date
    to: str
    actions: tuple[str, ...] = ()


def kept(announcements: Sequence[Announcement]) -> dict[str, Any]:
    """Return the facts of a mail that announces these; nothing where there is nothing to come."""
    together: dict[tuple[date, str], list[str]] = {}
    for one in announcements:
        together.setdefault((one.on, one.to), []).append(one.action)
    found = [
        {"on": on.isoformat(), "to": to, "actions": actions}
        for (on, to), actions in sorted(together.items())
    ]
    return {"announces": found} if found else {}


def announced_in(facts: Mapping[str, Any]) -> tuple[Announced, ...]:
    """Return what the facts of a mail announce, by day.

    Those planned before each action had its own ladder name one escalation for all of them.
    """
    if facts.get("escalates_on"):
        on = date.fromisoformat(facts["escalates_on"])
        return (Announced(on, facts.get("escalates_to", "")),)
    return tuple(
        Announced(date.fromisoformat(one["on"]), one["to"], tuple(one["actions"]))
        for one in facts.get("announces", ())
    )
