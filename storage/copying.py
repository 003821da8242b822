"""A copy of the store in memory, to live other days in: what happens there touches nothing real."""

import secrets
import sqlite3

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from storage.engine import begin_sqlite
from storage.pouring import pour
from storage.store import Store
from storage.tables import METADATA
from storage.tables.mail_in import InboxRecipientRow, InboxRow
from storage.tables.mail_out import FrozenMailRow
from storage.tables.office import EventRow
from storage.tables.row import table_of

# What no decision reads, and what grows most: bytes of mail, and the past.
LEFT_OUT = frozenset(
    table_of(one).name for one in (InboxRow, InboxRecipientRow, FrozenMailRow, EventRow)
)


def copy_in_memory(store: Store) -> Store:
    """Return a store of its own, in memory, with all that deciding reads; close it after use.

    Mails and their bytes that came in, bytes that left and the journal stay behind, so references
    are not enforced there. One thread at a time.
    """
    engine = _in_memory()
    METADATA.create_all(engine)
    with store.unit(read_only=True) as unit, Session(engine) as session:
        pour(unit.session, session, LEFT_OUT)
        session.commit()
    return Store(engine, secrets.token_hex(8))


def empty_in_memory() -> Store:
    """Return an empty store of its own, in memory, for a first plan where there is no store yet."""
    engine = _in_memory()
    METADATA.create_all(engine)
    return Store(engine, secrets.token_hex(8))


def _in_memory() -> Engine:
    # One connection for all: each would have a memory of its own.
    engine = create_engine(
        "sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False}
    )
    event.listen(engine, "connect", _take_over)
    event.listen(engine, "begin", begin_sqlite)
    return engine


def _take_over(connection: sqlite3.Connection, record: object) -> None:
    """Take transactions over from the driver."""
    del record
    connection.isolation_level = None
