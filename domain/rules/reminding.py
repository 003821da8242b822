"""Whom to remind, what is announced and what escalates: each silent action on its own ladder."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from domain.model.climb import climb_of
from domain.model.follow_up import Action, Facts, StatusRequest
from domain.model.owed import CloseRequest, Escalate, Remind
from domain.model.passing import AskInstead
from domain.rules.climbing import ActionLadder, Step
from domain.rules.handing_over import waits_for_holder
from domain.rules.rulebook import Policies, Rulebook
from domain.rules.standing_in import addressee, is_there
from domain.rules.unsettled import is_unsettled

FollowedUp = AskInstead | Remind | Escalate | CloseRequest


def follow_ups(facts: Facts, rulebook: Rulebook, day: date) -> tuple[FollowedUp, ...]:
    """Return what open requests owe on that local day.

    At most one reminder a request, of the actions that call for it, and one escalation to each
    person who is told: the mail that tells the owner of it is their reminder then. A request made
    that day is its own reminder: only what was announced for that day escalates. Nothing follows up
    a mail that is still on its way out, nor a reply that waits on the desk. Absence, and a request
    that left late, move the whole ladder. Whoever answers in the owner's place gets the request
    itself first.
    """
    following = _Following(facts, rulebook, Policies(rulebook, facts, day), day)
    actions = {one.id: one for one in facts.actions}
    working = rulebook.calendar.is_working(day)
    owed: list[FollowedUp] = []
    for request in facts.requests:
        pending = [actions[one] for one in request.pending if _is_pending(one, request, actions)]
        if not pending:
            if not waits_for_holder(request, actions):
                owed.append(CloseRequest(request.id))
            continue
        silent = [one for one in pending if _is_silent(facts, request, one, day)]
        if silent and working:
            owed.extend(following.steps(request, silent))
    return tuple(owed)


def _is_pending(action: str, request: StatusRequest, actions: dict[str, Action]) -> bool:
    known = actions.get(action)
    return known is not None and known.is_awaited_from(request.person)


def _is_silent(facts: Facts, request: StatusRequest, action: Action, day: date) -> bool:
    """Tell whether nothing was said of an action: no word waits on the desk, nor « remind me »."""
    return not action.is_snoozed_on(day) and not is_unsettled(facts, request, action.id)


@dataclass(frozen=True, slots=True)
class _Following:
    """Follows requests up on one day."""

    facts: Facts
    rulebook: Rulebook
    policies: Policies
    day: date

    def steps(self, request: StatusRequest, silent: Sequence[Action]) -> Iterator[FollowedUp]:
        """Yield what a request owes whose silent actions these are."""
        anew = request.asked_on == self.day
        if not anew and not self._may_be_reminded(request):
            return
        to = addressee(self.facts, request.person, self.day)
        if request.told and to not in request.told:
            if not anew:
                yield AskInstead(request.id, to)
            return
        steps = [one for each in silent if (one := self._step(request, each, to)) is not None]
        reminded = [one for one in steps if not one.level]
        if reminded and not anew:
            yield _remind(request, to, reminded)
        yield from _escalate(request, to, [one for one in steps if one.level])

    def _step(self, request: StatusRequest, action: Action, to: str) -> Step | None:
        climb, policy = climb_of(request.climbs, action.id), self.policies.of(action)
        ladder = ActionLadder(self.facts, self.rulebook, request, action, policy, climb, to)
        return None if ladder.is_broken else ladder.step(self.day)

    def _may_be_reminded(self, request: StatusRequest) -> bool:
        return (
            request.sent_on is not None
            and request.sent_on < self.day
            and not request.queued
            and request.reminded_on != self.day
            and is_there(self.facts, addressee(self.facts, request.person, self.day), self.day)
        )


def _remind(request: StatusRequest, to: str, steps: Sequence[Step]) -> Remind:
    warnings = tuple(one.warning for one in steps if one.warning is not None)
    return Remind(request.id, to, tuple((one.action, one.rank) for one in steps), warnings)


def _escalate(request: StatusRequest, to: str, steps: Sequence[Step]) -> Iterator[Escalate]:
    """Yield one escalation to each person, in the order of their first action."""
    for person in dict.fromkeys(one.to for one in steps):
        own = [one for one in steps if one.to == person]
        levels = tuple((one.action, one.level) for one in own)
        warnings = tuple(one.warning for one in own if one.warning is not None)
        yield Escalate(request.id, to, person, levels, warnings)
