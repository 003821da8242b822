"""How the steps of the demonstration are done: by the flows that Prefect shows, or right here."""

import asyncio
from typing import Protocol

from config.bootstrap import Application
from flows import firing as ledger
from flows.collecting import collect
from flows.delivering import deliver
from flows.dispatching import Dispatcher
from flows.firing import Firing
from flows.timetable import Timetable


class Doing(Protocol):
    """Does what the timetable asks for, each firing once by the ledger."""

    async def fire(self, firing: Firing) -> None:
        """Do what an entry asks for."""
        ...

    async def collect(self) -> None:
        """Understand what came in."""
        ...

    async def deliver(self) -> None:
        """Hand over what is due."""
        ...


class DoneHere:
    """Does everything in this process, as `suivi tick` would."""

    def __init__(self, app: Application) -> None:
        self._app = app
        self._dispatcher = Dispatcher(app)

    async def fire(self, firing: Firing) -> None:
        """Do what an entry asks for."""
        await self._dispatcher.dispatch(firing)

    async def collect(self) -> None:
        """Understand what came in."""
        await asyncio.to_thread(collect, self._app)

    async def deliver(self) -> None:
        """Hand over what is due."""
        await deliver(self._app)


async def fire_owed(app: Application, timetable: Timetable, doing: Doing) -> None:
    """Do every firing that is owed at the present instant."""
    for one in await asyncio.to_thread(ledger.owed, app, timetable):
        await doing.fire(one)
