"""The store: opened once a process, it hands out units of work, and alone commits them."""

import secrets
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Self

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from domain.errors import StoreNotReadyError
from storage.addresses import is_missing, parse
from storage.engine import READ_ONLY, make_engine
from storage.failures import told_as_errors_of_the_domain
from storage.schema import HEAD, revision
from storage.senders import Sender, sender
from storage.unit import SqlUnit


class Store:
    """A database at its latest revision; safe to share between threads.

    `worker` names this opening of the store: the leases it takes are told from those of others.
    """

    def __init__(self, engine: Engine, worker: str) -> None:
        self.worker = worker
        self._writing = engine
        self._reading = engine.execution_options(**{READ_ONLY: True})

    @contextmanager
    def unit(self, *, read_only: bool = False) -> Iterator[SqlUnit]:
        """Open a unit of work; leaving the block commits, an exception rolls back.

        Raises the errors below `StoreError`. A unit serves one thread.
        """
        engine = self._reading if read_only else self._writing
        with told_as_errors_of_the_domain(), Session(engine, expire_on_commit=False) as session:
            session.connection()
            yield SqlUnit(session, self.worker, writing=not read_only)
            if read_only:
                session.rollback()
                return
            with told_as_errors_of_the_domain(in_doubt=True):
                session.commit()

    def sender(self, *, alone: bool) -> AbstractContextManager[Sender]:
        """Be known as a sender of this store's mail; see `storage.senders.sender`."""
        return sender(self._writing, alone=alone)

    def close(self) -> None:
        """Close the connections that no unit uses."""
        self._writing.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_store(url: str) -> Store:
    """Open the store at a URL (see `storage.addresses.parse`), already migrated.

    Raises `StoreNotReadyError` where there is none (`store.missing`) or one at another revision
    (`store.outdated`): `storage.migrating.migrate` makes either ready.
    """
    where = parse(url)
    if is_missing(where):
        raise StoreNotReadyError("store.missing")
    engine = make_engine(where)
    try:
        _require_head(engine)
    except BaseException:
        engine.dispose()
        raise
    return Store(engine, secrets.token_hex(8))


def _require_head(engine: Engine) -> None:
    reading = engine.execution_options(**{READ_ONLY: True})
    with told_as_errors_of_the_domain(), reading.connect() as connection:
        found = revision(connection)
    if found is None:
        raise StoreNotReadyError("store.missing")
    if found != HEAD:
        raise StoreNotReadyError("store.outdated", found=found, expected=HEAD)
