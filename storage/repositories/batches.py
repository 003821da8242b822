"""Which mails wait although they are queued: for a person's go, or for the office to open."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, and_, func, literal_column, not_, select, true, update
from sqlalchemy.orm import Session

from domain.model.desk import DeskKind
from domain.model.mail import MailKind, MailState
from domain.rules import keys
from storage.repositories.desk import ITEM, WAITS
from storage.repositories.mail_rows import OUTBOX, in_state
from storage.repositories.rows import built_once, rows
from storage.tables.programmes import ProgrammeRow
from storage.tables.row import table_of

PROGRAMME = table_of(ProgrammeRow)
# Answers to somebody who has just written, and what only keeps the product going.
FREE = (MailKind.RECEIPT, MailKind.ALERT, MailKind.DESK, MailKind.GATE_DECIDED)
BY_PERSON = "dropped_by_person"
GIVEN_UP = {"state": MailState.SUPERSEDED, "next_at": None, "why": BY_PERSON}


def governed() -> ColumnElement[bool]:
    """Return the condition on mails that the governor and office hours bind, spelt out."""
    free: list[ColumnElement[str]] = [literal_column(f"'{one.value}'") for one in FREE]
    return OUTBOX.c.kind.not_in(free)


def planned(session: Session, programme: str, first: date, last: date) -> dict[date, int]:
    """Return how many governed mails were planned for each day, given up ones left out."""
    counted = select(OUTBOX.c.day, func.count().label("mails")).where(
        OUTBOX.c.programme == programme,
        OUTBOX.c.day >= first,
        OUTBOX.c.day <= last,
        governed(),
        ~in_state(MailState.SUPERSEDED),
    )
    return {row["day"]: row["mails"] for row in rows(session, counted.group_by(OUTBOX.c.day))}


def hold(session: Session, programme: str, day: date, batch: str) -> None:
    """Hold the governed mails of a day that have not left."""
    waiting = (OUTBOX.c.programme == programme, OUTBOX.c.day == day, OUTBOX.c.held_for.is_(None))
    held = update(OUTBOX).where(*waiting, governed(), in_state(MailState.QUEUED))
    session.execute(held.values(held_for=batch))


def let_go(session: Session, batch: str, *, drop: bool) -> int:
    """Let the mails of a batch leave, or give them up; return how many."""
    mine = update(OUTBOX).where(OUTBOX.c.held_for == batch, in_state(MailState.QUEUED))
    gone = GIVEN_UP if drop else {}
    return session.connection().execute(mine.values(held_for=None, **gone)).rowcount


def awaiting_go(session: Session, programme: str) -> int:
    """Return how many governed mails of a programme are queued."""
    mine = (OUTBOX.c.programme == programme, governed(), in_state(MailState.QUEUED))
    return session.scalar(select(func.count()).select_from(OUTBOX).where(*mine)) or 0


def give_up(session: Session, programme: str) -> int:
    """Give up the governed mails of a programme that are queued; return how many."""
    mine = (OUTBOX.c.programme == programme, governed(), in_state(MailState.QUEUED))
    given_up = update(OUTBOX).where(*mine).values(held_for=None, **GIVEN_UP)
    return session.connection().execute(given_up).rowcount


def not_held(session: Session, now: datetime) -> ColumnElement[bool]:
    """Return the condition on mails that neither a batch nor the hour holds back."""
    closed = [
        row["id"]
        for row in rows(session, select(PROGRAMME).where(PROGRAMME.c.hours.is_not(None)))
        if not row["hours"].are_open(now.astimezone(ZoneInfo(row["timezone"])))
    ]
    closed += [row["programme"] for row in rows(session, _restored())]
    asleep = and_(OUTBOX.c.programme.in_(closed), governed()) if closed else not_(true())
    return and_(OUTBOX.c.held_for.is_(None), not_(asleep))


@built_once
def _restored() -> Select[Any]:
    """Return the query for programmes of which a backup was restored, and nobody gave their go."""
    subject = keys.restored("")
    mine = (ITEM.c.kind == DeskKind.BATCH, ITEM.c.subject.startswith(subject, autoescape=True))
    return select(ITEM.c.programme).where(WAITS, *mine)
