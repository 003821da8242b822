"""What a stop leaves behind: a mail in the air lands, the others wait for the next time."""

import asyncio
import threading
from collections.abc import Collection, Sequence

import pytest

from domain.model.delivery import Delivery, Fate
from notifications.security import Security
from notifications.smtp.channel import Channel, Patience
from notifications.smtp.gateway import SmtpGateway
from tests.smtp.ledgers import MemoryLedger, mails
from tests.smtp.scripted_server import ScriptedServer
from tests.smtp.scripts import HANG

PATIENT = Patience(connect=10, reply=10, answer=10, landing=0.2)


def a_gateway(server: ScriptedServer, connections: int = 3) -> SmtpGateway:
    return SmtpGateway(
        Channel("127.0.0.1", server.port, Security.PLAIN, connections=connections, patience=PATIENT)
    )


async def test_a_stop_lets_the_mail_in_the_air_land() -> None:
    """Stopped at the dot: the answer comes within the time for landing, and is kept."""
    async with ScriptedServer() as server:
        ledger = MemoryLedger()
        gateway = a_gateway(server, connections=1)
        sending = asyncio.create_task(gateway.send(mails(50), ledger))
        server.on_command = lambda command: _cancel_at(command, "DATA", sending)

        with pytest.raises(asyncio.CancelledError):
            await sending

        assert len(server.taken) == 1
        assert ledger.of("m1").fate is Fate.SENT
        others = [ledger.of(f"m{number}") for number in range(2, 51)]
        assert {each.fate for each in others} == {Fate.NOT_SENT}
        assert {each.retry_after for each in others} == {0}


async def test_a_stop_before_the_risk_sends_nothing() -> None:
    async with ScriptedServer() as server:
        ledger = MemoryLedger()
        sending = asyncio.create_task(a_gateway(server, connections=1).send(mails(5), ledger))
        server.on_command = lambda command: _cancel_at(command, "RCPT", sending)

        with pytest.raises(asyncio.CancelledError):
            await sending

        assert server.taken == []
        assert set(ledger.fates.values()) == {Fate.NOT_SENT}
        assert len(ledger.fates) == 5


async def test_a_stop_while_the_risk_is_being_recorded_sends_nothing() -> None:
    class SlowDisk(MemoryLedger):
        begun, goes_on = threading.Event(), threading.Event()

        def commit(self, at_risk: Sequence[str], deliveries: Sequence[Delivery]) -> Collection[str]:
            self.begun.set()
            self.goes_on.wait(10)
            return super().commit(at_risk, deliveries)

    async with ScriptedServer() as server:
        ledger = SlowDisk()
        sending = asyncio.create_task(a_gateway(server, connections=1).send(mails(3), ledger))
        await asyncio.to_thread(ledger.begun.wait, 10)
        sending.cancel()
        await asyncio.sleep(0)
        ledger.goes_on.set()
        with pytest.raises(asyncio.CancelledError):
            await sending

        assert server.taken == []
        assert ledger.at_risk == ["m1"]
        assert ledger.fates == dict.fromkeys(("m1", "m2", "m3"), Fate.NOT_SENT)


async def test_a_stop_while_the_server_is_silent_leaves_the_mail_unknown() -> None:
    async with ScriptedServer(lambda _: {"taken": HANG}) as server:
        ledger = MemoryLedger()
        sending = asyncio.create_task(a_gateway(server, connections=1).send(mails(3), ledger))
        await server.place("taken").wait()
        sending.cancel()

        with pytest.raises(asyncio.CancelledError):
            await sending

        assert ledger.of("m1").fate is Fate.UNKNOWN
        assert ledger.of("m2").fate is Fate.NOT_SENT


async def test_sending_leaves_no_thread() -> None:
    async with ScriptedServer() as server:
        await a_gateway(server).send(mails(3), MemoryLedger())

    left = [each for each in threading.enumerate() if each.name.startswith("attempt-ledger")]
    for each in left:
        each.join(timeout=5)
    assert not [each for each in left if each.is_alive()]


def _cancel_at(command: str, verb: str, sending: asyncio.Task[None]) -> None:
    if command.startswith(verb):
        sending.cancel()
