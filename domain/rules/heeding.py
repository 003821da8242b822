"""What becomes of what a person asks of the follow-up itself: until which day, for which actions.

A reminder is put off for at most sixty days, and not past a deadline still to come: putting off is
no way around it. An absence is believed for at most sixty days: more may be a slip of the pen.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from domain.model.commands import Command
from domain.model.follow_up import Action

LONGEST = timedelta(days=60)


def absence_end(until: date, day: date) -> date:
    """Return the last day of an absence that is believed."""
    return min(until, day + LONGEST)


def put_off(actions: Sequence[Action], on: date, day: date) -> dict[date, list[str]]:
    """Return the actions of which no reminder is owed before each day, by that day."""
    found: dict[date, list[str]] = {}
    for one in actions:
        found.setdefault(min(on, latest_put_off(one, day)), []).append(one.id)
    return found


def latest_put_off(action: Action, day: date) -> date:
    """Return the last day to which reminders of an action may be put off."""
    furthest = day + LONGEST
    return min(furthest, action.deadline) if action.deadline > day else furthest


def heeded(command: Command, **said: object) -> dict[str, object]:
    """Return the JSON facts by which a receipt speaks of a command; what is empty is left out."""
    line = {"kind": command.kind, "sentence": command.sentence, **said}
    return {name: value for name, value in line.items() if value not in (None, "", [], ())}
