"""`suivi demo`: the whole story of a programme on this machine, left to be looked at."""

import asyncio
import contextlib
import logging
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from datetime import date

from domain.model.programme import Plan
from flows.prefect_server import Place, PrefectServer, free_port
from flows.stopping import stopped_by_signals
from flows.timetable import read_timetable
from interfaces.demo.by_flows import shown_by
from interfaces.demo.by_forms import use_forms
from interfaces.demo.days import Days
from interfaces.demo.doing import Doing, DoneHere
from interfaces.demo.figures import figures, happened, waiting
from interfaces.demo.ground import held
from interfaces.demo.options import DemoOptions
from interfaces.demo.post_office import LOOPBACK
from interfaces.demo.stage import Stage, page_of, plan_of, set_up
from interfaces.demo.staying import staying
from interfaces.demo.story_file import Story, read_story
from interfaces.demo.telling import Telling
from interfaces.serving import served
from interfaces.terminal.logbook import logged

DONE, FAILED, INTERRUPTED = 0, 1, 130


def run(options: DemoOptions) -> int:
    """Tell the story, then stay to be looked at until Ctrl-C; return an exit code.

    0 done, 1 when the story did not come out as it must, 130 when it was interrupted. Refuses
    `demo.no_story`, `demo.running` and `demo.folder` before anything is touched.
    """
    plan, story = plan_of(options.programme), read_story(options.programme)
    with held(options.var), logged(options.var, logging.WARNING):
        return asyncio.run(_run(options, plan, story))


async def _run(options: DemoOptions, plan: Plan, story: Story) -> int:
    telling, stop = Telling(), asyncio.Event()
    with stopped_by_signals(stop):
        async with AsyncExitStack() as stack:
            server = await _prefect(options, stack)
            stage = await stack.enter_async_context(set_up(options, plan, story))
            port = free_port(LOOPBACK, options.page_port)
            page = page_of(stage, server.url if server else "")
            address = await stack.enter_async_context(served(page.application, port))
            telling.title(plan.name, stage.clock.local.date(), story.until)
            telling.step("demo-mailbox-open", place=address)
            outcome = await _unless(stop, _tell(stage, story, server, telling))
            if outcome is None:
                return INTERRUPTED
            if not options.exit:
                async with staying(stage, read_timetable(), server):
                    telling.where(_places(stage, address, server))
                    await stop.wait()
                    telling.step("demo-stopping")
            return outcome


async def _prefect(options: DemoOptions, stack: AsyncExitStack) -> PrefectServer | None:
    """Begin to start Prefect's server: it takes the longest, so it comes first."""
    if not options.prefect:
        return None
    port = free_port(LOOPBACK, options.prefect_port)
    server = PrefectServer(Place(options.var.absolute(), LOOPBACK, port))
    await server.start()
    stack.push_async_callback(server.stop)
    return server


async def _tell(stage: Stage, story: Story, server: PrefectServer | None, telling: Telling) -> int:
    """Walk through the story and sum it up; return whether it came out as it must."""
    await _walk(stage, story, server, telling)
    found = figures(stage.app, stage.plan.id, stage.plan.timezone)
    telling.summary(found)
    wrong = found.unlike(story.expected)
    if wrong:
        telling.failed(wrong)
    return FAILED if wrong else DONE


async def _walk(stage: Stage, story: Story, server: PrefectServer | None, telling: Telling) -> None:
    """Live the days of the story, by the flows where there is a server to show them."""
    app, programme = stage.app, stage.plan.id
    seen = 0

    def told(day: date) -> None:
        nonlocal seen
        events = happened(app, programme, seen)
        seen = events[-1][0] if events else seen
        telling.day(day, [one for _, one in events], waiting(app, programme))

    async with AsyncExitStack() as stack:
        here = DoneHere(app)
        doing: Doing = here
        if server is not None:
            telling.step("demo-prefect-starts")
            doing = await stack.enter_async_context(shown_by(server, app))
        days = Days(app, stage.clock, story, stage.owners, doing, here)
        await days.walk(read_timetable(), programme, told)
        if server is not None:
            await _use_forms(stage, telling, here)


async def _use_forms(stage: Stage, telling: Telling, here: Doing) -> None:
    """Have the coordinators use each form once; what follows from it leaves at once."""
    telling.step("demo-forms")
    await use_forms(stage.app, stage.plan.id, stage.clock.local.date())
    await here.deliver()


def _places(stage: Stage, page: str, server: PrefectServer | None) -> dict[str, str]:
    prefect = {"prefect": server.url} if server else {}
    return {**prefect, "mailbox": page, "smtp": f"{LOOPBACK}:{stage.smtp_port}"}


async def _unless(stop: asyncio.Event, work: Coroutine[None, None, int]) -> int | None:
    """Return what the work returns; None when it had to be stopped before its end."""
    working, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            return working.result()
        working.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await working
        return None
    finally:
        stopping.cancel()
