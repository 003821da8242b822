"""What a body that leaves the plan leaves behind, and what it takes up when it comes back."""

from dataclasses import replace

from domain.model.desk import Verdict
from domain.model.event import Event, EventName
from domain.model.gate import Gate, GateState
from domain.model.meeting import Review
from domain.model.moment import Moment
from domain.model.programme import Plan
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.rescheduling import bodiless, called_off, may_come_back, moved_to
from domain.use_cases.listening import BODY_GONE
from domain.use_cases.meeting_begun import has_begun
from domain.use_cases.meeting_changes import change_reviews
from domain.use_cases.proofreading import lift_draft, withdraw_digest


def disband(unit: UnitOfWork, before: Plan | None, plan: Plan, moment: Moment) -> None:
    """Follow a new plan, already saved, where bodies leave it or come back.

    The meetings of a body that is no more are called off, but one under way, and whoever was
    invited is told; its digest that waits for a go is given up; the gate put to it goes to the
    body that the plan names now. One that comes back meets again on the days that it was to.
    """
    reviews = unit.reviews.of(plan.id)
    off = [
        (one, called_off(one))
        for one in bodiless(reviews, plan, moment.day)
        if not has_begun(unit, plan.id, one, moment)
    ]
    change_reviews(unit, plan.id, off, moment, BODY_GONE)
    back = _called_off_with_body(unit, plan.id, may_come_back(reviews, (before, plan), moment.day))
    change_reviews(unit, plan.id, [(one, moved_to(one, one.on)) for one in back], moment)
    _give_digests_up(unit, before, plan, moment)
    _pass_gates(unit, plan, moment)


def _called_off_with_body(
    unit: UnitOfWork, programme: str, reviews: tuple[Review, ...]
) -> list[Review]:
    """Return those that were called off because their body left, and not by a person before."""
    if not reviews:
        return []
    cancelled = EventName.REVIEW_CANCELLED
    events = (one for _, one in unit.journal.of(programme) if one.name is cancelled)
    last = {one.subject: one.data.get("why") for one in events}
    return [one for one in reviews if last.get(one.id) == BODY_GONE]


def _give_digests_up(unit: UnitOfWork, before: Plan | None, plan: Plan, moment: Moment) -> None:
    kept = {one.id for one in plan.bodies}
    gone = [one for one in before.bodies if one.id not in kept] if before else []
    for body in gone:
        held = unit.reviews.held_digest(plan.id, body.id)
        if held is not None:
            lift_draft(unit, held[0], BODY_GONE, moment, Verdict.OVERTAKEN)
            withdraw_digest(unit, plan.id, held[0], moment)


def _pass_gates(unit: UnitOfWork, plan: Plan, moment: Moment) -> None:
    """Adjourn the gates whose body no longer decides of them to that very day.

    Where the plan names another body, it is asked in the next round, with the facts of that day.
    """
    passed = [one for one in unit.phases.gates(plan.id) if _has_passed(one, plan)]
    state, on = GateState.ADJOURNED, moment.day
    unit.phases.change(
        [replace(one, state=state, effect_on=on, decided_on=on, decided_by="") for one in passed]
    )
    name, data = EventName.GATE_ADJOURNED, {"effect_on": on.isoformat(), "why": BODY_GONE}
    unit.journal.append(
        [
            Event(name, plan.id, o.id, on, moment.at, {**data, "phase": o.phase, "round": o.round})
            for o in passed
        ]
    )


def _has_passed(gate: Gate, plan: Plan) -> bool:
    if gate.state is not GateState.OPEN:
        return False
    named = next((one.gate.body for one in plan.phases if one.name == gate.phase and one.gate), "")
    sits = any(one.id == gate.body for one in plan.bodies)
    return not sits or (bool(named) and named != gate.body)
