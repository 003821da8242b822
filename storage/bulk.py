"""Writing many rows at once, in the one way that is fast on each database."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Table, bindparam, update
from sqlalchemy.orm import Session

from storage.inserting import Conflict, postgresql_insert, sqlite_insert
from storage.storing import Values, as_json, as_recordset, as_tuples

# Far below what either database binds in one statement, and few enough to build in memory.
LOT = 5_000

One = TypeVar("One")


def in_lots(many: Iterable[One]) -> Iterator[list[One]]:
    """Yield the values in lots that one statement can take."""
    remaining = iter(many)
    while lot := list(islice(remaining, LOT)):
        yield lot


def insert(session: Session, table: Table, rows: Iterable[Values]) -> int:
    """Insert the rows in order; a key that is taken is refused. All have the same columns."""
    return _insert(session, table, rows, None)


def insert_new(session: Session, table: Table, rows: Iterable[Values], *key: str) -> int:
    """Insert, in order, the rows whose key is not taken; return how many those were.

    Without a `key` any unique constraint counts. All rows have the same columns.
    """
    return _insert(session, table, rows, Conflict(key))


def upsert(session: Session, table: Table, rows: Sequence[Values], keep: Sequence[str] = ()) -> int:
    """Insert the rows, or update those whose primary key is known except in the columns to keep.

    All rows have the same columns; a key comes once.
    """
    key = tuple(one.name for one in table.primary_key)
    named = rows[0] if rows else ()
    replaced = tuple(name for name in named if name not in (*key, *keep))
    return _insert(session, table, rows, Conflict(key, replaced))


def update_rows(session: Session, table: Table, rows: Sequence[Values], key: Sequence[str]) -> None:
    """Update, by key, the other columns of each row.

    All rows have the same columns; a key comes once.
    """
    for lot in in_lots(rows):
        names = list(lot[0])
        others = [name for name in names if name not in key]
        if _speaks_postgresql(session):
            listed = as_json(table, lot, names, session.connection().dialect)
            given = as_recordset(table, names, listed)
            changed = update(table).where(*(table.c[one] == given.c[one] for one in key))
            session.execute(changed.values({name: given.c[name] for name in others}))
        else:
            # Named apart from the columns: SQLAlchemy would take them for values to set.
            wanted = [table.c[one] == bindparam(f"{one}_of_key") for one in key]
            changed = update(table).where(*wanted)
            changed = changed.values({name: bindparam(name) for name in others})
            session.connection().execute(changed, [_keyed(row, key) for row in lot])


def _keyed(row: Values, key: Sequence[str]) -> dict[str, Any]:
    return {(f"{name}_of_key" if name in key else name): value for name, value in row.items()}


def _insert(
    session: Session, table: Table, rows: Iterable[Values], conflict: Conflict | None
) -> int:
    into = _into_postgresql if _speaks_postgresql(session) else _into_sqlite
    return sum(into(session, table, lot, conflict) for lot in in_lots(rows))


def _into_postgresql(
    session: Session, table: Table, lot: Sequence[Values], conflict: Conflict | None
) -> int:
    connection = session.connection()
    statement = postgresql_insert(table, tuple(lot[0]), conflict, connection.dialect)
    listed = as_json(table, lot, statement.names, connection.dialect)
    return connection.exec_driver_sql(statement.text, (listed,)).rowcount


def _into_sqlite(
    session: Session, table: Table, lot: Sequence[Values], conflict: Conflict | None
) -> int:
    connection = session.connection()
    statement = sqlite_insert(table, tuple(lot[0]), conflict, connection.dialect)
    listed = as_tuples(table, lot, statement.names, connection.dialect)
    return connection.exec_driver_sql(statement.text, listed).rowcount


def _speaks_postgresql(session: Session) -> bool:
    return session.connection().dialect.name == "postgresql"
