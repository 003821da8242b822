"""What a new request takes over of the ladders of those before it: a silence has one ladder."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.model.climb import Announcement, Carried, Climb, climb_of
from domain.model.follow_up import Action, Facts, StatusRequest
from domain.rules.climbing import ActionLadder
from domain.rules.rulebook import Policies, Rulebook
from domain.rules.unsettled import is_unsettled


@dataclass(frozen=True, slots=True)
class Carrying:
    """Takes ladders over from open requests, on the day of asking."""

    facts: Facts
    rulebook: Rulebook
    day: date
    policies: Policies

    def carried(
        self, actions: Iterable[Action], before: Sequence[StatusRequest], to: str
    ) -> Carried:
        """Return the ladders of these actions for `to`, who gets the new request.

        `before` are the open requests of the same person, which it supersedes.
        """
        found = [self._one(one, _silent(self.facts, one, before), to) for one in actions]
        return Carried(
            climbs=tuple(climb for one in found for climb in one.climbs),
            announces=tuple(said for one in found for said in one.announces),
            told=tuple(told for one in found for told in one.told),
            rank=max((one.rank for one in found), default=0),
        )

    def _one(self, action: Action, before: StatusRequest | None, to: str) -> Carried:
        fresh = Climb(action.id, action.deadline)
        if before is None:
            return Carried((fresh,))
        climb = climb_of(before.climbs, action.id)
        if before.told and to not in before.told:
            # Nothing was asked of, nor announced to, whoever answers from now on.
            reached = climb.escalated
            return Carried((replace(fresh, rank=climb.rank, announced=reached, escalated=reached),))
        policy = self.policies.of(action)
        ladder = ActionLadder(self.facts, self.rulebook, before, action, policy, climb, to)
        return Carried((fresh,)) if ladder.is_broken else self._goes_on(ladder)

    def _goes_on(self, ladder: ActionLadder) -> Carried:
        action, climb, day = ladder.action, ladder.climb, self.day
        kept = replace(
            climb,
            deadline=action.deadline,
            asked_on=ladder.asked_on,
            awaited=ladder.awaited,
            announced=ladder.announced(day),
            announced_on=None,
        )
        step = None if action.is_snoozed_on(day) else ladder.step(day)
        if step is not None and step.level:
            kept = replace(kept, rank=max(kept.rank, ladder.rank(day)))
            warnings = (step.warning,) if step.warning else ()
            return Carried((kept,), warnings, ((action.id, step.to),))
        rank = step.rank if step else 0
        kept = replace(kept, rank=max(kept.rank, rank))
        if action.is_snoozed_on(day):
            return Carried((kept,))
        warning = step.warning if step else ladder.to_come(day, kept.rank)
        return _announcing(kept, warning, day, rank)


def _announcing(climb: Climb, warning: Announcement | None, day: date, rank: int) -> Carried:
    if warning is None:
        return Carried((climb,), rank=rank)
    if warning.level > climb.announced:
        climb = replace(climb, announced=warning.level, announced_on=day)
    return Carried((climb,), (warning,), rank=rank)


def _silent(facts: Facts, action: Action, before: Sequence[StatusRequest]) -> StatusRequest | None:
    """Return the request that has awaited a word of the action for longest; None where none does.

    What never left, and what was answered by a word that waits on the desk, is no silence.
    """
    silent = [
        one
        for one in before
        if action.id in one.pending
        and (one.sent_on is not None or climb_of(one.climbs, action.id).asked_on is not None)
        and not is_unsettled(facts, one, action.id)
    ]
    # Requests come by occasion: of those open at once, the first began the silence.
    return silent[0] if silent else None
