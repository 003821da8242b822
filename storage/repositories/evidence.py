"""Files that came with replies, by the hash of their bytes."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import Session

from domain.model.evidence import Evidence
from storage.bulk import insert_new
from storage.repositories.rows import rows, rows_among
from storage.tables.actions import StatusReportRow
from storage.tables.evidence import EvidenceFileRow, EvidenceRow
from storage.tables.row import table_of

EVIDENCE = table_of(EvidenceRow)
FILE = table_of(EvidenceFileRow)
REPORT = table_of(StatusReportRow)
ALIKE = (
    "name", "content_type", "size", "hash", "keeping", "why", "programme", "person", "request",
    "action", "inbox",
)  # fmt: skip
LINK = ("inbox", "hash", "name", "action")


class SqlEvidence:
    """Implements `domain.ports.evidence.EvidenceStore`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, found: Sequence[Evidence], contents: Mapping[str, bytes]) -> None:
        """Keep links, and contents by hash; what is known already is left alone."""
        # One by one: together they may be more than one statement should hold.
        for file_hash, content in contents.items():
            insert_new(self._session, FILE, [{"hash": file_hash, "content": content}], "hash")
        insert_new(self._session, EVIDENCE, [_row(one) for one in found], *LINK)

    def mails_with(self, hashes: Collection[str], person: str, but: str) -> dict[str, int]:
        """Return in how many mails of a person, `but` one, each of these files came."""
        mails = func.count(EVIDENCE.c.inbox.distinct()).label("mails")
        counted = select(EVIDENCE.c.hash, mails).group_by(EVIDENCE.c.hash)
        counted = counted.where(EVIDENCE.c.person == person, EVIDENCE.c.inbox != but)
        found = rows_among(self._session, counted, EVIDENCE.c.hash, hashes)
        return {row["hash"]: row["mails"] for row in found}

    def of_action(self, action: str) -> tuple[Evidence, ...]:
        """Return what came for an action, or with replies that spoke of it, oldest first."""
        spoke = select(REPORT.c.inbox).where(REPORT.c.action == action)
        whole = and_(EVIDENCE.c.action == "", EVIDENCE.c.inbox.in_(spoke))
        return self._found(select(EVIDENCE).where(or_(EVIDENCE.c.action == action, whole)))

    def of_programme(self, programme: str) -> tuple[Evidence, ...]:
        """Return all that came for a programme, oldest first."""
        return self._found(select(EVIDENCE).where(EVIDENCE.c.programme == programme))

    def named(self, beginning: str) -> tuple[Evidence, ...]:
        """Return the files whose hash begins so, oldest first."""
        return self._found(
            select(EVIDENCE).where(EVIDENCE.c.hash.startswith(beginning, autoescape=True))
        )

    def content(self, file_hash: str) -> bytes | None:
        """Return the bytes of a file, None where they are not kept."""
        found = rows(self._session, select(FILE.c.content).where(FILE.c.hash == file_hash))
        return bytes(found[0]["content"]) if found else None

    def _found(self, wanted: Select[Any]) -> tuple[Evidence, ...]:
        return tuple(
            Evidence(**{name: row[name] for name in ALIKE}, on=row["day"])
            for row in rows(self._session, wanted.order_by(EVIDENCE.c.number))
        )


def _row(found: Evidence) -> dict[str, Any]:
    return {**{name: getattr(found, name) for name in ALIKE}, "day": found.on}
