"""Never lost, at most two copies: what is committed when, and what a stop leaves behind."""

import threading
from collections.abc import Collection, Sequence

import pytest

from domain.model.delivery import Delivery, Fate
from notifications.security import Security
from notifications.smtp.channel import Channel, Patience
from notifications.smtp.gateway import SmtpGateway
from tests.smtp.ledgers import FullDiskLedger, MemoryLedger, mails
from tests.smtp.scripted_server import ScriptedServer

PATIENT = Patience(connect=10, reply=10, answer=10, landing=0.2)


def a_gateway(server: ScriptedServer, connections: int = 3) -> SmtpGateway:
    return SmtpGateway(
        Channel("127.0.0.1", server.port, Security.PLAIN, connections=connections, patience=PATIENT)
    )


async def test_no_mail_is_handed_over_before_its_risk_is_on_record() -> None:
    """At each DATA the server looks into the ledger: as many marks as DATAs so far, at least."""
    async with ScriptedServer() as server:
        ledger = MemoryLedger()
        early: list[str] = []
        handed = 0

        def look(command: str) -> None:
            nonlocal handed
            if command == "DATA":
                handed += 1
                if len(ledger.at_risk) < handed:
                    early.append(command)

        server.on_command = look
        await a_gateway(server).send(mails(60), ledger)

        assert handed == 60
        assert early == []


async def test_a_result_is_on_record_before_the_same_connection_risks_another_mail() -> None:
    """So a crash leaves in doubt one mail a connection, never more."""

    class Doubt(MemoryLedger):
        most = 0

        def commit(self, at_risk: Sequence[str], deliveries: Sequence[Delivery]) -> Collection[str]:
            allowed = super().commit(at_risk, deliveries)
            self.most = max(self.most, len(self.at_risk) - len(self.deliveries))
            return allowed

    async with ScriptedServer() as server:
        ledger = Doubt()
        await a_gateway(server).send(mails(60), ledger)

        assert len(server.taken) == 60
        assert ledger.most <= 3


async def test_connections_share_their_transactions() -> None:
    """A slow disk serves several connections at a time."""

    class SlowDisk(MemoryLedger):
        turn = threading.Event()

        def commit(self, at_risk: Sequence[str], deliveries: Sequence[Delivery]) -> Collection[str]:
            self.turn.wait(0.005)
            return super().commit(at_risk, deliveries)

    async with ScriptedServer() as server:
        ledger = SlowDisk()
        await a_gateway(server, connections=10).send(mails(100), ledger)

        assert len(server.taken) == 100
        assert ledger.commits <= 60


async def test_a_mail_whose_lease_went_to_another_is_not_sent() -> None:
    async with ScriptedServer() as server:
        ledger = MemoryLedger(lost=["m2"])
        await a_gateway(server, connections=1).send(mails(3), ledger)

        assert ledger.fates == {"m1": Fate.SENT, "m3": Fate.SENT}
        assert len(server.taken) == 2


async def test_what_cannot_be_recorded_is_not_sent() -> None:
    """The disk is full from the start: no mail leaves, and the caller is told."""
    async with ScriptedServer() as server:
        with pytest.raises(OSError, match="No space"):
            await a_gateway(server).send(mails(9), FullDiskLedger(from_commit=1))

        assert server.taken == []


async def test_a_disk_that_fills_stops_the_batch() -> None:
    async with ScriptedServer() as server:
        ledger = FullDiskLedger(from_commit=4)
        with pytest.raises(OSError, match="No space"):
            await a_gateway(server, connections=1).send(mails(50), ledger)

        assert len(server.taken) <= len(ledger.at_risk) <= 4


async def test_a_result_that_could_not_be_recorded_is_offered_once_more() -> None:
    class Hiccup(MemoryLedger):
        def commit(self, at_risk: Sequence[str], deliveries: Sequence[Delivery]) -> Collection[str]:
            if self.commits == 1:
                self.commits += 1
                raise OSError(5, "Input/output error")
            return super().commit(at_risk, deliveries)

    async with ScriptedServer() as server:
        ledger = Hiccup()
        with pytest.raises(OSError, match="Input/output"):
            await a_gateway(server, connections=1).send(mails(5), ledger)

        assert ledger.at_risk == ["m1"]
        assert ledger.of("m1").fate is Fate.SENT
        assert ledger.of("m5").fate is Fate.NOT_SENT
