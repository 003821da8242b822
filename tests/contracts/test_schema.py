from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, text

from domain.errors import StoreNotReadyError
from domain.ports.unit_of_work import OpenUnit
from storage import migrations
from storage.migrating import migrate
from storage.schema import HEAD
from storage.store import open_store
from storage.tables import METADATA
from tests.contracts.stores import Database
from tests.stories import follow

# What a mistake of ours would write, and the constraint that stops it.
WRONG = [
    "UPDATE action SET progress = 900",
    "UPDATE action SET status = 'finished'",
    "UPDATE action SET owner = 'stranger'",
    "UPDATE action SET axis = '9'",
    "UPDATE action SET done_on = '2026-01-01'",
    "UPDATE programme SET state = 'running'",
    "UPDATE programme SET started_on = NULL",
    "INSERT INTO participant (programme, person) VALUES ('stranger', 'stranger')",
    "DELETE FROM person",
]


def test_the_program_wants_the_last_revision() -> None:
    versions = Path(migrations.__file__).parent / "versions"
    numbered = sorted(one.stem.split("_")[0] for one in versions.glob("[0-9]*.py"))

    assert numbered[-1] == HEAD


def test_the_migrated_store_is_what_the_models_say(database: Database) -> None:
    with database.engine.connect() as connection:
        options: dict[str, Any] = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)

        assert compare_metadata(context, METADATA) == []


def test_the_migrated_store_checks_what_the_models_check(database: Database) -> None:
    named = {
        str(check.name)
        for table in METADATA.sorted_tables
        for check in table.constraints
        if check.__class__.__name__ == "CheckConstraint"
    }

    assert _checks(database.engine) == named


@pytest.mark.parametrize("wrong", WRONG)
def test_the_store_refuses_what_cannot_be(
    open_unit: OpenUnit, database: Database, wrong: str
) -> None:
    follow(open_unit)

    with pytest.raises(Exception, match=r"(?i)constraint"), database.engine.begin() as connection:
        connection.execute(text(wrong))


def test_migrating_again_does_nothing(store_url: str) -> None:
    assert migrate(store_url) is False


def test_a_store_of_another_release_asks_to_be_migrated(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'suivi.db'}"
    migrate(url)
    with open_store(url) as store, store.unit() as unit:
        unit.session.execute(text("UPDATE alembic_version SET version_num = '0000'"))

    with pytest.raises(StoreNotReadyError) as refused:
        open_store(url)

    assert refused.value.arguments == {"found": "0000", "expected": HEAD}


def _checks(engine: Engine) -> set[str]:
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            query = "SELECT conname FROM pg_constraint WHERE contype = 'c'"
            return set(connection.scalars(text(query + " AND conrelid <> 0")))
        written = connection.scalars(text("SELECT sql FROM sqlite_master WHERE type = 'table'"))
        words = [word for sql in written for word in sql.replace('"', " ").split()]
        return {word for word in words if word.startswith("ck_")}
