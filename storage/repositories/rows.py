"""Reading rows: as columns, never as tracked objects, a lot of ids at a time."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any, cast

from sqlalchemy import Column, Select
from sqlalchemy.orm import Session

from storage.bulk import in_lots

Fields = Mapping[str, Any]


def rows(session: Session, statement: Select[Any]) -> list[Fields]:
    """Return the rows that a statement finds, by column name."""
    found = session.connection().execute(statement).mappings()
    return cast("list[Fields]", list(found))


def rows_among(
    session: Session, statement: Select[Any], column: Column[Any], ids: Collection[str]
) -> Iterator[Fields]:
    """Yield the rows whose column is among the ids, each once, lot after lot."""
    for lot in in_lots(dict.fromkeys(ids)):
        yield from rows(session, statement.where(column.in_(lot)))
