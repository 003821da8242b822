"""Prefect's own server as a child of ours: its settings, its port, when it is ready."""

import asyncio
import os
import socket
import sys
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx

from domain.errors import RefusedError, SuiviError
from flows.children import Child, Program
from flows.whereabouts import Whereabouts, forget, tell

# A first start migrates Prefect's database: 10 to 16 s, twice that on a busy machine.
START_SECONDS = 120.0
LOOK_EVERY = 0.2
# Its files, in the data folder.
PREFECT = "prefect"
PORTS_TRIED = 100
LAST_PORT = 65_535
# Measured: with the defaults the server spends 3 s of CPU on 100 task runs and shows them late.
BATCHES = {
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_BATCH_SIZE": "100",
    "PREFECT_SERVER_SERVICES_TASK_RUN_RECORDER_READ_BATCH_SIZE": "100",
    "PREFECT_SERVER_SERVICES_EVENT_PERSISTER_BATCH_SIZE": "200",
    "PREFECT_SERVER_SERVICES_EVENT_PERSISTER_READ_BATCH_SIZE": "100",
    "PREFECT_SERVER_SERVICES_TRIGGERS_READ_BATCH_SIZE": "100",
}
# No call to the outside, no second clock, nothing kept for ever.
QUIET = {
    "DO_NOT_TRACK": "1",
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "PREFECT_SERVER_UI_V2_ENABLED": "false",
    "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
    "PREFECT_SERVER_SERVICES_SCHEDULER_ENABLED": "false",
    # We have no workers and no paused runs, and our ledger sees what is late: three loops of five
    # seconds less that write to SQLite.
    "PREFECT_SERVER_SERVICES_LATE_RUNS_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_FOREMAN_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_PAUSE_EXPIRATIONS_ENABLED": "false",
    "PREFECT_SERVER_SERVICES_DB_VACUUM_ENABLED": "events,flow_runs",
    "PREFECT_SERVER_EPHEMERAL_ENABLED": "false",
    "PREFECT_RUNNER_POLL_FREQUENCY": "2",
    "PREFECT_LOGGING_LEVEL": "WARNING",
}


class PrefectServerError(SuiviError):
    """Prefect's server did not come up: `prefect.ended` or `prefect.slow`, with its log."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the server keeps its files and listens.

    `login` is `user:password`, empty where none is asked for. Without one, other sites open in the
    browser still can't act: their requests lack the CSRF token, which they may not read.
    """

    folder: Path
    host: str = "127.0.0.1"
    port: int = 4200
    login: str = field(default="", repr=False)

    @property
    def home(self) -> Path:
        """Return where the server keeps its files."""
        return self.folder / PREFECT

    @property
    def url(self) -> str:
        """Return the address of the interface."""
        return f"http://{self.host}:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment of the server and of all that speaks to it.

        Prefect's variables of the caller are left out: a profile of theirs must not leak in.
        """
        kept = {name: one for name, one in os.environ.items() if not name.startswith("PREFECT_")}
        kept.pop("PYTHONDONTWRITEBYTECODE", None)
        return kept | QUIET | BATCHES | self._access | {"PYTHONSAFEPATH": "1"}

    @property
    def _access(self) -> dict[str, str]:
        login = {
            "PREFECT_SERVER_API_AUTH_STRING": self.login,
            "PREFECT_API_AUTH_STRING": self.login,
        }
        return {
            "PREFECT_HOME": str(self.home),
            "PREFECT_API_URL": f"{self.url}/api",
            "PREFECT_SERVER_API_CSRF_PROTECTION_ENABLED": "true",
            "PREFECT_SERVER_API_CORS_ALLOWED_ORIGINS": self.url,
            **(login if self.login else {}),
        }


def free_port(host: str, wanted: int) -> int:
    """Return the wanted port or the next free one; refuses `prefect.port` when a hundred are taken.

    The last port of all ends the search too.
    """
    for port in range(wanted, min(wanted + PORTS_TRIED, LAST_PORT + 1)):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except OSError:
                continue
            return port
    raise RefusedError("prefect.port", host=host, port=wanted)


class PrefectServer(AbstractAsyncContextManager["PrefectServer"]):
    """One run of the server; as a context it starts, is ready inside, and is gone after."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self._log = place.folder / "log" / "prefect-server.log"
        prefect = (sys.executable, "-P", "-m", "prefect")
        command = (*prefect, "server", "start", "--host", place.host, "--port", str(place.port))
        self._child = Child(Program("server", command, place.environment, self._log))

    @property
    def url(self) -> str:
        """Return the address of the interface."""
        return self.place.url

    @property
    def pid(self) -> int:
        """Return the id of the process."""
        return self._child.pid

    async def start(self) -> None:
        """Start the process; `wait_ready` tells when it serves."""
        self.place.home.mkdir(parents=True, exist_ok=True)
        await self._child.start()

    async def wait_ready(self, seconds: float = START_SECONDS) -> None:
        """Wait until the server answers; raises PrefectServerError when it ends or is too slow."""
        try:
            async with asyncio.timeout(seconds), httpx.AsyncClient() as client:
                while not await _answers(client, f"{self.url}/api/ready"):
                    if not self._child.running:
                        break
                    await asyncio.sleep(LOOK_EVERY)
        except TimeoutError as error:
            raise PrefectServerError("prefect.slow", log=str(self._log)) from error
        # What answered may be a stranger who took the port while ours was starting.
        if not self._child.running:
            raise PrefectServerError("prefect.ended", log=str(self._log))
        tell(self.place.home, Whereabouts(self.pid, self.place.host, self.place.port))

    async def wait(self) -> int:
        """Wait for the end of the process."""
        return await self._child.wait()

    async def stop(self) -> None:
        """End the process and wait until it is gone."""
        await self._child.stop()
        forget(self.place.home)

    async def __aenter__(self) -> Self:
        await self.start()
        try:
            await self.wait_ready()
        except BaseException:
            await self.stop()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()


async def _answers(client: httpx.AsyncClient, url: str) -> bool:
    try:
        return (await client.get(url, timeout=2)).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False
