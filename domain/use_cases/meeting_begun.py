"""Telling whether a meeting takes place already, and so moves and is called off no more."""

from domain.errors import RefusedError
from domain.model.meeting import Review
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork


def not_begun(unit: UnitOfWork, programme: str, review: Review, moment: Moment) -> Review:
    """Return a review of which nothing is recorded on its day. Refuses `review.under_way`.

    Decisions and who came say that it takes place; answers by mail say only who means to come.
    """
    if has_begun(unit, programme, review, moment):
        raise RefusedError("review.under_way", day=review.on.isoformat())
    return review


def has_begun(unit: UnitOfWork, programme: str, review: Review, moment: Moment) -> bool:
    """Tell whether decisions of a review, or who came, are recorded on its day."""
    if review.on > moment.day:
        return False
    noted = [one for one in unit.meetings.attendance([review.id]) if not one.inbox]
    there = any(one.on >= review.on for one in noted)
    return there or bool(unit.meetings.decisions(programme, [review.id]))
