"""What the desk asks a person to decide: what would take effect, and why it waits."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

from domain.model.desk import DeskItem, DeskKind
from domain.model.follow_up import Action
from domain.model.hearing import Topic
from domain.model.status import Status
from notifications.composing.words import Words

Day = Callable[[date], str]


def proposed(item: DeskItem, action: Action | None, words: Words, day: Day) -> str:
    """Return what would take effect if an item were accepted; empty where nothing is proposed.

    The same as `domain.use_cases.deciding` makes true of each kind, but for what the owner wrote: a
    blocker is told in their sentence alone. A deadline stands beside the one that it would replace.
    """
    return " · ".join(_proposed(item, action, words, day))


def _proposed(item: DeskItem, action: Action | None, words: Words, day: Day) -> Iterator[str]:
    said, ambiguous = item.facts, item.kind is DeskKind.AMBIGUOUS
    # A bounce has a status too: that of RFC 3463.
    if said.get("status") and (ambiguous or item.kind is DeskKind.CANCELLATION):
        yield words.status(Status(said["status"]))
    if said.get("progress") is not None and ambiguous:
        yield f"{said['progress']} %"
    if said.get("forecast") and ambiguous:
        yield words.say("receipt-forecast", on=date.fromisoformat(said["forecast"]))
    if said.get("new_deadline") and item.kind is not DeskKind.CANCELLATION:
        new = day(date.fromisoformat(said["new_deadline"]))
        yield f"{day(action.deadline)} → {new}" if action else f"→ {new}"
    if item.kind is DeskKind.FIGURE and "value" in said:
        yield _figure(item, words, day)
    if item.kind is DeskKind.DELEGATION and said.get("topic") == Topic.FIGURES:
        yield f"→ {said.get('delegate', '')}"
    if item.kind is DeskKind.SUBSTITUTION:
        until = said.get("through")
        yield (
            f"{said['delegate']} → {day(date.fromisoformat(until))}" if until else said["delegate"]
        )


def _figure(item: DeskItem, words: Words, day: Day) -> str:
    """Return the figure that was said, with the one that it is weighed against."""
    said = item.facts
    value, on = words.amount(Decimal(str(said["value"]))), date.fromisoformat(str(said["on"]))
    told = {"value": value, "unit": str(said["unit"]), "on": day(on)}
    if "last" not in said:
        return words.say("desk-figure-proposed", **told)
    last, before = words.amount(Decimal(str(said["last"]))), str(said["last_on"])
    shown = day(date.fromisoformat(before))
    return words.say("desk-figure-after", **told, last=last, before=shown)


def reason(item: DeskItem, words: Words) -> str:
    """Return why an item waits, in words where the reading or the mailbox gave a code."""
    code = str(item.facts.get("why", ""))
    name = "why-" + code.replace("_", "-")
    return words.say(name) if code and words.has(name) else code
