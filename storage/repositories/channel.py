"""The sending channel: until when it is paused, how much went through it."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from storage.bulk import upsert
from storage.tables.mail_out import AttemptRow, ChannelRow
from storage.tables.row import table_of

CHANNEL = table_of(ChannelRow)
ATTEMPT = table_of(AttemptRow)
MAIL = "mail"


def paused_until(session: Session, now: datetime) -> datetime | None:
    """Return until when the channel is paused, None when it is open."""
    return session.scalar(_pause_running(now))


def pause(session: Session, until: datetime, why: str, now: datetime) -> bool:
    """Pause the channel, never for less than it already is; return whether it was open."""
    before = session.scalar(_pause_running(now).with_for_update())
    if before is None or before < until:
        row: dict[str, Any] = {"name": MAIL, "paused_until": until, "why": why}
        upsert(session, CHANNEL, [row])
    return before is None


def sent_since(session: Session, instant: datetime) -> int:
    """Return how many attempts were put at risk since then: each may have reached a server."""
    counted = select(func.count()).select_from(ATTEMPT).where(ATTEMPT.c.at_risk_at >= instant)
    return session.scalar(counted) or 0


def _pause_running(now: datetime) -> Select[tuple[datetime]]:
    mine = (CHANNEL.c.name == MAIL, CHANNEL.c.paused_until > now)
    return select(CHANNEL.c.paused_until).where(*mine)
