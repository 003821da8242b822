from collections.abc import Collection, Sequence
from email import message_from_bytes
from email.header import decode_header, make_header
from pathlib import Path

from config.outgoing import INTENDED_FOR, RedirectingGateway, gateway_of
from config.settings import Settings
from domain.model.delivery import Delivery, ReadyMail
from notifications.smtp.receiver import Door, Receiver
from notifications.smtp.reception import Mailboxes

TESTER = "essai@ministere.example"
RAW = b"From: suivi@suivi.example\r\nTo: salma@port.example\r\nSubject: Point\r\n\r\nBonjour\r\n"


class TrustingLedger:
    """Lets every mail go."""

    def commit(self, at_risk: Sequence[str], _deliveries: Sequence[Delivery]) -> Collection[str]:
        """Let them go."""
        return at_risk


async def sent_in_test_mode(tmp_path: Path, recipient: str) -> tuple[tuple[str, ...], bytes]:
    """Send one mail in test mode over real SMTP; return to whom it came, and what."""
    came: list[tuple[tuple[str, ...], bytes]] = []
    door = Receiver(
        Door(),
        Mailboxes("ministere.example", frozenset({"essai"}), "+"),
        lambda _, recipients, raw: came.append((recipients, raw)),
    )
    port = await door.start()
    smtp = {"host": "127.0.0.1", "port": port, "tls": "plain"}
    settings = Settings(data_dir=tmp_path, smtp=smtp, redirect_all_to=TESTER)
    gateway = gateway_of(settings)
    assert isinstance(gateway, RedirectingGateway)
    try:
        await gateway.send([ReadyMail("m1", "b@suivi.example", recipient, RAW)], TrustingLedger())
    finally:
        await door.stop()
    return came[0]


async def test_in_test_mode_every_mail_goes_to_the_one_address(tmp_path: Path) -> None:
    recipients, raw = await sent_in_test_mode(tmp_path, "salma@port.example")

    assert recipients == (TESTER,)
    assert message_from_bytes(raw)[INTENDED_FOR] == "salma@port.example"
    assert raw.endswith(RAW)


async def test_an_address_in_other_letters_is_named_in_a_header_too(tmp_path: Path) -> None:
    _, raw = await sent_in_test_mode(tmp_path, "sälma@port.example")

    named = str(make_header(decode_header(str(message_from_bytes(raw)[INTENDED_FOR]))))
    assert named == "sälma@port.example"
