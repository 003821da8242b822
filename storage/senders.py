"""Tells a sender whether no other lives, so that what a dead one held need not wait."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, func, select

# Any number, so long as no other lock on the database takes the same.
SENDING = 0x5355_4953


@contextmanager
def sender(engine: Engine, *, alone: bool) -> Iterator["Sender"]:
    """Be known as a sender while the context lasts.

    `alone` tells that no other sender can live, whatever the database knows: SQLite has no locks
    of this kind, its caller holds one of the file's own. On PostgreSQL the lock is the session's:
    the server lets go of it when the process ends, however it ends, or the connection breaks. A
    sender that lives on without its lock loses its leases to the next; what it had begun is then
    resent at most once, as after any lease that ran out.
    """
    if engine.dialect.name != "postgresql":
        yield Sender(None, alone=alone)
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        here = Sender(connection, alone=_try(connection))
        try:
            if not here.alone:
                # Waits only while another finds out whether it is alone.
                connection.execute(select(func.pg_advisory_lock_shared(SENDING)))
            yield here
        finally:
            connection.execute(select(func.pg_advisory_unlock_all()))


class Sender:
    """One that sends; `alone` tells whether no other does, until `join` lets others."""

    def __init__(self, connection: Connection | None, *, alone: bool) -> None:
        self._connection = connection
        self.alone = alone

    def join(self) -> None:
        """Let others send too: what the dead held has been taken back."""
        if self._connection is not None and self.alone:
            self._connection.execute(select(func.pg_advisory_lock_shared(SENDING)))
            self._connection.execute(select(func.pg_advisory_unlock(SENDING)))


def _try(connection: Connection) -> bool:
    return bool(connection.scalar(select(func.pg_try_advisory_lock(SENDING))))
