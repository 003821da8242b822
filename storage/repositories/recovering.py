"""What a stopped or crashed sender left behind: leases that ran out, attempts never answered."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from domain.model.delivery import Fate, Stage
from domain.model.mail import MailState
from storage.bulk import update_rows
from storage.repositories.attempts import ATTEMPT
from storage.repositories.mail_rows import OUTBOX, in_state
from storage.repositories.rows import Fields, rows, rows_among
from storage.repositories.settling import Change, changed

# A mail under which the sender stopped so often in a row, never told why, waits for a person.
MOST_LAPSES = 3


def recover(session: Session, now: datetime, *, alone: bool) -> tuple[str, ...]:
    """Resolve expired leases and unknowns, oldest first; return the ids of mails now held."""
    left = _left_behind(session, None if alone else now)
    ran_out = [one["mail_id"] for one in left if one["state"] is MailState.SENDING]
    attempts = _open_attempts(session, ran_out)
    at_risk = {one["mail_id"] for one in attempts if one["stage"] is Stage.DATA}
    update_rows(session, ATTEMPT, [_closed(one, now) for one in attempts], ["seq"])
    changes = [_resolved(one, now, at_risk=one["mail_id"] in at_risk) for one in left]
    update_rows(session, OUTBOX, changes, ["seq"])
    held = {one["seq"] for one in changes if one["state"] is MailState.HELD}
    return tuple(one["mail_id"] for one in left if one["seq"] in held)


def _left_behind(session: Session, now: datetime | None) -> list[Fields]:
    """Return the rows to resolve, locked; those that another unit is at are its own to resolve.

    Without an instant no lease is respected: whoever took it is known to be gone.
    """
    wanted = select(OUTBOX).where(in_state(MailState.SENDING, MailState.UNKNOWN))
    if now is not None:
        wanted = wanted.where(or_(OUTBOX.c.lease_until.is_(None), OUTBOX.c.lease_until <= now))
    wanted = wanted.order_by(OUTBOX.c.seq)
    return rows(session, wanted.with_for_update(skip_locked=True))


def _open_attempts(session: Session, ids: Sequence[str]) -> list[Fields]:
    still_open = select(ATTEMPT).where(ATTEMPT.c.closed_at.is_(None))
    return list(rows_among(session, still_open, ATTEMPT.c.mail_id, ids))


def _closed(attempt: Fields, now: datetime) -> Change:
    unknown = attempt["stage"] is Stage.DATA
    fate = Fate.UNKNOWN if unknown else Fate.NOT_SENT
    return {"seq": attempt["seq"], "closed_at": now, "fate": fate, "text": "lease.expired"}


def _resolved(mail: Fields, now: datetime, *, at_risk: bool) -> Change:
    """Return the columns of a mail whose attempt came to nothing known.

    Certainly not sent: once more. Perhaps sent: once more, but one time only, for its reader may
    then get it twice.
    """
    free = changed(mail, lease_until=None)
    again = {**free, "state": MailState.QUEUED, "next_at": now}
    if mail["state"] is MailState.UNKNOWN or at_risk:
        first = mail["resends"] == 0
        return {**again, "resends": 1} if first else {**free, "state": MailState.HELD}
    lapses = mail["lapses"] + 1
    if lapses >= MOST_LAPSES:
        return {**free, "state": MailState.HELD, "lapses": lapses}
    return {**again, "lapses": lapses}
