"""What deciding needs to know of one programme, in a dozen queries whatever its size."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Table, false, func, literal_column, select
from sqlalchemy.orm import Session

from domain.model.follow_up import Facts, IssuedDigest, Programme, ReviewState
from domain.model.mail import MailState
from domain.model.programme import Axis, Phase
from storage.repositories.actions import action_from, followed_actions
from storage.repositories.people import absences_in, people_of, suspended_in
from storage.repositories.requests import IS_OPEN, REQUEST, requests_where
from storage.repositories.reviews import DIGEST, REVIEW, bodies_of, reviews_where
from storage.repositories.rows import Fields, rows
from storage.tables.mail_out import OutboxRow
from storage.tables.people import ParticipantRow
from storage.tables.programmes import AxisRow, PhaseRow
from storage.tables.row import table_of

AXIS = table_of(AxisRow)
PHASE = table_of(PhaseRow)
PARTICIPANT = table_of(ParticipantRow)
OUTBOX = table_of(OutboxRow)


class FactFinder:
    """Reads the facts of one programme."""

    def __init__(self, session: Session, programme: Programme) -> None:
        self._session = session
        self._programme = programme
        self._id = programme.id

    def facts(self, day: date) -> Facts:
        """Return them as they are known now, `day` being the one to decide."""
        session, mine = self._session, self._id
        return Facts(
            programme=self._programme,
            people=people_of(session, mine),
            axes=self._axes(),
            phases=self._phases(),
            actions=tuple(action_from(row) for row in rows(session, followed_actions(mine))),
            bodies=bodies_of(session, mine),
            requests=requests_where(session, IS_OPEN & (REQUEST.c.programme == mine)),
            reviews=reviews_where(
                session, REVIEW.c.programme == mine, REVIEW.c.state != ReviewState.HELD
            ),
            digests=self._digests(),
            mailed=self._mailed(day),
            absences={row["person"]: row["until"] for row in rows(session, absences_in(mine))},
            suspended=frozenset(row["person"] for row in rows(session, suspended_in(mine))),
            reviews_until=self._reviews_until(),
        )

    def _axes(self) -> tuple[Axis, ...]:
        return tuple(
            Axis(row["ref"], row["title"], row["parent"], row["coordinator"] or "", row["policy"])
            for row in self._in_plan(AXIS)
        )

    def _phases(self) -> tuple[Phase, ...]:
        return tuple(
            Phase(row["name"], row["title"], row["starts_on"], row["ends_on"], row["policy"])
            for row in self._in_plan(PHASE)
        )

    def _in_plan(self, table: Table) -> list[Fields]:
        mine = select(table).where(table.c.programme == self._id, table.c.dropped == false())
        return rows(self._session, mine.order_by(table.c.position))

    def _digests(self) -> tuple[IssuedDigest, ...]:
        """Return the last digest of each body, by body."""
        last: Any = select(DIGEST.c.body, func.max(DIGEST.c.number).label("number"))
        last = last.where(DIGEST.c.programme == self._id).group_by(DIGEST.c.body).subquery()
        same = (last.c.body == DIGEST.c.body) & (last.c.number == DIGEST.c.number)
        wanted = select(DIGEST.c.body, DIGEST.c.number, DIGEST.c.day, DIGEST.c.slot)
        found = rows(self._session, wanted.join(last, same).order_by(DIGEST.c.body))
        return tuple(
            IssuedDigest(row["body"], row["number"], row["day"], row["slot"]) for row in found
        )

    def _mailed(self, day: date) -> dict[str, int]:
        """Count a person's mails of the day over all programmes: it is one mailbox."""
        people = select(PARTICIPANT.c.person).where(PARTICIPANT.c.programme == self._id)
        ended: ColumnElement[str] = literal_column(f"'{MailState.SUPERSEDED}'")
        counted = select(OUTBOX.c.recipient, func.count().label("mails")).where(
            OUTBOX.c.day == day, OUTBOX.c.state != ended, OUTBOX.c.recipient.in_(people)
        )
        found = rows(self._session, counted.group_by(OUTBOX.c.recipient))
        return {row["recipient"]: row["mails"] for row in found}

    def _reviews_until(self) -> dict[str, date]:
        latest = select(REVIEW.c.body, func.max(REVIEW.c.day).label("until"))
        latest = latest.where(REVIEW.c.programme == self._id).group_by(REVIEW.c.body)
        return {row["body"]: row["until"] for row in rows(self._session, latest)}
