"""The sending channel: its failures and pause, what servers put off, how much went through."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from domain.model.channel import Outage, PutOff
from domain.model.mail import MailState
from storage.bulk import upsert
from storage.repositories.mail_rows import OUTBOX, in_state
from storage.repositories.rows import Fields, rows
from storage.tables.mail_out import AttemptRow, ChannelRow
from storage.tables.row import table_of

CHANNEL = table_of(ChannelRow)
ATTEMPT = table_of(AttemptRow)
MAIL = "mail"


def paused_until(session: Session, now: datetime) -> datetime | None:
    """Return until when the channel is paused, None when it is open."""
    row = _row(session)
    return row["paused_until"] if row and row["paused_until"] > now else None


def pause(session: Session, until: datetime, why: str, now: datetime) -> bool:
    """Note a failure and pause, never for less than already is; return whether it was open."""
    before = _row(session, locked=True)
    row: dict[str, Any] = {
        "name": MAIL,
        "paused_until": max(until, before["paused_until"]) if before else until,
        "why": why,
        "failures": before["failures"] + 1 if before else 1,
        "since": before["since"] if before else now,
    }
    upsert(session, CHANNEL, [row])
    return before is None or before["paused_until"] <= now


def outage(session: Session) -> Outage | None:
    """Return the failures since the channel last served, None when it serves."""
    row = _row(session)
    if row is None:
        return None
    return Outage(row["failures"], row["since"], row["why"], row["paused_until"])


def reopen(session: Session) -> None:
    """Forget failures and pause."""
    session.execute(delete(CHANNEL).where(CHANNEL.c.name == MAIL))


def sent_since(session: Session, instant: datetime) -> int:
    """Return how many attempts were put at risk since then: each may have reached a server."""
    counted = select(func.count()).select_from(ATTEMPT).where(ATTEMPT.c.at_risk_at >= instant)
    return session.scalar(counted) or 0


def put_off(session: Session, now: datetime, programme: str) -> PutOff | None:
    """Return the queued mails, due later, that a server put off; None when there is none."""
    later = [in_state(MailState.QUEUED), OUTBOX.c.next_at > now, OUTBOX.c.attempts > 0]
    if programme:
        later.append(OUTBOX.c.programme == programme)
    wanted = select(func.count(), func.min(OUTBOX.c.seq), func.min(OUTBOX.c.next_at))
    mails, oldest, next_at = session.execute(wanted.where(*later)).one()
    if not mails:
        return None
    tried = select(func.min(ATTEMPT.c.opened_at)).join(
        OUTBOX, OUTBOX.c.mail_id == ATTEMPT.c.mail_id
    )
    since = session.scalars(tried.where(*later)).one()
    why = session.scalars(select(OUTBOX.c.last_answer).where(OUTBOX.c.seq == oldest)).one()
    return PutOff(mails, since, why, next_at)


def _row(session: Session, *, locked: bool = False) -> Fields | None:
    mine = select(CHANNEL).where(CHANNEL.c.name == MAIL)
    return next(iter(rows(session, mine.with_for_update() if locked else mine)), None)
