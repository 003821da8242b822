"""What bodies do together: agendas, decisions, who came."""

from collections.abc import Collection, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from domain.model.meeting import AgendaPoint, Attendance, Decision
from storage.bulk import insert, insert_new, update_rows
from storage.repositories.rows import Fields, rows, rows_among
from storage.repositories.turns import take_turn
from storage.tables.meetings import AgendaPointRow, AttendanceRow, DecisionRow
from storage.tables.row import table_of

POINT = table_of(AgendaPointRow)
DECISION = table_of(DecisionRow)
ATTENDANCE = table_of(AttendanceRow)
POINT_FIELDS = ("id", "review", "number", "kind", "title", "about", "state", "note", "facts")
DECISION_FIELDS = (
    "programme", "number", "text", "body", "review", "point", "deadline", "inbox", "sentence",
)  # fmt: skip
ATTENDANCE_FIELDS = ("review", "person", "presence", "noted", "proxy", "inbox", "sentence")


class SqlMeetings:
    """Implements `domain.ports.meetings.Meetings`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_points(self, points: Sequence[AgendaPoint]) -> int:
        """Keep new points and return how many; one already known by its id is left as it is."""
        return insert_new(self._session, POINT, [_point_row(one) for one in points], "id")

    def change_points(self, points: Sequence[AgendaPoint]) -> None:
        """Store what became of points: number, state, note, title."""
        update_rows(self._session, POINT, [_point_row(one) for one in points], ["id"])

    def points(self, reviews: Collection[str]) -> tuple[AgendaPoint, ...]:
        """Return the points of reviews, numbered ones first by number."""
        wanted = select(POINT).order_by(POINT.c.number == 0, POINT.c.number, POINT.c.id)
        found = rows_among(self._session, wanted, POINT.c.review, reviews)
        return tuple(_point(row) for row in found)

    def add_decisions(self, decisions: Sequence[Decision]) -> None:
        """Keep decisions; a number that is taken is refused."""
        insert(self._session, DECISION, [_decision_row(one) for one in decisions])

    def decisions(self, programme: str, reviews: Collection[str] = ()) -> tuple[Decision, ...]:
        """Return a programme's decisions by number; of these reviews only where some are named."""
        wanted = select(DECISION).where(DECISION.c.programme == programme)
        if reviews:
            wanted = wanted.where(DECISION.c.review.in_(reviews))
        return tuple(
            _decision(row) for row in rows(self._session, wanted.order_by(DECISION.c.number))
        )

    def last_decision(self, programme: str) -> int:
        """Return the number of the last decision, 0 when there is none."""
        take_turn(self._session)
        last = select(func.max(DECISION.c.number)).where(DECISION.c.programme == programme)
        return self._session.scalar(last) or 0

    def add_attendance(self, words: Sequence[Attendance]) -> None:
        """Keep what was said of members' presence, in order."""
        added = [
            {
                "day": one.on,
                "by_whom": one.by,
                **{name: getattr(one, name) for name in ATTENDANCE_FIELDS},
            }
            for one in words
        ]
        insert(self._session, ATTENDANCE, added)

    def attendance(self, reviews: Collection[str]) -> tuple[Attendance, ...]:
        """Return all that was said of presence at these reviews, oldest first."""
        wanted = select(ATTENDANCE).order_by(ATTENDANCE.c.seq)
        return tuple(
            Attendance(
                on=row["day"],
                by=row["by_whom"],
                **{name: row[name] for name in ATTENDANCE_FIELDS},
            )
            for row in rows_among(self._session, wanted, ATTENDANCE.c.review, reviews)
        )


def _point_row(one: AgendaPoint) -> Fields:
    return {"by_whom": one.by, **{name: getattr(one, name) for name in POINT_FIELDS}}


def _point(row: Fields) -> AgendaPoint:
    return AgendaPoint(by=row["by_whom"], **{name: row[name] for name in POINT_FIELDS})


def _decision_row(one: Decision) -> Fields:
    return {
        "day": one.on,
        "by_whom": one.by,
        "owner": one.owner or None,
        "action": one.action or None,
        **{name: getattr(one, name) for name in DECISION_FIELDS},
    }


def _decision(row: Fields) -> Decision:
    return Decision(
        on=row["day"],
        by=row["by_whom"],
        owner=row["owner"] or "",
        action=row["action"] or "",
        **{name: row[name] for name in DECISION_FIELDS},
    )
