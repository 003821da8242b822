"""Addresses are proved before anything is said to a server."""

import pytest

from domain.model.delivery import Fate, Stage
from notifications.security import Security
from notifications.smtp.channel import Channel, Patience
from notifications.smtp.gateway import SmtpGateway
from tests.smtp.ledgers import MemoryLedger, a_mail
from tests.smtp.scripted_server import ScriptedServer

PATIENT = Patience(connect=10, reply=10, answer=10, landing=0.2)


def a_gateway(server: ScriptedServer, connections: int = 3) -> SmtpGateway:
    return SmtpGateway(
        Channel("127.0.0.1", server.port, Security.PLAIN, connections=connections, patience=PATIENT)
    )


@pytest.mark.parametrize("recipient", [
    "salma@ministere.example\r\nRCPT TO:<nadia@ailleurs.example>", "salma@ministere.example\n",
    "salma", "@ministere.example", "salma@", "sal ma@ministere.example", "<salma@m.example>",
    "salma@ministere..example", "salma@-x.example", '"a b"@m.example', "salma\x00@m.example",
    "a" * 65 + "@m.example", "salma@" + "m." * 130 + "example", "salma@m.example\u2028",
    "", "salma@[127.0.0.1]",
])  # fmt: skip
async def test_an_address_that_cannot_be_said_is_not_said(recipient: str) -> None:
    async with ScriptedServer() as server:
        ledger = MemoryLedger()
        await a_gateway(server).send([a_mail("m1", recipient), a_mail("m2")], ledger)

        refused = ledger.of("m1")
        assert (refused.fate, refused.text) == (Fate.FAILED, "address-invalid")
        assert refused.address_at_fault
        assert refused.stage is Stage.CONNECT
        assert ledger.of("m2").fate is Fate.SENT
        said = [line for each in server.connections for line in each.commands]
        assert [line for line in said if line.startswith("RCPT")] == [
            "RCPT TO:<salma@ministere.example>"
        ]


async def test_a_domain_in_arabic_is_said_in_its_ascii_form() -> None:
    async with ScriptedServer() as server:
        ledger = MemoryLedger()
        await a_gateway(server).send([a_mail("m1", "salma@موقع.وزارة")], ledger)

        assert ledger.of("m1").fate is Fate.SENT
        said = server.connections[0].commands
        assert "RCPT TO:<salma@xn--4gbrim.xn--mgbexc3i>" in said


@pytest.mark.parametrize(("offers", "fate"), [((), Fate.FAILED), (("SMTPUTF8",), Fate.SENT)])
async def test_a_local_part_in_arabic_needs_a_server_that_takes_it(
    offers: tuple[str, ...], fate: Fate
) -> None:
    async with ScriptedServer(offers=offers) as server:
        ledger = MemoryLedger()
        await a_gateway(server).send([a_mail("m1", "سلمى@ministere.example")], ledger)

        assert ledger.of("m1").fate is fate
        assert ledger.of("m1").address_at_fault == (fate is Fate.FAILED)
