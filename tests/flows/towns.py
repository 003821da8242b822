"""`suivi up` as it runs in production: its own process, Prefect beside it, a town's mail server."""

import asyncio
import json
import os
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from config.bootstrap import Application
from config.settings import environment_of
from flows.daemon import Started
from flows.prefect_server import Place
from notifications.smtp.receiver import Door, Receiver
from tests.flows.office import MONDAY, TOWN, Letterbox, SimulatedClock, an_application, follow

MORNING = MONDAY.replace(hour=8, minute=10)


@dataclass
class Town:
    """The office in `folder`, looked at from outside; `process` is its `suivi up`."""

    folder: Path
    app: Application
    letterbox: Letterbox
    environment: dict[str, str]
    process: asyncio.subprocess.Process | None = None
    started: Started = field(default_factory=Started)

    @property
    def place(self) -> Place:
        """Return where its Prefect is."""
        host, _, port = self.started.prefect_url.removeprefix("http://").rpartition(":")
        return Place(self.folder, host, int(port), self.started.login)

    async def up(self) -> None:
        """Start it and wait until mail can come in."""
        self.process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.flows.living",
            env={**os.environ, **self.environment},
            stdout=asyncio.subprocess.PIPE,
        )
        assert self.process.stdout is not None
        async with asyncio.timeout(60):
            line = await self.process.stdout.readline()
        self.started = Started(**json.loads(line))

    async def down(self) -> int:
        """Ask it to stop; return its exit status."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.terminate()
        async with asyncio.timeout(30):
            return await self.process.wait()

    async def burn(self) -> None:
        """End it at once if it still runs."""
        if self.process is not None and self.process.returncode is None:
            self.process.kill()
            await self.process.wait()

    def stand_at(self, instant: datetime) -> None:
        """Have its clock stand at an instant, from its next start on."""
        self.environment["SUIVI_STANDING_CLOCK"] = instant.isoformat()

    def children(self) -> set[int]:
        """Return the processes that it started, and those that they started."""
        assert self.process is not None
        return set(_descendants(self.process.pid))

    def firings(self) -> dict[str, Any]:
        """Return what each firing did, by its name; None while it is not done."""
        with self.app.open_unit(read_only=True) as unit:
            return {name: result for name, _, _, result in unit.cadences.recent(20)}


@asynccontextmanager
async def a_town(folder: Path, *, prefect: bool = True) -> AsyncIterator[Town]:
    """Open a town on Monday morning: the programme runs, nothing was done yet, nothing is up."""
    letterbox = Letterbox()
    post = Receiver(Door(), TOWN, letterbox.store)
    app = an_application(
        folder,
        SimulatedClock(MORNING),
        smtp={"host": "127.0.0.1", "port": await post.start(), "tls": "plain"},
        receiver={"port": 0},
        prefect={"enabled": prefect, "port": _some_port()},
    )
    follow(app)
    town = Town(folder, app, letterbox, environment_of(app.settings))
    town.stand_at(MORNING)
    try:
        yield town
    finally:
        await town.burn()
        app.close()
        await post.stop()


def _some_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def until(true: Callable[[], object], seconds: float = 60) -> None:
    """Wait for what only another process can make true."""
    async with asyncio.timeout(seconds):
        while not true():  # noqa: ASYNC110 -- other processes set no event
            await asyncio.sleep(0.05)


def alive(pid: int) -> bool:
    """Tell whether a process runs; one that only waits to be buried doesn't."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("ascii")
    except (FileNotFoundError, ProcessLookupError):
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"


def _descendants(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    own = [int(one) for one in children]
    return own + [each for one in own for each in _descendants(one)]
