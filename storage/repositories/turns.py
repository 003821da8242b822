"""One at a time: whoever decides from what they read, so that it is still so when they write."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.engine import READ_ONLY

# Any number, so long as no other lock on the database takes the same.
DECIDING = 0x5355_4957
TAKEN = "suivi_turn"


def take_turn(session: Session) -> None:
    """Wait until no other writing unit decides; the turn ends with the transaction.

    Taken before any row is locked, or two units could wait for each other. SQLite lets one unit
    write at a time anyway; on PostgreSQL what was read may change until the turn is taken. Who
    claims and settles mail takes none, for its rows are locked one by one and senders go on.
    """
    connection = session.connection()
    if connection.dialect.name != "postgresql" or TAKEN in session.info:
        return
    if connection.get_execution_options().get(READ_ONLY, False):
        return
    session.execute(select(func.pg_advisory_xact_lock(DECIDING)))
    session.info[TAKEN] = True
