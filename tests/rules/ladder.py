"""The ladder walked day by day, as the use cases leave each request after a step."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from domain.model.follow_up import Facts, StatusRequest
from domain.model.owed import Escalate, Remind
from domain.rules.climbed import followed_up
from domain.rules.reminding import follow_ups
from domain.rules.rulebook import Rulebook
from tests.rules.facts import MONDAY, RULES

THURSDAY = date(2026, 3, 5)
FIRST_REMINDER = date(2026, 3, 6)
SECOND_REMINDER = date(2026, 3, 10)
ESCALATION_DAY = date(2026, 3, 12)


def climbed(request: StatusRequest, steps: Sequence[Remind | Escalate], day: date) -> StatusRequest:
    """Return the request as the use case leaves it after these steps, its mails gone that day."""
    after = followed_up(request, steps, day)
    return replace(after, left=after.left | {(day, day)})


def walk(known: Facts, days: list[date], rules: Rulebook = RULES) -> list[tuple[date, str]]:
    """Run the ladder on these days in turn and tell what happened on each."""
    happened = []
    for day in days:
        steps = follow_ups(known, rules, day)
        taken = [one for one in steps if isinstance(one, Remind | Escalate)]
        for step in taken:
            rank = step.rank if isinstance(step, Remind) else step.level
            happened.append((day, f"{type(step).__name__} {rank}"))
        if taken:
            known = replace(known, requests=(climbed(known.requests[0], taken, day),))
    return happened


def month() -> list[date]:
    return [MONDAY + timedelta(days=n) for n in range(29)]
