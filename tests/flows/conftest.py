"""The office of each test: its clock, its store, the town's mail server."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from config.bootstrap import Application
from notifications.smtp.receiver import Door, Receiver
from tests.flows.office import TOWN, Letterbox, SimulatedClock, an_application, follow
from tests.flows.towns import Town, a_town, until

MORNING_S_WORK = ("revues", "demandes")


@pytest.fixture
def clock() -> SimulatedClock:
    return SimulatedClock()


@pytest.fixture
def letterbox() -> Letterbox:
    return Letterbox()


@pytest.fixture
def app(tmp_path: Path, clock: SimulatedClock) -> Iterator[Application]:
    """Yield the product without a server to hand mail to; the programme runs."""
    app = an_application(tmp_path, clock)
    follow(app)
    yield app
    app.close()


@pytest.fixture
async def posting(
    tmp_path: Path, clock: SimulatedClock, letterbox: Letterbox
) -> AsyncIterator[Application]:
    """Yield the product with the town's mail server to hand mail to; the programme runs."""
    town = Receiver(Door(), TOWN, letterbox.store)
    port = await town.start()
    smtp = {"host": "127.0.0.1", "port": port, "tls": "plain"}
    app = an_application(tmp_path, clock, smtp=smtp)
    follow(app)
    yield app
    app.close()
    await town.stop()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """Yield a town whose `suivi up` has done the day's work; one Prefect serves all the tests."""
    async with a_town(tmp_path_factory.mktemp("town")) as town:
        await town.up()
        try:
            await until(lambda: all(town.firings().get(one) for one in MORNING_S_WORK), 240)
            yield town
        finally:
            await town.down()
