"""Append-only events, each bound to the one before it by a SHA-256, per programme."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from domain.model.event import Event, EventName
from storage.bulk import insert
from storage.canonical import canonical, sha256
from storage.repositories.rows import Fields, rows
from storage.tables.office import EventRow
from storage.tables.row import table_of

EVENT = table_of(EventRow)


class SqlJournal:
    """Implements `domain.ports.office.Journal`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def append(self, events: Sequence[Event]) -> None:
        """Append in order."""
        by_programme: dict[str, list[Event]] = defaultdict(list)
        for one in events:
            by_programme[one.programme].append(one)
        # In one order everywhere, so that two appending at once can't wait for each other.
        for programme in sorted(by_programme):
            self._extend(programme, by_programme[programme])

    def of(self, programme: str, since: int = 0) -> tuple[tuple[int, Event], ...]:
        """Return events with their sequence numbers, those after `since`."""
        return tuple((row["number"], _event(row)) for row in self._links(programme, since))

    def head(self, programme: str) -> str:
        """Return the hash at the end of the chain, empty when nothing has happened."""
        return self._end(programme)[1]

    def broken(self, programme: str) -> int | None:
        """Return the number of the first event that does not follow from the one before it.

        What is cut off at the end leaves a sound chain: compare `head` with a digest's.
        """
        before = ""
        for expected, row in enumerate(self._links(programme, 0), 1):
            if row["number"] != expected:
                return expected
            if row["hash"] != _hash(before, row):
                return expected
            before = row["hash"]
        return None

    def _extend(self, programme: str, events: Sequence[Event]) -> None:
        if self._session.connection().dialect.name == "postgresql":
            mine = func.pg_advisory_xact_lock(func.hashtext(f"journal:{programme}"))
            self._session.execute(select(mine))
        last, before = self._end(programme)
        links = []
        for number, event in enumerate(events, last + 1):
            row = _row(event, number)
            before = _hash(before, row)
            links.append({**row, "hash": before})
        insert(self._session, EVENT, links)

    def _end(self, programme: str) -> tuple[int, str]:
        last = select(EVENT.c.number, EVENT.c.hash).where(EVENT.c.programme == programme)
        found = rows(self._session, last.order_by(EVENT.c.number.desc()).limit(1))
        return (found[0]["number"], found[0]["hash"]) if found else (0, "")

    def _links(self, programme: str, since: int) -> list[Fields]:
        chain = select(EVENT).where(EVENT.c.programme == programme, EVENT.c.number > since)
        return rows(self._session, chain.order_by(EVENT.c.number))


def _row(event: Event, number: int) -> dict[str, Any]:
    return {
        "programme": event.programme,
        "number": number,
        "name": event.name.value,
        "subject": event.subject,
        "day": event.on,
        "at": event.at,
        "data": canonical(dict(event.data)),
    }


def _event(row: Mapping[str, Any]) -> Event:
    return Event(
        name=EventName(row["name"]),
        programme=row["programme"],
        subject=row["subject"],
        on=row["day"],
        at=row["at"],
        data=json.loads(row["data"]),
    )


def _hash(before: str, row: Mapping[str, Any]) -> str:
    """Return the hash of a link: of the one before it and of everything that its row says."""
    at = row["at"].astimezone(UTC).isoformat()
    said = [before, *(row[name] for name in ("programme", "number", "name", "subject"))]
    return sha256(canonical([*said, row["day"].isoformat(), at, row["data"]]))
