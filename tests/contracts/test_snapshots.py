"""A store at one moment, carried to a file and back, from either database to the other."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from domain.errors import SnapshotError
from domain.use_cases.asking import ask_status
from domain.use_cases.digesting import issue_digests
from storage.snapshots import load_snapshot, notes_of, opened_snapshot, take_snapshot
from storage.store import Store, open_store
from storage.tables import METADATA
from storage.verifying import verify_store
from tests.contracts.laid_down import lay_down
from tests.contracts.stores import Database, empty
from tests.stories import PROGRAMME, follow
from tests.use_cases.office import Office

Rows = Mapping[str, Sequence[Any]]


@pytest.fixture
def office(store: Store) -> Office:
    """Give an office that has asked, was answered, doubts a date, and told its committee."""
    follow(store.unit)
    office = Office(store.unit)
    ask_status(store.unit, office.rules, PROGRAMME, office.moment)
    [request] = office.post()
    office.reply(request, "60 %. Le ministère bloque. Nouvelle échéance : 30 septembre 2026.")
    office.day = date(2026, 4, 1)
    issue_digests(store.unit, office.rules, PROGRAMME, office.moment)
    office.post()
    return office


def all_of(store: Store) -> Rows:
    """Return every row of every table."""
    with store.unit(read_only=True) as unit:
        return {
            one.name: sorted(map(repr, unit.session.execute(select(one))))
            for one in METADATA.sorted_tables
        }


def test_what_was_carried_to_a_file_comes_back_whole(
    office: Office, store: Store, database: Database, tmp_path: Path
) -> None:
    before = all_of(store)
    take_snapshot(store, tmp_path / "copie.db", {"made_at": "today"})
    empty(database.engine)

    with opened_snapshot(tmp_path / "copie.db", tmp_path) as snapshot:
        load_snapshot(snapshot, database.url)

    assert len([one for one in before.values() if one]) > 20
    assert all_of(store) == before
    assert verify_store(store).flaws == ()
    # Numbers go on where they were: none is given twice.
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    assert notes_of(tmp_path / "copie.db") == {"made_at": "today"}


def test_a_store_outgrown_moves_to_a_file_of_the_other_kind(
    office: Office, store: Store, tmp_path: Path
) -> None:
    take_snapshot(store, tmp_path / "copie.db", {})
    elsewhere = f"sqlite:///{tmp_path / 'ailleurs.db'}"

    with opened_snapshot(tmp_path / "copie.db", tmp_path) as snapshot:
        load_snapshot(snapshot, elsewhere)

    with open_store(elsewhere) as moved:
        assert all_of(moved) == all_of(store)
    assert office.desk()


def test_nothing_is_restored_over_what_is_there(
    office: Office, store: Store, database: Database, tmp_path: Path
) -> None:
    before = all_of(store)
    take_snapshot(store, tmp_path / "copie.db", {})

    with (
        opened_snapshot(tmp_path / "copie.db", tmp_path) as snapshot,
        pytest.raises(SnapshotError, match=r"snapshot\.over"),
    ):
        load_snapshot(snapshot, database.url)

    assert all_of(store) == before
    assert office.desk()


def test_another_file_is_no_snapshot(tmp_path: Path) -> None:
    (tmp_path / "lettre.txt").write_text("Bonjour", encoding="utf-8")
    lay_down(tmp_path / "base.db")

    for name in ("lettre.txt", "base.db"):
        with pytest.raises(SnapshotError, match=r"snapshot\.none"):
            notes_of(tmp_path / name)


@pytest.mark.parametrize(
    ("tampering", "code"),
    [
        ("UPDATE event SET subject = 'autre' WHERE number = 2", "verify.chain"),
        ("DELETE FROM event WHERE number > 2", "verify.head"),
        ("UPDATE frozen_mail SET sha256 = 'ff'", "verify.mail"),
    ],
)
def test_what_is_no_longer_what_was_put_there_is_told(
    office: Office, store: Store, tampering: str, code: str
) -> None:
    assert verify_store(store).flaws == ()
    with store.unit() as unit:
        unit.session.execute(text(tampering))

    assert code in {one.code for one in verify_store(store).flaws}
    assert office.requests()
