"""What changes from one version of a plan to the next."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import Field, fields, replace
from datetime import date

from domain.model.plan_change import KIND_OF_FIELD, ChangeKind, Item, Part, PlanChange
from domain.model.programme import Plan

# Told with the actions that leave.
TOLD_ELSEWHERE = frozenset({"abandoned"})
# Told by the change of owner that it goes with.
TOLD_BY_ANOTHER = "handed_from"
# For each list of the plan: what it holds, the value that identifies an item and that names it.
LISTS: Mapping[str, tuple[Part, str, str]] = {
    "organisations": (Part.ORGANISATION, "id", "name"),
    "people": (Part.PERSON, "id", "name"),
    "roles": (Part.ROLE, "id", "title"),
    "substitutes": (Part.SUBSTITUTE, "id", "person"),
    "axes": (Part.AXIS, "ref", "title"),
    "objectives": (Part.OBJECTIVE, "ref", "title"),
    "phases": (Part.PHASE, "name", "title"),
    "actions": (Part.ACTION, "ref", "title"),
    "bodies": (Part.BODY, "id", "name"),
    "reviews": (Part.REVIEW, "ref", "title"),
    "contracts": (Part.CONTRACT, "ref", "title"),
    "consultations": (Part.CONSULTATION, "ref", "question"),
    "indicators": (Part.INDICATOR, "ref", "title"),
    "rules": (Part.RULE, "id", "id"),
}


def difference(old: Plan | None, new: Plan) -> tuple[PlanChange, ...]:
    """Return what changes, the programme first, then its lists in the order of `LISTS`.

    Within each, in the order of the new plan, what is dropped last; of one item, value by value.
    Only what an item says counts, never its rank in the file; a new ref is a new item. Without an
    old plan all is added.
    """
    return tuple(_changes(old, new))


def seen_from(
    deadlines: Mapping[str, date], changes: Sequence[PlanChange]
) -> tuple[PlanChange, ...]:
    """Return the changes with each deadline moved from the one in force, by ref of its action.

    The desk may have agreed to another one since the last file.
    """
    return tuple(
        _seen_from(deadlines.get(one.ref), one) if one.kind is ChangeKind.DEADLINE_MOVED else one
        for one in changes
    )


def _seen_from(in_force: date | None, change: PlanChange) -> PlanChange:
    if in_force is None:
        return change
    agreed = in_force == change.new
    return replace(change, old=in_force, kind=ChangeKind.DEADLINE_AGREED if agreed else change.kind)


def _changes(old: Plan | None, new: Plan) -> Iterator[PlanChange]:
    if old is None:
        yield PlanChange(Part.PROGRAMME, ChangeKind.ADDED, new.id, new.name, new=new.name)
    else:
        yield from _amended(Part.PROGRAMME, (new.id, new.name), old, new)
    given_up = {one.ref: one.reason for one in new.abandoned}
    for name, (part, ref, title) in LISTS.items():
        before = _by(ref, getattr(old, name) if old else ())
        after = _by(ref, getattr(new, name))
        for key, item in after.items():
            named = (key, getattr(item, title))
            if key in before:
                yield from _amended(part, named, before[key], item)
            else:
                yield PlanChange(part, ChangeKind.ADDED, *named, new=item)
        for key, item in before.items():
            if key not in after:
                yield PlanChange(
                    part,
                    ChangeKind.DROPPED,
                    key,
                    getattr(item, title),
                    old=item,
                    reason=given_up.get(key, "") if part is Part.ACTION else "",
                )


def _amended(
    part: Part, named: tuple[str, str], old: Plan | Item, new: Plan | Item
) -> Iterator[PlanChange]:
    """Compare two versions value by value, the plan without the lists that are told apart."""
    if old == new:
        return
    for value in fields(new):
        if value.name == TOLD_BY_ANOTHER:
            continue
        before, after = getattr(old, value.name), getattr(new, value.name)
        told_apart = part is Part.PROGRAMME and value.name in (*LISTS, *TOLD_ELSEWHERE)
        if before != after and not told_apart:
            kind = _kind(part, value)
            yield PlanChange(part, kind, *named, field=value.name, old=before, new=after)


def _kind(part: Part, value: "Field[object]") -> ChangeKind:
    if value.name == "name" and part is not Part.PHASE:
        return ChangeKind.RETITLED
    return KIND_OF_FIELD.get(value.name, ChangeKind.AMENDED)


def _by(ref: str, items: Sequence[Item]) -> dict[str, Item]:
    return {getattr(item, ref): item for item in items}
