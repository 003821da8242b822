"""Child processes: each in a group of its own, logged, leashed to us, stopped to the last one."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

GRACE = 8.0
LARGEST_LOG = 5 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Program:
    """What to start: a name for the log, an absolute command, its whole environment."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    log: Path


class Child:
    """One run of a program."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._process: asyncio.subprocess.Process | None = None

    @property
    def pid(self) -> int:
        """Return the id of the process, 0 before it is started."""
        return self._process.pid if self._process else 0

    @property
    def running(self) -> bool:
        """Tell whether it was started and has not ended."""
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        """Start it. Call from the main thread: the kernel ties the leash to the calling thread."""
        leash = (sys.executable, "-P", "-m", "flows.leash", str(os.getpid()))
        with _log(self._program.log) as log:
            self._process = await asyncio.create_subprocess_exec(
                *leash,
                *self._program.command,
                env=dict(self._program.environment),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=asyncio.subprocess.STDOUT,
                start_new_session=True,
            )

    async def wait(self) -> int:
        """Wait for its end; return the exit status."""
        return await self._process.wait() if self._process else 0

    async def stop(self, grace: float = GRACE) -> None:
        """End its whole group: asked first, after `grace` seconds killed."""
        if self._process is None:
            return
        if self.running:
            self._signal(signal.SIGTERM)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._process.wait(), grace)
        # Whatever it started and left behind bears its group.
        self._signal(signal.SIGKILL)
        await self._process.wait()

    def _signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, number)


def _log(path: Path) -> IO[bytes]:
    """Open a log to append to; a long one becomes the last one first."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > LARGEST_LOG:
        path.replace(path.with_suffix(".last.log"))
    return path.open("ab")
