"""What every table shares: its registry, the names of its constraints, its plain columns."""

from typing import Any, ClassVar, cast

from sqlalchemy import Index, MetaData, Table, text
from sqlalchemy.orm import class_mapper
from sqlmodel import SQLModel

# A constraint without a name cannot be dropped by a later migration.
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(SQLModel):
    """A row of the store; it validates nothing: values come whole from the domain."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMES)


def table_of(row: type[Row]) -> Table:
    """Return the table in which such rows are kept."""
    return cast("Table", class_mapper(row).local_table)


def index_where(name: str, condition: str, *columns: str, unique: bool = False) -> Index:
    """Return an index of the rows that meet a condition, on both kinds of database."""
    where: dict[str, Any] = {"sqlite_where": text(condition), "postgresql_where": text(condition)}
    return Index(name, *columns, unique=unique, **where)
