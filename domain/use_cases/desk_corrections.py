"""What a coordinator says of an action instead of what waits on the desk."""

from dataclasses import replace

from domain.errors import RefusedError
from domain.model.desk import DeskChoice, DeskItem, DeskKind, Verdict
from domain.model.follow_up import Action
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.receipts import receipt_line
from domain.use_cases.desk_settling import as_accepted, says_nothing, settle, take_effect

SAID = (DeskKind.DEADLINE, DeskKind.CANCELLATION, DeskKind.AMBIGUOUS, DeskKind.QUARANTINE)


def put_right(unit: UnitOfWork, item: DeskItem, choice: DeskChoice, moment: Moment) -> DeskItem:
    """Make what the coordinator says true instead of what waits, and tell the owner."""
    if item.kind not in SAID or choice.correction.position is not None:
        raise RefusedError("desk.no_correction", number=choice.number)
    action = _meant(unit, item, choice)
    said, wanted = as_accepted(item, action, moment), choice.correction
    report = replace(
        said,
        person=item.person or action.owner,
        sentence=item.sentence or choice.reason,
        status=wanted.status or said.status,
        progress=said.progress if wanted.progress is None else wanted.progress,
        new_deadline=wanted.deadline or said.new_deadline,
    )
    if says_nothing(report):
        raise RefusedError("desk.no_candidate", number=choice.number)
    take_effect(unit, item, (report, action), (choice, moment))
    line = receipt_line(report, action)
    told = replace(item, facts=line, person=report.person, subject=action.id)
    settle(unit, told, Verdict.ACCEPTED, (choice, moment))
    return item


def _meant(unit: UnitOfWork, item: DeskItem, choice: DeskChoice) -> Action:
    """Return the action that a correction is about: named, the item's, or the only one asked of."""
    ref = choice.correction.ref
    if ref:
        known = {one.ref: one for one in unit.actions.of(item.programme)}
        if ref not in known:
            raise RefusedError("desk.action_unknown", number=choice.number, ref=ref)
        return known[ref]
    request = unit.requests.many([item.request]).get(item.request)
    only = request.actions if request is not None and len(request.actions) == 1 else ()
    found = unit.actions.many([item.subject, *only])
    action = found.get(item.subject) or (found.get(only[0]) if only else None)
    if action is None:
        raise RefusedError("desk.no_action", number=choice.number)
    if action.dropped:
        raise RefusedError("desk.overtaken", number=choice.number, ref=action.ref)
    return action
