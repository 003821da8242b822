"""The folder of the demonstration: held by one at a time, cleared of what a former one left."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from domain.errors import RefusedError

# Also the mark by which a folder is known as a demonstration's: any other is left alone.
LOCK = "demo.lock"
MAILBOX = "mailbox"
# All that a demonstration may leave; what else lies there is somebody's.
LEFT = (
    MAILBOX,
    "log",
    "prefect",
    "programmes.json",
    "secrets.toml",
    "sending.lock",
    "suivi.db",
    "suivi.db-journal",
    "suivi.lock",
)


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold the folder, fresh; the kernel lets go of it when we end, however we end.

    Refuses `demo.running` while another demonstration has it (`pid`), and `demo.folder` for a
    folder in which none ever ran and something lies.
    """
    _require_ours(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / LOCK).open("a+", encoding="ascii") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            lock.seek(0)
            raise RefusedError("demo.running", folder=str(folder), pid=lock.read()) from error
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        _clear(folder)
        yield


def _require_ours(folder: Path) -> None:
    if folder.exists() and not (folder.is_dir() and _is_ours(folder)):
        raise RefusedError("demo.folder", folder=str(folder))


def _is_ours(folder: Path) -> bool:
    return (folder / LOCK).exists() or not any(folder.iterdir())


def _clear(folder: Path) -> None:
    for name in LEFT:
        left = folder / name
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left)
        else:
            left.unlink(missing_ok=True)
