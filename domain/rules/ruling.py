"""What the rules of a programme demand: each event of an action, each rule, once for ever."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain, count

from domain.model.follow_up import Action, Facts
from domain.model.meeting import Review, ReviewState
from domain.model.standing_rule import (
    ApplyRule,
    RuleDeed,
    RuleEvent,
    RuleStage,
    StandingRule,
)
from domain.model.status import Status
from domain.rules import keys
from domain.rules.axes import below
from domain.rules.escalating import recipient
from domain.rules.phases import running, spans
from domain.rules.rulebook import Rulebook
from domain.rules.standing_in import addressee, may_be_written_to

NEVER = "never"


@dataclass(frozen=True, slots=True)
class Happened:
    """An event of an action: what tells it from the next one, its day, and how often so far."""

    occasion: str
    since: date | None = None
    times: int = 0


def rulings(facts: Facts, rulebook: Rulebook, day: date) -> tuple[ApplyRule, ...]:
    """Return what rules demand on that local day, by rule then action; nothing on a day off.

    What cannot be done yet (nobody to write to, no review to come) stays due.
    """
    if not facts.programme.rules or not rulebook.calendar.is_working(day):
        return ()
    ruling = _Ruling(facts, rulebook, day)
    return tuple(
        found
        for rule, action, happened in concerned(facts, day)
        if _is_ripe(rulebook, rule, happened, day)
        and (found := ruling.of(rule, action, happened)) is not None
    )


def concerned(facts: Facts, day: date) -> Iterator[tuple[StandingRule, Action, Happened]]:
    """Yield each rule with each action to which what it waits for has happened by that day."""
    phase = running(facts, day)
    for rule in facts.programme.rules:
        if rule.phase and (phase is None or phase.name != rule.phase):
            continue
        over = _over_before(facts, rule)
        axes = below(facts.axes, [rule.axis] if rule.axis else ())
        for action in facts.actions:
            if action.axis not in axes:
                continue
            happened = _happened(facts, rule, action, day)
            if happened is not None and not (over and happened.since and happened.since < over):
                yield rule, action, happened


def firing_key(
    programme: str, rule: StandingRule, action: str, occasion: str, stage: RuleStage = RuleStage.ACT
) -> str:
    """Return the key under which a rule is applied to an event of an action, once for ever."""
    return keys.rule_firing(programme, f"{rule.id}:{rule.when.value}", action, occasion, stage)


def _over_before(facts: Facts, rule: StandingRule) -> date | None:
    """Return the day before which what happened once and for all is no matter of a rule."""
    if not rule.phase or not rule.when.is_past:
        return None
    known = spans(facts.phases, facts.gates)
    return next((one.begins for one in known if one.phase.name == rule.phase), None)


def _happened(facts: Facts, rule: StandingRule, action: Action, day: date) -> Happened | None:
    heard, silences = action.last_words_on, facts.unanswered.get(action.id, 0)
    found: Happened | None = None
    match rule.when:
        case RuleEvent.DONE if action.status is Status.DONE:
            found = Happened(_iso(action.done_on), action.done_on)
        case _ if action.status.is_final:
            pass
        case RuleEvent.LATE if day > action.deadline:
            found = Happened(_iso(action.deadline), action.deadline)
        case RuleEvent.BLOCKED if action.status is Status.BLOCKED:
            since = facts.ruled.blocked_since.get(action.id, heard)
            found = Happened(_iso(since), since)
        case RuleEvent.SLIPPED if action.slips >= rule.times:
            found = Happened(str(action.slips), times=action.slips)
        case RuleEvent.SILENT if silences >= rule.times:
            found = Happened(_iso(heard), heard, silences)
    return found


def _iso(day: date | None) -> str:
    return day.isoformat() if day else NEVER


def _is_ripe(rulebook: Rulebook, rule: StandingRule, happened: Happened, day: date) -> bool:
    if not rule.when.is_dated or happened.since is None or not rule.after:
        return True
    return rulebook.calendar.add(happened.since, rule.after) <= day


@dataclass(frozen=True, slots=True)
class _Ruling:
    """What is done of an event, on the day."""

    facts: Facts
    rulebook: Rulebook
    day: date

    def of(self, rule: StandingRule, action: Action, happened: Happened) -> ApplyRule | None:
        """Return what is owed, None where it was done or cannot be done today."""
        key = self._key(rule, action, happened, RuleStage.ACT)
        if key in self.facts.ruled.fired:
            return None
        owed = ApplyRule(rule, action.id, key, since=happened.since, times=happened.times)
        match rule.then:
            case RuleDeed.NOTIFY:
                return self._telling(owed, self._told(rule, action))
            case RuleDeed.EVIDENCE:
                proven = action.id in self.facts.ruled.proven
                return None if proven else self._telling(owed, self._owner(action))
            case RuleDeed.POINT:
                review = self._next_review(rule.body)
                return replace(owed, review=review.id) if review else None
            case RuleDeed.ESCALATE:
                return self._escalation(owed, action, happened)

    def _escalation(self, owed: ApplyRule, action: Action, happened: Happened) -> ApplyRule | None:
        """Return the announcement, or what it announced once its mail left so long ago."""
        rule, calendar = owed.rule, self.rulebook.calendar
        key = self._announcement(rule, action, happened)
        told = self._told(rule, action)
        if key not in self.facts.ruled.fired:
            on = calendar.add(self.day, rule.notice)
            stage = RuleStage.ANNOUNCE
            announced = replace(owed, firing=key, stage=stage, on=on, told=told)
            return self._telling(announced, self._owner(action))
        left = self.facts.ruled.fired[key]
        due = left is not None and calendar.add(left, rule.notice) <= self.day
        return self._telling(owed, told) if due else None

    def _announcement(self, rule: StandingRule, action: Action, happened: Happened) -> str:
        """Return the key of the first announcement that was not passed over unsaid."""
        first = self._key(rule, action, happened, RuleStage.ANNOUNCE)
        ranked = (f"{first}:{rank}" for rank in count(2))
        return next(one for one in chain([first], ranked) if one not in self.facts.ruled.unsaid)

    def _telling(self, owed: ApplyRule, person: str) -> ApplyRule | None:
        return replace(owed, to=(person,)) if person else None

    def _key(self, rule: StandingRule, action: Action, happened: Happened, stage: RuleStage) -> str:
        programme = self.facts.programme.id
        return firing_key(programme, rule, action.id, happened.occasion, stage)

    def _told(self, rule: StandingRule, action: Action) -> str:
        if rule.to == "owner":
            return self._owner(action)
        found = recipient(self.facts, action, rule.to, self.day)
        return found if found in self.facts.people else ""

    def _owner(self, action: Action) -> str:
        """Return who is written to for the owner today, empty where nobody can be."""
        if not action.owner or not may_be_written_to(
            self.facts, self.rulebook, action.owner, self.day
        ):
            return ""
        return addressee(self.facts, action.owner, self.day)

    def _next_review(self, body: str) -> Review | None:
        """Return the first review to come of a body whose pack is not out."""
        open_ = (ReviewState.SCHEDULED, ReviewState.ANNOUNCED)
        coming = (
            one
            for one in self.facts.reviews
            if one.body == body and one.on >= self.day and one.state in open_
        )
        return min(coming, key=lambda one: (one.on, one.id), default=None)
