"""Reading rows: as columns, never as tracked objects, a lot of ids at a time."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, wraps
from inspect import signature
from typing import Any, ParamSpec, cast

from sqlalchemy import Column, Select, bindparam
from sqlalchemy.orm import Session

from storage.bulk import in_lots

Fields = Mapping[str, Any]
P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class Bound:
    """A statement built before, with the values that it is to be read with."""

    statement: Select[Any]
    values: Mapping[str, Any]


def built_once(build: Callable[P, Select[Any]]) -> Callable[P, Bound]:
    """Build a statement at its first reading only, its arguments being bound parameters.

    Building it anew takes SQLAlchemy twice as long as reading it takes. The builder may
    compare its arguments with columns, and nothing else: it never sees their values.
    """
    names = tuple(signature(build).parameters)

    @cache
    def statement() -> Select[Any]:
        in_place: Callable[..., Select[Any]] = build
        return in_place(**{one: bindparam(one) for one in names})

    @wraps(build)
    def bound(*args: P.args, **kwargs: P.kwargs) -> Bound:
        return Bound(statement(), {**dict(zip(names, args, strict=False)), **kwargs})

    return bound


def rows(session: Session, statement: Select[Any] | Bound) -> list[Fields]:
    """Return the rows that a statement finds, by column name."""
    connection = session.connection()
    if isinstance(statement, Bound):
        found = connection.execute(statement.statement, statement.values).mappings()
    else:
        found = connection.execute(statement).mappings()
    return cast("list[Fields]", list(found))


def rows_among(
    session: Session, statement: Select[Any], column: Column[Any], ids: Collection[str]
) -> Iterator[Fields]:
    """Yield the rows whose column is among the ids, each once, lot after lot."""
    for lot in in_lots(dict.fromkeys(ids)):
        yield from rows(session, statement.where(column.in_(lot)))
