"""At which revision a store is, and at which this program needs it."""

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    inspect,
    select,
)

# The last file of `storage/migrations/versions`; a test compares.
HEAD = "0026"
# As alembic makes it.
VERSION = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


def revision(connection: Connection) -> str | None:
    """Return the revision of the store, None when nothing was ever made there."""
    if not inspect(connection).has_table(VERSION.name):
        return None
    return connection.scalar(select(VERSION.c.version_num))


def stamp(connection: Connection) -> None:
    """Note that the store, just laid, is at the latest revision."""
    VERSION.create(connection)
    connection.execute(VERSION.insert().values(version_num=HEAD))
