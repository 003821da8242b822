"""Mail that came in: bytes and envelope first, understood later."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, func, literal_column, select, update
from sqlalchemy.orm import Session

from domain.model.inbox import InboxState, PlacedMail, RawMail
from domain.model.mail import MailKind
from storage.bulk import insert, insert_new
from storage.repositories.rows import rows, rows_among
from storage.repositories.turns import take_turn
from storage.tables.mail_in import InboxPlaceRow, InboxRecipientRow, InboxRow
from storage.tables.mail_out import OutboxRow
from storage.tables.row import table_of

INBOX = table_of(InboxRow)
PLACE = table_of(InboxPlaceRow)
RECIPIENT = table_of(InboxRecipientRow)
OUTBOX = table_of(OutboxRow)
# Spelt out: a bound parameter would keep the planner from the index of what is unread.
IS_UNREAD = INBOX.c.state == literal_column("'unread'")

RECEIPTS = (MailKind.RECEIPT, MailKind.ACKNOWLEDGEMENT)


class SqlInbox:
    """Implements `domain.ports.mail_store.Inbox`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def store(self, mail: RawMail) -> bool:
        """Keep the bytes; False when this very mail is already here."""
        row = {
            "id": mail.id,
            "raw": mail.raw,
            "sender": mail.sender,
            "received_at": mail.received_at,
            "source": mail.source,
            "state": mail.state,
            "tries": mail.tries,
            "outcome": "",
            "why": "",
        }
        if not insert_new(self._session, INBOX, [row], "id"):
            return False
        to = [
            {"inbox": mail.id, "position": position, "address": address}
            for position, address in enumerate(mail.recipients)
        ]
        insert(self._session, RECIPIENT, to)
        return True

    def unread(self, limit: int) -> tuple[RawMail, ...]:
        """Return mails not yet understood, in order of arrival; those that failed come last."""
        return self._mails(IS_UNREAD, limit, INBOX.c.tries)

    def get(self, inbox_id: str) -> RawMail | None:
        """Return one mail."""
        take_turn(self._session)
        return next(iter(self._mails(INBOX.c.id == inbox_id, 1)), None)

    def placed(self, source: str, places: Collection[str]) -> dict[str, PlacedMail]:
        """Return, by place, how the mails stand that were fetched from these places of a source."""
        known = select(PLACE.c.place, INBOX.c.state, INBOX.c.outcome)
        known = known.join(INBOX, INBOX.c.id == PLACE.c.inbox).where(PLACE.c.source == source)
        found = rows_among(self._session, known, PLACE.c.place, places)
        return {row["place"]: PlacedMail(row["state"], row["outcome"]) for row in found}

    def place(self, source: str, place: str, inbox_id: str) -> None:
        """Note where a mail that is here was fetched from; known places are left alone."""
        row = {"source": source, "place": place, "inbox": inbox_id}
        insert_new(self._session, PLACE, [row], "source", "place")

    def read(self, inbox_id: str, outcome: str, why: str = "") -> None:
        """Mark as understood, with the outcome and its code."""
        understood = update(INBOX).where(INBOX.c.id == inbox_id)
        understood = understood.values(state=InboxState.READ, outcome=outcome, why=why)
        self._session.execute(understood)

    def stumbled(self, inbox_id: str, why: str, tries: int) -> bool:
        """Count a failure to read; put aside after `tries` of them and return whether it was."""
        mine = INBOX.c.id == inbox_id
        counted = update(INBOX).where(mine, IS_UNREAD).values(tries=INBOX.c.tries + 1, why=why)
        self._session.execute(counted)
        aside = update(INBOX).where(mine, IS_UNREAD, INBOX.c.tries >= tries)
        aside = aside.values(state=InboxState.ASIDE)
        return bool(self._session.connection().execute(aside).rowcount)

    def kept(self, since: datetime | None = None) -> tuple[str, ...]:
        """Return the ids of all mail that came in, or since an instant, in order of arrival."""
        wanted = select(INBOX.c.id).order_by(INBOX.c.seq)
        if since is not None:
            wanted = wanted.where(INBOX.c.received_at >= since)
        return tuple(self._session.scalars(wanted))

    def reopen(self, inbox_id: str) -> None:
        """Let a mail that was put aside be read again."""
        aside = update(INBOX).where(INBOX.c.id == inbox_id, INBOX.c.state == InboxState.ASIDE)
        self._session.execute(aside.values(state=InboxState.UNREAD, tries=0))

    def receipts_on(self, person: str, day: str) -> int:
        """Return how many receipts were planned for a person on a local day (ISO)."""
        receipts = select(func.count()).select_from(OUTBOX)
        receipts = receipts.where(
            OUTBOX.c.day == date.fromisoformat(day),
            OUTBOX.c.recipient == person,
            OUTBOX.c.kind.in_(RECEIPTS),
        )
        return self._session.scalar(receipts) or 0

    def _mails(
        self, wanted: ColumnElement[bool], limit: int, *first: Column[Any]
    ) -> tuple[RawMail, ...]:
        ordered = select(INBOX).where(wanted).order_by(*first, INBOX.c.seq)
        found = rows(self._session, ordered.limit(limit))
        recipients = self._recipients([row["id"] for row in found])
        return tuple(_mail(row, recipients[row["id"]]) for row in found)

    def _recipients(self, ids: Sequence[str]) -> dict[str, list[str]]:
        by_mail: dict[str, list[str]] = defaultdict(list)
        ordered = select(RECIPIENT).order_by(RECIPIENT.c.position)
        for row in rows_among(self._session, ordered, RECIPIENT.c.inbox, ids):
            by_mail[row["inbox"]].append(row["address"])
        return by_mail


def _mail(row: Mapping[str, Any], recipients: Sequence[str]) -> RawMail:
    return RawMail(
        id=row["id"],
        raw=row["raw"],
        sender=row["sender"],
        recipients=tuple(recipients),
        received_at=row["received_at"],
        source=row["source"],
        state=row["state"],
        tries=row["tries"],
    )
