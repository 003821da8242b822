"""What bodies do together: agendas, decisions, who came, what axes said, minutes."""

from collections.abc import Collection, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from domain.model.meeting import (
    AgendaPoint,
    Attendance,
    AxisWord,
    Decision,
)
from domain.model.minutes import Minutes, MinutesContent
from storage.bulk import insert, insert_new, update_rows, upsert
from storage.canonical import canonical, frozen
from storage.repositories.rows import Fields, rows, rows_among
from storage.repositories.turns import take_turn
from storage.tables.meetings import (
    AgendaPointRow,
    AttendanceRow,
    AxisWordRow,
    DecisionRow,
    MinutesRow,
)
from storage.tables.row import table_of

POINT = table_of(AgendaPointRow)
DECISION = table_of(DecisionRow)
ATTENDANCE = table_of(AttendanceRow)
AXIS_WORD = table_of(AxisWordRow)
MINUTES = table_of(MinutesRow)
POINT_FIELDS = ("id", "review", "number", "kind", "title", "about", "state", "note", "facts")
DECISION_FIELDS = (
    "programme", "number", "text", "body", "review", "point", "deadline", "inbox", "sentence",
)  # fmt: skip
AXIS_FIELDS = ("review", "axis", "person", "asked_on", "words", "said_on", "inbox")
ATTENDANCE_FIELDS = (
    "review", "person", "presence", "noted", "proxy", "inbox", "sentence", "sequence",
)  # fmt: skip


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
        wanted = select(POINT)
        found = rows_among(self._session, wanted, POINT.c.review, reviews)
        return tuple(sorted((_point(row) for row in found), key=_place))

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

    def add_axis_words(self, words: Sequence[AxisWord]) -> None:
        """Note which axes were asked; one already asked before that review is left as it is."""
        added = [{name: getattr(one, name) for name in AXIS_FIELDS} for one in words]
        insert_new(self._session, AXIS_WORD, added, "review", "axis")

    def change_axis_words(self, words: Sequence[AxisWord]) -> None:
        """Store what axes said."""
        said = [{name: getattr(one, name) for name in AXIS_FIELDS} for one in words]
        update_rows(self._session, AXIS_WORD, said, ["review", "axis"])

    def axis_words(self, reviews: Collection[str]) -> tuple[AxisWord, ...]:
        """Return what axes were asked and said before reviews, by axis."""
        wanted = select(AXIS_WORD).order_by(AXIS_WORD.c.axis)
        found = rows_among(self._session, wanted, AXIS_WORD.c.review, reviews)
        return tuple(AxisWord(**{name: row[name] for name in AXIS_FIELDS}) for row in found)

    def save_minutes(self, minutes: Sequence[Minutes]) -> None:
        """Keep minutes, in place of those of the same review."""
        upsert(self._session, MINUTES, [_minutes_row(one) for one in minutes])

    def minutes(self, reviews: Collection[str]) -> dict[str, Minutes]:
        """Return the minutes of reviews, by review."""
        found = rows_among(self._session, select(MINUTES), MINUTES.c.review, reviews)
        return {row["review"]: _minutes(row) for row in found}


def _minutes_row(one: Minutes) -> Fields:
    return {
        "review": one.review,
        "state": one.state,
        "day": one.on,
        "content": canonical(one.content),
        "adopted_on": one.adopted_on,
        "adopted_by": one.adopted_by,
    }


def _minutes(row: Fields) -> Minutes:
    return Minutes(
        review=row["review"],
        content=frozen(MinutesContent, row["content"]),
        on=row["day"],
        state=row["state"],
        adopted_on=row["adopted_on"],
        adopted_by=row["adopted_by"],
    )


def _place(one: AgendaPoint) -> tuple[bool, int, int, str]:
    """Return where a point stands: by number, before it has one in the order of its file."""
    return one.number == 0, one.number, int(one.facts.get("rank", "0")), one.id


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
