"""All that `decide` needs besides facts and a day: calendar, defaults and limits."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from domain.model.follow_up import Action, Facts
from domain.model.policy import DEFAULT, FollowUp, Policy
from domain.rules.axes import lineage
from domain.rules.inheritance import resolve
from domain.rules.phases import running_span
from domain.rules.working_days import Calendar

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The rules in force where the product runs.

    `mails_a_day` bounds the mails planned for one person on one day; `horizon` is how many calendar
    days ahead reviews are scheduled; `soon` how many a digest looks ahead. A programme's mails of
    a day wait for a person's go when they are more than `batch_floor` and more than `batch_times`
    the most of a day lately; so do its first ones ever where `overdue_floor` actions are overdue.
    `desk_patience` is how many working days something may wait on the desk before it is said first.
    """

    calendar: Calendar
    default: FollowUp = DEFAULT
    mails_a_day: int = 3
    horizon: int = 45
    soon: int = 14
    desk_patience: int = 2
    batch_floor: int = 50
    batch_times: int = 3
    overdue_floor: int = 10


@dataclass(frozen=True, slots=True)
class Policies:
    """The follow-up policy of each action of one programme on one day, by inheritance."""

    rulebook: Rulebook
    facts: Facts
    day: date
    _axes: dict[str, Policy] = field(init=False, repr=False)
    _phase: Policy = field(init=False, repr=False)
    _since: date | None = field(init=False, repr=False)
    _found: dict[tuple[str, Policy], FollowUp] = field(init=False, repr=False)
    _before: list["Policies"] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_axes", {one.ref: one.policy for one in self.facts.axes})
        span = running_span(self.facts, self.day)
        object.__setattr__(self, "_found", {})
        object.__setattr__(self, "_before", [])
        object.__setattr__(self, "_since", span.begins if span else None)
        object.__setattr__(self, "_phase", span.phase.policy if span else Policy())

    def of(self, action: Action) -> FollowUp:
        """Return the policy of an action: programme, then phase, axes from the top, action."""
        return self._resolved(action.axis, action.policy)

    def tightened_on(self, action: Action) -> date | None:
        """Return the day on which the running phase began to ask more often of an action, if so.

        Whoever was asked at the old pace missed no occasion of the new one before that day.
        """
        if self._since is None:
            return None
        if not self._before:
            self._before.append(Policies(self.rulebook, self.facts, self._since - ONE_DAY))
        now, before = self.of(action).ask, self._before[0].of(action).ask
        return self._since if now.period.longest < before.period.longest else None

    def of_axis(self, ref: str) -> FollowUp:
        """Return the policy of what belongs to an axis, or (empty) to the whole programme."""
        return self._resolved(ref, Policy())

    def _resolved(self, ref: str, own: Policy) -> FollowUp:
        key = (ref, own)
        if key not in self._found:
            line = reversed(lineage(self.facts.axes, ref))
            axes = [self._axes[one] for one in line if one in self._axes]
            self._found[key] = resolve(self.of_programme(), *axes, own)
        return self._found[key]

    def of_programme(self) -> FollowUp:
        """Return the policy of the programme in its running phase."""
        return resolve(self.rulebook.default, self.facts.programme.policy, self._phase)
