"""Whom to ask today: one mail a person and occasion, however many actions are due."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.model.follow_up import Action, Facts, StatusRequest
from domain.model.owed import AskStatus
from domain.model.passing import ReportVacancy
from domain.model.policy import FollowUp
from domain.rules.carrying import Carrying
from domain.rules.countdown import due_for_reviews
from domain.rules.handing_over import Passed, has_passed, is_emptied, passed
from domain.rules.occasions import Occasions
from domain.rules.phases import not_begun, waits
from domain.rules.rulebook import Policies, Rulebook
from domain.rules.standing_in import addressee, may_be_written_to
from domain.rules.unsettled import is_unsettled


def asks(facts: Facts, rulebook: Rulebook, day: date) -> tuple[AskStatus, ...]:
    """Return the requests due on that local day, by person id.

    Nothing on a day off, nothing to somebody absent or whose address is suspended: what is due
    stays due. Of several occasions missed only the latest is asked, and not when the next one comes
    before an answer could. Whoever took a role over is asked at once of what its former holder had
    not answered; the occasion was served, and is not served again.
    """
    due: dict[str, list[_Due]] = defaultdict(list)
    for one in _due_on(facts, rulebook, day):
        if may_be_written_to(facts, rulebook, one.action.owner, day):
            due[one.action.owner].append(one)
    moved = passed(facts, rulebook, day) if rulebook.calendar.is_working(day) else {}
    return _requests((facts, rulebook, day), due, moved)


def vacancies(facts: Facts, rulebook: Rulebook, day: date) -> tuple[ReportVacancy, ...]:
    """Return the roles that nobody holds while something is due of them, each told once."""
    due = {one.action.id for one in _due_on(facts, rulebook, day)}
    actions = {one.id: one for one in facts.actions}
    due |= {
        one
        for request in facts.requests
        for one in request.pending
        if one in actions and has_passed(actions[one], request)
    }
    untold = [one for one in facts.roles if not one.holder and one.vacancy_told_on is None]
    found = (
        ReportVacancy(
            role.id, tuple(a.id for a in facts.actions if a.role == role.id and a.id in due)
        )
        for role in untold
    )
    return tuple(one for one in found if one.actions)


def _due_on(facts: Facts, rulebook: Rulebook, day: date) -> Iterator["_Due"]:
    """Yield the actions of which the cadence has an occasion to ask, whoever answers for them."""
    if facts.programme.started_on is None or not rulebook.calendar.is_working(day):
        return
    policies, later = Policies(rulebook, facts, day), not_begun(facts, day)
    occasions = Occasions(rulebook, facts.programme.started_on, day)
    reviewed = due_for_reviews(facts, rulebook, day)
    for action in facts.actions:
        if not action.is_awaited_from(action.owner) or waits(action, later, day):
            continue
        policy = policies.of(action)
        slot = occasions.slot(policy, action.asked_slot, policies.tightened_on(action))
        rung = occasions.rung(policy, action)
        review = reviewed.get(action.id)
        if slot or rung or review:
            yield _Due(action, slot, policy, review, rung)


@dataclass(frozen=True, slots=True)
class _Due:
    """An action to ask about, the slot of its cadence that this serves (None: none), its pace.

    `review` is the occasion of a review that it is asked for.
    """

    action: Action
    slot: date | None
    policy: FollowUp
    review: date | None = None
    rung: int = 0


def _requests(
    known: tuple[Facts, Rulebook, date],
    due: Mapping[str, Sequence[_Due]],
    moved: Mapping[str, Sequence[Passed]],
) -> tuple[AskStatus, ...]:
    facts, rulebook, day = known
    policies = Policies(rulebook, facts, day)
    ladders = Carrying(facts, rulebook, day, policies)
    actions = {one.id: one for one in facts.actions}
    office = _Office(facts, rulebook, day, defaultdict(list), actions, ladders)
    for request in facts.requests:
        office.open[request.person].append(request)
    asked = []
    for person in sorted({*due, *moved}):
        own = moved.get(person, ())
        also = [_Due(one.action, None, policies.of(one.action)) for one in own]
        asked.append(office.ask(person, [*also, *due.get(person, ())], own))
    return tuple(one for one in asked if one is not None)


@dataclass(frozen=True, slots=True)
class _Office:
    """What is open for each person on the day of asking."""

    facts: Facts
    rulebook: Rulebook
    day: date
    open: dict[str, list[StatusRequest]]
    actions: dict[str, Action]
    ladders: Carrying

    def ask(
        self, person: str, due: Sequence[_Due], moved: Sequence[Passed] = ()
    ) -> AskStatus | None:
        """Return the request, None when its occasion was already used: tomorrow's is free."""
        slots = [one for each in due for one in (each.slot, each.review) if one is not None]
        days = (max(slots, default=self.day), self.day)
        free = (one for one in days if (person, one) not in self.facts.occasions)
        occasion = next(free, None)
        if occasion is None:
            return None
        within = min(one.policy.answer_within for one in due)
        actions = dict.fromkeys([*(one.action.id for one in due), *self._carried(person)])
        to, before = addressee(self.facts, person, self.day), self.open[person]
        return AskStatus(
            person=person,
            occasion=occasion,
            answer_by=self.rulebook.calendar.add(self.day, within),
            actions=tuple(actions),
            supersedes=(*(one.id for one in before), *self._emptied(moved)),
            slots=tuple((one.action.id, one.slot) for one in due if one.slot is not None),
            rungs=tuple((one.action.id, one.rung) for one in due if one.rung),
            to=to,
            carried=self.ladders.carried((self.actions[one] for one in actions), before, to),
            taken_over=tuple(dict.fromkeys((o.action.role, o.request.person) for o in moved)),
        )

    def _emptied(self, moved: Sequence[Passed]) -> Iterator[str]:
        """Yield the requests of former holders of which nothing is left to await."""
        for request in dict.fromkeys(one.request for one in moved):
            if is_emptied(self.facts, request, moved):
                yield request.id

    def _carried(self, person: str) -> Iterator[str]:
        """Yield what open requests still await, so that taking them over forgets nothing."""
        for request in self.open[person]:
            for one in request.pending:
                action = self.actions.get(one)
                if action is None or not action.is_awaited_from(person):
                    continue
                if not is_unsettled(self.facts, request, one):
                    yield one


def asks_now(
    facts: Facts, rulebook: Rulebook, day: date, target: tuple[str, str]
) -> tuple[AskStatus, ...]:
    """Return requests for today's own occasion, whatever the cadence, by person id.

    `target` is a person's id and an axis's ref; an empty one does not narrow. Final actions and
    unreachable people are left out; a day off is no obstacle, a person decided. What the cadence
    has due by that day is served by it, and not asked again.
    """
    policies = Policies(rulebook, facts, day)
    occasions = Occasions(rulebook, facts.programme.started_on or day, day)
    person, axis = target
    slots: dict[str, date | None] = {}
    due: dict[str, list[_Due]] = defaultdict(list)
    for action in facts.actions:
        wanted = (not person or action.owner == person) and (not axis or action.axis == axis)
        reachable = action.owner in facts.people and action.owner not in facts.suspended
        if wanted and reachable and action.is_awaited_from(action.owner):
            policy = policies.of(action)
            since = policies.tightened_on(action)
            slots[action.id] = occasions.slot(policy, action.asked_slot, since)
            due[action.owner].append(
                _Due(action, None, policy, rung=occasions.rung(policy, action))
            )
    moved = {one: own for one, own in passed(facts, rulebook, day).items() if one in due}
    asked = _requests((facts, rulebook, day), due, moved)
    return tuple(replace(one, slots=_served(one.actions, slots)) for one in asked)


def _served(
    actions: Sequence[str], slots: Mapping[str, date | None]
) -> tuple[tuple[str, date], ...]:
    """Return the actions that a request asks of with the slots that it serves thereby."""
    return tuple((one, slot) for one in actions if (slot := slots.get(one)) is not None)
