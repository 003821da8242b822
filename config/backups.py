"""Backups: one file that holds the store and the keys, and the way back from it."""

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from config.secret_file import adopt_secrets, spelt_secrets
from config.settings import Settings
from domain.errors import SnapshotError
from storage.snapshots import load_snapshot, notes_of, opened_snapshot, take_snapshot
from storage.store import Store
from storage.verifying import Soundness, verify_store

MADE_AT, KEYS = "made_at", "secrets"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was made or read: when, with or without the keys, and what it holds."""

    made_at: datetime
    with_keys: bool
    sound: Soundness


def make_backup(kept: tuple[Settings, Store], file: Path, at: datetime, *, keys: bool) -> Backup:
    """Write a backup to a new file, readable by this account alone, and read it again.

    The file is there whole or not at all. Refuses `snapshot.exists`, `snapshot.damaged`.
    """
    settings, store = kept
    if file.exists():
        raise SnapshotError("snapshot.exists", file=str(file))
    notes = {MADE_AT: at.isoformat()}
    if keys:
        notes[KEYS] = spelt_secrets(settings.secrets_path)
    with TemporaryDirectory(dir=file.absolute().parent, prefix=".backup-") as folder:
        beside = Path(folder) / file.name
        take_snapshot(store, beside, notes)
        made = read_backup(beside, Path(folder))
        _refuse_flaws(made, file)
        _put(beside, file)
    return made


def read_backup(file: Path, folder: Path) -> Backup:
    """Read all of a backup and tell what it holds; `folder` takes a copy of it meanwhile.

    Refuses `snapshot.none`, `snapshot.newer`.
    """
    notes = notes_of(file)
    with opened_snapshot(file, folder) as snapshot:
        sound = verify_store(snapshot)
    return Backup(datetime.fromisoformat(notes[MADE_AT]), KEYS in notes, sound)


def restore_backup(settings: Settings, file: Path) -> Backup:
    """Fill an empty store with a backup, and take its keys where none here opens its addresses.

    All or nothing. Refuses `snapshot.none`, `snapshot.newer`, `snapshot.damaged` and
    `snapshot.over`, which is never answered by writing over what is there.
    """
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    found = read_backup(file, settings.data_dir)
    _refuse_flaws(found, file)
    with opened_snapshot(file, settings.data_dir) as snapshot:
        load_snapshot(snapshot, settings.store_url)
    if found.with_keys:
        adopt_secrets(settings.secrets_path, notes_of(file)[KEYS])
    return found


def _refuse_flaws(backup: Backup, file: Path) -> None:
    if backup.sound.flaws:
        first = backup.sound.flaws[0]
        count = len(backup.sound.flaws)
        raise SnapshotError("snapshot.damaged", file=str(file), count=count, first=first.code)


def _put(beside: Path, file: Path) -> None:
    """Give a finished file its name, never that of another, and see both on the disk."""
    with beside.open("rb") as opened:
        os.fsync(opened.fileno())
    try:
        file.hardlink_to(beside)
    except FileExistsError as taken:
        raise SnapshotError("snapshot.exists", file=str(file)) from taken
    folder = os.open(file.absolute().parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
