"""Bodies, the reviews they hold and the digests they received."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete, select, union
from sqlalchemy.orm import Session

from domain.model.digest import DigestContent, DigestState
from domain.model.meeting import Review, ReviewState
from domain.model.people import Body
from domain.rules.keys import opaque
from storage.bulk import insert_new, update_rows
from storage.canonical import canonical, frozen
from storage.repositories.bodies import bodies_of
from storage.repositories.rows import Fields, rows, rows_among
from storage.repositories.turns import take_turn
from storage.tables.meetings import AgendaPointRow, AttendanceRow
from storage.tables.reviews import DigestRow, ReviewRow, UnsubscribedRow
from storage.tables.row import table_of

REVIEW = table_of(ReviewRow)
POINT = table_of(AgendaPointRow)
ATTENDANCE = table_of(AttendanceRow)
DIGEST = table_of(DigestRow)
UNSUBSCRIBED = table_of(UnsubscribedRow)
REVIEW_FIELDS = (
    "id", "body", "state", "provisional", "kind", "ref", "title", "place", "about", "sequence",
    "hours",
)  # fmt: skip


class SqlReviews:
    """Implements `domain.ports.reviews.Reviews`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def bodies(self, programme: str) -> tuple[Body, ...]:
        """Return the bodies in the order of the plan."""
        return bodies_of(self._session, programme)

    def former_bodies(self, programme: str) -> tuple[Body, ...]:
        """Return the bodies that the plan no longer has, as they last sat."""
        return bodies_of(self._session, programme, former=True)

    def add(self, programme: str, reviews: Sequence[Review]) -> None:
        """Keep new reviews; one already known by its id is left as it is."""
        added = [
            {
                "programme": programme,
                "day": one.on,
                **{name: getattr(one, name) for name in REVIEW_FIELDS},
            }
            for one in reviews
        ]
        insert_new(self._session, REVIEW, added, "id")

    def change(self, reviews: Sequence[Review]) -> None:
        """Store what became of reviews: day, state, place and the like, by id."""
        changed = [
            {"day": one.on, **{name: getattr(one, name) for name in REVIEW_FIELDS}}
            for one in reviews
        ]
        update_rows(self._session, REVIEW, changed, ["id"])

    def of(self, programme: str) -> tuple[Review, ...]:
        """Return all reviews by day."""
        return reviews_where(self._session, REVIEW.c.programme == programme)

    def get(self, programme: str, review: str) -> Review | None:
        """Return one review of a programme."""
        take_turn(self._session)
        mine = (REVIEW.c.programme == programme, REVIEW.c.id == review)
        return next(iter(reviews_where(self._session, *mine)), None)

    def withdraw(self, reviews: Collection[str]) -> frozenset[str]:
        """Take reviews out of the calendar but those spoken of; return those that were."""
        spoken_of = union(select(POINT.c.review), select(ATTENDANCE.c.review))
        silent = delete(REVIEW).where(REVIEW.c.id.in_(sorted(reviews)))
        silent = silent.where(REVIEW.c.id.not_in(spoken_of))
        return frozenset(self._session.scalars(silent.returning(REVIEW.c.id)))

    def set_state(self, states: Mapping[str, ReviewState]) -> None:
        """Note how far reviews have come, by review id."""
        come = [{"id": review, "state": state} for review, state in states.items()]
        update_rows(self._session, REVIEW, come, ["id"])

    def issue(
        self,
        programme: str,
        digest: DigestContent,
        body: str,
        state: DigestState = DigestState.ISSUED,
    ) -> str:
        """Keep a digest under (body id, number) and return its id; what is there stays.

        One that was skipped gives its number to the next.
        """
        issued = opaque(programme, "digest", f"{body}:{digest.number}")
        skipped = (DIGEST.c.id == issued, DIGEST.c.state == DigestState.SKIPPED)
        self._session.execute(delete(DIGEST).where(*skipped))
        row = {
            "id": issued,
            "programme": programme,
            "body": body,
            "number": digest.number,
            "day": digest.on,
            "slot": digest.slot,
            "content": canonical(digest),
            "state": state,
        }
        insert_new(self._session, DIGEST, [row], "id")
        return issued

    def digests(self, ids: Collection[str]) -> dict[str, DigestContent]:
        """Return frozen digests by id."""
        wanted = select(DIGEST.c.id, DIGEST.c.content)
        return {
            row["id"]: frozen(DigestContent, row["content"])
            for row in rows_among(self._session, wanted, DIGEST.c.id, ids)
        }

    def held_digest(self, programme: str, body: str) -> tuple[str, DigestContent] | None:
        """Return the id and the words of the digest of a body that waits for a go, if one does."""
        take_turn(self._session)
        held = (DIGEST.c.body == body, DIGEST.c.state == DigestState.HELD)
        wanted = select(DIGEST.c.id, DIGEST.c.content).where(DIGEST.c.programme == programme, *held)
        found = next(iter(rows(self._session, wanted)), None)
        return (found["id"], frozen(DigestContent, found["content"])) if found else None

    def change_digest(self, digest: str, state: DigestState, content: DigestContent) -> None:
        """Store what became of a held digest, by id."""
        row = {"id": digest, "state": state, "content": canonical(content)}
        update_rows(self._session, DIGEST, [row], ["id"])

    def unsubscribe(self, body: str, person: str, day: date) -> bool:
        """Send that member no more digests of the body; False when it was so already."""
        row = {"body": body, "person": person, "since": day}
        return insert_new(self._session, UNSUBSCRIBED, [row], "body", "person") == 1

    def resubscribe(self, body: str, person: str) -> bool:
        """Send them again; False when they never stopped."""
        same = (UNSUBSCRIBED.c.body == body, UNSUBSCRIBED.c.person == person)
        wanted = select(UNSUBSCRIBED.c.body).where(*same)
        stopped = self._session.scalar(wanted) is not None
        self._session.execute(delete(UNSUBSCRIBED).where(*same))
        return stopped

    def last_digest(self, programme: str, body: str) -> DigestContent | None:
        """Return the last digest issued to a body (by body id), not one held or given up."""
        issued = select(DIGEST.c.content).order_by(DIGEST.c.number.desc()).limit(1)
        issued = issued.where(DIGEST.c.programme == programme, DIGEST.c.body == body)
        issued = issued.where(DIGEST.c.state == DigestState.ISSUED)
        content = self._session.scalar(issued)
        return None if content is None else frozen(DigestContent, content)


def reviews_where(session: Session, *wanted: Any) -> tuple[Review, ...]:
    """Return the reviews that meet conditions on their row, by day."""
    found = select(REVIEW).where(*wanted).order_by(REVIEW.c.day, REVIEW.c.id)
    return reviews_from(rows(session, found))


def reviews_from(found: Sequence[Fields]) -> tuple[Review, ...]:
    """Return the reviews of these rows, in their order."""
    return tuple(
        Review(on=row["day"], **{name: row[name] for name in REVIEW_FIELDS}) for row in found
    )
