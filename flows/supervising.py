"""Keeps Prefect's server and the runner of our flows alive, for as long as it is awaited."""

import asyncio
import logging
import sys
import time
from collections.abc import Mapping, Sequence

from flows.children import Child, Program
from flows.prefect_api import PrefectApi
from flows.prefect_server import Place, PrefectServer, PrefectServerError

_log = logging.getLogger(__name__)

FIRST_DELAY, LONGEST_DELAY = 1.0, 60.0
# Up for so long, it had started well: the next fall begins at the first delay.
STEADY = 120.0
RUNNER = "flows.serving"


class Backoff:
    """How long to wait before the next start; doubled at each fall that comes too soon."""

    def __init__(self) -> None:
        self._delay = FIRST_DELAY
        self._began = time.monotonic()

    def begin(self) -> None:
        """Note a start."""
        self._began = time.monotonic()

    async def wait(self) -> None:
        """Wait before the next start."""
        if time.monotonic() - self._began > STEADY:
            self._delay = FIRST_DELAY
        await asyncio.sleep(self._delay)
        self._delay = min(self._delay * 2, LONGEST_DELAY)


class Supervisor:
    """Runs the server, and a runner that never outlives it.

    A runner that saw its server go no longer notices cancellations, so both start anew together.
    `ready` is set while the server answers and every flow is deployed.
    """

    def __init__(self, place: Place, labels: Sequence[str], environment: Mapping[str, str]) -> None:
        self.ready = asyncio.Event()
        self.server: PrefectServer | None = None
        self.runner: Child | None = None
        self._place = place
        self._labels = labels
        self._program = Program(
            "runner",
            (sys.executable, "-P", "-m", RUNNER),
            {**place.environment, **environment},
            place.folder / "log" / "prefect-runner.log",
        )

    async def run(self) -> None:
        """Keep both alive until cancelled; then both are gone."""
        backoff = Backoff()
        while True:
            backoff.begin()
            self.server = PrefectServer(self._place)
            try:
                async with self.server:
                    await self._keep_runner(self.server)
                _log.warning("prefect's server ended; it starts again")
            except (PrefectServerError, OSError) as error:
                _log.error("prefect's server did not start: %s", error)
            await backoff.wait()

    async def _keep_runner(self, server: PrefectServer) -> None:
        """Keep a runner alive while the server lives."""
        ended = asyncio.create_task(server.wait())
        backoff = Backoff()
        try:
            while not ended.done():
                backoff.begin()
                await self._run_runner(ended)
                if not ended.done():
                    _log.warning("the runner of flows ended; it starts again")
                    await backoff.wait()
        finally:
            ended.cancel()

    async def _run_runner(self, server_ended: asyncio.Task[int]) -> None:
        self.runner = Child(self._program)
        await self.runner.start()
        runner_ended = asyncio.create_task(self.runner.wait())
        announcing = asyncio.create_task(self._announce())
        try:
            await asyncio.wait({server_ended, runner_ended}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self.ready.clear()
            announcing.cancel()
            await self.runner.stop()
            runner_ended.cancel()

    async def _announce(self) -> None:
        """Set `ready` once every flow is deployed."""
        async with PrefectApi(self._place) as api:
            await api.wait_deployed(self._labels)
            self.ready.set()
