"""The ladder walked day by day, as the use cases leave each request after a step."""

from dataclasses import replace
from datetime import date, timedelta

from domain.model.follow_up import Facts, StatusRequest
from domain.model.owed import CloseRequest, Escalate, Remind
from domain.model.passing import AskInstead
from domain.rules.reminding import follow_ups
from domain.rules.rulebook import Rulebook
from tests.rules.facts import MONDAY, RULES

THURSDAY = date(2026, 3, 5)
FIRST_REMINDER = date(2026, 3, 6)
SECOND_REMINDER = date(2026, 3, 10)
ESCALATION_DAY = date(2026, 3, 12)


def climbed(request: StatusRequest, step: Remind | Escalate, day: date) -> StatusRequest:
    """Return the request as the use case leaves it after a step."""
    announced = max(request.announced, step.announces)
    if isinstance(step, Remind):
        climbed_to = replace(request, reminded=step.rank)
    else:
        climbed_to = replace(request, escalated=step.level)
    return replace(climbed_to, reminded_on=day, warned_on=day, announced=announced)


def walk(known: Facts, days: list[date], rules: Rulebook = RULES) -> list[tuple[date, str]]:
    """Run the ladder on these days in turn and tell what happened on each."""
    happened = []
    for day in days:
        for step in follow_ups(known, rules, day):
            if isinstance(step, AskInstead | CloseRequest):
                continue
            rank = step.rank if isinstance(step, Remind) else step.level
            happened.append((day, f"{type(step).__name__} {rank}"))
            known = replace(known, requests=(climbed(known.requests[0], step, day),))
    return happened


def month() -> list[date]:
    return [MONDAY + timedelta(days=n) for n in range(29)]
