"""Until when an answer is awaited: the day that mails promise and the ladder counts from."""

from datetime import date

from domain.model.follow_up import StatusRequest
from domain.rules.working_days import Calendar


def awaited_until(request: StatusRequest, left_on: date, calendar: Calendar) -> date:
    """Return the local day until which whoever got a request on a day may answer it.

    A request that leaves late leaves as many working days to answer as it would have in time.
    """
    if left_on <= request.asked_on:
        return request.answer_by
    within = calendar.count(request.asked_on, request.answer_by)
    return max(request.answer_by, calendar.add(left_on, within))
