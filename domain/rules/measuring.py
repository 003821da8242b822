"""Whom to ask for figures today, and for the axes that a plan lacks."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from domain.model.follow_up import Facts
from domain.model.measuring import AskFigures, CloseFigures, RemindFigures
from domain.model.policy import FollowUp
from domain.rules.awaited_figures import (
    answers_for,
    awaited,
    awaited_elsewhere,
    awaits_axes,
    axes_missing,
    axes_wanted,
)
from domain.rules.figure_reminders import followed_up
from domain.rules.occasions import Occasions
from domain.rules.rulebook import Policies, Rulebook
from domain.rules.standing_in import addressee, may_be_written_to

Measuring = AskFigures | RemindFigures | CloseFigures


def measure(facts: Facts, rulebook: Rulebook, day: date) -> tuple[Measuring, ...]:
    """Return what asking for figures owes on that local day, by person id.

    Each indicator is asked for at its own cadence, one mail a person and occasion; whoever took a
    role over is asked at once for what its former holder had not given. The silent are reminded by
    the ladder of the programme, which tells nobody else: a figure that is missing shows in the
    digest. Nothing on a day off, nothing follows up a mail that is still on its way out.
    """
    if facts.programme.started_on is None or not rulebook.calendar.is_working(day):
        return ()
    asked = tuple(_asks(_Due(facts, rulebook, day)))
    return (*asked, *followed_up(facts, rulebook, asked, day))


@dataclass(frozen=True, slots=True)
class _Due:
    """What is due of each person on the day of asking."""

    facts: Facts
    rulebook: Rulebook
    day: date
    slots: dict[str, list[date]] = field(default_factory=lambda: defaultdict(list))
    refs: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    within: dict[str, int] = field(default_factory=dict)
    axes: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def note(self, person: str, policy: FollowUp, slot: date | None) -> None:
        """Note that something is due of a person, who has so many working days to answer."""
        before = self.within.get(person, policy.answer_within)
        self.within[person] = min(before, policy.answer_within)
        if slot is not None:
            self.slots[person].append(slot)


def _asks(due: _Due) -> Iterator[AskFigures]:
    facts, day = due.facts, due.day
    _gather(due)
    used = {(one.person, one.occasion) for one in facts.figure_requests}
    for person in sorted(due.within):
        if not may_be_written_to(facts, due.rulebook, person, day):
            continue
        latest = max(due.slots.get(person, ()), default=day)
        occasion = next((one for one in (latest, day) if (person, one) not in used), None)
        if occasion is not None:
            yield _ask(due, person, occasion)


def _ask(due: _Due, person: str, occasion: date) -> AskFigures:
    facts, day = due.facts, due.day
    own = [one for one in facts.figure_requests if one.person == person and not one.closed]
    carried = [ref for one in own for ref in awaited(facts, one)]
    wanted = {*due.refs.get(person, ()), *carried}
    under = due.axes.get(person)
    if under is None and any(awaits_axes(facts, one) for one in own):
        under = axes_wanted(facts)[person]
    missing = axes_missing(facts) if under is not None else None
    return AskFigures(
        person=person,
        to=addressee(facts, person, day),
        occasion=occasion,
        answer_by=due.rulebook.calendar.add(day, due.within[person]),
        indicators=tuple(one.ref for one in facts.programme.indicators if one.ref in wanted),
        axes=missing[0] if missing else None,
        under=under or (),
        supersedes=tuple(one.id for one in own),
    )


def _gather(due: _Due) -> None:
    facts = due.facts
    policies = Policies(due.rulebook, facts, due.day)
    started = facts.programme.started_on or due.day
    occasions = Occasions(due.rulebook, started, due.day)
    last, passed = _asked_last(facts), frozenset(awaited_elsewhere(facts))
    for one in facts.programme.indicators:
        person = answers_for(facts, one)
        if one.ask is None or not person:
            continue
        policy = replace(policies.of_axis(one.axis), ask=one.ask)
        slot = occasions.slot(policy, last.get(one.ref))
        if slot is not None or one.ref in passed:
            due.refs[person].append(one.ref)
            due.note(person, policy, slot)
    _gather_axes(due, policies, occasions)


def _gather_axes(due: _Due, policies: Policies, occasions: Occasions) -> None:
    """Note who is to describe axes, at the plan's own pace for that where it gives one."""
    facts, last = due.facts, _axes_asked(due.facts)
    for person, refs in axes_wanted(facts).items():
        policy = policies.of_axis(refs[0]) if refs else policies.of_programme()
        policy = replace(policy, ask=facts.programme.ask_axes or policy.ask)
        slot = occasions.slot(policy, last.get(person))
        if slot is not None:
            due.axes[person] = refs
            due.note(person, policy, slot)


def _axes_asked(facts: Facts) -> Mapping[str, date]:
    """Return the last occasion on which each person was asked to describe axes."""
    asked = (one for one in facts.figure_requests if one.axes is not None)
    return {one.person: one.occasion for one in sorted(asked, key=lambda one: one.occasion)}


def _asked_last(facts: Facts) -> Mapping[str, date]:
    """Return the last occasion of each indicator."""
    found: dict[str, date] = {}
    for one in facts.figure_requests:
        for ref in one.indicators:
            found[ref] = max(found.get(ref, one.occasion), one.occasion)
    return found
