"""What the desk handed over stays so, though a file still names the former owner."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from domain.model.indicator import Indicator
from domain.model.programme import Plan, PlannedAction

T = TypeVar("T", PlannedAction, Indicator)


@dataclass(frozen=True, slots=True)
class KeptHandover:
    """An action, or an indicator, that stays with whom it was handed to.

    `owner` and `named` are ids, of people or of roles: who answers, and whom the file names.
    `owner` is empty for an indicator that nobody is asked for any more.
    """

    ref: str
    owner: str
    named: str


def kept_handovers(
    before: Plan | None, written: Plan, taken_back: Collection[str] = frozenset()
) -> tuple[KeptHandover, ...]:
    """Return what a file would give back to its former owners without a word: actions first."""
    if before is None:
        return ()
    stays = _Stays(_known(written), taken_back)
    actions = stays.among(written.actions, _handed(before.actions))
    indicators = stays.among(written.indicators, _handed(before.indicators))
    return (*actions, *indicators)


def with_handovers(before: Plan | None, after: Plan, taken_back: Collection[str]) -> Plan:
    """Return a new version of a plan with what was handed over since the one before."""
    if before is None:
        return after
    stays = _Stays(_known(after), taken_back)
    actions, indicators = _handed(before.actions), _handed(before.indicators)
    return replace(
        after,
        actions=tuple(stays.told(one, actions.get(one.ref)) for one in after.actions),
        indicators=tuple(stays.told(one, indicators.get(one.ref)) for one in after.indicators),
    )


def _known(plan: Plan) -> frozenset[str]:
    """Return who may answer in a plan; nobody may, too, of an indicator."""
    return frozenset({"", *(one.id for one in plan.people), *(one.id for one in plan.roles)})


def _handed(items: Iterable[T]) -> dict[str, T]:
    return {one.ref: one for one in items if one.handed_from}


@dataclass(frozen=True, slots=True)
class _Stays:
    """What outlives a file, among those whom it knows, but for the refs that are taken back."""

    known: frozenset[str]
    taken_back: Collection[str]

    def among(self, written: Iterable[T], handed: Mapping[str, T]) -> Iterator[KeptHandover]:
        for one in written:
            was = handed.get(one.ref)
            if was is not None and self._stays(one, was):
                yield KeptHandover(one.ref, was.owner, one.owner)

    def told(self, one: T, was: T | None) -> T:
        """Return an item as the new version has it."""
        if was is None:
            return one
        owner = was.owner if self._stays(one, was) else one.owner
        return replace(one, owner=owner, handed_from=was.handed_from if owner == was.owner else "")

    def _stays(self, one: T, was: T) -> bool:
        named_before = one.owner == was.handed_from != was.owner
        return named_before and was.owner in self.known and one.ref not in self.taken_back


def with_measurer(plan: Plan, ref: str, owner: str) -> Plan:
    """Return the plan with somebody else, or nobody, giving the figures of one indicator."""
    return replace(
        plan,
        indicators=tuple(
            replace(one, owner=owner, handed_from=one.handed_from or one.owner)
            if one.ref == ref
            else one
            for one in plan.indicators
        ),
    )
