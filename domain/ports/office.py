"""Repositories of the office: absences and addresses, the desk, the journal, the cadences."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from domain.model.desk import DeskItem, DeskKind, Verdict
from domain.model.event import Event
from domain.model.people import LearntAddress, Person


class People(Protocol):
    """People of all programmes, their absences and the health of their addresses."""

    def many(self, ids: Collection[str]) -> dict[str, Person]:
        """Return people by id."""
        ...

    def remember(self, person: str, address: str, by: str, at: datetime) -> None:
        """Keep an address as one from which the person writes, whatever later plans say.

        `by` is who accepted it.
        """
        ...

    def learnt(self, ids: Collection[str]) -> dict[str, tuple[LearntAddress, ...]]:
        """Return the addresses that were kept of these people, of those who have any."""
        ...

    def forget(self, person: str, address: str) -> bool:
        """Keep an address no longer; False when it was not kept."""
        ...

    def absences(self, ids: Collection[str]) -> dict[str, date]:
        """Return the last day of the latest absence of these people, of those who have one."""
        ...

    def absent(self, person: str, until: date) -> None:
        """Note the last day of an absence (inclusive)."""
        ...

    def back(self, person: str) -> None:
        """End a person's absence: they have written."""
        ...

    def bounced(self, person: str, day: date, *, permanent: bool) -> bool:
        """Count a bounce; return whether it suspends the address (3 hard or 5 soft days)."""
        ...

    def reachable(self, person: str) -> None:
        """Forget an address's bounces and its suspension: it answered, or a person said so."""
        ...

    def revoke_links(self, person: str, at: datetime) -> None:
        """Close the links to their page in every mail that left for a person until now (UTC)."""
        ...

    def links_revoked_at(self, person: str) -> datetime | None:
        """Return when a person's links were last closed (UTC), None if never."""
        ...

    def suspended(self, programme: str) -> frozenset[str]:
        """Return the people whose address no longer takes mail."""
        ...


class Desk(Protocol):
    """What waits for a person."""

    def add(self, items: Sequence[DeskItem]) -> tuple[int, ...]:
        """Put items on the desk and return their numbers, in order."""
        ...

    def get(self, number: int) -> DeskItem | None:
        """Return one item."""
        ...

    def waiting(self, programme: str = "") -> tuple[DeskItem, ...]:
        """Return what waits, oldest first; all programmes when none is named."""
        ...

    def about(self, inbox: Collection[str]) -> tuple[DeskItem, ...]:
        """Return every item, settled or not, that comes from these messages."""
        ...

    def items_of(self, kind: DeskKind, subject: str) -> tuple[DeskItem, ...]:
        """Return the items of a kind about a subject, whatever was decided, oldest first."""
        ...

    def overtake_mail(self, mails: Collection[str], by: str, at: datetime) -> None:
        """Settle as overtaken the items about held mails that wait no more; reads nothing.

        Fit for a unit that has locked the rows of these mails.
        """
        ...

    def decide(self, number: int, verdict: Verdict, by: str, at: datetime) -> bool:
        """Settle an item that still waits; False when somebody was faster."""
        ...


class Journal(Protocol):
    """Append-only events, hash-chained per programme."""

    def append(self, events: Sequence[Event]) -> None:
        """Append in order."""
        ...

    def of(self, programme: str, since: int = 0) -> tuple[tuple[int, Event], ...]:
        """Return events with their sequence numbers, those after `since`."""
        ...

    def head(self, programme: str) -> str:
        """Return the hash at the end of the chain, empty when nothing has happened."""
        ...

    def broken(self, programme: str) -> int | None:
        """Return the number of the first event that does not follow from the one before it."""
        ...


class Cadences(Protocol):
    """Which firing of which cadence was already taken."""

    def claim(self, cadence: str, day: date, at: datetime) -> bool:
        """Take the firing of a cadence for a local day; False when it was taken."""
        ...

    def finish(self, cadence: str, day: date, result: Mapping[str, int]) -> None:
        """Note what the firing did."""
        ...

    def skip(self, cadence: str, day: date, at: datetime) -> None:
        """Record a firing that came too late to make sense."""
        ...

    def last(self, cadence: str) -> date | None:
        """Return the last local day for which the cadence was taken or skipped."""
        ...

    def recent(
        self, limit: int
    ) -> tuple[tuple[str, date, datetime, Mapping[str, int] | None], ...]:
        """Return the latest firings: cadence, day, instant, result."""
        ...
