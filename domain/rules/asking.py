"""Whom to ask today: one mail a person and occasion, however many actions are due."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from domain.model.follow_up import Action, Facts
from domain.model.owed import AskStatus
from domain.model.policy import Cadence, FollowUp
from domain.rules.cadence import latest_slot, next_slot, served_until
from domain.rules.rulebook import Policies, Rulebook

ONE_DAY = timedelta(days=1)


def asks(facts: Facts, rulebook: Rulebook, day: date) -> tuple[AskStatus, ...]:
    """Return the requests due on that local day, by person id.

    Nothing on a day off, nothing to somebody absent or whose address is suspended: what is due
    stays due. Of several occasions missed only the latest is asked, and not when the next one comes
    before an answer could.
    """
    if facts.programme.started_on is None or not rulebook.calendar.is_working(day):
        return ()
    policies = Policies(rulebook, facts, day)
    occasions = _Occasions(rulebook, facts.programme.started_on, day, {})
    due: dict[str, list[tuple[Action, date, FollowUp]]] = defaultdict(list)
    for action in facts.actions:
        if action.status.is_final or (action.starts_on is not None and action.starts_on > day):
            continue
        policy = policies.of(action)
        slot = occasions.slot(policy, action.asked_slot)
        if slot is not None and _may_be_asked(facts, rulebook, action.owner, day):
            due[action.owner].append((action, slot, policy))
    return tuple(_ask(facts, rulebook, day, person, due[person]) for person in sorted(due))


@dataclass(frozen=True, slots=True)
class _Occasions:
    """Which occasion is due on a day; most actions share theirs, so each is computed once."""

    rulebook: Rulebook
    started_on: date
    day: date
    found: dict[tuple[Cadence, int, date | None], date | None]

    def slot(self, policy: FollowUp, asked: date | None) -> date | None:
        """Return the slot to ask for, given the one last asked; None when nothing is due."""
        key = (policy.ask, policy.answer_within, asked)
        if key not in self.found:
            self.found[key] = self._due(policy, asked)
        return self.found[key]

    def _due(self, policy: FollowUp, asked: date | None) -> date | None:
        calendar = self.rulebook.calendar
        after = self.started_on - ONE_DAY
        if asked is not None:
            after = max(after, served_until(policy.ask, asked))
        slot = latest_slot(policy.ask, calendar, after, self.day)
        if slot is None or slot == self.day:
            return slot
        following = next_slot(policy.ask, calendar, slot)
        return slot if calendar.count(self.day, following) >= policy.answer_within else None


def _may_be_asked(facts: Facts, rulebook: Rulebook, person: str, day: date) -> bool:
    back = facts.absences.get(person)
    return (
        person in facts.people
        and person not in facts.suspended
        and (back is None or back < day)
        and facts.mailed.get(person, 0) < rulebook.mails_a_day
    )


def _ask(
    facts: Facts,
    rulebook: Rulebook,
    day: date,
    person: str,
    due: list[tuple[Action, date, FollowUp]],
) -> AskStatus:
    within = min(policy.answer_within for _, _, policy in due)
    return AskStatus(
        person=person,
        occasion=max(slot for _, slot, _ in due),
        answer_by=rulebook.calendar.add(day, within),
        actions=tuple(action.id for action, _, _ in due),
        supersedes=tuple(one.id for one in facts.requests if one.person == person),
    )


def asks_now(
    facts: Facts, rulebook: Rulebook, day: date, target: tuple[str, str]
) -> tuple[AskStatus, ...]:
    """Return requests for today's own occasion, whatever the cadence, by person id.

    `target` is a person's id and an axis's ref; an empty one does not narrow. Final actions and
    unreachable people are left out; a day off is no obstacle, a person decided.
    """
    policies = Policies(rulebook, facts, day)
    person, axis = target
    due: dict[str, list[tuple[Action, date, FollowUp]]] = defaultdict(list)
    for action in facts.actions:
        wanted = (not person or action.owner == person) and (not axis or action.axis == axis)
        reachable = action.owner in facts.people and action.owner not in facts.suspended
        if wanted and reachable and not action.status.is_final:
            due[action.owner].append((action, day, policies.of(action)))
    return tuple(_ask(facts, rulebook, day, one, due[one]) for one in sorted(due))
