"""What a coordinator says of who answers: an action handed over, disowned, a digest refused."""

from dataclasses import replace

from domain.errors import RefusedError
from domain.model.desk import DeskItem, DeskKind
from domain.model.event import Event, EventName
from domain.model.moment import Moment
from domain.model.programme import Plan
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.keys import opaque
from domain.rules.who_is_meant import person_meant
from domain.use_cases.handing_figures import asks_who_measures, hand_figure, keep_figure_owner
from domain.use_cases.unsubscribing import resume_digests

WHO_ANSWERS = frozenset({DeskKind.DELEGATION, DeskKind.DISOWNED, DeskKind.UNSUBSCRIBED})
BY_DELEGATION = "delegation"


def agree(unit: UnitOfWork, item: DeskItem, moment: Moment) -> None:
    """Let a delegation take effect in the plan in force; what is only noted already has.

    The plan keeps it, whatever a file that still names the former owner says, until one names
    somebody else or a person takes it back. Refuses `desk.delegate_unknown` when nobody of the
    programme is meant, and `desk.overtaken`.
    """
    meant = str(item.facts.get("delegate", ""))
    noted = item.kind is DeskKind.UNSUBSCRIBED or (item.kind is DeskKind.DISOWNED and not meant)
    if asks_who_measures(item):
        hand_figure(unit, item, moment)
    elif not noted:
        _hand_over(unit, item, meant, moment)


def _hand_over(unit: UnitOfWork, item: DeskItem, meant: str, moment: Moment) -> None:
    plan = unit.programmes.plan(item.programme)
    person = person_meant(meant, plan.people) if plan else None
    if plan is None or person is None:
        raise RefusedError("desk.delegate_unknown", number=item.number, delegate=meant)
    action = unit.actions.many([item.subject]).get(item.subject)
    # What was said for somebody else holds as long as the action is theirs.
    owner = item.facts.get("owner", item.person)
    if action is None or action.dropped or action.owner != owner:
        raise RefusedError("desk.overtaken", number=item.number, ref=action.ref if action else "")
    version = unit.programmes.save(_handed(plan, item.subject, person.id), moment.at)
    # Whoever takes an action over is asked of it now, not at the next occasion.
    unit.actions.asked([item.subject], None)
    data = {"version": version, "actions": 1, "by": BY_DELEGATION}
    said = {"from": owner, "to": person.id}
    unit.journal.append(
        [
            Event(EventName.PLAN_APPLIED, plan.id, plan.id, moment.day, moment.at, data),
            Event(EventName.ACTION_HANDED_OVER, plan.id, item.subject, moment.day, moment.at, said),
        ]
    )


def disagree(unit: UnitOfWork, item: DeskItem, moment: Moment) -> None:
    """Say that the action is theirs after all, or that the digests go on."""
    if asks_who_measures(item):
        keep_figure_owner(unit, item, moment)
    elif item.kind is DeskKind.UNSUBSCRIBED:
        resume_digests(unit, (item.programme, item.subject, item.person), moment)
    else:
        unit.actions.disown([item.subject], "")


def _handed(plan: Plan, action: str, owner: str) -> Plan:
    """Return the plan with another owner for one action."""
    return replace(
        plan,
        actions=tuple(
            replace(one, owner=owner, handed_from=one.handed_from or one.owner)
            if opaque(plan.id, "action", one.ref) == action
            else one
            for one in plan.actions
        ),
    )
