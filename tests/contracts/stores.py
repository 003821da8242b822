"""The store of a test: migrated, empty, its own; on SQLite and on a real PostgreSQL.

Fixtures to use: `store` (a `Store`), `open_unit` (the port), `store_url` (for other processes).
"""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import cast

import pytest
from sqlalchemy import Engine

from domain.ports.unit_of_work import OpenUnit
from storage.addresses import parse
from storage.engine import make_engine
from storage.migrating import migrate
from storage.store import Store
from storage.tables import METADATA
from tests.contracts.postgres import Cluster, a_cluster

DATABASES = ("sqlite", "postgresql")


@dataclass(frozen=True, slots=True)
class Database:
    """A migrated database, kept for the session: opening one anew costs more than most tests."""

    url: str
    engine: Engine


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """Return a PostgreSQL server, started when the first test needs it."""
    with a_cluster() as cluster:
        yield cluster


@pytest.fixture(scope="session")
def postgresql(postgres: Cluster) -> Iterator[Database]:
    """Return the first database of that server."""
    yield from _a_database(postgres.url())


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Return an SQLite file."""
    yield from _a_database(f"sqlite:///{tmp_path_factory.mktemp('store') / 'suivi.db'}")


@pytest.fixture(params=DATABASES)
def database(request: pytest.FixtureRequest) -> Database:
    """Return an empty database of each kind in turn."""
    found = cast("Database", request.getfixturevalue(request.param))
    empty(found.engine)
    return found


@pytest.fixture
def store_url(database: Database) -> str:
    """Return the URL of the empty store."""
    return database.url


@pytest.fixture
def store(database: Database) -> Store:
    """Return the empty store, open."""
    return Store(database.engine, secrets.token_hex(8))


@pytest.fixture
def open_unit(store: Store) -> OpenUnit:
    """Return what opens a unit of work on the empty store."""
    return store.unit


def _a_database(url: str) -> Iterator[Database]:
    migrate(url)
    engine = make_engine(parse(url))
    yield Database(url, engine)
    engine.dispose()


def empty(engine: Engine) -> None:
    """Leave a store without a row; numbers start again from one."""
    with engine.begin() as connection:
        statements = _emptying(engine.dialect.name)
        if engine.dialect.name == "sqlite":
            for one in statements:
                connection.exec_driver_sql(one)
        else:
            # All at one go: each round trip costs more than what it asks for.
            connection.exec_driver_sql(";".join(statements))


@cache
def _emptying(dialect: str) -> list[str]:
    # Child before parent; four times faster than TRUNCATE, which makes files anew.
    emptied = [str(one.delete()) for one in reversed(METADATA.sorted_tables)]
    if dialect == "sqlite":
        return [*emptied, "DELETE FROM sqlite_sequence"]
    counters = ((one.name, one.autoincrement_column) for one in METADATA.sorted_tables)
    restarted = (
        f'ALTER SEQUENCE "{name}_{counter.name}_seq" RESTART'
        for name, counter in counters
        if counter is not None
    )
    return [*emptied, *restarted]
