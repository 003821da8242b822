from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from domain.errors import (
    StoreBusyError,
    StoreError,
    StoreFullError,
    StoreUnreachableError,
)
from domain.ports.unit_of_work import OpenUnit
from storage.migrating import migrate
from storage.store import Store, open_store
from storage.unit import SqlUnit
from tests.contracts.mailing import owe
from tests.contracts.stores import Database, empty
from tests.stories import NOON, a_mail, a_plan, follow


@pytest.fixture
def on_file(tmp_path: Path) -> Iterator[Store]:
    """Return a store on an SQLite file of its own."""
    url = f"sqlite:///{tmp_path / 'suivi.db'}"
    migrate(url)
    with open_store(url) as store:
        yield store


@pytest.fixture
def on_server(postgresql: Database) -> Iterator[Store]:
    """Return an empty store on PostgreSQL, with connections of its own."""
    empty(postgresql.engine)
    with open_store(postgresql.url) as store:
        yield store


def impatiently(unit: SqlUnit, setting: str) -> None:
    """Let this connection wait for nobody."""
    unit.session.execute(text(setting))


def test_a_file_that_others_hold_too_long_is_busy(on_file: Store, tmp_path: Path) -> None:
    with on_file.unit() as unit:
        impatiently(unit, "PRAGMA busy_timeout = 1")

    with open_store(f"sqlite:///{tmp_path / 'suivi.db'}") as other, other.unit():
        with pytest.raises(StoreBusyError) as refused:
            follow(on_file.unit)
        assert refused.value.code == "store.busy"
    follow(on_file.unit)


def test_a_disk_that_is_full_is_said_and_leaves_the_store_whole(on_file: Store) -> None:
    follow(on_file.unit)
    with on_file.unit() as unit:
        impatiently(unit, "PRAGMA max_page_count = 1")

    with pytest.raises(StoreFullError):
        owe(on_file.unit, *(f"request:{n}" for n in range(2_000)))

    with on_file.unit(read_only=True) as unit:
        assert unit.outbox.counts() == {}


def test_two_who_wait_for_each_other_are_told_to_try_again(on_server: Store) -> None:
    follow(on_server.unit)
    with on_server.unit() as holding:
        holding.programmes.save(a_plan(name="Autrement"), NOON)
        with pytest.raises(StoreBusyError):
            wait_for_nobody(on_server)


def wait_for_nobody(store: Store) -> None:
    """Save a plan, but not if somebody else is at it."""
    with store.unit() as unit:
        impatiently(unit, "SET LOCAL lock_timeout = '10ms'")
        unit.programmes.save(a_plan(name="Encore autrement"), NOON)


def test_a_server_that_goes_away_is_unreachable_and_found_again(
    on_server: Store, postgresql: Database
) -> None:
    follow(on_server.unit)
    with pytest.raises(StoreUnreachableError) as refused:
        plan_on_a_connection_cut(on_server, postgresql, before_commit=False)
    assert refused.value.arguments["in_doubt"] is False

    assert owe(on_server.unit, "request:1") == 1


def test_a_connection_cut_while_committing_leaves_doubt(
    on_server: Store, postgresql: Database
) -> None:
    follow(on_server.unit)
    with pytest.raises(StoreUnreachableError) as refused:
        plan_on_a_connection_cut(on_server, postgresql, before_commit=True)
    assert refused.value.arguments["in_doubt"] is True

    assert owe(on_server.unit, "request:1") == 1


def plan_on_a_connection_cut(store: Store, database: Database, *, before_commit: bool) -> None:
    """Plan a mail on a connection that the server ends, in the middle or just before the end."""
    with store.unit() as unit:
        mine = unit.session.scalar(text("SELECT pg_backend_pid()"))
        if before_commit:
            unit.outbox.plan([a_mail("request:1")])
        with database.engine.connect() as connection:
            connection.execute(text("SELECT pg_terminate_backend(:mine, 5000)"), {"mine": mine})
        if not before_commit:
            unit.outbox.plan([a_mail("request:1")])


def test_what_is_told_of_a_failure_holds_nobody_s_words(open_unit: OpenUnit) -> None:
    with pytest.raises(StoreError) as refused:
        owe(open_unit, "request:nobody")

    assert "request:nobody" not in str(refused.value.arguments)
