"""What an amendment ends: actions that leave the plan, requests that await nothing any more."""

from collections.abc import Mapping

from domain.errors import RefusedError
from domain.model.follow_up import Action, RequestState
from domain.model.moment import Moment
from domain.model.programme import Plan, PlannedAction
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.dropping import Amendment, dropped, relieved, unmarked
from domain.rules.ending import ended


def let_go(
    unit: UnitOfWork, before: Plan | None, after: Plan, why: Amendment
) -> tuple[PlannedAction, ...]:
    """Return the actions that leave the plan, once nothing of them is lost silently."""
    gone = dropped(before, after)
    if gone:
        kept = unmarked(gone, after, followed_in(unit, after.id), why.drop)
        if kept:
            raise RefusedError("plan.drops_history", refs=kept)
    return gone


def followed_in(unit: UnitOfWork, programme: str) -> set[str]:
    """Return the refs of actions of which something was asked, said or decided."""
    asked = {one for request in unit.requests.of(programme) for one in request.actions}
    said = {one.action for one in unit.actions.reports(programme)}
    moved = {one.action for one in unit.actions.moves(programme)}
    return {one.ref for one in unit.actions.many(asked | said | moved).values()}


def supersede(
    unit: UnitOfWork, programme: str, before: Mapping[str, Action], moment: Moment
) -> int:
    """End the open requests that have nothing left to await, and return how many."""
    facts = unit.programmes.facts(programme, moment.day)
    after = {one.id: one for one in facts.actions}
    void = [one.request for one in relieved(facts.requests, before, after) if one.whole]
    unit.requests.close(void, RequestState.SUPERSEDED)
    unit.journal.append(list(ended(programme, void, RequestState.SUPERSEDED, moment)))
    return len(void)
