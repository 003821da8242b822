"""The log file, for those who look after the machine; people at the terminal never need it."""

import logging
import os
import re
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path

NAME = Path("log/suivi.log")
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_ADDRESS = re.compile(r"[\w.+%-]+@[\w.-]+")


class WithoutAddresses(logging.Formatter):
    """Formats records without the addresses of people."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as text."""
        return without_addresses(super().format(record))


class LateFile(logging.FileHandler):
    """A log file that appears, with its folder, when there is something to write."""

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()


@contextmanager
def logged(folder: Path, level: int) -> Iterator[None]:
    """Send what is logged to the log of a data folder."""
    handler = LateFile(folder / NAME, encoding="utf-8", delay=True)
    handler.setFormatter(WithoutAddresses(FORMAT))
    # A log that cannot be written is no reason to bother whoever is at the terminal.
    logging.raiseExceptions = False
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(level)
    try:
        yield
    finally:
        root.setLevel(before)
        root.removeHandler(handler)
        handler.close()


def keep_trace(error: Exception, tokens: Sequence[str]) -> Path | None:
    """Append the trace of an error to the log and return where; None if it cannot be written.

    Works without settings, which may be what is broken.
    """
    file = Path(os.environ.get("SUIVI_DATA_DIR") or "var") / NAME
    trace = "".join(traceback.format_exception(error))
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8", errors="backslashreplace") as log:
            log.write(without_addresses(f"suivi {' '.join(tokens)}\n{trace}\n"))
    except OSError:
        return None
    return file.absolute()


def without_addresses(text: str) -> str:
    """Return text with every mail address masked."""
    return _ADDRESS.sub("…@…", text)
