"""Tells whether an entry of the timetable has anything to do, as the rules see it."""

from collections.abc import Mapping

from config.bootstrap import Application
from domain.model.owed import (
    AnnounceReview,
    AskStatus,
    CloseRequest,
    CloseReview,
    Escalate,
    IssueDigest,
    Remind,
    ScheduleReview,
)
from domain.rules.deciding import decide
from flows.firing import Firing
from flows.steps import started

_OF_STEP: Mapping[str, tuple[type, ...]] = {
    "reviews": (ScheduleReview, AnnounceReview, CloseReview),
    "ask": (AskStatus,),
    "remind": (Remind, Escalate, CloseRequest),
    "digest": (IssueDigest,),
}
DESK = "desk"


def owes(app: Application, firing: Firing) -> bool:
    """Tell whether any programme of the firing's zone owes what its entry is for."""
    return any(_owes(app, one.id, firing) for one in started(app, firing.zone))


def _owes(app: Application, programme: str, firing: Firing) -> bool:
    with app.open_unit(read_only=True) as unit:
        if firing.entry.step == DESK:
            return bool(unit.desk.waiting(programme))
        facts = unit.programmes.facts(programme, firing.day)
    owed = decide(facts, app.rulebook, firing.day)
    return any(isinstance(one, _OF_STEP[firing.entry.step]) for one in owed)
