"""At which revision a store is, and at which this program needs it."""

from sqlalchemy import Engine, column, inspect, select, table

# The last file of `storage/migrations/versions`; a test compares.
HEAD = "0017"
VERSION = table("alembic_version", column("version_num"))


def revision(engine: Engine) -> str | None:
    """Return the revision of the store, None when nothing was ever made there."""
    with engine.connect() as connection:
        if not inspect(connection).has_table(VERSION.name):
            return None
        return connection.scalar(select(VERSION.c.version_num))
