"""The ladder of one action: which rung and which escalation are due, counted in working days."""

from dataclasses import dataclass
from datetime import date

from domain.model.climb import Announcement, Climb
from domain.model.follow_up import Action, Facts, StatusRequest
from domain.model.policy import FollowUp
from domain.rules.escalating import recipient
from domain.rules.promising import awaited_until
from domain.rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Step:
    """What the ladder of an action owes on a day.

    The rank of a rung and the level of an escalation, 0 for none of either; `to` is whom it
    escalates to, `warning` what is to be announced with it.
    """

    action: str
    rank: int = 0
    level: int = 0
    to: str = ""
    warning: Announcement | None = None


@dataclass(frozen=True, slots=True)
class ActionLadder:
    """One action of a request on its own ladder, in the silence that its climb tells of."""

    facts: Facts
    rulebook: Rulebook
    request: StatusRequest
    action: Action
    policy: FollowUp
    climb: Climb
    to: str

    @property
    def is_broken(self) -> bool:
        """Tell whether a new date ended the silence: what follows waits for the next request."""
        return self.climb.deadline not in (None, self.action.deadline)

    @property
    def asked_on(self) -> date:
        """Return the day of the first request of the silence."""
        return self.climb.asked_on or self.request.asked_on

    @property
    def awaited(self) -> date:
        """Return the day until which the first answer is awaited, or what delays it."""
        request, calendar = self.request, self.rulebook.calendar
        left = request.sent_on or request.asked_on
        day = self.climb.awaited or awaited_until(request, left, calendar)
        back = self.facts.absences.get(self.to)
        if back is None or back < self.asked_on:
            return day
        return max(day, calendar.add(back, self.policy.answer_within))

    def step(self, day: date) -> Step | None:
        """Return what is owed on that day: an escalation, else a rung, else nothing.

        Of the rungs missed while nothing ran only the highest counts. An escalation happens once a
        mail that left on an earlier day announced it; if none did, it is announced now instead.
        """
        name, climb, rank, due = self.action.id, self.climb, self.rank(day), self._due(day)
        if due is not None and due.level <= self.announced(day):
            following = self._warning(due.level, day)
            return Step(name, level=due.level, to=due.to, warning=following)
        if due is not None:
            warning = self._warning(climb.escalated, day)
            return Step(name, max(rank, climb.rank + 1), warning=warning)
        if rank > climb.rank:
            return Step(name, rank, warning=self.to_come(day, rank))
        return None

    def announced(self, day: date) -> int:
        """Return the level that a mail announced which left before that day."""
        climb = self.climb
        if climb.announced_on is None:
            return climb.announced
        warned = any(on == climb.announced_on and left < day for on, left in self.request.left)
        return climb.announced if warned else climb.escalated

    def rank(self, day: date) -> int:
        """Return the rank of the highest rung whose day has come."""
        add, base = self.rulebook.calendar.add, self._base()
        due = [n for n, one in enumerate(self.policy.ladder, 1) if add(base, one.after) <= day]
        return max(due, default=0)

    def to_come(self, day: date, rank: int) -> Announcement | None:
        """Return the next escalation where no rung above this rank could announce it in time."""
        warning = self._warning(self.climb.escalated, day)
        rungs = self.policy.ladder
        if warning is None or rank >= len(rungs):
            return warning
        following = self.rulebook.calendar.add(self._base(), rungs[rank].after)
        return warning if following >= warning.on else None

    def _base(self) -> date:
        grace = self.policy.grace
        return self.rulebook.calendar.add(self.awaited, grace) if grace else self.awaited

    def _due(self, day: date) -> Announcement | None:
        """Return the next level if its day has come; levels are climbed one by one."""
        above = self.policy.escalation[self.climb.escalated :]
        if not above or self.rulebook.calendar.add(self._base(), above[0].after) > day:
            return None
        following = self._following(self.climb.escalated, day)
        return following if following is not None and following.on <= day else None

    def _warning(self, level: int, day: date) -> Announcement | None:
        """Return what is announced after a level: never earlier than the next working day."""
        following = self._following(level, day)
        if following is None:
            return None
        on = max(following.on, self.rulebook.calendar.add(day, 1))
        return Announcement(following.action, following.level, on, following.to)

    def _following(self, level: int, day: date) -> Announcement | None:
        """Return the next level that tells somebody whom no lower one tells."""
        told: set[str] = set()
        for number, rule in enumerate(self.policy.escalation, 1):
            to = recipient(self.facts, self.action, rule.to, day)
            if number > level and to not in told:
                on = self.rulebook.calendar.add(self._base(), rule.after)
                return Announcement(self.action.id, number, on, to)
            told.add(to)
        return None
