"""The office of each test here: its store on either database, its mail server, its senders."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.contracts.stores import Database
from tests.promise.campaign import Campaign, Nursery, a_nursery
from tests.promise.sink import Sink


@pytest.fixture
async def sink() -> AsyncIterator[Sink]:
    """Yield a mail server that takes everything."""
    async with Sink() as sink:
        yield sink


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    """Return where all senders come from."""
    with a_nursery() as nursery:
        yield nursery


@pytest.fixture
async def campaign(database: Database, tmp_path: Path, sink: Sink, nursery: Nursery) -> Campaign:
    """Return an office whose senders can be killed, over an empty store."""
    return Campaign(database, tmp_path, sink, nursery)
