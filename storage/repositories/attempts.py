"""The ledger of attempts: opened with a lease, put at risk, closed with a fate."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Select, literal, null, select, update
from sqlalchemy.orm import Session

from domain.errors import StoreConflictError
from domain.model.delivery import Stage
from domain.model.mail import ComposedMail, MailState
from storage.bulk import in_lots, insert_new
from storage.canonical import sha256
from storage.repositories.mail_rows import FROZEN, FROZEN_AS, OUTBOX, in_state
from storage.tables.mail_out import AttemptRow
from storage.tables.row import table_of

ATTEMPT = table_of(AttemptRow)
OPENED = ("mail_id", "worker", "stage", "opened_at", "text", "queue_id")


class Attempts:
    """The attempts of one worker: leases taken by others are not its to use."""

    def __init__(self, session: Session, worker: str) -> None:
        self._session = session
        self._worker = worker

    def open(self, mails: Mapping[str, ComposedMail], now: datetime, until: datetime) -> None:
        """Freeze the bytes not yet frozen, lease the mails, open an attempt each.

        Refuses `mail.not_queued` when one of them is no longer queued, and then leases none.
        """
        insert_new(self._session, FROZEN, [_frozen(one) for one in mails.values()], "mail_id")
        for lot in in_lots(mails):
            self._lease(lot, until)
            self._session.execute(ATTEMPT.insert().from_select(OPENED, self._opened(lot, now)))

    def at_risk(self, ids: Collection[str], now: datetime) -> frozenset[str]:
        """Mark those whose lease is ours and still runs; return their ids."""
        return frozenset(one for lot in in_lots(ids) for one in self._mark(lot, now))

    def _lease(self, lot: Collection[str], until: datetime) -> None:
        leased = update(OUTBOX).where(OUTBOX.c.mail_id.in_(lot), in_state(MailState.QUEUED))
        leased = leased.values(
            state=MailState.SENDING,
            lease_until=until,
            next_at=None,
            attempts=OUTBOX.c.attempts + 1,
        )
        found = self._session.connection().execute(leased).rowcount
        if found != len(lot):
            raise StoreConflictError("mail.not_queued", asked=len(lot), found=found)

    def _opened(self, lot: Collection[str], now: datetime) -> Select[Any]:
        values = [
            literal(self._worker, ATTEMPT.c.worker.type),
            literal(Stage.ENVELOPE, ATTEMPT.c.stage.type),
            literal(now, ATTEMPT.c.opened_at.type),
            literal("", ATTEMPT.c.text.type),
            literal("", ATTEMPT.c.queue_id.type),
        ]
        return (
            select(OUTBOX.c.mail_id, *values)
            .where(OUTBOX.c.mail_id.in_(lot))
            .order_by(OUTBOX.c.seq)
        )

    def _mark(self, lot: Collection[str], now: datetime) -> list[str]:
        # Locked before the attempts, as `recover` and `settle` do: a lease runs out or it doesn't.
        leased = select(OUTBOX.c.mail_id).where(
            OUTBOX.c.mail_id.in_(lot), in_state(MailState.SENDING), OUTBOX.c.lease_until > now
        )
        held = list(self._session.scalars(leased.order_by(OUTBOX.c.seq).with_for_update()))
        marked = update(ATTEMPT).where(
            ATTEMPT.c.mail_id.in_(held),
            ATTEMPT.c.worker == self._worker,
            ATTEMPT.c.closed_at == null(),
        )
        marked = marked.values(stage=Stage.DATA, at_risk_at=now)
        return list(self._session.scalars(marked.returning(ATTEMPT.c.mail_id)))


def _frozen(mail: ComposedMail) -> dict[str, Any]:
    return {**{name: getattr(mail, name) for name in FROZEN_AS}, "sha256": sha256(mail.raw)}
