"""Deadlines that moved, as values."""

from dataclasses import dataclass
from datetime import date

from domain.model.follow_up import Facts
from domain.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Move:
    """A deadline that moved: of which action, from, to, on which local day, on whose word, why."""

    ref: str
    old: date
    new: date
    on: date
    by: str
    reason: str


def moves_of(unit: UnitOfWork, facts: Facts) -> tuple[Move, ...]:
    """Return every deadline that moved, oldest first; people by their name."""
    refs = {one.id: one.ref for one in facts.actions}
    names = {one.id: one.name for one in facts.people.values()}
    return tuple(
        Move(refs[one.action], one.old, one.new, one.on, names.get(one.by, one.by), one.reason)
        for one in unit.actions.moves(facts.programme.id)
        if one.action in refs
    )
