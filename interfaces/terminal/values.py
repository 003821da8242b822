"""Puts the values of a plan into words: rhythms, targets, hours, who sits and who holds."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from domain.model.gate import PhaseGate
from domain.model.hours import MeetingHours, OfficeHours
from domain.model.indicator import Target
from domain.model.mandates import Mandate
from domain.model.people import DigestTerms, ReviewSeries
from domain.model.policy import Cadence
from interfaces.terminal import holding
from interfaces.terminal.language import words
from interfaces.terminal.printing import day, sentence
from notifications.composing.typography import clipped

LONGEST_VALUE = 60
NOTHING = "—"
# What the file does not say but the store makes up; nobody would know it again.
CALLED_BY = ("title", "name", "organisation", "person", "seat", "ref")


def cadence_in_words(cadence: Cadence) -> str:
    """Return once a period, on its nth working day."""
    end = "-from-end" if cadence.working_day < 0 else ""
    return sentence(f"cli-every-{cadence.period.value}{end}", rank=abs(cadence.working_day))


def value_in_words(value: object, known: Mapping[str, str]) -> str:
    """Return a value as people say it; `known` names people, roles and organisations by id."""
    if value in (None, (), ""):
        return NOTHING
    if isinstance(value, tuple):
        return _several(value, known)
    return clipped(_one(value, known), LONGEST_VALUE)


def _several(values: tuple[object, ...], known: Mapping[str, str]) -> str:
    held = [one for one in values if isinstance(one, Mandate)]
    if held:
        return holding.mandates(held, known)
    return clipped(", ".join(_called(one, known) for one in values), LONGEST_VALUE)


def _one(value: object, known: Mapping[str, str]) -> str:
    if isinstance(value, str) and not isinstance(value, Enum):
        return known.get(value, value)
    said = next((say(value) for kind, say in SAID if isinstance(value, kind)), None)
    return _group(value, known) if said is None else said


def _hours(value: MeetingHours | OfficeHours) -> str:
    spoken = words()
    return sentence("cli-hours", since=spoken.hour(value.since), until=spoken.hour(value.until))


def _group(value: object, known: Mapping[str, str]) -> str:
    """Return the values of a group that say something, side by side."""
    match value:
        case ReviewSeries():
            quorum = sentence("cli-word-quorum-of", count=value.quorum) if value.quorum else None
            parts: tuple[object, ...] = (value.cadence, value.hours, quorum)
        case Target():
            parts = (value.value, value.horizon, value.words)
        case DigestTerms():
            parts = tuple(
                sentence(f"cli-word-{name}")
                for name in ("proofread", "unless-empty", "pdf")
                if getattr(value, name.replace("-", "_"))
            )
        case PhaseGate():
            parts = (value.body,)
        case _:
            parts = ()
    said = [_one(one, known) for one in parts if one not in (None, "")]
    return " · ".join(said) or "…"


def _spoken(code: str) -> str:
    name = f"cli-word-{code.replace('_', '-')}"
    return sentence(name) if words().has(name) else code


def _called(item: object, known: Mapping[str, str]) -> str:
    """Return what people call an item of a list: its name, or that of whom it is about."""
    if isinstance(item, str | int):
        return known.get(str(item), str(item))
    names = (getattr(item, one, "") for one in CALLED_BY)
    name = next((one for one in names if isinstance(one, str) and one), "…")
    return known.get(name, name)


# A truth value is a number too, and a word of a closed list a text: the narrower kind comes first.
SAID: tuple[tuple[Any, Callable[[Any], str]], ...] = (
    (date, day),
    (MeetingHours | OfficeHours, _hours),
    (Cadence, cadence_in_words),
    (Enum, lambda value: _spoken(str(value.value))),
    (Decimal, lambda value: words().amount(value)),
    (bool, lambda value: _spoken("yes" if value else "no")),
    (int, str),
)
