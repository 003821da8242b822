"""A coordinator's store, backed up, lost, and back: nothing leaves twice unasked."""

import sqlite3
from pathlib import Path

import pytest

from notifications.tokens import Purpose
from tests.command_line.conftest import Suivi, product

SALMAS_REQUEST = "abcdefgh"


@pytest.fixture
def lost(started: Suivi, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Suivi:
    """Give the command after a day's requests were sent, backed up, and the machine lost."""
    assert started("tick").code == 0
    assert started("backup", "sauvegarde.db").code == 0
    (folder / "var").rename(folder / "perdu")
    monkeypatch.setenv("SUIVI_STANDING_CLOCK", "2026-10-06T09:30:00Z")
    return started


def token() -> str:
    """Return what answers Salma's request."""
    return product().sender.reply_address(SALMAS_REQUEST).partition("+")[2].partition("@")[0]


def test_a_restored_store_sends_nothing_until_somebody_says_so(lost: Suivi) -> None:
    restored = lost("restore", "sauvegarde.db", "--json")
    waiting = lost("desk")
    ticked = lost("tick", "--json")
    went = lost("go", "amlt", "--json")

    assert restored.json["waiting"]["amlt"] >= 8
    assert "sauvegarde du 01/10/2026 restaurée" in waiting.out
    assert ticked.json["delivered"] == {}
    assert went.json["mails"] >= restored.json["waiting"]["amlt"]
    assert "sauvegarde du" not in lost("desk").out


def test_whoever_knows_that_it_was_sent_gives_it_up(lost: Suivi) -> None:
    lost("restore", "sauvegarde.db")

    assert lost("desk", "refuse", "1").code == 0
    assert lost("go", "amlt").code == 1
    assert lost("show", "amlt", "--json").code == 0


def test_replies_to_what_was_sent_before_still_find_their_request(
    started: Suivi, folder: Path
) -> None:
    old = token()
    started("backup", "avec.db")
    started("backup", "sans.db", "--without-keys")
    (folder / "var").rename(folder / "perdu")

    without = started("restore", "sans.db")
    assert "fichier secret" in without.out
    assert product().tokens.verify(Purpose.REPLY, old) is None
    (folder / "var").rename(folder / "perdu-encore")
    started("restore", "avec.db")
    assert product().tokens.verify(Purpose.REPLY, old) == SALMAS_REQUEST


def test_a_backup_is_private_whole_and_never_written_over(started: Suivi, folder: Path) -> None:
    first = started("backup", "copie.db", "--json")
    again = started("backup", "copie.db")
    sound = started("verify", "copie.db")

    assert (first.code, again.code, sound.code) == (0, 1, 0)
    assert "existe déjà" in again.err
    assert [one.name for one in folder.glob("*copie*")] == ["copie.db"]
    assert first.json["holds"]["programmes"] == 1


def test_a_backup_that_does_not_hold_is_not_restored(started: Suivi, folder: Path) -> None:
    started("backup", "copie.db")
    with sqlite3.connect(folder / "copie.db") as opened:
        opened.execute("UPDATE event SET day = '2020-01-01' WHERE number = 1")
    opened.close()
    (folder / "var").rename(folder / "perdu")

    verified = started("verify", "copie.db", "--json")
    refused = started("restore", "copie.db")
    stranger = started("restore", "suivi.toml")

    assert [one["code"] for one in verified.json["flaws"]] == ["verify.chain"]
    assert (verified.code, refused.code, stranger.code) == (1, 1, 2)
    assert "suivi verify" in refused.err
