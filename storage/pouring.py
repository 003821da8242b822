"""Carries the rows of one store over to another, a lot at a time, whatever database each is on."""

from collections.abc import Collection, Iterator, Sequence
from typing import cast

from sqlalchemy import LargeBinary, Table, func, select
from sqlalchemy.orm import Session

from storage.bulk import LOT, insert
from storage.repositories.rows import Fields
from storage.tables import METADATA

# Of rows that hold a mail or a file, which may weigh megabytes each.
HEAVY_LOT = 20


def pour(source: Session, target: Session, left_out: Collection[str] = ()) -> None:
    """Insert every row of a store, parents first, into one that has none of them."""
    for table in METADATA.sorted_tables:
        if table.name not in left_out:
            for lot in lots_of(source, table):
                insert(target, table, lot)
    _go_on_counting(target)


def lots_of(session: Session, table: Table) -> Iterator[Sequence[Fields]]:
    """Yield the rows of a table by primary key, never all of them in memory."""
    size = HEAVY_LOT if any(isinstance(one.type, LargeBinary) for one in table.c) else LOT
    wanted = select(table).order_by(*table.primary_key)
    found = session.connection().execute(wanted.execution_options(yield_per=size))
    yield from (cast("Sequence[Fields]", lot) for lot in found.mappings().partitions())


def _go_on_counting(target: Session) -> None:
    """Have PostgreSQL count on from the last number carried over; SQLite does by itself."""
    if target.connection().dialect.name != "postgresql":
        return
    for table in METADATA.sorted_tables:
        counted = table.autoincrement_column
        if counted is not None and (last := target.scalar(select(func.max(counted)))):
            counter = func.pg_get_serial_sequence(table.name, counted.name)
            target.execute(select(func.setval(counter, last)))
