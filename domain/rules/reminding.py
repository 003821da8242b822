"""The ladder: whom to remind, what is announced, and what escalates, in working days."""

from dataclasses import dataclass
from datetime import date

from domain.model.follow_up import Action, Facts, StatusRequest
from domain.model.owed import CloseRequest, Escalate, Remind
from domain.model.passing import AskInstead
from domain.model.people import MemberRole
from domain.model.policy import FollowUp
from domain.rules.axes import below, lineage
from domain.rules.handing_over import waits_for_holder
from domain.rules.promising import awaited_until
from domain.rules.rulebook import Policies, Rulebook
from domain.rules.standing_in import addressee, may_be_written_to
from domain.rules.unsettled import is_unsettled


@dataclass(frozen=True, slots=True)
class Announcement:
    """The next escalation as it can be announced: level, day, to whom (a person's id)."""

    level: int = 0
    on: date | None = None
    to: str = ""


FollowedUp = AskInstead | Remind | Escalate | CloseRequest


def follow_ups(facts: Facts, rulebook: Rulebook, day: date) -> tuple[FollowedUp, ...]:
    """Return what open requests owe on that local day, at most one thing a request.

    A rung or level missed while nothing ran is not caught up: only the highest one due counts. An
    escalation happens only if a mail that left on an earlier day announced it; if none did, it is
    announced now instead. Nothing follows up a mail that is still on its way out, nor a reply that
    waits on the desk. Absence, and a request that left late, move the whole ladder. Whoever answers
    in the owner's place gets the request itself first.
    """
    policies = Policies(rulebook, facts, day)
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
        if silent and working and _may_be_reminded(facts, rulebook, request, day):
            ladder = _Ladder(
                facts=facts,
                rulebook=rulebook,
                request=request,
                policy=policies.of(silent[0]),
                first=silent[0],
                to=addressee(facts, request.person, day),
            )
            step = ladder.step(day)
            owed.extend([step] if step else [])
    return tuple(owed)


def _is_pending(action: str, request: StatusRequest, actions: dict[str, Action]) -> bool:
    known = actions.get(action)
    return known is not None and known.is_awaited_from(request.person)


def _is_silent(facts: Facts, request: StatusRequest, action: Action, day: date) -> bool:
    """Tell whether nothing was said of an action: no word waits on the desk, nor « remind me »."""
    return not action.is_snoozed_on(day) and not is_unsettled(facts, request, action.id)


def _may_be_reminded(facts: Facts, rulebook: Rulebook, request: StatusRequest, day: date) -> bool:
    return (
        request.sent_on is not None
        and request.sent_on < day
        and not request.queued
        and request.reminded_on != day
        and may_be_written_to(facts, rulebook, request.person, day)
    )


@dataclass(frozen=True, slots=True)
class _Ladder:
    """One request on its ladder; `first` is the action whose policy and axis hold for it.

    `to` is who is written to.
    """

    facts: Facts
    rulebook: Rulebook
    request: StatusRequest
    policy: FollowUp
    first: Action
    to: str

    def step(self, day: date) -> AskInstead | Remind | Escalate | None:
        """Return the one thing owed today, if any."""
        if self.request.told and self.to not in self.request.told:
            return AskInstead(self.request.id, self.to)
        rank = self._rank(day)
        level = self._level(day)
        announced = self.request.announced if self._was_warned(day) else self.request.escalated
        if level > self.request.escalated and level <= announced:
            return self._escalate(level, day)
        if level > announced:
            return self._remind(max(rank, self.request.reminded + 1), day, level)
        if rank > self.request.reminded:
            return self._remind(rank, day, 0)
        return None

    def _was_warned(self, day: date) -> bool:
        """Tell whether the last mail that was to announce something left on an earlier day."""
        planned, left = self.request.reminded_on, self.request.warned_on
        return planned is not None and left is not None and planned <= left < day

    def _base(self) -> date:
        """Return the day from which the ladder counts: the answer date, or what delays it."""
        add, request = self.rulebook.calendar.add, self.request
        left = request.sent_on or request.asked_on
        days = [awaited_until(request, left, self.rulebook.calendar)]
        back = self.facts.absences.get(self.to)
        if back is not None and back >= request.asked_on:
            days.append(add(back, self.policy.answer_within))
        base = max(days)
        return add(base, self.policy.grace) if self.policy.grace else base

    def _rank(self, day: date) -> int:
        add = self.rulebook.calendar.add
        due = [
            n for n, one in enumerate(self.policy.ladder, 1) if add(self._base(), one.after) <= day
        ]
        return max(due, default=0)

    def _level(self, day: date) -> int:
        """Return the next escalation level if its day has come; levels are climbed one by one."""
        following = self.request.escalated + 1
        if following > len(self.policy.escalation):
            return 0
        on = self.rulebook.calendar.add(self._base(), self.policy.escalation[following - 1].after)
        return following if on <= day else 0

    def _warning(self, level: int, day: date) -> Announcement:
        """Return what is announced of a level: never earlier than the next working day."""
        if level > len(self.policy.escalation):
            return Announcement()
        rule = self.policy.escalation[level - 1]
        add = self.rulebook.calendar.add
        on = max(add(self._base(), rule.after), add(day, 1))
        return Announcement(level, on, recipient(self.facts, self.first, rule.to, day))

    def _remind(self, rank: int, day: date, overdue_level: int) -> Remind:
        warning = self._warning(overdue_level or self.request.escalated + 1, day)
        rungs = self.policy.ladder
        if not overdue_level and warning.on is not None and rank < len(rungs):
            following = self.rulebook.calendar.add(self._base(), rungs[rank].after)
            warning = warning if following >= warning.on else Announcement()
        return Remind(self.request.id, self.to, rank, warning.level, warning.on, warning.to)

    def _escalate(self, level: int, day: date) -> Escalate:
        warning = self._warning(level + 1, day)
        to = recipient(self.facts, self.first, self.policy.escalation[level - 1].to, day)
        return Escalate(
            request=self.request.id,
            person=self.to,
            level=level,
            to=to,
            announces=warning.level,
            escalates_on=warning.on,
            escalates_to=warning.to,
        )


def recipient(facts: Facts, action: Action, to: str, day: date) -> str:
    """Return the id of the person an escalation goes to.

    Never the silent owner, nor somebody whose address is suspended: then the next who may know, a
    coordinator in the end.
    """
    candidates = (*_addressed(facts, action, to, day), *facts.programme.coordinators)
    fit = (one for one in candidates if one not in facts.suspended and one != action.owner)
    return next(fit, facts.programme.coordinators[0])


def _addressed(facts: Facts, action: Action, to: str, day: date) -> tuple[str, ...]:
    if to == "axis":
        coordinators = {one.ref: one.coordinator for one in facts.axes}
        line = (coordinators.get(one, "") for one in lineage(facts.axes, action.axis))
        return tuple(one for one in line if one)
    if to == "chair":
        return tuple(
            member.person
            for body in facts.bodies
            if action.axis in below(facts.axes, body.axes)
            for member in body.members_on(day)
            if member.role is MemberRole.CHAIR
        )
    return ()
