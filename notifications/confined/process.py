"""The confined process as its parent holds it: started when needed, reused, killed when stuck."""

import pickle
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from notifications.confined.frames import read_frame_within, write_frame
from notifications.confined.worker import OUT_OF_MEMORY

WORKER = "notifications.confined.worker"
# How long a start may take, in seconds; half of one is usual.
STARTING = 60.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one mail may take: bytes of memory, seconds of processor, seconds by the clock.

    The clock is the more patient: a busy machine needs far longer for the same work.
    """

    memory: int = 512 * 1024 * 1024
    processor: int = 5
    clock: float = 20.0


class StuckError(Exception):
    """The process ended or had to be ended; `code` says how."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Process:
    """One running reader of mail; ask it one question at a time."""

    def __init__(self, reading: str, limits: Limits) -> None:
        self._patience = limits.clock
        self._ready = False
        told = (reading, str(limits.memory), str(limits.processor))
        # No variable of ours: the settings hold passwords. Its own session: an interrupt at the
        # terminal is for us. Its errors are dropped: a traceback quotes the mail.
        self._child = subprocess.Popen(  # noqa: S603 -- our own module in our own interpreter
            [sys.executable, "-I", "-m", WORKER, *told],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={},
            cwd="/",
            start_new_session=True,
        )

    @property
    def pid(self) -> int:
        """Return the id of the process."""
        return self._child.pid

    @property
    def alive(self) -> bool:
        """Tell whether it can be asked."""
        return self._child.poll() is None

    def ask(self, name: str, raw: bytes, arguments: tuple[Any, ...]) -> bytes:
        """Return what it answers; raises StuckError, and is then no longer alive."""
        asked, answered = self._child.stdin, self._child.stdout
        if asked is None or answered is None:
            raise StuckError("reader_died")
        try:
            if not self._ready:
                read_frame_within(answered.fileno(), STARTING)
                self._ready = True
            write_frame(asked, pickle.dumps((name, arguments)))
            write_frame(asked, raw)
            return read_frame_within(answered.fileno(), self._patience)
        except TimeoutError:
            self.end()
            raise StuckError("reader_late") from None
        except OSError:
            raise StuckError(self._how_it_ended()) from None

    def end(self) -> None:
        """Leave no process behind."""
        self._child.kill()
        self._child.wait()
        for stream in (self._child.stdin, self._child.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()

    def _how_it_ended(self) -> str:
        """Say why nobody answers: too much memory, too much time, or a death of another kind."""
        with suppress(subprocess.TimeoutExpired):
            self._child.wait(timeout=1.0)
        status = self._child.returncode
        self.end()
        if status == OUT_OF_MEMORY:
            return "reader_memory"
        return "reader_late" if status == -signal.SIGXCPU else "reader_died"
