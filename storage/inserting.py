"""The text of each INSERT, compiled once: SQLAlchemy caches none that minds a conflict."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect

from storage.storing import as_recordset

# Stands where PostgreSQL finds the rows; any text that is JSON does.
ROWS = "[]"

DialectInsert = sqlite.Insert | postgresql.Insert


@dataclass(frozen=True, slots=True)
class Conflict:
    """What to do with a row whose key is taken.

    Without a `key` any unique constraint counts; with `replaced` columns the row there is updated.
    """

    key: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()

    def minded(self, insert: DialectInsert) -> DialectInsert:
        """Return the statement that does so."""
        if not self.replaced:
            return insert.on_conflict_do_nothing(index_elements=self.key or None)
        changed = {name: insert.excluded[name] for name in self.replaced}
        return insert.on_conflict_do_update(index_elements=self.key, set_=changed)


@dataclass(frozen=True, slots=True)
class Statement:
    """The text of an INSERT and the order in which its driver takes the columns."""

    text: str
    names: tuple[str, ...]


@lru_cache(maxsize=256)
def sqlite_insert(
    table: Table, names: tuple[str, ...], conflict: Conflict | None, dialect: Dialect
) -> Statement:
    """Return the statement that takes one row as a tuple."""
    statement = _minding(sqlite.insert(table), conflict)
    compiled: Any = statement.compile(dialect=dialect, column_keys=list(names))
    return Statement(compiled.string, tuple(compiled.positiontup))


@lru_cache(maxsize=256)
def postgresql_insert(
    table: Table, names: tuple[str, ...], conflict: Conflict | None, dialect: Dialect
) -> Statement:
    """Return the statement that takes all rows as one JSON text."""
    given = as_recordset(table, names, ROWS)
    into = postgresql.insert(table).from_select(list(names), select(given))
    compiled = _minding(into, conflict).compile(dialect=dialect)
    return Statement(compiled.string, names)


def _minding(insert: DialectInsert, conflict: Conflict | None) -> DialectInsert:
    return insert if conflict is None else conflict.minded(insert)
