"""Deadlines that come before those of what actions wait for: possible, but hardly meant."""

from dataclasses import dataclass
from datetime import date

from domain.model.programme import Plan


@dataclass(frozen=True, slots=True)
class EarlyDeadline:
    """An action due before one that it waits for, by ref, with both deadlines (local days)."""

    ref: str
    deadline: date
    awaited: str
    awaited_deadline: date


def early_deadlines(plan: Plan) -> tuple[EarlyDeadline, ...]:
    """Return the actions due before what they wait for, in the order of the plan.

    No refusal: a deadline that slips may overtake those that wait for it, and the file must still
    be able to say so. On the same day is in order.
    """
    due = {one.ref: one.deadline for one in plan.actions}
    return tuple(
        EarlyDeadline(one.ref, one.deadline, ref, due[ref])
        for one in plan.actions
        for ref in one.depends_on
        if ref in due and one.deadline < due[ref]
    )
