"""Which deadlines an owner's calendar has yet to be told of: new, moved, given up."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from domain.model.calendar_entry import CalendarEntry
from domain.model.follow_up import Action, Facts
from domain.model.owed import AskStatus
from domain.model.report import DeadlineChange, Effect
from domain.model.status import Status
from domain.rules.known import day_in

TAKEN = frozenset({Effect.APPLIED.value, Effect.ACCEPTED.value})


def newly_dated(ask: AskStatus, facts: Facts, moves: Iterable[DeadlineChange]) -> tuple[str, ...]:
    """Return the actions of a request whose deadline its reader was not yet told for a calendar.

    Those never asked of that owner, those whose deadline moved since they were, and those of an
    earlier request that never left. A move on the day of the last request counts: told twice, a
    deadline changes nothing in a calendar; not told, it would stay wrong.
    """
    actions = {one.id: one for one in facts.actions}
    moved = {one.action: one.on for one in moves}
    unsent = {
        action
        for one in facts.requests
        if one.id in ask.supersedes and one.sent_on is None
        for action in one.actions
    }

    def is_new(action: Action) -> bool:
        last, on = action.asked_slot, moved.get(action.id)
        return last is None or action.id in unsent or (on is not None and on >= last)

    return tuple(one for one in ask.actions if one in actions and is_new(actions[one]))


def entry_of(action: Action, *, is_over: bool = False) -> CalendarEntry:
    """Return the entry of an action as it stands.

    Each move of the deadline takes two numbers, so that an action given up, then taken up again
    and moved, goes on counting.
    """
    sequence = 2 * action.slips + is_over
    return CalendarEntry(
        action.id, sequence, action.ref, action.title, action.deadline, is_over=is_over
    )


def settled(
    lines: Sequence[Mapping[str, Any]], actions: Mapping[str, Action]
) -> tuple[CalendarEntry, ...]:
    """Return the entries that a receipt's lines changed: deadlines moved, actions given up."""
    known = [(one, actions[one["action"]]) for one in lines if one["action"] in actions]
    return tuple(
        entry_of(action, is_over=action.status is Status.CANCELLED)
        for line, action in known
        if line["effect"] in TAKEN and _has_changed(line, action)
    )


def _has_changed(line: Mapping[str, Any], action: Action) -> bool:
    new = day_in(line, "new_deadline")
    if action.status is Status.CANCELLED:
        return line.get("status") == Status.CANCELLED.value
    return new is not None and new == action.deadline and new != day_in(line, "old_deadline")
