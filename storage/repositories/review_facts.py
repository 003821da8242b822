"""What deciding needs to know of reviews besides the reviews themselves."""

from datetime import date
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from domain.model.desk import DeskKind
from domain.model.meeting import Review, ReviewKind, ReviewState
from domain.model.minutes import MinutesState
from storage.repositories.desk import ITEM
from storage.repositories.meetings import AXIS_WORD, MINUTES
from storage.repositories.reviews import REVIEW, reviews_from
from storage.repositories.rows import built_once, rows

OVER = tuple(one for one in ReviewState if one.is_over)


def reviews_to_come(session: Session, programme: str) -> tuple[Review, ...]:
    """Return the reviews that are not over, by day."""
    return reviews_from(rows(session, _to_come(programme)))


def series_since(session: Session, programme: str, since: date) -> tuple[Review, ...]:
    """Return the reviews of all series on or after a day, by day."""
    return reviews_from(rows(session, _of_series(programme, since)))


def axes_asked(session: Session, programme: str) -> frozenset[tuple[str, str]]:
    """Return the (review, axis) pairs of reviews to come whose coordinator was asked."""
    found = rows(session, _asked_of(programme))
    return frozenset((row["review"], row["axis"]) for row in found)


def unwritten(session: Session, programme: str, since: date) -> tuple[Review, ...]:
    """Return the reviews held since a day whose minutes neither left nor wait, by day."""
    return reviews_from(rows(session, _unwritten(programme, since)))


@built_once
def _to_come(programme: str) -> Select[Any]:
    mine = select(REVIEW).where(REVIEW.c.programme == programme, REVIEW.c.state.not_in(OVER))
    return mine.order_by(REVIEW.c.day, REVIEW.c.id)


@built_once
def _of_series(programme: str, since: date) -> Select[Any]:
    mine = select(REVIEW).where(REVIEW.c.programme == programme, REVIEW.c.day >= since)
    mine = mine.where(REVIEW.c.kind == ReviewKind.SERIES)
    return mine.order_by(REVIEW.c.day, REVIEW.c.id)


@built_once
def _asked_of(programme: str) -> Select[Any]:
    mine = select(AXIS_WORD.c.review, AXIS_WORD.c.axis)
    mine = mine.join(REVIEW, REVIEW.c.id == AXIS_WORD.c.review)
    return mine.where(REVIEW.c.programme == programme, REVIEW.c.state.not_in(OVER))


@built_once
def _unwritten(programme: str, since: date) -> Select[Any]:
    held = select(REVIEW).where(REVIEW.c.programme == programme, REVIEW.c.day >= since)
    held = held.where(REVIEW.c.state == ReviewState.HELD)
    left = select(MINUTES.c.review).where(MINUTES.c.state != MinutesState.DRAFT)
    # A draft that somebody wrote early is due all the same, once: it goes, or lies on the desk.
    told = select(ITEM.c.subject).where(ITEM.c.kind == DeskKind.DRAFT)
    held = held.where(REVIEW.c.id.not_in(left), REVIEW.c.id.not_in(told))
    return held.order_by(REVIEW.c.day, REVIEW.c.id)
