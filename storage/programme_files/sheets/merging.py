"""A workbook against the plan in force: what its columns cannot say stays as it is."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from domain.model.programme import Plan
from domain.rules.difference import LISTS

One = TypeVar("One")
# What the sheet « Programme » may say of a plan.
OF_PROGRAMME = frozenset(
    (
        *("name", "language", "timezone", "axis_label", "declared_axes", "ask_axes"),
        *("coordinators", "policy"),
    )
)


def renamed(value: One, ids: Mapping[str, str]) -> One:
    """Return the value with each identifier replaced, at any depth."""
    return _renamed(value, ids) if ids else value


def _renamed(value: Any, ids: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return ids.get(value, value) if type(value) is str else value
    if isinstance(value, tuple):
        return tuple(_renamed(one, ids) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{one.name: _renamed(getattr(value, one.name), ids) for one in fields(value)}
        )
    return value


def with_known_substitutes(plan: Plan, known: Plan) -> Plan:
    """Return the plan with the ids of the substitutes that the plan in force has already."""
    ids = {(one.owner, one.person, one.since): one.id for one in known.substitutes}
    same = tuple(
        replace(one, id=ids.get((one.owner, one.person, one.since), one.id))
        for one in plan.substitutes
    )
    return replace(plan, substitutes=same)


def beside(known: Plan, read: Plan, said: Mapping[str, frozenset[str]], *, whole: bool) -> Plan:
    """Return the plan in force as the workbook changes it.

    `said` gives, by list of the plan, the fields for which there is a column; under `""` those of
    the programme itself. A workbook that is `whole` drops what its lists no longer hold; a plain
    table drops actions alone.
    """
    of_programme = {one for one in said.get("", ()) if one.partition(".")[0] in OF_PROGRAMME}
    told = _told(known, read, of_programme)
    for name, columns in said.items():
        if name in LISTS:
            old, new = getattr(known, name), getattr(read, name)
            keep = not whole and name != "actions"
            told[name] = _list(old, new, (LISTS[name][1], columns), keep=keep)
    given_up = {one.ref: one for one in (*known.abandoned, *read.abandoned)}
    merged = replace(known, **told)
    followed = {one.ref for one in merged.actions}
    abandoned = tuple(one for ref, one in given_up.items() if ref not in followed)
    return _with_named(replace(merged, abandoned=abandoned), known)


def _list(
    old: Iterable[Any], new: Iterable[Any], by: tuple[str, frozenset[str]], *, keep: bool
) -> tuple[Any, ...]:
    key, columns = by
    before = {getattr(one, key): one for one in old}
    found = {getattr(one, key): one for one in new}
    merged = {
        ref: replace(before[ref], **_told(before[ref], one, columns)) if ref in before else one
        for ref, one in found.items()
    }
    if keep:
        merged = before | merged
    in_order = [ref for ref in before if ref in merged]
    return tuple(merged[ref] for ref in (*in_order, *(one for one in merged if one not in before)))


def _told(old: Any, new: Any, paths: Iterable[str]) -> dict[str, Any]:
    """Return the values that a workbook has columns for, those of a group one by one."""
    told: dict[str, Any] = {}
    inner: dict[str, set[str]] = {}
    for path in paths:
        name, dot, rest = path.partition(".")
        if not hasattr(old, name):
            continue
        if dot:
            inner.setdefault(name, set()).add(rest)
        else:
            told[name] = getattr(new, name)
    for name, fields_ in inner.items():
        told[name] = _inner(getattr(old, name), getattr(new, name), fields_)
    return told


def _inner(old: Any, new: Any, names: Iterable[str]) -> Any:
    """Return a group as the workbook changes it: blank cells leave nothing of what they could say.

    What a group has no column for stays; one of which nothing is said on either side stays away.
    """
    if old is None:
        return new
    said = type(old)() if new is None else new
    return replace(old, **{name: getattr(said, name) for name in names})


def _with_named(plan: Plan, known: Plan) -> Plan:
    """Return the plan with the people whom it still names, roles taken for people left out."""
    named = set(_texts(replace(plan, people=())))
    roles = {one.id for one in known.roles}
    there = {one.id for one in plan.people}
    missing = tuple(one for one in known.people if one.id in named and one.id not in there)
    return replace(plan, people=(*(one for one in plan.people if one.id not in roles), *missing))


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            yield from _texts(getattr(value, one.name))
