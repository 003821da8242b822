"""Two senders over one store, from two data folders or two machines: nothing twice for nothing."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from flows.delivering import LEASE
from tests.promise.campaign import Campaign, a_nursery
from tests.promise.engine import CONNECTIONS
from tests.promise.sink import Sink

OWNERS = 12
# Seconds that the mails of the first sender are in the air: the second comes meanwhile.
SLOW = 3.0


@pytest.fixture
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("elsewhere")


@pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)
async def test_a_second_sender_repeats_nothing(
    campaign: Campaign, sink: Sink, elsewhere: Path
) -> None:
    await _both(campaign, sink, elsewhere, timedelta())

    found = await campaign.drain()
    assert (found.broken, found.forgotten) == ([], [])
    assert found.copies == {1: OWNERS}


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_one_that_takes_over_from_a_slow_one_explains_each_copy(
    campaign: Campaign, sink: Sink, elsewhere: Path
) -> None:
    await _both(campaign, sink, elsewhere, timedelta(seconds=LEASE + 1))

    found = await campaign.drain()
    assert (found.broken, found.forgotten) == ([], [])
    assert found.states == {"sent": OWNERS}
    assert found.copies[2] > 0


async def _both(campaign: Campaign, sink: Sink, folder: Path, ahead: timedelta) -> None:
    """Start a sender and, while it has mail in the air, another whose clock is ahead."""
    campaign.follow(OWNERS)
    with a_nursery() as nursery:
        other = Campaign(campaign.database, folder, sink, nursery, campaign.now + ahead)
        # Its first life has nothing to do: the imports are behind it when the second is wanted.
        assert not await other.live()
        campaign.ask()
        sink.slow = SLOW
        in_the_air = asyncio.Event()
        begun = 0

        def reached(place: str, _recipient: str) -> None:
            nonlocal begun
            begun += place == "DATA"
            if begun:
                in_the_air.set()
            if begun > CONNECTIONS:
                sink.slow = 0.0

        sink.reached = reached
        first = asyncio.create_task(campaign.live())
        await in_the_air.wait()
        assert not await other.live()
        assert not await first
