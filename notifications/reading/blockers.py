"""What blocks an action, in its owner's own words."""

from collections.abc import Sequence

from notifications.reading.marks import Force, Mark
from notifications.reading.people import cause_in, clause_after, reason_after
from notifications.reading.sentences import Sentence


def blocker_in(sentence: Sentence, marks: Sequence[Mark]) -> str | None:
    """Return the reason that a sentence gives for being blocked or waiting, None without one."""
    blocked = [mark for mark in marks if mark.kind == "blocked" and mark.force is Force.STATED]
    for mark in blocked:
        reason = reason_after(sentence.fold, mark.end)
        if reason:
            return reason
    if blocked and all(mark.end <= blocked[-1].end for mark in marks):
        reason = cause_in(sentence.fold) or clause_after(sentence.fold, blocked[-1].end)
        if reason:
            return reason
    if not blocked and any(
        mark.kind in ("done", "unblocked") and mark.force is Force.STATED for mark in marks
    ):
        return None
    return cause_in(sentence.fold)
