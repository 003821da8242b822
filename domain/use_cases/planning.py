"""Making a plan the one in force."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.model.event import Event, EventName
from domain.model.moment import Moment
from domain.model.programme import Plan
from domain.model.report import DeadlineChange
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules.amending import carried_over
from domain.rules.keys import opaque
from domain.rules.rescheduling import changed_series, to_withdraw
from domain.use_cases.appointing import appoint
from domain.use_cases.convening import place_reviews

BY_PLAN = "plan"


@dataclass(frozen=True, slots=True)
class AppliedPlan:
    """What applying did: the version in force, and how many deadlines moved."""

    version: int
    changed: bool
    actions: int
    moved: int


def apply_plan(open_unit: OpenUnit, plan: Plan, moment: Moment) -> AppliedPlan:
    """Make the plan the one in force; the same plan twice changes nothing.

    A deadline moves when the file moved it since the last plan: one that the desk moved meanwhile
    stays, unless the file says otherwise. What decisions added since stays too.
    """
    with open_unit() as unit:
        before = unit.programmes.plan(plan.id)
        plan = carried_over(before, plan)
        if before == plan:
            version = unit.programmes.version(plan.id)
            return AppliedPlan(version, changed=False, actions=len(plan.actions), moved=0)
        version = unit.programmes.save(plan, moment.at)
        moves = _moves(unit, _moved(before, plan), version, moment)
        unit.actions.move(moves)
        place_reviews(unit, before, plan, moment)
        _withdraw(unit, before, plan, moment)
        appoint(unit, plan.id, moment)
        # Whoever takes an action over is asked of it now, not at the next occasion.
        unit.actions.asked(_handed_over(before, plan, moment.day), None)
        data = {"version": version, "actions": len(plan.actions), "moved": len(moves)}
        applied = Event(EventName.PLAN_APPLIED, plan.id, plan.id, moment.day, moment.at, data)
        unit.journal.append([applied, *(_moved_event(plan.id, one, moment) for one in moves)])
        return AppliedPlan(version, changed=True, actions=len(plan.actions), moved=len(moves))


def _withdraw(unit: UnitOfWork, before: Plan | None, plan: Plan, moment: Moment) -> None:
    """Take the unannounced reviews of a changed series back: the new rhythm places its own."""
    changed = changed_series(before, plan)
    if not changed:
        return
    found = to_withdraw(unit.reviews.of(plan.id), changed, moment.day)
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
    unit: UnitOfWork, moved: Mapping[str, date], version: int, moment: Moment
) -> list[DeadlineChange]:
    known = unit.actions.many(list(moved))
    return [
        DeadlineChange(one, known[one].deadline, to, moment.day, BY_PLAN, str(version))
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


def _moved_event(programme: str, move: DeadlineChange, moment: Moment) -> Event:
    data = {"old": move.old.isoformat(), "new": move.new.isoformat(), "by": move.by}
    return Event(EventName.DEADLINE_MOVED, programme, move.action, moment.day, moment.at, data)
