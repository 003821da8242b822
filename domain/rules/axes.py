"""Which axes lie below and above one another: what holds for a pillar holds for all below it."""

from collections.abc import Collection, Sequence

from domain.model.programme import Axis


def below(axes: Sequence[Axis], refs: Collection[str]) -> frozenset[str]:
    """Return the refs of these axes and of all that hang below them; of every axis for none."""
    if not refs:
        return frozenset(one.ref for one in axes)
    found, last = set(refs), 0
    while len(found) > last:
        last = len(found)
        found |= {one.ref for one in axes if one.parent in found}
    return frozenset(found)


def lineage(axes: Sequence[Axis], ref: str) -> tuple[str, ...]:
    """Return an axis, then the one above it, and so on to the top."""
    above = {one.ref: one.parent for one in axes}
    found: list[str] = []
    while ref and ref not in found:
        found.append(ref)
        ref = above.get(ref, "")
    return tuple(found)
