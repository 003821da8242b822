"""A whole store at one moment, in a file of its own that needs nothing else to be read again."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from sqlalchemy import URL, Column, MetaData, String, Table, Text, inspect, select
from sqlalchemy.orm import Session

from domain.errors import SnapshotError
from storage.engine import make_engine
from storage.failures import told_as_errors_of_the_domain
from storage.migrating import migrate
from storage.pouring import pour
from storage.schema import HEAD, revision, stamp
from storage.store import Store, open_store
from storage.tables import METADATA
from storage.tables.mail_in import InboxRow
from storage.tables.programmes import ProgrammeRow
from storage.tables.row import table_of

NOTE = Table(
    "snapshot_note",
    MetaData(),
    Column("name", String, primary_key=True),
    Column("value", Text, nullable=False),
)
SQLITE = b"SQLite format 3\x00"


def take_snapshot(store: Store, file: Path, notes: Mapping[str, str]) -> None:
    """Write all that a store holds at one moment, and notes about it, to a new file.

    An SQLite database at our latest revision, whatever database the store is on. Nobody waits for
    it but who wants to write to an SQLite store meanwhile.
    """
    engine = make_engine(_at(file), create=True)
    try:
        with (
            told_as_errors_of_the_domain(),
            store.unit(read_only=True) as unit,
            Session(engine) as session,
        ):
            METADATA.create_all(session.connection(), checkfirst=False)
            stamp(session.connection())
            NOTE.create(session.connection())
            for name, value in notes.items():
                session.execute(NOTE.insert().values(name=name, value=value))
            pour(unit.session, session)
            session.commit()
    finally:
        engine.dispose()


def notes_of(file: Path) -> dict[str, str]:
    """Return the notes of a snapshot. Refuses `snapshot.none` for any other file."""
    with file.open("rb") as opened:
        if opened.read(len(SQLITE)) != SQLITE:
            raise SnapshotError("snapshot.none", file=str(file))
    engine = make_engine(_at(file, "ro"))
    try:
        with told_as_errors_of_the_domain(), engine.connect() as connection:
            if not inspect(connection).has_table(NOTE.name):
                raise SnapshotError("snapshot.none", file=str(file))
            found = revision(connection)
            if found is None or found > HEAD:
                raise SnapshotError("snapshot.newer", file=str(file), found=found, expected=HEAD)
            return {row.name: row.value for row in connection.execute(select(NOTE))}
    finally:
        engine.dispose()


@contextmanager
def opened_snapshot(file: Path, folder: Path) -> Iterator[Store]:
    """Open a snapshot of this or an earlier release, as a copy in a folder: it stays as it is."""
    notes_of(file)
    with TemporaryDirectory(dir=folder, prefix=".snapshot-") as beside:
        copy = Path(beside) / "snapshot.db"
        copyfile(file, copy)
        url = str(_at(copy))
        migrate(url)
        with open_store(url) as store:
            yield store


def load_snapshot(snapshot: Store, url: str) -> None:
    """Fill the store at a URL, made where there is none, with a snapshot, in one transaction.

    Refuses `snapshot.over` where programmes are followed or mail came in already.
    """
    migrate(url)
    with open_store(url) as store, store.unit() as unit:
        for kept in (ProgrammeRow, InboxRow):
            if unit.session.execute(select(table_of(kept)).limit(1)).first() is not None:
                raise SnapshotError("snapshot.over")
        for table in reversed(METADATA.sorted_tables):
            unit.session.execute(table.delete())
        with snapshot.unit(read_only=True) as found:
            pour(found.session, unit.session)


def _at(file: Path, mode: str = "") -> URL:
    query = {"mode": mode} if mode else {}
    return URL.create("sqlite+pysqlite", database=str(file.absolute()), query=query)
