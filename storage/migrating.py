"""Bringing a store to the latest revision, from nothing or from any earlier release."""

from pathlib import Path

from sqlalchemy import Connection, Engine

from domain.errors import StoreDamagedError
from storage.addresses import is_sqlite, parse
from storage.engine import make_engine
from storage.failures import told_as_errors_of_the_domain
from storage.schema import HEAD, revision, stamp
from storage.tables import METADATA

SCRIPTS = "storage:migrations"
# Any number, so long as no other program on the database takes the same.
ONE_AT_A_TIME = 0x5355_4956


def migrate(url: str) -> bool:
    """Create the store, or bring it to the latest revision; return whether anything was done.

    One transaction: a migration that fails leaves the store as it was. Of several processes at
    once, one migrates and the others wait. Raises the errors below `StoreError`.
    """
    where = parse(url)
    if is_sqlite(where):
        Path(str(where.database)).parent.mkdir(parents=True, exist_ok=True)
    engine = make_engine(where, create=True)
    try:
        with told_as_errors_of_the_domain():
            return _upgrade(engine)
    finally:
        engine.dispose()


def _upgrade(engine: Engine) -> bool:
    with engine.connect() as connection:
        if revision(connection) == HEAD:
            return False
        connection.rollback()
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:
            # Rebuilding a table others refer to; ignored once a transaction has begun.
            connection.connection.cursor().execute("PRAGMA foreign_keys = OFF")
        with connection.begin():
            if not sqlite:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({ONE_AT_A_TIME})")
            _bring_up(connection)
            if sqlite:
                _require_sound_references(connection)
    return True


def _bring_up(connection: Connection) -> None:
    """Lay a store where there is none, in a tenth of what every revision in turn takes."""
    if revision(connection) is not None:
        run_revisions(connection)
        return
    METADATA.create_all(connection, checkfirst=False)
    stamp(connection)


def _require_sound_references(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise StoreDamagedError("store.references", table=broken[0])


def run_revisions(connection: Connection) -> None:
    """Run those that the store lacks, all of them on an empty one, which ends the same."""
    # Half a second that only a store out of date has to pay.
    from alembic import command  # noqa: PLC0415 -- see above
    from alembic.config import Config  # noqa: PLC0415 -- see above

    config = Config()
    config.set_main_option("script_location", SCRIPTS)
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
