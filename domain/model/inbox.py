"""A mail that came in, kept raw before anything is understood."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class InboxState(StrEnum):
    """How far an incoming mail has come; `ASIDE` after too many failures to read it."""

    UNREAD = "unread"
    READ = "read"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True)
class RawMail:
    """The bytes as received with their envelope; `received_at` is the UTC instant of arrival.

    `id` is the first 128 bits of the SHA-256 of envelope recipients and bytes, in hex: the same
    mail stored twice is one row.
    """

    id: str
    raw: bytes
    sender: str
    recipients: tuple[str, ...]
    received_at: datetime
    source: str
    state: InboxState = InboxState.UNREAD
    tries: int = 0


@dataclass(frozen=True, slots=True)
class PlacedMail:
    """How a mail stands that is known at its source; `outcome` is that of its reading."""

    state: InboxState
    outcome: str


class Shelf(StrEnum):
    """Where a mail goes, at its source, once it is kept: what was read, what is not trusted."""

    READ = "read"
    QUARANTINE = "quarantine"


@dataclass(frozen=True, slots=True)
class WaitingMail:
    """A mail seen where it waits, not fetched: `place` names it there, once and for all.

    `size` is in octets; `arrived_at` the UTC instant at which its server took it, if it says so.
    """

    place: str
    size: int
    arrived_at: datetime | None = None
