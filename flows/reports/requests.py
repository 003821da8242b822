"""Who was asked lately, who answered, who was reminded."""

from domain.model.climb import highest_level
from domain.model.follow_up import RequestState, StatusRequest
from flows.choices import shown
from flows.reports.subject import BACK, MOST_ROWS, Subject, Table

PARTLY, ESCALATED = "partly", "escalated"


def asked(subject: Subject) -> Table:
    """Return the recent requests, the latest first."""
    with subject.looking() as unit:
        requests = unit.requests.of(subject.programme, subject.day - BACK)[-MOST_ROWS:]
        people = unit.people.many({one.person for one in requests})
    rows = [
        subject.row(
            who=shown(people[one.person]) if one.person in people else one.person,
            actions=len(one.actions),
            asked_on=one.asked_on,
            answer_by=one.answer_by,
            answered=f"{len(one.answered)}/{len(one.actions)}",
            reminders=one.reminded,
            state=subject.words.say(f"flows-state-{state_of(one)}"),
        )
        for one in reversed(requests)
    ]
    return subject.table("asked", rows)


def state_of(request: StatusRequest) -> str:
    """Return how a request stands, in one code."""
    if request.state is not RequestState.OPEN:
        return request.state.value
    if highest_level(request.climbs):
        return ESCALATED
    return PARTLY if request.answered else RequestState.OPEN.value
