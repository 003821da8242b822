"""Foresees the first mails that a plan would cause, with the very rules that will decide."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.model.follow_up import Action, Facts, Programme, ProgrammeState
from domain.model.owed import AskStatus, IssueDigest
from domain.model.programme import Plan, PlannedAction
from domain.rules.deciding import decide
from domain.rules.keys import opaque
from domain.rules.mandates import as_held
from domain.rules.rulebook import Rulebook
from domain.rules.seats import held_on

HORIZON = 45


@dataclass(frozen=True, slots=True)
class FirstMails:
    """The first local day with a request or a digest, and how many; None when none comes soon.

    Questions, invitations and words asked before a review may leave earlier. `requests`
    are people asked, of so many `actions`; `digests` bodies informed, by so many `digest_mails`.
    """

    on: date | None = None
    requests: int = 0
    actions: int = 0
    digests: int = 0
    digest_mails: int = 0


def first_mails(plan: Plan, now: Facts | None, rulebook: Rulebook, day: date) -> FirstMails:
    """Return the first requests and digests of the plan, in force and started from that day on.

    `now` is the programme as it is followed today, None when it is not.
    """
    facts = _as_if_in_force(plan, now, day)
    for ahead in range(HORIZON):
        on = day + timedelta(days=ahead)
        held = _as_held(facts, on)
        owed = decide(held, rulebook, on)
        asked = [one for one in owed if isinstance(one, AskStatus)]
        issued = [one for one in owed if isinstance(one, IssueDigest)]
        if asked or issued:
            return FirstMails(
                on=on,
                requests=len(asked),
                actions=sum(len(one.actions) for one in asked),
                digests=len(issued),
                digest_mails=sum(_readers(held, one, on) for one in issued),
            )
    return FirstMails()


def _as_held(facts: Facts, on: date) -> Facts:
    """Return the facts with roles and seats handed to whoever holds them that day."""
    actions = as_held({one.id: one for one in facts.actions}, facts.roles, on)
    return replace(
        facts,
        actions=tuple(actions.values()),
        bodies=tuple(held_on(one, facts.roles, on) for one in facts.bodies),
        roles=tuple(replace(one, holder=one.holder_on(on)) for one in facts.roles),
    )


def _readers(facts: Facts, owed: IssueDigest, on: date) -> int:
    return sum(len(one.members_on(on)) for one in facts.bodies if one.id == owed.body)


def _started(plan: Plan, started_on: date) -> Programme:
    return Programme(
        id=plan.id,
        name=plan.name,
        language=plan.language,
        timezone=plan.timezone,
        state=ProgrammeState.STARTED,
        started_on=started_on,
        coordinators=plan.coordinators,
        axis_label=plan.axis_label,
        policy=plan.policy,
        contracts=plan.contracts,
        indicators=plan.indicators,
        declared_axes=plan.declared_axes,
        rules=plan.rules,
    )


def _as_if_in_force(plan: Plan, now: Facts | None, day: date) -> Facts:
    programme = _started(plan, (now.programme.started_on if now else None) or day)
    empty = Facts(programme, people={}, axes=(), phases=(), actions=(), bodies=())
    standing = {one.ref: one for one in now.actions} if now else {}
    return replace(
        now or empty,
        programme=programme,
        people={one.id: one for one in plan.people},
        axes=plan.axes,
        phases=plan.phases,
        actions=tuple(_action(plan, one, standing.get(one.ref)) for one in plan.actions),
        bodies=plan.bodies,
        roles=plan.roles,
        substitutes=plan.substitutes,
    )


def _action(plan: Plan, planned: PlannedAction, standing: Action | None) -> Action:
    """Return an action as it would be followed: how it stands is kept."""
    fresh = _fresh(plan, planned)
    if standing is None:
        return fresh
    return replace(
        standing,
        owner=fresh.owner,
        role=fresh.role,
        axis=fresh.axis,
        deadline=fresh.deadline,
        starts_on=fresh.starts_on,
        policy=fresh.policy,
        phase=fresh.phase,
        depends_on=fresh.depends_on,
    )


def _fresh(plan: Plan, planned: PlannedAction) -> Action:
    return Action(
        id=opaque(plan.id, "action", planned.ref),
        ref=planned.ref,
        title=planned.title,
        axis=planned.axis,
        owner=planned.owner,
        deadline=planned.deadline,
        first_deadline=planned.deadline,
        starts_on=planned.starts_on,
        objective=planned.objective,
        illustrative=planned.illustrative,
        policy=planned.policy,
        role=planned.owner if any(one.id == planned.owner for one in plan.roles) else "",
        phase=planned.phase,
        depends_on=planned.depends_on,
    )
