"""Who was asked for figures lately, who gave them, who was reminded."""

from domain.model.follow_up import RequestState
from domain.model.measuring import FigureRequest
from flows.choices import shown
from flows.reports.requests import PARTLY
from flows.reports.subject import BACK, MOST_ROWS, Subject, Table


def measured(subject: Subject) -> Table:
    """Return the recent requests for figures, the latest first."""
    with subject.looking() as unit:
        requests = unit.figures.requests(subject.programme, subject.day - BACK)[-MOST_ROWS:]
        people = unit.people.many({one.person for one in requests})
    rows = [
        subject.row(
            who=shown(people[one.person]) if one.person in people else one.person,
            figures=", ".join(one.indicators),
            asked_on=one.asked_on,
            answer_by=one.answer_by,
            answered=f"{len(one.answered)}/{len(one.indicators)}",
            reminders=one.reminded,
            state=subject.words.say(f"flows-state-{_state(one)}"),
        )
        for one in reversed(requests)
    ]
    return subject.table("measured", rows)


def _state(request: FigureRequest) -> str:
    if request.closed:
        return (RequestState.CLOSED if request.pending else RequestState.ANSWERED).value
    return PARTLY if request.answered else RequestState.OPEN.value
