"""Whether what a store holds is what was put there: pages, references, chains, bytes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from domain.model.digest import DigestContent, DigestState
from storage.canonical import frozen, sha256
from storage.pouring import lots_of
from storage.repositories.journal import EVENT, SqlJournal
from storage.repositories.mail_rows import FROZEN, OUTBOX
from storage.repositories.programmes import PROGRAMME
from storage.repositories.reviews import DIGEST
from storage.repositories.rows import rows
from storage.store import Store
from storage.tables.evidence import EvidenceFileRow
from storage.tables.mail_in import InboxRow
from storage.tables.row import table_of

FILE = table_of(EvidenceFileRow)
COUNTED: Mapping[str, Table] = {
    "programmes": PROGRAMME,
    "events": EVENT,
    "mails": OUTBOX,
    "replies": table_of(InboxRow),
    "files": FILE,
}


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that is not as it was put there: a code, and where."""

    code: str
    arguments: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Soundness:
    """How much a store holds, and what is wrong with it."""

    counts: Mapping[str, int]
    flaws: tuple[Flaw, ...]


def verify_store(store: Store) -> Soundness:
    """Read all of a store again and tell what does not hold; every flaw, in the order of reading.

    A chain of events cut at its end is told by the digests, which carry its head.
    """
    with store.unit(read_only=True) as unit:
        session = unit.session
        counts = {
            name: session.scalar(select(func.count()).select_from(table)) or 0
            for name, table in COUNTED.items()
        }
        return Soundness(counts, tuple(_flaws(session)))


def _flaws(session: Session) -> Iterator[Flaw]:
    if session.connection().dialect.name == "sqlite":
        yield from _pages(session)
    yield from _chains(session)
    yield from _bytes(session, FROZEN, ("mail_id", "raw", "sha256"), "verify.mail")
    yield from _bytes(session, FILE, ("hash", "content", "hash"), "verify.file")


def _pages(session: Session) -> Iterator[Flaw]:
    connection = session.connection()
    for (said,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if said != "ok":
            yield Flaw("verify.pages", {"detail": said})
    for broken in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield Flaw("verify.reference", {"table": broken[0], "parent": broken[2]})


def _chains(session: Session) -> Iterator[Flaw]:
    journal = SqlJournal(session)
    for programme in session.scalars(select(PROGRAMME.c.id).order_by(PROGRAMME.c.id)):
        broken = journal.broken(programme)
        if broken is not None:
            yield Flaw("verify.chain", {"programme": programme, "event": broken})
        links = select(EVENT.c.hash).where(EVENT.c.programme == programme)
        known = frozenset(session.scalars(links))
        issued = select(DIGEST).where(
            DIGEST.c.programme == programme, DIGEST.c.state == DigestState.ISSUED
        )
        for row in rows(session, issued.order_by(DIGEST.c.day)):
            head = frozen(DigestContent, row["content"]).head
            if head and head not in known:
                told = {"programme": programme, "body": row["body"], "number": row["number"]}
                yield Flaw("verify.head", told)


def _bytes(
    session: Session, table: Table, names: tuple[str, str, str], code: str
) -> Iterator[Flaw]:
    key, content, kept = names
    for lot in lots_of(session, table):
        for row in lot:
            if sha256(row[content]) != row[kept]:
                yield Flaw(code, {"id": row[key]})
