"""Has a firing done: by Prefect, which shows it, or here when no server answers; never twice."""

import asyncio
import logging
from dataclasses import dataclass

from config.bootstrap import Application
from flows import firing as ledger
from flows.firing import Firing
from flows.prefect_api import Occurrence, PrefectApi, PrefectRefusedError, Run
from flows.steps import FAILED, Counts, run_everywhere, started, total

_log = logging.getLogger(__name__)

# How long a firing waits for a server that is just starting.
READY_SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Dispatcher:
    """Dispatches firings; without `api` everything is done here.

    `ready` is set while the server answers and has our flows.
    """

    app: Application
    api: PrefectApi | None = None
    ready: asyncio.Event | None = None

    async def dispatch(self, firing: Firing) -> bool:
        """Take the firing by the ledger and have it done; False when another process has it."""
        if not await asyncio.to_thread(ledger.claim, self.app, firing):
            return False
        if not await self._by_prefect(firing):
            await self.do_here(firing)
        return True

    async def do_here(self, firing: Firing, *, last: bool = False) -> None:
        """Do the firing in this process; one that fails is not noted as done unless `last`."""
        counts = await asyncio.to_thread(
            run_everywhere, self.app, firing.entry.step, firing.day, firing.zone
        )
        done = total(counts.values())
        if FAILED in done and not last:
            _log.warning("%s failed in part, and will be done again: %s", firing.key, done)
            return
        _log.info("%s done here: %s", firing.key, done)
        await asyncio.to_thread(ledger.finish, self.app, firing.name, firing.day, done)

    async def show(self, label: str, key: str) -> bool:
        """Start a flow that shows what was done; False when no server can."""
        if self.api is None or self.ready is None or not self.ready.is_set():
            return False
        tags = await asyncio.to_thread(self._tags, "")
        return await self._create(self.api, Run(label, {}, key, tags))

    async def tell(self, name: str, counts: Counts) -> None:
        """Tell Prefect what happened, best effort: for the automations of coordinators."""
        if self.api is not None and self.ready is not None and self.ready.is_set():
            await self.api.tell(Occurrence(name, self.app.clock.now(), counts))

    async def _by_prefect(self, firing: Firing) -> bool:
        if self.api is None or self.ready is None:
            return False
        try:
            await asyncio.wait_for(self.ready.wait(), READY_SECONDS)
        except TimeoutError:
            return False
        parameters = {"jour": firing.day.isoformat(), "fuseau": firing.zone}
        tags = await asyncio.to_thread(self._tags, firing.zone)
        return await self._create(self.api, Run(firing.entry.label, parameters, firing.key, tags))

    async def _create(self, api: PrefectApi, run: Run) -> bool:
        try:
            await api.create(run)
        except PrefectRefusedError as refused:
            why = refused.arguments.get("status") or refused.arguments.get("reason")
            _log.warning("%s not taken by prefect: %s (%s)", run.key, refused.code, why)
            return False
        _log.info("%s dispatched to prefect", run.key)
        return True

    def _tags(self, zone: str) -> tuple[str, ...]:
        return tuple(one.id for one in started(self.app, zone))
