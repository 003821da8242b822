"""`suivi up`, the whole of it, killed in the middle of sending and started again."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from config.settings import environment_of
from tests.promise.campaign import Campaign
from tests.promise.sink import Sink

OWNERS = 30
# Slow enough, in seconds a mail, to be caught in the middle.
SLOW = 0.05
PATIENCE = 60.0
UP = "from interfaces.command_line import main; main()"

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


async def test_killed_once_and_stopped_once_it_still_writes_to_everybody(
    campaign: Campaign, sink: Sink
) -> None:
    campaign.follow(OWNERS)
    campaign.ask()
    sink.slow = SLOW
    for taken, end in ((5, signal.SIGKILL), (15, signal.SIGTERM)):
        async with _up(campaign) as running:
            await _until_taken(sink, taken)
            children = _children(running.pid)
            running.send_signal(end)
            async with asyncio.timeout(PATIENCE):
                status = await running.wait()
        assert status == (0 if end is signal.SIGTERM else -end)
        assert children == []
        assert campaign.account().broken == []
    # What was stopped and not killed left nothing in the air.
    assert campaign.account().states.keys() <= {"queued", "sent"}

    async with _up(campaign):
        await _until_settled(campaign)
    found = campaign.account()
    assert (found.broken, found.forgotten) == ([], [])
    assert found.states == {"sent": found.states.total()}


@asynccontextmanager
async def _up(campaign: Campaign) -> AsyncIterator[asyncio.subprocess.Process]:
    settings = campaign.settings.model_copy(update={"standing_clock": campaign.now})
    running = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        UP,
        "up",
        env={**os.environ, **environment_of(settings)},
        stdout=asyncio.subprocess.DEVNULL,
    )
    try:
        yield running
    finally:
        if running.returncode is None:
            running.kill()
            await running.wait()


async def _until_taken(sink: Sink, copies: int) -> None:
    there = asyncio.Event()
    sink.reached = lambda _place, _recipient: there.set() if len(sink.copies) >= copies else None
    async with asyncio.timeout(PATIENCE):
        await there.wait()


async def _until_settled(campaign: Campaign) -> None:
    async with asyncio.timeout(PATIENCE):
        while not campaign.account().settled:  # noqa: ASYNC110 -- another process sets no event
            await asyncio.sleep(SLOW)


def _children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
