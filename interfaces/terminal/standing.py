"""How a programme stands, as values: what `suivi show` prints and a program reads."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from domain.model.contract import ContractLine
from domain.model.follow_up import Action, Facts, Programme
from domain.model.indicator import Observed
from domain.model.moment import Moment
from domain.model.policy import Cadence, FollowUp
from domain.model.programme import Axis, Citation, Phase, Plan
from domain.model.standing_rule import StandingRule
from domain.model.status import Health, Status
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.contracts import contract_lines, fared
from domain.rules.digest_facts import DigestFacts
from domain.rules.inheritance import explain
from domain.rules.observing import observed
from domain.rules.phases import running
from domain.rules.rulebook import Policies, Rulebook
from domain.rules.slippage import slippage
from interfaces.terminal import counting
from interfaces.terminal.standing_bodies import (
    BodyStanding,
    RoleStanding,
    standing_of_bodies,
    standing_of_roles,
)
from interfaces.terminal.standing_gone import GoneAction, gone_from
from interfaces.terminal.standing_moves import Move, moves_of

FINALS = (Status.DONE, Status.CANCELLED)


@dataclass(frozen=True, slots=True)
class ActionStanding:
    """One action: `slipped` in calendar days, `silences` reminders in a row without an answer."""

    ref: str
    title: str
    axis: str
    owner: str
    status: Status
    progress: int
    health: Health
    deadline: date
    first_deadline: date
    slipped: int
    silences: int
    last_words: str
    last_words_on: date | None
    blocker: str
    illustrative: bool


@dataclass(frozen=True, slots=True)
class ProgrammeStanding:
    """A programme on a local day; `policy_from` names the level that each value comes from.

    Rules name their body as people call it.
    """

    id: str
    name: str
    state: str
    started_on: date | None
    day: date
    version: int
    waiting: int
    counts: dict[str, int]
    healths: dict[str, int]
    actions: tuple[ActionStanding, ...]
    bodies: tuple[BodyStanding, ...]
    phase: str
    policy: FollowUp
    policy_from: dict[str, str]
    contracts: tuple[ContractLine, ...] = ()
    citations: tuple[Citation, ...] = ()
    axis_label: str = ""
    ask_axes: Cadence | None = None
    axes: tuple[Axis, ...] = ()
    observed: Observed = field(default_factory=Observed)
    moves: tuple[Move, ...] = ()
    rules: tuple[StandingRule, ...] = ()
    roles: tuple[RoleStanding, ...] = ()
    gone: tuple[GoneAction, ...] = ()


def standing(
    unit: UnitOfWork, programme: Programme, rulebook: Rulebook, moment: Moment
) -> ProgrammeStanding:
    """Return how a programme stands on the moment's day."""
    facts = unit.programmes.facts(programme.id, moment.day)
    known = DigestFacts(facts, rulebook, waiting=(), previous=None, head="")
    actions = tuple(_action(known, one, moment.day) for one in facts.actions)
    phase, gone = running(facts, moment.day), gone_from(unit, programme)
    return ProgrammeStanding(
        id=programme.id,
        name=programme.name,
        state=programme.state.value,
        started_on=programme.started_on,
        day=moment.day,
        **_of_store(unit, programme),
        healths=_healths(actions, gone),
        gone=gone,
        actions=actions,
        bodies=standing_of_bodies(facts, moment.day),
        phase=phase.title if phase else "",
        policy=Policies(rulebook, facts, moment.day).of_programme(),
        policy_from=_policy_from(programme, phase),
        contracts=contract_lines(programme.contracts, fared(known, moment.day)),
        **_measured(unit, facts),
        **_said_by(unit.programmes.plan(programme.id)),
    )


def _of_store(unit: UnitOfWork, programme: Programme) -> dict[str, Any]:
    return {
        "version": unit.programmes.version(programme.id),
        "waiting": len(unit.desk.waiting(programme.id)),
    }


def _measured(unit: UnitOfWork, facts: Facts) -> dict[str, Any]:
    return {
        "observed": observed(facts),
        "moves": moves_of(unit, facts),
        "rules": _rules(facts),
        "roles": standing_of_roles(facts),
    }


def _rules(facts: Facts) -> tuple[StandingRule, ...]:
    names = {one.id: one.name for one in facts.bodies}
    return tuple(replace(one, body=names.get(one.body, "")) for one in facts.programme.rules)


def _said_by(plan: Plan | None) -> dict[str, Any]:
    """Return what is shown as the plan says it, followed or not."""
    if plan is None:
        return {"counts": {}}
    return {
        "counts": counting.of_plan(plan) | counting.announced(plan),
        "citations": plan.citations,
        "axis_label": plan.axis_label,
        "ask_axes": plan.ask_axes,
        "axes": plan.axes,
    }


def _policy_from(programme: Programme, phase: Phase | None) -> dict[str, str]:
    of_phase = {"phase": phase.policy} if phase else {}
    return dict(explain({"programme": programme.policy} | of_phase))


def _action(known: DigestFacts, action: Action, day: date) -> ActionStanding:
    owner = known.facts.people.get(action.owner)
    request = known.request_of(action)
    return ActionStanding(
        ref=action.ref,
        title=action.title,
        axis=action.axis,
        owner=owner.name if owner else "",
        status=action.status,
        progress=action.progress,
        health=known.health_of(action, day),
        deadline=action.deadline,
        first_deadline=action.first_deadline,
        slipped=slippage(action.first_deadline, action.deadline),
        silences=request.reminded if request else 0,
        last_words=action.last_words,
        last_words_on=action.last_words_on,
        blocker=action.blocker,
        illustrative=action.illustrative,
    )


def _healths(actions: Sequence[ActionStanding], gone: Sequence[GoneAction]) -> dict[str, int]:
    """Count open actions by health, and apart those that are done or given up, gone or not."""
    still_open = [one.health for one in actions if not one.status.is_final]
    finals = {final.value: sum(one.status is final for one in actions) for final in FINALS}
    finals[Status.CANCELLED.value] += len(gone)
    return {one.value: still_open.count(one) for one in Health} | finals
