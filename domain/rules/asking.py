"""Whom to ask today: one mail a person and occasion, however many actions are due."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain.model.follow_up import Action, Facts, StatusRequest
from domain.model.owed import AskStatus
from domain.model.policy import Cadence, FollowUp
from domain.rules.cadence import latest_slot, next_slot, served_until
from domain.rules.countdown import due_for_reviews
from domain.rules.phases import not_begun, waits
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
    policies, later = Policies(rulebook, facts, day), not_begun(facts, day)
    occasions = _Occasions(rulebook, facts.programme.started_on, day, {})
    reviewed = due_for_reviews(facts, rulebook, day)
    due: dict[str, list[_Due]] = defaultdict(list)
    for action in facts.actions:
        if not action.is_awaited_from(action.owner) or waits(action, later, day):
            continue
        policy = policies.of(action)
        slot = occasions.slot(policy, action.asked_slot)
        review = reviewed.get(action.id)
        if (slot or review) and _may_be_asked(facts, rulebook, action.owner, day):
            due[action.owner].append(_Due(action, slot, policy, review))
    return _requests(facts, rulebook, day, due)


@dataclass(frozen=True, slots=True)
class _Due:
    """An action to ask about, the slot of its cadence that this serves (None: none), its pace.

    `review` is the occasion of a review that it is asked for.
    """

    action: Action
    slot: date | None
    policy: FollowUp
    review: date | None = None


def _requests(
    facts: Facts, rulebook: Rulebook, day: date, due: Mapping[str, Sequence[_Due]]
) -> tuple[AskStatus, ...]:
    office = _Office(
        facts, rulebook, day, defaultdict(list), {one.id: one for one in facts.actions}
    )
    for request in facts.requests:
        office.open[request.person].append(request)
    asked = (office.ask(person, due[person]) for person in sorted(due))
    return tuple(one for one in asked if one is not None)


@dataclass(frozen=True, slots=True)
class _Office:
    """What is open for each person on the day of asking."""

    facts: Facts
    rulebook: Rulebook
    day: date
    open: dict[str, list[StatusRequest]]
    actions: dict[str, Action]

    def ask(self, person: str, due: Sequence[_Due]) -> AskStatus | None:
        """Return the request, None when its occasion was already used: tomorrow's is free."""
        slots = [one for each in due for one in (each.slot, each.review) if one is not None]
        used = self.facts.occasions
        free = (
            one for one in (max(slots, default=self.day), self.day) if (person, one) not in used
        )
        occasion = next(free, None)
        if occasion is None:
            return None
        within = min(one.policy.answer_within for one in due)
        asked = dict.fromkeys([one.action.id for one in due])
        return AskStatus(
            person=person,
            occasion=occasion,
            answer_by=self.rulebook.calendar.add(self.day, within),
            actions=tuple(asked | dict.fromkeys(self._carried(person))),
            supersedes=tuple(one.id for one in self.open[person]),
            slots=tuple((one.action.id, one.slot) for one in due if one.slot is not None),
        )

    def _carried(self, person: str) -> Iterator[str]:
        """Yield what open requests still await, so that taking them over forgets nothing."""
        for request in self.open[person]:
            for one in request.pending:
                action = self.actions.get(one)
                if action is None or not action.is_awaited_from(person):
                    continue
                if not is_unsettled(self.facts, request, one):
                    yield one


def is_unsettled(facts: Facts, request: StatusRequest, action: str) -> bool:
    """Tell whether the owner's word on an action waits on the desk: they are not silent."""
    return bool({(request.id, action), (request.id, request.id)} & facts.unsettled)


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


def asks_now(
    facts: Facts, rulebook: Rulebook, day: date, target: tuple[str, str]
) -> tuple[AskStatus, ...]:
    """Return requests for today's own occasion, whatever the cadence, by person id.

    `target` is a person's id and an axis's ref; an empty one does not narrow. Final actions and
    unreachable people are left out; a day off is no obstacle, a person decided. The cadence's own
    occasions are not served by it.
    """
    policies = Policies(rulebook, facts, day)
    person, axis = target
    due: dict[str, list[_Due]] = defaultdict(list)
    for action in facts.actions:
        wanted = (not person or action.owner == person) and (not axis or action.axis == axis)
        reachable = action.owner in facts.people and action.owner not in facts.suspended
        if wanted and reachable and action.is_awaited_from(action.owner):
            due[action.owner].append(_Due(action, None, policies.of(action)))
    return _requests(facts, rulebook, day, due)
