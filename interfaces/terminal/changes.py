"""Puts the changes of a plan into words."""

from collections.abc import Mapping
from datetime import date

from domain.model.mandates import Substitute
from domain.model.plan_change import ChangeKind, Part, PlanChange
from domain.model.programme import Plan
from domain.rules.slippage import slippage
from interfaces.terminal import holding
from interfaces.terminal.language import words
from interfaces.terminal.printing import day, sentence
from interfaces.terminal.values import LONGEST_VALUE, value_in_words
from notifications.composing.typography import clipped

# Their refs are made up by the store: nobody would know them again.
OPAQUE = (Part.ORGANISATION, Part.PERSON, Part.ROLE, Part.SUBSTITUTE, Part.BODY)


def in_words(
    change: PlanChange, old: Plan | None, new: Plan, first: Mapping[str, date] | None = None
) -> str:
    """Return one change as a sentence; people are named as either plan names them.

    `first` gives, by ref, the first deadline of each action: how far it has slipped since is said.
    """
    kind = change.kind.value.replace("_", "-")
    part = sentence(f"cli-part-{change.part.value}")
    known = {one.id: one.name for plan in (old, new) if plan for one in plan.people}
    known |= {one.id: one.title for plan in (old, new) if plan for one in plan.roles}
    known |= {one.id: one.name for plan in (old, new) if plan for one in plan.organisations}
    known |= {one.id: one.name for plan in (old, new) if plan for one in plan.bodies}
    if change.reason:
        kind += "-why"
    said = sentence(
        f"cli-change-{kind}",
        why=change.reason,
        part=part if change.part in OPAQUE else f"{part} {change.ref}",
        title=clipped(_title(change, known), LONGEST_VALUE),
        field=_field(change.field),
        old=value_in_words(change.old, known),
        new=value_in_words(change.new, known),
        days=f"{change.days:+d}",
    )
    return f"{said} ; {slipped}" if (slipped := _slipped(change, first or {})) else said


def _slipped(change: PlanChange, first: Mapping[str, date]) -> str:
    """Return by how much a deadline has moved in all, empty where that is what it moves by now."""
    known = first.get(change.ref) if change.kind is ChangeKind.DEADLINE_MOVED else None
    if known is None or known == change.old or not isinstance(change.new, date):
        return ""
    days = f"{slippage(known, change.new):+d}"
    return sentence("cli-amend-slipped", first=day(known), days=days)


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


def _title(change: PlanChange, known: Mapping[str, str]) -> str:
    """Return what people call the part; a substitute is known by both names."""
    stands_in = change.new if change.new is not None else change.old
    if change.part is Part.SUBSTITUTE and isinstance(stands_in, Substitute):
        owner, person = known.get(stands_in.owner, ""), known.get(stands_in.person, "")
        dates = holding.window(stands_in.since, stands_in.until)
        return sentence("cli-stands-in", owner=owner, person=person, dates=dates)
    return known.get(change.title, change.title)
