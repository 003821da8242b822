"""The confined process: reads mails handed to it one after another, within limits of its own.

Started as `python -I -m notifications.confined.worker READING MEMORY SECONDS`: the module whose
functions it calls (a test names another, which misbehaves), the bytes of memory and the seconds of
processor that a mail may take. It holds no key and sees no setting: nothing it could give away.
"""

import importlib
import json
import os
import pickle
import resource
import sys
from base64 import b64encode
from dataclasses import asdict, is_dataclass
from datetime import date
from decimal import Decimal
from typing import Any, BinaryIO

from notifications.confined.frames import read_frame, write_frame

OPEN_FILES = 64
# The first word of the process: from then on, time counts.
READY = b""
# Told by the last word of the process when a mail would have taken more memory than it may.
OUT_OF_MEMORY = 77


def confine(memory: int) -> None:
    """Bound memory, files and processes for good; no core is ever dumped with mail in it."""
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NOFILE, (OPEN_FILES, OPEN_FILES))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))


def serve(reading: Any, seconds: int, asked: BinaryIO, answered: BinaryIO) -> None:
    """Answer each question until nobody asks; a question is a name, its arguments, and a mail."""
    while (question := read_frame(asked)) is not None:
        raw = read_frame(asked)
        if raw is None:
            return
        _allow(seconds)
        # What we answer is not trusted, and plain JSON; what our parent asks is.
        name, arguments = pickle.loads(question)  # noqa: S301 -- from our own parent
        write_frame(answered, _answer(reading, name, raw, arguments))


def _answer(reading: Any, name: str, raw: bytes, arguments: tuple[Any, ...]) -> bytes:
    try:
        found = getattr(reading, name)(raw, *arguments)
        return json.dumps({"found": found}, default=_plain).encode("ascii")
    except MemoryError:
        # Little can be trusted to work from here on.
        os._exit(OUT_OF_MEMORY)
    except Exception as error:  # noqa: BLE001 -- the edge of one mail: the next one is read
        # Only its kind: the words of an error may quote the mail.
        return json.dumps({"raised": type(error).__name__}).encode("ascii")


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        return b64encode(value).decode("ascii")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        # Digits: a float would not be what was written.
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    raise TypeError(type(value).__name__)


def _allow(seconds: int) -> None:
    """Give the next question its seconds of processor; the kernel kills what takes more."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    until = round(used.ru_utime + used.ru_stime + seconds)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (until, hard))


def main() -> None:
    """Serve the process that started us, over standard input and output."""
    name, memory, seconds = sys.argv[1:]
    reading = importlib.import_module(name)
    asked, answered = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # What a library prints must not be taken for an answer.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    confine(int(memory))
    write_frame(answered, READY)
    serve(reading, int(seconds), asked, answered)


if __name__ == "__main__":
    main()
