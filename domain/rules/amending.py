"""How decisions amend the plan in force, and how they outlive the next version of the file."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from domain.model.meeting import Decision, decision_ref
from domain.model.programme import Plan, PlannedAction

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
    after = _with_handovers(before, after, taken_back)
    decided = {one.ref: one for one in before.actions if one.decision} if before else {}
    written = {one.ref for one in after.actions}
    told = tuple(
        replace(one, decision=decided[one.ref].decision) if one.ref in decided else one
        for one in after.actions
    )
    kept = [one for ref, one in decided.items() if ref not in written]
    return replace(after, actions=(*told, *kept))


@dataclass(frozen=True, slots=True)
class KeptHandover:
    """An action that stays with whom it was handed to, though the file names its former owner.

    `owner` and `named` are ids, of people or of roles.
    """

    ref: str
    owner: str
    named: str


def kept_handovers(
    before: Plan | None, written: Plan, taken_back: Collection[str] = frozenset()
) -> tuple[KeptHandover, ...]:
    """Return the actions that a file would give back to their former owners without a word."""
    there = {one.id for one in written.people} | {one.id for one in written.roles}
    handed = {
        one.ref: one
        for one in (before.actions if before else ())
        if one.handed_from and one.owner in there
    }
    return tuple(
        KeptHandover(one.ref, handed[one.ref].owner, one.owner)
        for one in written.actions
        if one.ref in handed
        and one.ref not in taken_back
        and one.owner == handed[one.ref].handed_from != handed[one.ref].owner
    )


def _with_handovers(before: Plan | None, after: Plan, taken_back: Collection[str]) -> Plan:
    kept = {one.ref: one.owner for one in kept_handovers(before, after, taken_back)}
    handed = {one.ref: one for one in before.actions if one.handed_from} if before else {}
    if not handed:
        return after
    actions = []
    for one in after.actions:
        owner = kept.get(one.ref, one.owner)
        same = one.ref in handed and owner == handed[one.ref].owner
        since = handed[one.ref].handed_from if same else ""
        actions.append(replace(one, owner=owner, handed_from=since))
    return replace(after, actions=tuple(actions))


def axis_for(plan: Plan, body_axes: Sequence[str], about: str) -> str:
    """Return the axis of what a decision creates.

    That of the action it is about, else the first one that the body follows, else the first of all.
    """
    return about or next(iter(body_axes), plan.axes[0].ref)
