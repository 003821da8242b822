"""What a sentence says is left: work to do, or more time for it."""

from collections.abc import Sequence

from notifications.reading.date_grammar import DateFound
from notifications.reading.lexicon import pattern
from notifications.reading.marks import Mark


def leaves_something(text: str) -> bool:
    """Tell whether a folded sentence says that work is left: « il manque le PV »."""
    if pattern("modifiers", "nothing_left").search(text):
        return False
    return pattern("modifiers", "remaining").search(text) is not None


def wants_time(text: str, dates: Sequence[DateFound], marks: Sequence[Mark]) -> bool:
    """Tell whether a folded sentence wants more time without naming a day."""
    if not any(one.relative for one in dates) or any(one.day for one in dates):
        return False
    moved = any(mark.kind == "postponed" for mark in marks)
    return moved or pattern("modifiers", "more_time").search(text) is not None
