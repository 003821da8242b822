"""Every fault at every stage: what becomes of the mail, and whether the server has it."""

import pytest

from domain.model.delivery import Fate, Stage
from notifications.security import Security
from notifications.smtp.channel import Channel, Patience
from notifications.smtp.gateway import SmtpGateway
from tests.smtp.ledgers import MemoryLedger, a_mail
from tests.smtp.scripted_server import ScriptedServer
from tests.smtp.scripts import CLOSE, HANG, RESET, Say, Script

PATIENT = Patience(connect=10, reply=10, answer=10, landing=0.1)
HURRIED = Patience(connect=0.3, reply=0.3, answer=0.3, landing=0.1)


def says(words: str, then: str = "go on") -> Say:
    return Say(words.encode() + b"\r\n", then)


# place, what the server does there, fate, stage, did the server take the mail
TABLE: list[tuple[str, Say, Fate, Stage, bool]] = [
    ("greeting", CLOSE, Fate.NOT_SENT, Stage.CONNECT, False),
    ("greeting", RESET, Fate.NOT_SENT, Stage.CONNECT, False),
    ("greeting", HANG, Fate.NOT_SENT, Stage.CONNECT, False),
    ("greeting", says("421 4.3.2 Busy", "close"), Fate.NOT_SENT, Stage.CONNECT, False),
    ("greeting", says("432 4.3.2 Too many", "close"), Fate.CHANNEL, Stage.CONNECT, False),
    ("greeting", says("554 5.7.1 Blocked", "close"), Fate.CHANNEL, Stage.CONNECT, False),
    ("EHLO", CLOSE, Fate.NOT_SENT, Stage.CONNECT, False),
    ("EHLO", RESET, Fate.NOT_SENT, Stage.CONNECT, False),
    ("EHLO", HANG, Fate.NOT_SENT, Stage.CONNECT, False),
    ("EHLO", says("421 4.3.2 Closing", "close"), Fate.NOT_SENT, Stage.CONNECT, False),
    ("EHLO", says("550 5.7.1 Go away"), Fate.CHANNEL, Stage.CONNECT, False),
    ("MAIL", CLOSE, Fate.NOT_SENT, Stage.ENVELOPE, False),
    ("MAIL", RESET, Fate.NOT_SENT, Stage.ENVELOPE, False),
    ("MAIL", HANG, Fate.NOT_SENT, Stage.ENVELOPE, False),
    ("MAIL", says("421 4.3.2 Closing", "close"), Fate.DEFERRED, Stage.ENVELOPE, False),
    ("MAIL", says("451 4.3.0 Try later"), Fate.DEFERRED, Stage.ENVELOPE, False),
    ("MAIL", says("452 4.3.1 No room"), Fate.DEFERRED, Stage.ENVELOPE, False),
    ("MAIL", says("530 5.7.57 Not authenticated"), Fate.CHANNEL, Stage.ENVELOPE, False),
    ("MAIL", says("550 5.1.8 Sender refused"), Fate.CHANNEL, Stage.ENVELOPE, False),
    ("MAIL", says("552 5.3.4 Too big"), Fate.FAILED, Stage.ENVELOPE, False),
    ("RCPT", CLOSE, Fate.NOT_SENT, Stage.ENVELOPE, False),
    ("RCPT", RESET, Fate.NOT_SENT, Stage.ENVELOPE, False),
    ("RCPT", HANG, Fate.NOT_SENT, Stage.ENVELOPE, False),
    ("RCPT", says("421 4.3.2 Closing", "close"), Fate.DEFERRED, Stage.ENVELOPE, False),
    ("RCPT", says("450 4.2.0 Greylisted"), Fate.DEFERRED, Stage.ENVELOPE, False),
    ("RCPT", says("451 4.7.1 Greylisted"), Fate.DEFERRED, Stage.ENVELOPE, False),
    ("RCPT", says("550 5.1.1 No such user"), Fate.FAILED, Stage.ENVELOPE, False),
    ("RCPT", says("550 5.4.5 Daily limit"), Fate.CHANNEL, Stage.ENVELOPE, False),
    ("RCPT", says("552 5.2.2 Mailbox full"), Fate.DEFERRED, Stage.ENVELOPE, False),
    ("DATA", CLOSE, Fate.NOT_SENT, Stage.DATA, False),
    ("DATA", RESET, Fate.NOT_SENT, Stage.DATA, False),
    ("DATA", HANG, Fate.NOT_SENT, Stage.DATA, False),
    ("DATA", says("421 4.3.2 Closing", "close"), Fate.DEFERRED, Stage.DATA, False),
    ("DATA", says("451 4.3.0 Try later"), Fate.DEFERRED, Stage.DATA, False),
    ("DATA", says("554 5.5.1 No valid recipients"), Fate.FAILED, Stage.DATA, False),
    ("body", CLOSE, Fate.UNKNOWN, Stage.DATA, False),
    ("body", RESET, Fate.UNKNOWN, Stage.DATA, False),
    ("body", HANG, Fate.UNKNOWN, Stage.DATA, False),
    ("body", says("421 4.3.2 Closing", "close"), Fate.DEFERRED, Stage.DATA, False),
    ("dot", CLOSE, Fate.UNKNOWN, Stage.DATA, False),
    ("dot", RESET, Fate.UNKNOWN, Stage.DATA, False),
    ("dot", HANG, Fate.UNKNOWN, Stage.DATA, False),
    ("dot", says("421 4.3.2 Closing", "close"), Fate.DEFERRED, Stage.DATA, False),
    ("dot", says("451 4.3.0 Try later"), Fate.DEFERRED, Stage.DATA, False),
    ("dot", says("552 5.2.2 Mailbox full"), Fate.DEFERRED, Stage.DATA, False),
    ("dot", says("552 5.3.4 Too big"), Fate.FAILED, Stage.DATA, False),
    ("dot", says("554 5.2.0 Daily limit"), Fate.CHANNEL, Stage.DATA, False),
    ("dot", says("554 5.7.1 Looks like spam"), Fate.FAILED, Stage.DATA, False),
    ("taken", CLOSE, Fate.UNKNOWN, Stage.DATA, True),
    ("taken", RESET, Fate.UNKNOWN, Stage.DATA, True),
    ("taken", HANG, Fate.UNKNOWN, Stage.DATA, True),
    ("taken", says("250 Ok", "close"), Fate.SENT, Stage.DATA, True),
    ("taken", says("250-Ok\r\n250 id=1tXyZ9-0000"), Fate.SENT, Stage.DATA, True),
]


@pytest.mark.parametrize(
    ("place", "act", "fate", "stage", "has_it"),
    TABLE,
    ids=[f"{place}-{act.words.decode()[:9].strip()}-{act.then}" for place, act, *_ in TABLE],
)
async def test_a_fault_has_one_meaning(
    place: str,
    act: Say,
    fate: Fate,
    stage: Stage,
    has_it: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    def only_once(connection: int) -> Script:
        return {place: act} if connection == 1 else {}

    async with ScriptedServer(only_once) as server:
        ledger = MemoryLedger()
        patience = HURRIED if act is HANG else PATIENT
        await a_gateway(server, patience).send([a_mail()], ledger)

        delivery = ledger.of("m1")
        assert (delivery.fate, delivery.stage) == (fate, stage)
        assert bool(server.taken) == has_it
        assert not act.words or (delivery.code, delivery.text != "") == (int(act.words[:3]), True)
        assert (ledger.at_risk == ["m1"]) == (stage is Stage.DATA)

        again = MemoryLedger()
        await a_gateway(server).send([a_mail("m2")], again)
        assert again.fates == {"m2": Fate.SENT}


async def test_a_server_that_is_not_there_takes_nothing() -> None:
    async with ScriptedServer() as server:
        gateway = a_gateway(server)
    ledger = MemoryLedger()

    await gateway.send([a_mail("m1"), a_mail("m2")], ledger)

    assert ledger.fates == {"m1": Fate.NOT_SENT, "m2": Fate.NOT_SENT}
    assert {each.text for each in ledger.deliveries} == {"connection-refused"}
    assert {each.retry_after for each in ledger.deliveries} == {300}


async def test_a_host_without_a_name_takes_nothing() -> None:
    ledger = MemoryLedger()

    gateway = SmtpGateway(Channel("a..example", 25, Security.STARTTLS, patience=PATIENT))
    await gateway.send([a_mail()], ledger)

    assert ledger.of("m1").fate is Fate.NOT_SENT
    assert ledger.of("m1").text == "host-unknown"


async def test_a_refused_mail_does_not_cost_the_others_their_connection() -> None:
    """Salma's address is dead; Youssef's mail goes over the same connection."""
    async with ScriptedServer() as server:
        connection = server.connections

        def refuse_salma(command: str) -> None:
            script: Script = {"RCPT": says("550 5.1.1 No such user")} if "salma" in command else {}
            connection[0].script = script

        server.on_command = refuse_salma
        ledger = MemoryLedger()
        gateway = SmtpGateway(
            Channel("127.0.0.1", server.port, Security.PLAIN, connections=1, patience=PATIENT)
        )
        await gateway.send([a_mail("m1"), a_mail("m2", "youssef@ministere.example")], ledger)

        assert ledger.fates == {"m1": Fate.FAILED, "m2": Fate.SENT}
        assert ledger.of("m1").address_at_fault
        assert len(connection) == 1
        assert "RSET" in connection[0].commands


def a_gateway(server: ScriptedServer, patience: Patience = PATIENT) -> SmtpGateway:
    return SmtpGateway(Channel("127.0.0.1", server.port, Security.PLAIN, patience=patience))
