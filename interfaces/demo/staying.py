"""Stays after the story: mail sent by hand is read on its last day, forms can be started."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from config.settings import environment_of
from flows.children import Child, Program
from flows.dispatching import Dispatcher
from flows.duties import Duties
from flows.prefect_api import PrefectApi
from flows.prefect_server import PrefectServer
from flows.supervising import RUNNER
from flows.timetable import Timetable
from interfaces.demo.days import owes_mail
from interfaces.demo.stage import Stage
from interfaces.page.site import OwnerSite
from interfaces.serving import served

LOOK_EVERY = 1.0


@asynccontextmanager
async def staying(
    stage: Stage, timetable: Timetable, server: PrefectServer | None
) -> AsyncIterator[None]:
    """Read and send inside the context as the daemon does, while the clock stands.

    The owners' page is served as the daemon does too: what it takes is answered by mail at once.
    """
    duties = Duties(stage.app, timetable)
    stage.on_mail = duties.mail_came
    async with AsyncExitStack() as stack:
        # What a form queues is looked for each second.
        site = OwnerSite(stage.app).application
        await stack.enter_async_context(served(site, stage.owner_port))
        if server is not None:
            await _serve_forms(stack, stage, duties, server)
        await stack.enter_async_context(duties.running())
        looking = asyncio.create_task(_look(stage, duties))
        try:
            yield
        finally:
            looking.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await looking


async def _look(stage: Stage, duties: Duties) -> None:
    """Have sent at once what a form queued in another process."""
    while True:
        await asyncio.sleep(LOOK_EVERY)
        if await asyncio.to_thread(owes_mail, stage.app, stage.plan.id):
            await duties.look_at_outbox()


async def _serve_forms(
    stack: AsyncExitStack, stage: Stage, duties: Duties, server: PrefectServer
) -> None:
    """Start the runner of the flows that people start by a form, on the day that stands."""
    place = server.place
    standing = stage.app.settings.model_copy(update={"standing_clock": stage.clock.now()})
    runner = Child(
        Program(
            "runner",
            (sys.executable, "-P", "-m", RUNNER),
            {**place.environment, **environment_of(standing)},
            place.folder / "log" / "prefect-runner.log",
        )
    )
    await runner.start()
    stack.push_async_callback(runner.stop)
    api = await stack.enter_async_context(PrefectApi(place))
    ready = asyncio.Event()
    duties.dispatcher = Dispatcher(stage.app, api, ready)
    labels = [one.label for one in duties.timetable.entries]
    announcing = asyncio.create_task(_announce(api, labels, ready))
    stack.callback(announcing.cancel)


async def _announce(api: PrefectApi, labels: list[str], ready: asyncio.Event) -> None:
    await api.wait_deployed(labels)
    ready.set()
