"""How decisions amend the plan in force, and how they outlive the next version of the file."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from domain.model.meeting import Decision, decision_ref
from domain.model.programme import Plan, PlannedAction
from domain.rules.kept_handovers import with_handovers

LONGEST_TITLE = 300


def next_number(plan: Plan, last: int) -> int:
    """Return the number of the next decision: its ref must be no action's of the file."""
    taken = {one.ref for one in plan.actions if not one.decision}
    number = last + 1
    while decision_ref(number) in taken:
        number += 1
    return number


def action_of(decision: Decision, axis: str) -> PlannedAction | None:
    """Return the action that a decision creates; None without both an owner and a deadline."""
    if not decision.owner or decision.deadline is None:
        return None
    return PlannedAction(
        ref=decision.ref,
        title=decision.text[:LONGEST_TITLE],
        axis=axis,
        owner=decision.owner,
        deadline=decision.deadline,
        decision=decision.ref,
    )


def with_actions(plan: Plan, actions: Sequence[PlannedAction]) -> Plan:
    """Return the plan with these actions at its end."""
    return replace(plan, actions=(*plan.actions, *actions))


def carried_over(
    before: Plan | None, after: Plan, taken_back: Collection[str] = frozenset()
) -> Plan:
    """Return a new version of a plan with what was decided and handed over since the one before.

    A file that does not know of a decision drops nothing of it; one that writes its action down
    says how it goes on. A file that still names the former owner of an action takes it back from
    nobody, but where its ref is among `taken_back`.
    """
    after = with_handovers(before, after, taken_back)
    decided = {one.ref: one for one in before.actions if one.decision} if before else {}
    written = {one.ref for one in after.actions}
    told = tuple(
        replace(one, decision=decided[one.ref].decision) if one.ref in decided else one
        for one in after.actions
    )
    kept = [one for ref, one in decided.items() if ref not in written]
    return replace(after, actions=(*told, *kept))


def axis_for(plan: Plan, body_axes: Sequence[str], about: str) -> str:
    """Return the axis of what a decision creates.

    That of the action it is about, else the first one that the body follows, else the first of all.
    """
    return about or next(iter(body_axes), plan.axes[0].ref)
