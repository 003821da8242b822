"""Repositories of mail: the outbox with its ledger of attempts, and the raw inbox."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from domain.model.channel import Outage, PutOff
from domain.model.delivery import Delivery
from domain.model.inbox import PlacedMail, RawMail
from domain.model.mail import ComposedMail, MailKind, MailState, PlannedMail, QueuedMail


class Outbox(Protocol):
    """What is owed, what was sent, and every attempt; ordered by age.

    Life of a mail: queued → sending (lease, attempt at stage envelope) → attempt at stage data →
    sent, queued again, failed, or unknown; one resend of an unknown, then held.
    """

    def plan(self, mails: Sequence[PlannedMail]) -> int:
        """Queue mails whose key is new and return how many; known keys are left alone."""
        ...

    def due(self, now: datetime, limit: int) -> tuple[QueuedMail, ...]:
        """Return queued mails due now, of started programmes, oldest first, locked to claim.

        Not those of a held batch, nor, but for receipts and the like, outside a programme's hours.
        """
        ...

    def lease(self, mails: Mapping[str, ComposedMail], now: datetime, until: datetime) -> None:
        """Freeze the bytes not yet frozen, mark the mails as sending, open an attempt each."""
        ...

    def supersede(self, whys: Mapping[str, str]) -> None:
        """End queued mails that are no longer owed, with the code of the reason, by mail id."""
        ...

    def at_risk(self, ids: Collection[str], now: datetime) -> Collection[str]:
        """Note, before DATA, that from here on the server may have taken these mails.

        Returns the ids of those still leased; one whose lease was lost must not be sent.
        """
        ...

    def settle(self, deliveries: Sequence[Delivery], now: datetime) -> frozenset[str]:
        """Close the attempts with what the server said and set each mail's new state.

        Returns the mails that were held and turn out to be sent: their answer came late.

        SENT → sent; NOT_SENT, DEFERRED, CHANNEL → queued at now + retry_after; FAILED → failed;
        UNKNOWN → unknown, which `recover` resolves.
        """
        ...

    def recover(self, now: datetime, *, alone: bool = False) -> tuple[QueuedMail, ...]:
        """Resolve expired leases and unknowns; return the mails that became held.

        With `alone`, no other sender lives: every lease counts as expired. Lease expired at stage
        envelope → queued; at stage data → as unknown. A first unknown is queued for one resend
        (same bytes, same Message-ID); a second becomes held. Held too is a mail whose lease expired
        three times in a row: it may be what stops the sender.
        """
        ...

    def many(self, ids: Collection[str]) -> dict[str, QueuedMail]:
        """Return mails by id."""
        ...

    def about(
        self, kinds: Collection[MailKind], subjects: Collection[str]
    ) -> tuple[QueuedMail, ...]:
        """Return the mails of these kinds about these subjects, oldest first."""
        ...

    def set_aside(self, mails: Collection[str]) -> tuple[QueuedMail, ...]:
        """Hold those of these mails that are still queued, and return them."""
        ...

    def set_state(self, mail_id: str, state: MailState, now: datetime) -> None:
        """Let a person resend (queued), drop (superseded) or hold a mail."""
        ...

    def planned(self, programme: str, first: date, last: date) -> dict[date, int]:
        """Return how many governed mails were planned for each day, given up ones left out."""
        ...

    def hold(self, programme: str, day: date, batch: str) -> None:
        """Hold the governed mails of a day that have not left, until `let_go`."""
        ...

    def let_go(self, batch: str, *, drop: bool = False) -> int:
        """Let the mails of a held batch leave, or give them up; return how many."""
        ...

    def awaiting_go(self, programme: str) -> int:
        """Return how many mails of a restored programme wait for somebody's go."""
        ...

    def give_up(self, programme: str) -> int:
        """Give those mails up, and return how many they were."""
        ...

    def counts(self, programme: str = "") -> dict[tuple[MailKind, MailState], int]:
        """Return how many mails of each kind are in each state."""
        ...

    def sent_since(self, instant: datetime) -> int:
        """Return how many attempts reached a server since then (for rate limits)."""
        ...

    def paused_until(self, now: datetime) -> datetime | None:
        """Return until when the sending channel is paused, None when it is open."""
        ...

    def pause(self, until: datetime, why: str, now: datetime) -> bool:
        """Note a failure of the channel and pause it, never for less than it already is.

        Returns whether it was open.
        """
        ...

    def outage(self) -> Outage | None:
        """Return the channel's failures since it last served, None when it serves."""
        ...

    def reopen(self) -> None:
        """Forget the channel's failures and its pause: it serves."""
        ...

    def put_off(self, now: datetime, programme: str = "") -> PutOff | None:
        """Return the queued mails, due later, that a server has put off; None when there is none.

        Those of one programme where it is named.
        """
        ...


class Inbox(Protocol):
    """Mail that came in, raw first."""

    def store(self, mail: RawMail) -> bool:
        """Keep the bytes; False when this very mail is already here."""
        ...

    def unread(self, limit: int) -> tuple[RawMail, ...]:
        """Return mails not yet understood, in order of arrival; those that failed come last."""
        ...

    def get(self, inbox_id: str) -> RawMail | None:
        """Return one mail."""
        ...

    def placed(self, source: str, places: Collection[str]) -> dict[str, PlacedMail]:
        """Return, by place, how the mails stand that were fetched from these places of a source."""
        ...

    def place(self, source: str, place: str, inbox_id: str) -> None:
        """Note where a mail that is here was fetched from; known places are left alone."""
        ...

    def read(self, inbox_id: str, outcome: str, why: str = "") -> None:
        """Mark as understood, with the outcome and its code."""
        ...

    def stumbled(self, inbox_id: str, why: str, tries: int) -> bool:
        """Count a failure to read; put aside after `tries` of them and return whether it was."""
        ...

    def kept(self, since: datetime | None = None) -> tuple[str, ...]:
        """Return the ids of all mail that came in, or since an instant, in order of arrival."""
        ...

    def reopen(self, inbox_id: str) -> None:
        """Let a mail that was put aside be read again."""
        ...

    def receipts_on(self, person: str, day: str) -> int:
        """Return how many receipts were planned for a person on a local day (ISO)."""
        ...
