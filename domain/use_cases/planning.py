"""Making a plan the one in force."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.model.event import Event, EventName
from domain.model.moment import Moment
from domain.model.programme import Plan, PlannedAction
from domain.model.report import DeadlineChange
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules.amending import carried_over
from domain.rules.dropping import Amendment
from domain.rules.kept_handovers import KeptHandover, kept_handovers
from domain.rules.keys import opaque
from domain.rules.rescheduling import changed_series, to_withdraw, with_hours
from domain.use_cases.applying_rules import pass_over
from domain.use_cases.appointing import appoint
from domain.use_cases.consulting import place_consultations
from domain.use_cases.convening import place_reviews
from domain.use_cases.disbanding import disband
from domain.use_cases.relieving import let_go, supersede

BY_PLAN = "plan"


@dataclass(frozen=True, slots=True)
class AppliedPlan:
    """What applying did: the version in force, deadlines moved, actions dropped.

    `superseded` counts the open requests that have nothing left to await; `kept` are the
    actions that stay with whom they were handed to although the file names their former owners.
    """

    version: int
    changed: bool
    actions: int
    moved: int
    dropped: int = 0
    superseded: int = 0
    kept: tuple[KeptHandover, ...] = ()


def apply_plan(
    open_unit: OpenUnit, plan: Plan, moment: Moment, amendment: Amendment | None = None
) -> AppliedPlan:
    """Make the plan the one in force; the same plan twice changes nothing.

    A deadline moves when the file moved it since the last plan: one that the desk moved meanwhile
    stays, unless the file says otherwise. What decisions added since stays too, and an action that
    was handed over stays so unless the file names a third owner or it is taken back. Refuses
    `plan.drops_history` for actions that leave without a word although they were followed.
    """
    why = amendment or Amendment()
    with open_unit() as unit:
        before = unit.programmes.plan(plan.id)
        kept = kept_handovers(before, plan, why.take_back)
        plan = carried_over(before, plan, why.take_back)
        if before == plan:
            version = unit.programmes.version(plan.id)
            return AppliedPlan(
                version, changed=False, actions=len(plan.actions), moved=0, kept=kept
            )
        gone = let_go(unit, before, plan, why)
        return replace(_amend(unit, (before, plan), gone, why, moment), kept=kept)


def _amend(
    unit: UnitOfWork,
    plans: tuple[Plan | None, Plan],
    gone: Sequence[PlannedAction],
    why: Amendment,
    moment: Moment,
) -> AppliedPlan:
    """Write the new plan over the old one, and all that follows from the difference."""
    before, plan = plans
    standing = {one.id: one for one in unit.actions.of(plan.id)}
    version = unit.programmes.save(plan, moment.at, why.reason)
    moves = _moves(unit, _moved(before, plan), why, moment)
    unit.actions.move(moves)
    _follow(unit, before, plan, moment)
    applied = AppliedPlan(
        version,
        changed=True,
        actions=len(plan.actions),
        moved=len(moves),
        dropped=len(gone),
        superseded=supersede(unit, plan.id, standing, moment),
    )
    unit.journal.append(_events(plan, applied, moves, gone, moment))
    return applied


def _follow(unit: UnitOfWork, before: Plan | None, plan: Plan, moment: Moment) -> None:
    """Let reviews, consultations, roles and who is asked follow the new plan."""
    _withdraw(unit, before, plan, moment)
    disband(unit, before, plan, moment)
    place_reviews(unit, before, plan, moment)
    place_consultations(unit, before, plan, moment)
    appoint(unit, plan.id, moment)
    known = {one.id: one.when for one in before.rules} if before else {}
    new = [one.id for one in plan.rules if one.when.is_past and known.get(one.id) != one.when]
    if new and before:
        pass_over(unit, plan.id, new, moment)
    # Whoever takes an action over is asked of it now, not at the next occasion.
    unit.actions.asked(_handed_over(before, plan, moment.day), None)


def _withdraw(unit: UnitOfWork, before: Plan | None, plan: Plan, moment: Moment) -> None:
    """Take the unannounced reviews of a changed series back: the new rhythm places its own.

    Those that stay, for somebody moved them or spoke of them, meet at the new hours.
    """
    changed = changed_series(before, plan)
    if not changed:
        return
    known = unit.reviews.of(plan.id)
    unit.reviews.change(with_hours(known, (before, plan), moment.day))
    found = to_withdraw(known, changed, moment.day)
    gone = unit.reviews.withdraw([one.id for one in found])
    name = EventName.REVIEW_CANCELLED
    unit.journal.append(
        [
            Event(name, plan.id, one.id, moment.day, moment.at, {"from": one.on.isoformat()})
            for one in found
            if one.id in gone
        ]
    )


def _moves(
    unit: UnitOfWork, moved: Mapping[str, date], why: Amendment, moment: Moment
) -> list[DeadlineChange]:
    known = unit.actions.many(list(moved))
    return [
        DeadlineChange(one, known[one].deadline, to, moment.day, BY_PLAN, why.reason)
        for one, to in moved.items()
        if known[one].deadline != to
    ]


def _moved(before: Plan | None, after: Plan) -> dict[str, date]:
    """Return the deadlines that the file itself moved, by action id.

    An action that the plan before did not have may be one that comes back: the file decides.
    """
    old = {one.ref: one.deadline for one in before.actions} if before else {}
    return {
        opaque(after.id, "action", one.ref): one.deadline
        for one in after.actions
        if old.get(one.ref) != one.deadline
    }


def _handed_over(before: Plan | None, after: Plan, day: date) -> list[str]:
    """Return the actions that the file gave another owner, unless the same person answers."""
    old = {one.ref: one.owner for one in before.actions} if before else {}
    given = [one for one in after.actions if old.get(one.ref, one.owner) != one.owner]
    return [
        opaque(after.id, "action", one.ref)
        for one in given
        if before and before.answering(old[one.ref], day) != after.answering(one.owner, day)
    ]


def _events(
    plan: Plan,
    applied: AppliedPlan,
    moves: Sequence[DeadlineChange],
    gone: Sequence[PlannedAction],
    moment: Moment,
) -> list[Event]:
    """Return what happened: the plan applied, then each deadline moved and each action dropped."""
    counted = ("version", "actions", "moved", "dropped", "superseded")
    data = {name: getattr(applied, name) for name in counted}
    return [
        Event(EventName.PLAN_APPLIED, plan.id, plan.id, moment.day, moment.at, data),
        *(_moved_event(plan.id, one, moment) for one in moves),
        *(_dropped_event(plan.id, one, moment) for one in gone),
    ]


def _dropped_event(programme: str, action: PlannedAction, moment: Moment) -> Event:
    subject, data = opaque(programme, "action", action.ref), {"ref": action.ref}
    return Event(EventName.ACTION_DROPPED, programme, subject, moment.day, moment.at, data)


def _moved_event(programme: str, move: DeadlineChange, moment: Moment) -> Event:
    data = {"old": move.old.isoformat(), "new": move.new.isoformat(), "by": move.by}
    return Event(EventName.DEADLINE_MOVED, programme, move.action, moment.day, moment.at, data)
