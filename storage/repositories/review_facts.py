"""What deciding needs to know of reviews besides the reviews themselves."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.model.meeting import Review, ReviewState
from storage.repositories.meetings import AXIS_WORD, MINUTES
from storage.repositories.reviews import REVIEW, reviews_where
from storage.repositories.rows import rows


def axes_asked(session: Session, programme: str) -> frozenset[tuple[str, str]]:
    """Return the (review, axis) pairs of reviews to come whose coordinator was asked."""
    mine = select(AXIS_WORD.c.review, AXIS_WORD.c.axis).join(
        REVIEW, REVIEW.c.id == AXIS_WORD.c.review
    )
    coming = REVIEW.c.state.not_in([one for one in ReviewState if one.is_over])
    found = rows(session, mine.where(REVIEW.c.programme == programme, coming))
    return frozenset((row["review"], row["axis"]) for row in found)


def unwritten(session: Session, programme: str, since: date) -> tuple[Review, ...]:
    """Return the reviews held since a day that have no minutes, by day."""
    held = (REVIEW.c.programme == programme, REVIEW.c.state == ReviewState.HELD)
    none = REVIEW.c.id.not_in(select(MINUTES.c.review))
    return reviews_where(session, *held, REVIEW.c.day >= since, none)
