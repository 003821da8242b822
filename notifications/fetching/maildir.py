"""A Maildir on this machine as a source of mail (https://cr.yp.to/proto/maildir.html)."""

import contextlib
import os
import stat
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from domain.errors import SourceError
from domain.model.inbox import Shelf, WaitingMail
from domain.ports.mail_source import Bell
from notifications.fetching.envelope import HEADER_BYTES

# Seen, and flagged for a person to look at what is not trusted.
FLAGS = {Shelf.READ: ":2,S", Shelf.QUARANTINE: ":2,FS"}
POLL = 15.0


class MaildirSource:
    """The MailSource port over a folder: mail waits in `new`, what was kept goes to `cur`.

    `tmp` is never looked at: what is there is still being delivered.
    """

    def __init__(self, folder: Path, poll: float = POLL) -> None:
        self._folder = folder
        self._poll = poll

    @property
    def name(self) -> str:
        """Return the name of the folder."""
        return f"maildir:{self._folder}"

    @contextlib.contextmanager
    def open(self) -> Iterator["OpenMaildir"]:
        """Open the folder; raises SourceError `source.folder` where it is none."""
        if not all((self._folder / one).is_dir() for one in ("new", "cur", "tmp")):
            raise SourceError("source.folder", why=str(self._folder))
        yield OpenMaildir(self._folder, self._poll)


class OpenMaildir:
    """The OpenSource port over a folder; a place is the unique name of a file."""

    def __init__(self, folder: Path, poll: float) -> None:
        self._new, self._cur = folder / "new", folder / "cur"
        self._poll = poll

    def waiting(self) -> Sequence[WaitingMail]:
        """Return what waits, in order of arrival."""
        with _told_as_source_errors():
            names = [one.name for one in self._new.iterdir() if not one.name.startswith(".")]
            found = [(told, one) for one in names if (told := _status(self._new / one))]
        found.sort(key=lambda one: (one[0].st_mtime_ns, one[1]))
        return [
            WaitingMail(name, told.st_size, datetime.fromtimestamp(told.st_mtime, UTC))
            for told, name in found
        ]

    def fetch(self, place: str, most: int) -> bytes | None:
        """Return at most so many bytes of a mail."""
        with _told_as_source_errors():
            try:
                with (self._new / place).open("rb") as file:
                    return file.read(most)
            except FileNotFoundError:
                return None

    def head(self, place: str) -> bytes | None:
        """Return the first bytes of a mail, its header lines among them."""
        return self.fetch(place, HEADER_BYTES)

    def file(self, places: Collection[str], shelf: Shelf) -> None:
        """Move mails from `new` to `cur`, marked as seen; flagged too where not trusted."""
        with _told_as_source_errors():
            for one in places:
                unique = one.partition(":")[0]
                with contextlib.suppress(FileNotFoundError):
                    (self._new / one).rename(self._cur / f"{unique}{FLAGS[shelf]}")

    def wait(self, bell: Bell) -> None:
        """Wait until the next look."""
        bell.wait(self._poll)


def _status(file: Path) -> os.stat_result | None:
    """Return what the system tells of a mail; None for what is none, or has just gone."""
    try:
        told = file.lstat()
    except FileNotFoundError:
        return None
    return told if stat.S_ISREG(told.st_mode) else None


@contextlib.contextmanager
def _told_as_source_errors() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise SourceError("source.broken", why=type(error).__name__) from None
