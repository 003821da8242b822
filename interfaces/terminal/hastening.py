"""Puts into words which actions are due before what they wait for."""

from domain.rules.ordering import EarlyDeadline
from interfaces.terminal.printing import day, sentence


def in_words(found: EarlyDeadline) -> str:
    """Return a warning: which two deadlines, and what to do."""
    return sentence(
        "cli-early-deadline",
        ref=found.ref,
        deadline=day(found.deadline),
        awaited=found.awaited,
        after=day(found.awaited_deadline),
    )


def as_json(found: EarlyDeadline) -> dict[str, object]:
    """Return a warning as a program reads it."""
    return {
        "code": "action.early_deadline",
        "action": found.ref,
        "deadline": found.deadline,
        "awaited": found.awaited,
        "awaited_deadline": found.awaited_deadline,
    }
