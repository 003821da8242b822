"""The steps of the demonstration done by the flows, called in this process, shown by Prefect."""

import asyncio
import logging
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from logging import Logger
from pathlib import Path

import certifi

from config.bootstrap import Application
from flows.duties import SHOWN
from flows.firing import Firing
from flows.prefect_server import PrefectServer
from interfaces.demo.doing import Doing, DoneHere
from interfaces.demo.owing import owes

OF_PREFECT = ("PREFECT_", "DO_NOT_TRACK")
OF_THE_CONSOLE = ("PrefectConsoleHandler", "StreamHandler")
TRUST = "PREFECT_API_SSL_CERT_FILE"
END_OF_ONE = "-----END CERTIFICATE-----\n"


class DoneByFlows:
    """Calls the flow of each step: 0.2 s a run, where a runner would need three.

    An entry with nothing to do that day is done here, under the same ledger: of every three runs
    two would be empty, and hide the third.
    """

    def __init__(self, app: Application) -> None:
        self._app = app
        self._here = DoneHere(app)

    async def fire(self, firing: Firing) -> None:
        """Do what an entry asks for."""
        if not await asyncio.to_thread(owes, self._app, firing):
            await self._here.fire(firing)
            return
        from flows.runs import in_process  # noqa: PLC0415 -- a second, and Prefect's settings

        await in_process.fire(self._app, firing)

    async def collect(self) -> None:
        """Understand what came in."""
        await self._call(SHOWN["collect"])

    async def deliver(self) -> None:
        """Hand over what is due."""
        await self._call(SHOWN["deliver"])

    async def _call(self, flow: str) -> None:
        from flows.runs import in_process  # noqa: PLC0415 -- a second, and Prefect's settings

        await in_process.call(self._app, flow, {})


@asynccontextmanager
async def shown_by(server: PrefectServer, app: Application) -> AsyncIterator[Doing]:
    """Wait for a server that is starting, then have the steps done by flows that it records."""
    # Read once, when Prefect is first imported: nothing of the user's own may leak in.
    settings = server.place.environment | {TRUST: str(_one_authority(server.place.folder))}
    os.environ.update({key: one for key, one in settings.items() if key.startswith(OF_PREFECT)})
    from flows.runs import in_process  # noqa: PLC0415 -- after its settings; while the server starts

    _log_to_files_only()
    await server.wait_ready()
    with in_process.connected(server.place):
        yield DoneByFlows(app)


def _log_to_files_only() -> None:
    """Have what Prefect would print between the days of the story written to the log instead."""
    named = [one for one in logging.root.manager.loggerDict.values() if isinstance(one, Logger)]
    for logger in (logging.root, *named):
        for handler in tuple(logger.handlers):
            if type(handler).__name__ in OF_THE_CONSOLE:
                logger.removeHandler(handler)
                logger.propagate = True


def _one_authority(folder: Path) -> Path:
    """Write one certificate authority to a file, for a client that speaks plain HTTP here.

    Prefect's client loads those of the whole world three times a run, for 32 ms each: as much as
    the run itself.
    """
    authorities = Path(certifi.where()).read_text(encoding="utf-8")
    first = authorities[authorities.index("-----BEGIN") :].partition(END_OF_ONE)
    file = folder / "prefect" / "trust.pem"
    file.write_text(first[0] + END_OF_ONE, encoding="ascii")
    return file
