from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import pytest

from domain.errors import (
    InvalidValueError,
    StoreConflictError,
    StoreDamagedError,
    StoreNotReadyError,
    StoreReadOnlyError,
    StoreUnreachableError,
)
from domain.model.mail import MailKind, MailState
from domain.ports.unit_of_work import OpenUnit
from storage.migrating import migrate
from storage.store import Store, open_store
from tests.contracts.mailing import owe
from tests.stories import DAY, NOON, PROGRAMME, SALMA, a_mail, a_plan, follow


class PowerCutError(Exception):
    """What stops a use case half-way."""


def plan_and_die(open_unit: OpenUnit) -> None:
    """Apply a plan and owe a mail, but never come to the end."""
    with open_unit() as unit:
        unit.programmes.save(a_plan(), NOON)
        unit.outbox.plan([a_mail()])
        raise PowerCutError


def test_a_unit_that_fails_leaves_nothing_behind(open_unit: OpenUnit) -> None:
    with pytest.raises(PowerCutError):
        plan_and_die(open_unit)

    with open_unit(read_only=True) as unit:
        assert unit.programmes.all() == ()
        assert unit.outbox.counts() == {}


def test_what_a_unit_was_told_becomes_true_together(open_unit: OpenUnit, store: Store) -> None:
    follow(open_unit)
    with store.unit() as unit:
        unit.outbox.plan([a_mail()])
        unit.people.absent(SALMA.id, DAY)

    with open_unit(read_only=True) as unit:
        assert unit.outbox.counts() == {(MailKind.REQUEST, MailState.QUEUED): 1}
        assert unit.programmes.facts(PROGRAMME, DAY).absences == {SALMA.id: DAY}


def test_a_unit_that_reads_cannot_write(open_unit: OpenUnit) -> None:
    follow(open_unit)

    with pytest.raises(StoreReadOnlyError), open_unit(read_only=True) as unit:
        unit.outbox.plan([a_mail()])

    assert owe(open_unit, "request:1") == 1


def test_a_reader_sees_one_moment_of_the_store(open_unit: OpenUnit) -> None:
    follow(open_unit)
    with ThreadPoolExecutor(1) as threads:
        with open_unit(read_only=True) as reading:
            assert reading.outbox.counts() == {}
            writing = threads.submit(owe, open_unit, "request:1")
            # SQLite lets the writer wait, PostgreSQL lets it through: the reader sees neither.
            wait([writing], timeout=0.2)
            assert reading.outbox.counts() == {}

        assert writing.result() == 1


def test_what_goes_against_the_store_is_a_conflict(open_unit: OpenUnit) -> None:
    follow(open_unit)

    with pytest.raises(StoreConflictError), open_unit() as unit:
        unit.outbox.plan([a_mail(recipient="stranger")])


def test_units_may_be_opened_from_many_threads(open_unit: OpenUnit) -> None:
    follow(open_unit)
    with ThreadPoolExecutor(8) as threads:
        planned = list(threads.map(lambda n: owe(open_unit, f"request:{n % 20}"), range(40)))

    assert sum(planned) == 20


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    """Return the path of an SQLite store, migrated."""
    path = tmp_path / "new" / "suivi.db"
    migrate(f"sqlite:///{path}")
    yield path
    path.unlink()


def test_a_file_that_cannot_be_written_can_be_read(file: Path) -> None:
    with open_store(f"sqlite:///{file}") as store:
        follow(store.unit)

    with open_store(f"sqlite:///{file}?mode=ro") as store:
        with store.unit(read_only=True) as unit:
            assert [one.id for one in unit.programmes.all()] == [PROGRAMME]
        with pytest.raises(StoreReadOnlyError):
            owe(store.unit, "request:1")


def test_every_connection_keeps_what_it_committed(file: Path) -> None:
    with open_store(f"sqlite:///{file}") as store, store.unit() as unit:
        pragmas = ("synchronous", "journal_mode", "foreign_keys", "busy_timeout")
        found = [unit.session.connection().exec_driver_sql(f"PRAGMA {one}") for one in pragmas]

        assert [one.scalar() for one in found] == [2, "persist", 1, 30_000]


def test_opening_a_path_mistyped_makes_no_store(tmp_path: Path) -> None:
    path = tmp_path / "suvi.db"

    with pytest.raises(StoreNotReadyError) as refused:
        open_store(f"sqlite:///{path}")

    assert refused.value.code == "store.missing"
    assert not path.exists()


def test_a_file_that_is_no_store_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(b"PK\x03\x04" * 2048)

    with pytest.raises(StoreDamagedError):
        open_store(f"sqlite:///{path}")


def test_a_server_that_is_not_there_is_unreachable() -> None:
    with pytest.raises(StoreUnreachableError):
        open_store("postgresql://suivi@127.0.0.1:1/suivi")


@pytest.mark.parametrize("url", ["", "plan.db", "mysql://localhost/suivi", "sqlite://"])
def test_what_is_no_address_of_a_store_is_refused(url: str) -> None:
    with pytest.raises(InvalidValueError):
        open_store(url)
