"""A store laid at once and one that lived through every revision are the same."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, inspect

from storage.addresses import parse
from storage.engine import make_engine
from storage.migrating import migrate, run_revisions
from tests.contracts.postgres import Cluster
from tests.contracts.stores import DATABASES

WAYS = ("laid", "lived")


@pytest.fixture(params=DATABASES)
def urls(request: pytest.FixtureRequest, tmp_path: Path) -> list[str]:
    """Return where two empty databases of one kind are."""
    if request.param == "sqlite":
        return [f"sqlite:///{tmp_path / name}.db" for name in WAYS]
    cluster: Cluster = request.getfixturevalue("postgres")
    with make_engine(parse(cluster.url())).connect() as connection:
        outside = connection.execution_options(isolation_level="AUTOCOMMIT")
        for name in WAYS:
            outside.exec_driver_sql(f"CREATE DATABASE {name}")
    return [cluster.url(name) for name in WAYS]


def test_a_store_laid_at_once_is_that_of_every_revision_in_turn(urls: list[str]) -> None:
    migrate(urls[0])
    laid, lived = (make_engine(parse(one), create=True) for one in urls)
    with lived.begin() as connection:
        run_revisions(connection)

    assert described(laid) == described(lived)
    laid.dispose()
    lived.dispose()


def described(engine: Engine) -> dict[str, Any]:
    """Return all that a database says of its tables, in no order of columns."""
    found, numbered = inspect(engine), counting(engine)
    return {
        table: {
            "counts": table in numbered,
            "columns": {str(one["name"]): {**one, "type": str(one["type"])} for one in columns},
            "key": found.get_pk_constraint(table),
            "references": ordered(found.get_foreign_keys(table)),
            "unique": ordered(found.get_unique_constraints(table)),
            "checks": ordered(found.get_check_constraints(table)),
            "indexes": ordered(found.get_indexes(table)),
        }
        for table in found.get_table_names()
        for columns in [found.get_columns(table)]
    }


def ordered(constraints: Any) -> list[str]:
    return sorted(str(spelt(one)) for one in constraints)


def spelt(one: Any) -> Any:
    """Return what tells one constraint from another: of the rows it is for, their condition."""
    if isinstance(one, dict):
        return sorted((name, spelt(each)) for name, each in one.items())
    return str(one)


def counting(engine: Engine) -> set[str]:
    """Return the tables of SQLite whose numbers are never given twice."""
    if engine.dialect.name != "sqlite":
        return set()
    query = "SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'"
    with engine.connect() as connection:
        return set(connection.exec_driver_sql(query).scalars())
