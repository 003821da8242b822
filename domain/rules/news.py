"""What changed for a body since its own last digest, by what that one told."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from domain.model.digest import News, NewsKind, Snapshot
from domain.model.follow_up import Action
from domain.model.status import Health, Status
from domain.rules.digest_facts import DigestFacts


def snapshots(actions: Sequence[Action]) -> tuple[Snapshot, ...]:
    """Return how the actions of a body stand, in plan order."""
    return tuple(Snapshot(one.ref, one.title, one.deadline, one.status) for one in actions)


def news_since(known: DigestFacts, actions: Sequence[Action], day: date) -> tuple[News, ...]:
    """Return what changed since the body's last issue, the gravest kind first, then by plan.

    Nothing before the second issue. What was done is told apart, and an action that moved its
    deadline to be in time is told as moved alone.
    """
    if known.previous is None:
        return ()
    told = {one.ref: one for one in known.previous.stood}
    late = {one.ref for one in known.previous.late}
    found = [
        news
        for one in actions
        if not one.status.is_final
        for news in _news_of(
            one,
            told,
            was_late=one.ref in late,
            is_late=known.health_of(one, day) is Health.LATE,
        )
    ]
    now = {one.ref for one in actions}
    found += [
        News(NewsKind.GONE, one.ref, one.title)
        for one in known.previous.stood
        if one.ref not in now
    ]
    order = list(NewsKind)
    return tuple(sorted(found, key=lambda one: order.index(one.kind)))


def _news_of(
    action: Action, stood: Mapping[str, Snapshot], *, was_late: bool, is_late: bool
) -> Iterator[News]:
    told = stood.get(action.ref)
    if told is None and stood:
        yield News(NewsKind.ADDED, action.ref, action.title, new=action.deadline)
        return
    if is_late and not was_late:
        yield News(NewsKind.LATE, action.ref, action.title)
    if told and action.status is Status.BLOCKED and told.status is not Status.BLOCKED:
        yield News(NewsKind.BLOCKED, action.ref, action.title)
    if told and told.deadline != action.deadline:
        yield News(NewsKind.MOVED, action.ref, action.title, told.deadline, action.deadline)
    elif was_late and not is_late:
        yield News(NewsKind.CAUGHT_UP, action.ref, action.title)
