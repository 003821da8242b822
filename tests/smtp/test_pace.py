"""No minute sees more mails than the server bears, whatever happens to the process."""

import asyncio
import heapq

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.model.delivery import Fate
from notifications.security import Security
from notifications.smtp.channel import Channel
from notifications.smtp.gateway import SmtpGateway
from notifications.smtp.pace import Pace
from tests.smtp.ledgers import MemoryLedger, mails
from tests.smtp.scripted_server import ScriptedServer


class FakeTime:
    """Seconds that pass only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.slept = 0.0

    def monotonic(self) -> float:
        """Return the instant."""
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Let time pass; those who sleep at once sleep the same seconds."""
        until = self.now + seconds
        await asyncio.sleep(0)
        self.slept += max(until - self.now, 0)
        self.now = max(self.now, until)


async def turn(pace: Pace) -> None:
    while wait := pace.take():
        await pace.rest(wait)


def busiest_minute(instants: list[float]) -> int:
    """Return the most instants that any 60 seconds hold, ends included."""
    window: list[float] = []
    most = 0
    for instant in sorted(instants):
        heapq.heappush(window, instant)
        while window[0] < instant - 60:
            heapq.heappop(window)
        most = max(most, len(window))
    return most


async def test_three_thousand_mails_at_thirty_a_minute() -> None:
    time = FakeTime()
    pace = Pace(30, monotonic=time.monotonic, sleep=time.sleep)
    gone: list[float] = []

    for _ in range(3_000):
        await turn(pace)
        time.now += 0.4
        gone.append(time.now)
        time.now += 0.1
        pace.end(spent=True)

    assert busiest_minute(gone) == 30
    assert time.now - 1_000 < 3_000 / 30 * 61 + 60 + 1_500


@settings(max_examples=200)
@given(
    st.integers(1, 10),
    st.lists(st.tuples(st.floats(0, 20), st.floats(0, 90), st.booleans()), min_size=1, max_size=60),
)
def test_no_minute_is_too_full_whatever_the_pauses_and_restarts(
    limit: int, story: list[tuple[float, float, bool]]
) -> None:
    """Each mail: how long it takes, the pause after it, whether the process restarts then."""
    time = FakeTime()
    gone: list[float] = []

    async def live() -> None:
        pace = Pace(limit, monotonic=time.monotonic, sleep=time.sleep)
        for takes, pause, restarts in story:
            await turn(pace)
            time.now += takes
            gone.append(time.now)
            pace.end(spent=True)
            time.now += pause
            if restarts:
                pace = Pace(limit, monotonic=time.monotonic, sleep=time.sleep)
                pace.allow_for(len([each for each in gone if each >= time.now - 60]))

    asyncio.run(live())

    assert busiest_minute(gone) <= limit


async def test_a_turn_not_spent_is_free_again() -> None:
    time = FakeTime()
    pace = Pace(1, monotonic=time.monotonic, sleep=time.sleep)

    for _ in range(5):
        await turn(pace)
        pace.end(spent=False)

    assert time.slept == 0


async def test_the_gateway_keeps_the_pace_over_its_connections_and_batches() -> None:
    time = FakeTime()
    gone: list[float] = []
    async with ScriptedServer() as server:
        server.on_command = lambda command: gone.append(time.now) if command == "DATA" else None
        channel = Channel("127.0.0.1", server.port, Security.PLAIN, per_minute=10)
        gateway = SmtpGateway(channel, Pace(10, monotonic=time.monotonic, sleep=time.sleep))
        for lot in (mails(25), mails(10)):
            ledger = MemoryLedger()
            await gateway.send(lot, ledger)
            assert set(ledger.fates.values()) == {Fate.SENT}

    assert len(gone) == 35
    assert busiest_minute(gone) <= 10
    assert time.slept >= 3 * 60


async def test_a_restart_is_told_what_went_before() -> None:
    time = FakeTime()
    async with ScriptedServer() as server:
        channel = Channel("127.0.0.1", server.port, Security.PLAIN, per_minute=10)
        gateway = SmtpGateway(channel, Pace(10, monotonic=time.monotonic, sleep=time.sleep))

        await gateway.send(mails(3), MemoryLedger(), recent=7)
        assert time.slept == 0

        await gateway.send(mails(1), MemoryLedger(), recent=10)
        assert time.slept == pytest.approx(61)


async def test_without_a_limit_nobody_waits() -> None:
    time = FakeTime()
    pace = Pace(0, monotonic=time.monotonic, sleep=time.sleep)
    pace.allow_for(1_000)

    for _ in range(1_000):
        await turn(pace)
        pace.end(spent=True)

    assert time.slept == 0
