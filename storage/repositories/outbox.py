"""What is owed by mail, for the domain: planned, claimed, settled, recovered, looked at."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from itertools import takewhile
from typing import Any

from sqlalchemy import ColumnElement, func, literal_column, or_, select, update
from sqlalchemy.orm import Session

from domain.errors import RefusedError
from domain.model.channel import Outage, PutOff
from domain.model.delivery import Delivery, Fate
from domain.model.follow_up import ProgrammeState
from domain.model.mail import ComposedMail, MailKind, MailState, PlannedMail, QueuedMail
from storage.bulk import in_lots
from storage.repositories import batches, channel
from storage.repositories.attempts import Attempts
from storage.repositories.mail_rows import OUTBOX, in_state, mails, queued_mail
from storage.repositories.planning import plan_mails
from storage.repositories.recovering import MOST_LAPSES, recover
from storage.repositories.rows import Fields, rows, rows_among
from storage.repositories.settling import settle
from storage.repositories.turns import take_turn
from storage.tables.programmes import ProgrammeRow
from storage.tables.row import table_of

PROGRAMME = table_of(ProgrammeRow)


class SqlOutbox:
    """Implements `domain.ports.mail_store.Outbox`, for one worker."""

    def __init__(self, session: Session, worker: str, *, writing: bool) -> None:
        self._session = session
        self._worker = worker
        self._attempts = Attempts(session, worker)
        self._writing = writing

    def plan(self, mails: Sequence[PlannedMail]) -> int:
        """Queue mails whose key is new and return how many; known keys are left alone."""
        return plan_mails(self._session, mails)

    def due(self, now: datetime, limit: int) -> tuple[QueuedMail, ...]:
        """Return queued mails due now, of started programmes, oldest first, locked to claim.

        Alerts leave in any state of their programme. A mail under which the sender stopped twice,
        or of which nobody knows whether it was sent, comes alone: should it be the cause, the
        others go on without it.
        """
        ages = list(self._session.scalars(self._due_ages(now, limit)))
        found = rows(self._session, mails().where(OUTBOX.c.seq.in_(ages)))
        safe = list(takewhile(_is_safe, found))
        return tuple(queued_mail(row) for row in safe or found[:1])

    def lease(self, mails: Mapping[str, ComposedMail], now: datetime, until: datetime) -> None:
        """Freeze the bytes not yet frozen, mark the mails as sending, open an attempt each."""
        self._attempts.open(mails, now, until)

    def supersede(self, whys: Mapping[str, str]) -> None:
        """End queued mails that are no longer owed, with the code of the reason, by mail id."""
        for why in sorted(set(whys.values())):
            for lot in in_lots(one for one, code in whys.items() if code == why):
                ended = update(OUTBOX).where(OUTBOX.c.mail_id.in_(lot), in_state(MailState.QUEUED))
                ended = ended.values(state=MailState.SUPERSEDED, next_at=None, why=why)
                self._session.execute(ended)

    def at_risk(self, ids: Collection[str], now: datetime) -> Collection[str]:
        """Note, before DATA, that from here on the server may have taken these mails.

        Returns the ids of those still leased to this store; the others must not be sent.
        """
        return self._attempts.at_risk(ids, now)

    def settle(self, deliveries: Sequence[Delivery], now: datetime) -> frozenset[str]:
        """Close the attempts with what the server said and set each mail's new state.

        Returns the mails that were held and turn out to be sent.
        """
        if any(one.address_at_fault or one.fate is Fate.FAILED for one in deliveries):
            # Refusals are counted and told: their turn comes before the rows, as everybody's does.
            take_turn(self._session)
        return settle(self._session, self._worker, deliveries, now)

    def recover(self, now: datetime, *, alone: bool = False) -> tuple[QueuedMail, ...]:
        """Resolve expired leases and unknowns; return the mails that became held.

        With `alone`, every lease counts as expired: no other sender lives. Held too is a mail whose
        lease ran out three times in a row before anything was at risk.
        """
        take_turn(self._session)
        held = recover(self._session, now, alone=alone)
        return tuple(self.many(held).values())

    def many(self, ids: Collection[str]) -> dict[str, QueuedMail]:
        """Return mails by id."""
        found = rows_among(self._session, mails(), OUTBOX.c.mail_id, ids)
        return {row["mail_id"]: queued_mail(row) for row in found}

    def about(
        self, kinds: Collection[MailKind], subjects: Collection[str]
    ) -> tuple[QueuedMail, ...]:
        """Return the mails of these kinds about these subjects, oldest first."""
        of_kinds = mails().where(OUTBOX.c.kind.in_(list(kinds)))
        found = rows_among(self._session, of_kinds, OUTBOX.c.subject, subjects)
        return tuple(map(queued_mail, sorted(found, key=lambda row: int(row["seq"]))))

    def set_aside(self, mails: Collection[str]) -> tuple[QueuedMail, ...]:
        """Hold those of these mails that are still queued, and return them."""
        take_turn(self._session)
        held: list[str] = []
        for lot in in_lots(sorted(mails)):
            mine = update(OUTBOX).where(OUTBOX.c.mail_id.in_(lot), in_state(MailState.QUEUED))
            mine = mine.values(state=MailState.HELD, next_at=None)
            held += self._session.scalars(mine.returning(OUTBOX.c.mail_id))
        return tuple(self.many(held).values())

    def set_state(self, mail_id: str, state: MailState, now: datetime) -> None:
        """Let a person resend (queued), drop (superseded) or hold a mail.

        Refuses `mail.state` for one that was sent, or that is being sent, or is unknown.
        """
        mine = update(OUTBOX).where(OUTBOX.c.mail_id == mail_id)
        settled = in_state(MailState.SENDING, MailState.SENT)
        next_at = now if state is MailState.QUEUED else None
        changed = mine.where(~settled).values(state=state, next_at=next_at, lapses=0)
        if not self._session.connection().execute(changed).rowcount:
            raise RefusedError("mail.state", mail=mail_id, asked=state.value)

    def planned(self, programme: str, first: date, last: date) -> dict[date, int]:
        """Return how many governed mails were planned for each day, given up ones left out."""
        return batches.planned(self._session, programme, first, last)

    def hold(self, programme: str, day: date, batch: str) -> None:
        """Hold the governed mails of a day that have not left, until `let_go`."""
        batches.hold(self._session, programme, day, batch)

    def let_go(self, batch: str, *, drop: bool = False) -> int:
        """Let the mails of a held batch leave, or give them up; return how many."""
        return batches.let_go(self._session, batch, drop=drop)

    def awaiting_go(self, programme: str) -> int:
        """Return how many mails of a restored programme wait for somebody's go."""
        return batches.awaiting_go(self._session, programme)

    def give_up(self, programme: str) -> int:
        """Give those mails up, and return how many they were."""
        return batches.give_up(self._session, programme)

    def counts(self, programme: str = "") -> dict[tuple[MailKind, MailState], int]:
        """Return how many mails of each kind are in each state."""
        counted = select(OUTBOX.c.kind, OUTBOX.c.state, func.count().label("mails"))
        counted = counted.where(OUTBOX.c.programme == programme) if programme else counted
        found = rows(self._session, counted.group_by(OUTBOX.c.kind, OUTBOX.c.state))
        return {(row["kind"], row["state"]): row["mails"] for row in found}

    def sent_since(self, instant: datetime) -> int:
        """Return how many attempts may have reached a server since then (for rate limits)."""
        return channel.sent_since(self._session, instant)

    def paused_until(self, now: datetime) -> datetime | None:
        """Return until when the sending channel is paused, None when it is open."""
        return channel.paused_until(self._session, now)

    def pause(self, until: datetime, why: str, now: datetime) -> bool:
        """Note a failure of the channel and pause it; return whether it was open."""
        return channel.pause(self._session, until, why, now)

    def outage(self) -> Outage | None:
        """Return the channel's failures since it last served, None when it serves."""
        return channel.outage(self._session)

    def reopen(self) -> None:
        """Forget the channel's failures and its pause: it serves."""
        channel.reopen(self._session)

    def put_off(self, now: datetime, programme: str = "") -> PutOff | None:
        """Return the queued mails, due later, that a server has put off; None when none."""
        return channel.put_off(self._session, now, programme)

    def _due_ages(self, now: datetime, limit: int) -> Any:
        ages = select(OUTBOX.c.seq).where(in_state(MailState.QUEUED), _may_leave(), _is_due(now))
        ages = ages.where(batches.not_held(self._session, now))
        ages = ages.order_by(OUTBOX.c.seq).limit(limit)
        return ages.with_for_update(skip_locked=True) if self._writing else ages


def _is_safe(row: Fields) -> bool:
    """Tell whether a mail may share its lot: no sender stopped under it lately."""
    return row["lapses"] < MOST_LAPSES - 1 and not row["resends"]


def _is_due(now: datetime) -> ColumnElement[bool]:
    return or_(OUTBOX.c.next_at.is_(None), OUTBOX.c.next_at <= now)


def _may_leave() -> ColumnElement[bool]:
    started = select(PROGRAMME.c.id).where(PROGRAMME.c.state == ProgrammeState.STARTED)
    alert: ColumnElement[str] = literal_column(f"'{MailKind.ALERT.value}'")
    return or_(OUTBOX.c.kind == alert, OUTBOX.c.programme.in_(started))
