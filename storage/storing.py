"""Values made storable, many at a time: the forms in which each driver takes rows fastest."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import JSON, Dialect, Table, TableValuedAlias, cast, column, func, literal

Values = Mapping[str, Any]


def as_tuples(
    table: Table, rows: Sequence[Values], names: Sequence[str], dialect: Dialect
) -> list[tuple[Any, ...]]:
    """Return the rows as the tuples that a driver binds, without SQLAlchemy's work on each row."""
    columns = []
    for name in names:
        processor = _processor(table, name, dialect)
        values = [row[name] for row in rows]
        columns.append([processor(one) for one in values] if processor else values)
    return list(zip(*columns, strict=True))


def as_json(table: Table, rows: Sequence[Values], names: Sequence[str], dialect: Dialect) -> str:
    """Return the rows as one text, for a driver that sends one statement a row otherwise."""
    tuples = as_tuples(table, rows, names, dialect)
    plain = [dict(zip(names, one, strict=True)) for one in tuples]
    return json.dumps(plain, default=_spelt, separators=(",", ":"))


def as_recordset(table: Table, names: Sequence[str], rows: str) -> TableValuedAlias:
    """Return the rows of a JSON text as PostgreSQL's table of typed columns."""
    typed = [column(name, table.c[name].type) for name in names]
    recordset = func.json_to_recordset(cast(literal(rows), JSON(none_as_null=True)))
    return recordset.table_valued(*typed).render_derived(name="given", with_types=True)


def _processor(table: Table, name: str, dialect: Dialect) -> Callable[[Any], Any] | None:
    return table.c[name].type.dialect_impl(dialect).bind_processor(dialect)


def _spelt(value: object) -> str:
    """Return how PostgreSQL reads a value for which JSON has no spelling."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return f"\\x{value.hex()}"
    raise TypeError(type(value).__name__)
