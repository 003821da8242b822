"""A few connections carry a batch, one after the other, for as long as the server bears it."""

import asyncio

from domain.model.delivery import Fate
from notifications.security import Security
from notifications.smtp.channel import Channel, Patience
from notifications.smtp.gateway import SmtpGateway
from tests.smtp.ledgers import MemoryLedger, mails
from tests.smtp.scripted_server import ScriptedServer
from tests.smtp.scripts import CLOSE, HANG, RESET, Say, Script

PATIENT = Patience(connect=10, reply=10, answer=10, landing=0.1)
HURRIED = Patience(connect=10, reply=10, answer=0.3, landing=0.1)


def a_gateway(
    server: ScriptedServer, connections: int = 3, patience: Patience = PATIENT
) -> SmtpGateway:
    return SmtpGateway(
        Channel(
            "127.0.0.1", server.port, Security.PLAIN, connections=connections, patience=patience
        )
    )


async def test_sixty_mails_go_over_three_connections() -> None:
    async with ScriptedServer() as server:
        ledger = MemoryLedger()
        await a_gateway(server).send(mails(60), ledger)

        assert set(ledger.fates.values()) == {Fate.SENT}
        assert len(server.taken) == 60
        assert len(server.connections) == 3
        assert all(each.commands[-1] == "QUIT" for each in server.connections)


async def test_one_mail_takes_one_connection() -> None:
    async with ScriptedServer() as server:
        await a_gateway(server).send(mails(1), MemoryLedger())

        assert len(server.connections) == 1


async def test_no_mail_takes_no_connection() -> None:
    async with ScriptedServer() as server:
        await a_gateway(server).send([], MemoryLedger())

        assert server.connections == []


async def test_each_mail_arrives_as_it_was_frozen() -> None:
    async with ScriptedServer() as server:
        sent = mails(10)
        ledger = MemoryLedger()
        await a_gateway(server).send(sent, ledger)

        arrived = {body.replace(b"\r\n..", b"\r\n.") for body in server.taken}
        assert arrived == {mail.raw for mail in sent}
        assert {each.queue_id for each in ledger.deliveries} == {
            f"Q{number:06d}" for number in range(1, 11)
        }
        assert {each.code for each in ledger.deliveries} == {250}


async def test_a_server_that_bears_one_connection_gets_one() -> None:
    def full(connection: int) -> Script:
        return {} if connection == 1 else {"greeting": Say(b"432 4.3.2 Too many\r\n", "close")}

    async with ScriptedServer(full) as server:
        ledger = MemoryLedger()
        await a_gateway(server).send(mails(12), ledger)

        assert set(ledger.fates.values()) == {Fate.SENT}
        assert len(server.taken) == 12


async def test_a_connection_that_has_served_enough_is_replaced_without_a_word() -> None:
    async with ScriptedServer(mails_per_connection=5) as server:
        ledger = MemoryLedger()
        await a_gateway(server, connections=1).send(mails(17), ledger)

        assert set(ledger.fates.values()) == {Fate.SENT}
        assert len(server.taken) == 17
        assert len(server.connections) == 4


async def test_a_connection_closed_between_two_mails_is_replaced() -> None:
    def closes_after_one(_: int) -> Script:
        return {"taken": Say(b"250 2.0.0 Ok\r\n", "close")}

    async with ScriptedServer(closes_after_one) as server:
        ledger = MemoryLedger()
        await a_gateway(server, connections=2).send(mails(8), ledger)

        assert set(ledger.fates.values()) == {Fate.SENT}
        assert len(server.taken) == 8


async def test_the_limits_of_a_day_end_the_batch() -> None:
    """The fifth mail meets the daily limit; those after it come back untouched."""

    def limited(_: int) -> Script:
        return {}

    async with ScriptedServer(limited) as server:
        connections = server.connections

        def count(command: str) -> None:
            if command == "DATA" and len(server.taken) == 4:
                connections[0].script = {"dot": Say(b"554 5.2.0 Quota exceeded\r\n")}

        server.on_command = count
        ledger = MemoryLedger()
        await a_gateway(server, connections=1).send(mails(9), ledger)

        assert [fate for fate in ledger.fates.values() if fate is Fate.SENT] == [Fate.SENT] * 4
        refused = ledger.of("m5")
        assert (refused.fate, refused.code, refused.retry_after) == (Fate.CHANNEL, 554, 3600)
        untouched = [ledger.of(f"m{number}") for number in range(6, 10)]
        assert {each.fate for each in untouched} == {Fate.CHANNEL}
        assert {each.code for each in untouched} == {None}
        assert {each.text for each in untouched} == {"5.2.0 Quota exceeded"}
        assert ledger.at_risk == ["m1", "m2", "m3", "m4", "m5"]


async def test_a_server_that_stays_silent_is_left_alone_after_a_few_mails() -> None:
    async with ScriptedServer(lambda _: {"taken": HANG}) as server:
        ledger = MemoryLedger()
        await a_gateway(server, connections=2, patience=HURRIED).send(mails(50), ledger)

        unknown = [each for each in ledger.deliveries if each.fate is Fate.UNKNOWN]
        given_back = [each for each in ledger.deliveries if each.fate is Fate.NOT_SENT]
        assert len(unknown) in (4, 5)
        assert len(unknown) + len(given_back) == 50
        assert {each.text for each in given_back} == {"server-silent"}
        assert len(server.taken) == len(unknown)


async def test_a_server_that_dies_in_mid_batch_leaves_no_mail_without_a_result() -> None:
    def dies(connection: int) -> Script:
        return {"RCPT": RESET} if connection > 3 else {"taken": CLOSE}

    async with ScriptedServer(dies) as server:
        ledger = MemoryLedger()
        await a_gateway(server).send(mails(30), ledger)

        assert len(ledger.fates) == 30
        assert set(ledger.fates.values()) <= {Fate.UNKNOWN, Fate.NOT_SENT}


async def test_two_batches_at_once_do_not_mix() -> None:
    async with ScriptedServer() as server:
        gateway = a_gateway(server)
        first, second = MemoryLedger(), MemoryLedger()
        half = mails(40)
        await asyncio.gather(gateway.send(half[:20], first), gateway.send(half[20:], second))

        assert set(first.fates) == {mail.mail_id for mail in half[:20]}
        assert set(second.fates) == {mail.mail_id for mail in half[20:]}
        assert len(server.taken) == 40
