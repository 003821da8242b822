"""Facts of a small programme for the rules to decide on: Salma owns, Youssef coordinates."""

from dataclasses import replace
from datetime import date
from typing import Any

from domain.model.climb import Climb
from domain.model.follow_up import Action, Facts, Programme, ProgrammeState, StatusRequest
from domain.model.status import Language
from domain.rules.rulebook import Rulebook
from domain.rules.working_days import Calendar
from tests.stories import COMMITTEE, NADIA, PROGRAMME, SALMA, YOUSSEF, a_plan, action_id

MONDAY = date(2026, 3, 2)
RULES = Rulebook(Calendar())


def a_followed_action(ref: str = "1.1", **changes: Any) -> Action:
    action = Action(
        id=action_id(ref),
        ref=ref,
        title=f"Action {ref}",
        axis="1",
        owner=SALMA.id,
        deadline=date(2026, 6, 30),
        first_deadline=date(2026, 6, 30),
    )
    return replace(action, **changes)


def an_open_request(*refs: str, **changes: Any) -> StatusRequest:
    """Asked on Monday 2 March, answer awaited by Thursday 5 March."""
    request = StatusRequest(
        id="request1",
        programme=PROGRAMME,
        person=SALMA.id,
        occasion=MONDAY,
        asked_on=MONDAY,
        answer_by=date(2026, 3, 5),
        actions=tuple(action_id(ref) for ref in refs or ("1.1",)),
        sent_on=MONDAY,
    )
    return replace(request, **changes)


def a_climbed_request(**climb: Any) -> StatusRequest:
    """Return the request about 1.1 after a reminder on Friday 6 March, its ladder so climbed."""
    friday = date(2026, 3, 6)
    climbed = Climb(action_id("1.1"), **climb)
    left = frozenset({(friday, friday)})
    return an_open_request(reminded=1, reminded_on=friday, climbs=(climbed,), left=left)


def facts(*actions: Action, **changes: Any) -> Facts:
    plan = a_plan()
    known = Facts(
        programme=Programme(
            id=PROGRAMME,
            name=plan.name,
            language=Language.FR,
            timezone=plan.timezone,
            state=ProgrammeState.STARTED,
            started_on=date(2026, 2, 16),
            coordinators=(YOUSSEF.id,),
        ),
        people={one.id: one for one in (SALMA, YOUSSEF, NADIA)},
        axes=plan.axes,
        phases=(),
        actions=actions or (a_followed_action(),),
        bodies=(COMMITTEE,),
    )
    return replace(known, **changes)
