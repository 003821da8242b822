"""Nothing secret goes over a way that isn't safe, and a refused password isn't tried again."""

import base64
import ssl
from pathlib import Path

import pytest

from domain.errors import InvalidValueError
from domain.model.delivery import Fate, Stage
from notifications.security import Security
from notifications.smtp.channel import Channel, Patience
from notifications.smtp.gateway import SmtpGateway
from tests.smtp.conftest import Certificates
from tests.smtp.ledgers import MemoryLedger, a_mail, mails
from tests.smtp.scripted_server import ScriptedServer
from tests.smtp.scripts import CLOSE, Say, Script

PASSWORD = "un-secret-de-Youssef"  # noqa: S105 -- a canary
PATIENT = Patience(connect=10, reply=10, answer=10, landing=0.1)


def a_channel(
    server: ScriptedServer, trust: Path | None, security: Security = Security.STARTTLS
) -> Channel:
    return Channel(
        "127.0.0.1",
        server.port,
        security,
        username="suivi",
        password=PASSWORD,
        trust=trust,
        patience=PATIENT,
    )


def told(server: ScriptedServer) -> str:
    """Return all that clients said, encoded credentials decoded."""
    said = [word for each in server.connections for line in each.commands for word in line.split()]
    return " ".join([*said, *(_decoded(word) for word in said)])


def _decoded(word: str) -> str:
    try:
        return base64.b64decode(word, validate=True).decode("latin-1")
    except ValueError:
        return ""


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
@pytest.mark.parametrize("method", ["PLAIN LOGIN", "LOGIN", "CRAM-MD5 PLAIN"])
async def test_a_verified_server_gets_the_password_and_the_mail(
    certificates: Certificates, security: Security, method: str
) -> None:
    script: Script = {"AUTH": Say(b"334 UGFzc3dvcmQ6\r\n")} if method == "LOGIN" else {}
    async with ScriptedServer(
        lambda _: script,
        offers=(f"AUTH {method}",),
        tls=certificates.good,
        implicit_tls=security is Security.TLS,
    ) as server:
        server.on_command = lambda command: _welcome(server, command)
        ledger = MemoryLedger()
        await SmtpGateway(a_channel(server, certificates.trust, security)).send(mails(2), ledger)

        assert ledger.fates == {"m1": Fate.SENT, "m2": Fate.SENT}
        assert PASSWORD in told(server)


def _welcome(server: ScriptedServer, command: str) -> None:
    """Let the second word of LOGIN, the password, be answered with a welcome."""
    if command == base64.b64encode(PASSWORD.encode()).decode():
        server.connections[-1].script = {command.upper(): Say(b"235 2.7.0 Welcome\r\n")}


async def test_where_starttls_was_stripped_nothing_is_said() -> None:
    async with ScriptedServer(offers=("AUTH PLAIN LOGIN",)) as server:
        ledger = MemoryLedger()
        await SmtpGateway(a_channel(server, None)).send(mails(3), ledger)

        assert set(ledger.fates.values()) == {Fate.CHANNEL}
        assert {each.text for each in ledger.deliveries} == {"starttls-not-offered"}
        assert {each.retry_after for each in ledger.deliveries} == {900}
        assert [each.commands for each in server.connections] == [["EHLO localhost"]]


@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
@pytest.mark.parametrize("impostor", ["stranger", "misnamed"])
async def test_a_server_that_cannot_prove_its_name_gets_nothing(
    certificates: Certificates, security: Security, impostor: str
) -> None:
    context: ssl.SSLContext = getattr(certificates, impostor)
    async with ScriptedServer(
        offers=("AUTH PLAIN",), tls=context, implicit_tls=security is Security.TLS
    ) as server:
        ledger = MemoryLedger()
        await SmtpGateway(a_channel(server, certificates.trust, security)).send(mails(3), ledger)

        assert set(ledger.fates.values()) == {Fate.CHANNEL}
        assert ledger.of("m1").text.startswith("certificate-refused: ")
        assert "MAIL" not in told(server)
        assert PASSWORD not in told(server)


@pytest.mark.parametrize(
    ("place", "act", "fate"),
    [
        ("STARTTLS", Say(b"454 4.7.0 Not now\r\n"), Fate.NOT_SENT),
        ("STARTTLS", Say(b"554 5.7.3 Never\r\n"), Fate.CHANNEL),
        ("STARTTLS", CLOSE, Fate.NOT_SENT),
        ("handshake", CLOSE, Fate.NOT_SENT),
        ("handshake", Say(b"\x00 this is no TLS at all \x00" * 4, "close"), Fate.CHANNEL),
    ],
)
async def test_a_handshake_that_fails_sends_nothing(
    certificates: Certificates, place: str, act: Say, fate: Fate
) -> None:
    async with ScriptedServer(
        lambda _: {place: act}, offers=("AUTH PLAIN",), tls=certificates.good
    ) as server:
        ledger = MemoryLedger()
        await SmtpGateway(a_channel(server, certificates.trust)).send([a_mail()], ledger)

        assert ledger.fates == {"m1": fate}
        assert ledger.of("m1").stage is Stage.CONNECT
        assert PASSWORD not in told(server)


@pytest.mark.parametrize(
    "words", ["535 5.7.8 Bad credentials", "534 5.7.9 Use an application password",
              "454 4.7.0 Too many tries", "550 5.7.30 Basic authentication is off"],
)  # fmt: skip
async def test_a_refused_password_is_tried_once_whatever_the_number_of_mails(
    certificates: Certificates, words: str
) -> None:
    script: Script = {"AUTH": Say(words.encode() + b"\r\n")}
    async with ScriptedServer(
        lambda _: script, offers=("AUTH PLAIN LOGIN",), tls=certificates.good
    ) as server:
        ledger = MemoryLedger()
        await SmtpGateway(a_channel(server, certificates.trust)).send(mails(9), ledger)

        assert set(ledger.fates.values()) == {Fate.CHANNEL}
        assert {each.retry_after for each in ledger.deliveries} == {900}
        assert {each.text for each in ledger.deliveries} == {words[4:]}
        assert ledger.at_risk == []
        said = [line for each in server.connections for line in each.commands]
        assert len([line for line in said if line.startswith("AUTH")]) == 1


async def test_a_server_without_authentication_is_not_used_when_a_name_is_given(
    certificates: Certificates,
) -> None:
    async with ScriptedServer(offers=("AUTH NTLM",), tls=certificates.good) as server:
        ledger = MemoryLedger()
        await SmtpGateway(a_channel(server, certificates.trust)).send([a_mail()], ledger)

        assert ledger.of("m1").fate is Fate.CHANNEL
        assert ledger.of("m1").text == "auth-not-offered"


async def test_a_password_echoed_by_the_server_is_not_kept(certificates: Certificates) -> None:
    encoded = base64.b64encode(f"\0suivi\0{PASSWORD}".encode()).decode()
    echo = f"535 5.7.8 Refused: {encoded} that is {PASSWORD}\r\n".encode()
    async with ScriptedServer(
        lambda _: {"AUTH": Say(echo)}, offers=("AUTH PLAIN",), tls=certificates.good
    ) as server:
        ledger = MemoryLedger()
        await SmtpGateway(a_channel(server, certificates.trust)).send([a_mail()], ledger)

        assert ledger.of("m1").text == "5.7.8 Refused: … that is …"


def test_a_channel_in_clear_leads_nowhere_but_to_this_machine() -> None:
    for host in ("127.0.0.1", "127.9.9.9", "::1", "localhost"):
        Channel(host, 25, Security.PLAIN)
    for host in ("192.0.2.1", "relay.ministere.example", "localhost.evil.example", "0.0.0.0"):  # noqa: S104 -- refused
        with pytest.raises(InvalidValueError):
            Channel(host, 25, Security.PLAIN)


def test_a_channel_never_shows_its_password() -> None:
    assert PASSWORD not in repr(Channel("127.0.0.1", 587, password=PASSWORD))
