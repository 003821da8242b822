"""Silences lived day by day by the rules alone, as the use cases leave requests after each step."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from domain.model.climb import Announcement
from domain.model.follow_up import Action, Facts, StatusRequest
from domain.model.owed import AskStatus, Escalate, Remind
from domain.rules.asking import asks
from domain.rules.climbed import followed_up
from domain.rules.reminding import follow_ups
from tests.rules.facts import RULES
from tests.stories import PROGRAMME

ONE_DAY = timedelta(days=1)
Happening = Callable[["Lived"], None]


@dataclass
class Lived:
    """What happened until a day: mails of each person, escalations, announcements."""

    known: Facts
    day: date
    mails: list[tuple[date, str, str]] = field(default_factory=list)
    escalations: list[tuple[date, str, int, str]] = field(default_factory=list)
    announced: list[tuple[date, Announcement]] = field(default_factory=list)
    ended: list[tuple[date, str]] = field(default_factory=list)
    first_asked: dict[str, date] = field(default_factory=dict)

    def until(self, last: date, on: dict[date, Happening]) -> "Lived":
        """Live every day up to the last; what happens on one comes after its mails."""
        while self.day <= last:
            self._ask()
            self._follow_up()
            if self.day in on:
                on[self.day](self)
            self.day += ONE_DAY
        return self

    def answer(self, action: str) -> None:
        """Have an action answered of."""
        self.ended.append((self.day, action))
        heard = (one.with_answers({action}) for one in self.known.requests)
        self.known = replace(self.known, requests=tuple(one for one in heard if one.pending))

    def change(self, action: str, **changes: Any) -> None:
        """Give an action another owner or another date."""
        self.ended.append((self.day, action))
        actions = tuple(
            replace(one, **changes) if one.id == action else one for one in self.known.actions
        )
        self.known = replace(self.known, actions=actions)

    def _ask(self) -> None:
        for ask in asks(self.known, RULES, self.day):
            self.mails.append((self.day, ask.to, "request"))
            self.announced += [(self.day, one) for one in ask.carried.announces]
            for one in ask.actions:
                self.first_asked.setdefault(one, self.day)
            kept = tuple(one for one in self.known.requests if one.id not in ask.supersedes)
            self.known = replace(
                self.known,
                requests=(*kept, self._asked(ask)),
                actions=tuple(self._served(one, ask) for one in self.known.actions),
                occasions=self.known.occasions | {(ask.person, ask.occasion)},
            )

    def _asked(self, ask: AskStatus) -> StatusRequest:
        return StatusRequest(
            id=f"{ask.person}:{ask.occasion}",
            programme=PROGRAMME,
            person=ask.person,
            occasion=ask.occasion,
            asked_on=self.day,
            answer_by=ask.answer_by,
            actions=ask.actions,
            climbs=ask.carried.climbs,
            sent_on=self.day,
            left=frozenset({(self.day, self.day)}),
            told=frozenset({ask.to}),
        )

    def _served(self, action: Action, ask: AskStatus) -> Action:
        slots, rungs = dict(ask.slots), dict(ask.rungs)
        if action.id in slots:
            action = replace(action, asked_slot=slots[action.id])
        if action.id in rungs:
            action = replace(action, rung=rungs[action.id], rung_for=action.deadline)
        return action

    def _follow_up(self) -> None:
        found = follow_ups(self.known, RULES, self.day)
        steps = [one for one in found if isinstance(one, Remind | Escalate)]
        for one in steps:
            self.announced += [(self.day, each) for each in one.announces]
            if isinstance(one, Escalate):
                own = [(self.day, action, level, one.to) for action, level in one.levels]
                self.escalations += own
        requests = tuple(self._after(one, steps) for one in self.known.requests)
        self.known = replace(self.known, requests=requests)

    def _after(self, request: StatusRequest, steps: list[Remind | Escalate]) -> StatusRequest:
        own = [one for one in steps if one.request == request.id]
        if not own:
            return request
        if request.asked_on != self.day:
            self.mails.append((self.day, own[0].person, "reminder"))
        after = followed_up(request, own, self.day)
        return replace(after, left=after.left | {(self.day, self.day)})


def silences(lived: Lived, action: str) -> Iterator[list[tuple[date, int, str]]]:
    """Yield the escalations of an action, those of each silence together."""
    ends = [day for day, one in lived.ended if one == action]
    for first, last in zip([date.min, *ends], [*ends, date.max], strict=True):
        yield [
            (day, level, to)
            for day, one, level, to in lived.escalations
            if one == action and first < day <= last
        ]
