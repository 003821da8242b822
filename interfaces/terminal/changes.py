"""Puts the changes of a plan into words."""

from datetime import date
from enum import Enum

from domain.model.people import Person
from domain.model.plan_change import ChangeKind, Part, PlanChange
from domain.model.programme import Plan
from interfaces.terminal.language import words
from interfaces.terminal.printing import day, sentence
from notifications.composing.typography import clipped

LONGEST_VALUE = 60
# What the file does not say but the store makes up; nobody would know it again.
OPAQUE = (Part.PERSON, Part.BODY)


def in_words(change: PlanChange, old: Plan | None, new: Plan) -> str:
    """Return one change as a sentence; people are named as either plan names them."""
    kind = change.kind.value.replace("_", "-")
    part = sentence(f"cli-part-{change.part.value}")
    known = {one.id: one for plan in (old, new) if plan for one in plan.people}
    return sentence(
        f"cli-change-{kind}",
        part=part if change.part in OPAQUE else f"{part} {change.ref}",
        title=clipped(change.title, LONGEST_VALUE),
        field=_field(change.field),
        old=_value(change.old, known),
        new=_value(change.new, known),
        days=f"{change.days:+d}",
    )


def as_json(change: PlanChange) -> dict[str, object]:
    """Return a change as a program reads it; of a part that is new or gone, only which."""
    whole = change.kind in (ChangeKind.ADDED, ChangeKind.DROPPED)
    told: dict[str, object] = {
        "part": change.part,
        "kind": change.kind,
        "ref": change.ref,
        "title": change.title,
    }
    return told if whole else {**told, "field": change.field, "old": change.old, "new": change.new}


def _field(name: str) -> str:
    spoken = f"cli-field-{name.replace('_', '-')}"
    return sentence(spoken) if words().has(spoken) else name


def _value(value: object, known: dict[str, Person]) -> str:
    if isinstance(value, date):
        return day(value)
    if isinstance(value, str) and value in known:
        return known[value].name
    if isinstance(value, Enum | str | int):
        return clipped(str(value), LONGEST_VALUE) or "—"
    return "—" if value is None or value == () else "…"
