"""What follows from the result of an attempt, for the attempt and for its mail."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.model.delivery import Delivery, Fate, Stage
from domain.model.mail import MailState
from domain.rules.refusals import backoff
from storage.bulk import update_rows
from storage.repositories.attempts import ATTEMPT
from storage.repositories.mail_rows import OUTBOX
from storage.repositories.rows import Fields, rows_among

Change = dict[str, Any]

CHANGING = ("seq", "state", "attempts", "resends", "lapses", "next_at", "lease_until", "sent_at")
# What a mail may have become while a late answer was on its way.
OVERRULED = frozenset({MailState.QUEUED, MailState.UNKNOWN, MailState.HELD})


def settle(
    session: Session, worker: str, deliveries: Sequence[Delivery], now: datetime
) -> frozenset[str]:
    """Close the worker's attempts with these results and set each mail's new state.

    A result that comes after its lease ran out is kept with its attempt, but settles the mail only
    if it says "sent" and nobody else is sending. A mail that the worker never leased is left alone.
    Returns the mails that were held and turn out to be sent.
    """
    results = {one.mail_id: one for one in deliveries}
    mails = _locked(session, results)
    attempts = _latest(session, worker, results)
    ours = [one for one in mails if one["mail_id"] in attempts]
    closed, changes = [], []
    for mail in ours:
        attempt, result = attempts[mail["mail_id"]], results[mail["mail_id"]]
        too_late = attempt["closed_at"] is not None
        # The fate it was given up with is why there may be a second copy: only the words are added.
        known = {"fate": attempt["fate"]} if too_late else {}
        closed.append({**_closed(attempt, result, now), **known})
        changes.append(_overruled(mail, result, now) if too_late else after(mail, result, now))
    update_rows(session, ATTEMPT, closed, ["seq"])
    update_rows(session, OUTBOX, changes, ["seq"])
    sent = {one["seq"] for one in changes if one["state"] is MailState.SENT}
    return frozenset(
        one["mail_id"] for one in ours if one["state"] is MailState.HELD and one["seq"] in sent
    )


def after(mail: Fields, result: Delivery, now: datetime) -> Change:
    """Return the columns of a mail's row after the attempt that it was leased for."""
    change = changed(mail, lease_until=None, lapses=0, last_answer=_answer(result))
    if result.fate is Fate.SENT:
        return {**change, "state": MailState.SENT, "sent_at": now}
    if result.fate in (Fate.FAILED, Fate.UNKNOWN):
        return {**change, "state": MailState(result.fate.value)}
    # What stopped the whole channel, or never began, is no failure of this mail.
    counts = result.tried and result.fate is not Fate.CHANNEL
    wait = result.retry_after
    if wait is None:
        wait = backoff(mail["attempts"])
    return {
        **change,
        "state": MailState.QUEUED,
        "attempts": mail["attempts"] - int(not counts),
        "next_at": now + timedelta(seconds=wait),
    }


def changed(mail: Fields, **changes: Any) -> Change:
    """Return the changing columns of a mail's row, some of them changed."""
    return {**{name: mail[name] for name in (*CHANGING, "last_answer")}, **changes}


def _overruled(mail: Fields, result: Delivery, now: datetime) -> Change:
    if result.fate is not Fate.SENT or mail["state"] not in OVERRULED:
        return changed(mail)
    answer = _answer(result)
    return changed(mail, state=MailState.SENT, sent_at=now, next_at=None, last_answer=answer)


def _closed(attempt: Fields, result: Delivery, now: datetime) -> Change:
    at_risk = Stage.DATA in (attempt["stage"], result.stage)
    return {
        "seq": attempt["seq"],
        "stage": Stage.DATA if at_risk else attempt["stage"],
        "at_risk_at": attempt["at_risk_at"] or (now if at_risk else None),
        "closed_at": now,
        "fate": result.fate,
        "step": result.step,
        "code": result.code,
        "text": result.text,
        "queue_id": result.queue_id,
    }


def _answer(result: Delivery) -> str:
    return f"{result.code or ''} {result.text}".strip()


def _locked(session: Session, ids: Collection[str]) -> list[Fields]:
    """Return the rows of these mails, locked; always in one order, or two units could deadlock."""
    locked = select(OUTBOX).order_by(OUTBOX.c.seq).with_for_update()
    return list(rows_among(session, locked, OUTBOX.c.mail_id, ids))


def _latest(session: Session, worker: str, ids: Collection[str]) -> dict[str, Fields]:
    """Return the worker's last attempt at each mail."""
    mine = select(ATTEMPT).where(ATTEMPT.c.worker == worker).order_by(ATTEMPT.c.seq)
    return {row["mail_id"]: row for row in rows_among(session, mine, ATTEMPT.c.mail_id, ids)}
