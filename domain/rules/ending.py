"""How requests end without an answer: by name, never silently."""

from collections.abc import Iterator, Sequence

from domain.model.event import Event, EventName
from domain.model.follow_up import RequestState
from domain.model.moment import Moment


def ended(
    programme: str, requests: Sequence[str], state: RequestState, moment: Moment
) -> Iterator[Event]:
    """Yield the event of each request that ended without an answer, with how it ended."""
    for one in requests:
        data = {"state": state.value}
        yield Event(EventName.REQUEST_CLOSED, programme, one, moment.day, moment.at, data)
