"""How fast mail is planned and found when due, against the database's own speed."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

import pytest
from sqlalchemy import Connection, text

from domain.model.mail import PlannedMail
from storage.addresses import parse
from storage.engine import make_engine
from storage.migrating import migrate
from storage.store import Store, open_store
from tests.contracts.postgres import a_cluster
from tests.stories import DAY, NOON, PROGRAMME, SALMA, a_mail, follow

PLANNED = 100_000
FEW, MANY = 10_000, 1_000_000
WAITING = 1_000
LOT = 500
TRIES = 5
COUNTED = {
    "sqlite": """WITH RECURSIVE n(i) AS
      (SELECT :first UNION ALL SELECT i + 1 FROM n WHERE i < :last)""",
    "postgresql": """WITH n(i) AS
      (SELECT generate_series(CAST(:first AS integer), CAST(:last AS integer)))""",
}
# What planning costs when nothing but the database does it.
INTO = """INSERT INTO outbox (mail_id, key, kind, programme, recipient, subject, day, facts, state,
  attempts, resends, lapses, last_answer, why)"""
ROWS = """SELECT 'm' || i, 'request:' || i, 'request', :programme, :recipient, 'r' || i, :day, '{}',
  CASE WHEN i = i / CAST(:queued AS integer) * CAST(:queued AS integer) THEN 'queued'
  ELSE 'sent' END, 0, 0, 0, '', '' FROM n"""


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Return the URL of a migrated store with a programme that has started."""
    with _database(str(request.param), tmp_path) as where:
        migrate(where)
        with open_store(where) as store:
            follow(store.unit)
        yield where


def bench_a_hundred_thousand_mails_are_planned(url: str) -> None:
    """Compare planning from values with what the database alone takes for the same rows."""
    mails = [a_mail(f"status-request:{n:07}", subject=f"{n:08}") for n in range(PLANNED)]
    with open_store(url) as store:
        ours = _seconds_to_plan(store, mails)
        again = _seconds_to_plan(store, mails)
    by_hand = _fill(url, PLANNED + 1, 2 * PLANNED, queued=1)

    speed = f"{PLANNED / ours:.0f} a second, {ours / by_hand:.1f} times a hand-written INSERT"
    _report(url, f"{PLANNED} mails planned in {ours:.2f} s, again in {again:.2f} s: {speed}")
    assert ours / by_hand < 8


def bench_what_is_due_is_found_as_fast_among_a_million(url: str) -> None:
    """Compare the due query over a short history and over a long one."""
    _fill(url, 1, FEW, queued=FEW // WAITING)
    among_few = _seconds_to_find(url)
    _fill(url, FEW + 1, MANY, queued=MANY + 1)
    among_many = _seconds_to_find(url)

    times = f"{among_few * 1e3:.1f} ms among {FEW}, {among_many * 1e3:.1f} ms among {MANY}"
    _report(url, f"{LOT} due of {WAITING} waiting found in {times}")
    assert among_many / among_few < 3


def _seconds_to_plan(store: Store, mails: list[PlannedMail]) -> float:
    before = perf_counter()
    with store.unit() as unit:
        unit.outbox.plan(mails)
    return perf_counter() - before


def _seconds_to_find(url: str) -> float:
    """Return the best of a few tries: what the machine can do when nothing else runs."""
    with open_store(url) as store:
        return min(_seconds_to_look(store) for _ in range(TRIES))


def _seconds_to_look(store: Store) -> float:
    before = perf_counter()
    with store.unit() as unit:
        assert len(unit.outbox.due(NOON, LOT)) == LOT
    return perf_counter() - before


def _fill(url: str, first: int, last: int, queued: int) -> float:
    """Write rows by hand, one in `queued` of them waiting; return the seconds that it took."""
    engine = make_engine(parse(url))
    before = perf_counter()
    with engine.begin() as connection:
        _insert(connection, first, last, queued)
    took = perf_counter() - before
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
    engine.dispose()
    return took


def _insert(connection: Connection, first: int, last: int, queued: int) -> None:
    statement = text(f"{INTO} {COUNTED[connection.dialect.name]} {ROWS}")
    values = {"first": first, "last": last, "queued": queued, "day": DAY}
    connection.execute(statement, {**values, "programme": PROGRAMME, "recipient": SALMA.id})


@contextmanager
def _database(kind: str, directory: Path) -> Iterator[str]:
    if kind == "sqlite":
        yield f"sqlite:///{directory / 'suivi.db'}"
        return
    with a_cluster() as cluster:
        yield cluster.url()


def _report(url: str, line: str) -> None:
    print(f"\n{parse(url).get_backend_name()}: {line}")  # noqa: T201 -- a bench reports its figure
