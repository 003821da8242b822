"""Which occasion of its cadence an action is due to be asked on."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from domain.model.follow_up import Action
from domain.model.policy import Cadence, FollowUp
from domain.rules.cadence import latest_slot, next_slot, served_until
from domain.rules.rulebook import Rulebook

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Occasions:
    """Which occasion is due on a day; most actions share theirs, so each is computed once."""

    rulebook: Rulebook
    started_on: date
    day: date
    found: dict[tuple[Cadence, int, date | None, date], date | None] = field(default_factory=dict)

    def slot(self, policy: FollowUp, asked: date | None, since: date | None = None) -> date | None:
        """Return the slot to ask for, given the one last asked; None when nothing is due.

        `since` is the day from which the cadence holds, where it has not always: what fell before
        is not caught up, as what fell before the programme was started.
        """
        first = max(self.started_on, since or self.started_on)
        key = (policy.ask, policy.answer_within, asked, first)
        if key not in self.found:
            self.found[key] = self._due(policy, asked, first)
        return self.found[key]

    def rung(self, policy: FollowUp, action: Action) -> int:
        """Return the rank of the rung that an action's own deadline calls for, 0 for none.

        Of several missed only the highest counts; a new deadline begins anew, and what fell before
        the programme was started is not caught up.
        """
        if not policy.deadlines or action.is_snoozed_on(self.day):
            return 0
        add = self.rulebook.calendar.add
        days = (add(action.deadline, one.after) for one in policy.deadlines)
        due = [n for n, on in enumerate(days, 1) if self.started_on <= on <= self.day]
        served = action.rung if action.rung_for == action.deadline else 0
        return rank if (rank := max(due, default=0)) > served else 0

    def _due(self, policy: FollowUp, asked: date | None, first: date) -> date | None:
        calendar = self.rulebook.calendar
        after = first - ONE_DAY
        if asked is not None:
            after = max(after, served_until(policy.ask, asked))
        slot = latest_slot(policy.ask, calendar, after, self.day)
        if slot is None or slot == self.day:
            return slot
        following = next_slot(policy.ask, calendar, slot)
        return slot if calendar.count(self.day, following) >= policy.answer_within else None
