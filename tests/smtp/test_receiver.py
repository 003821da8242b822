"""Mail comes in through our own door: for us only, and answered for once it is stored."""

import aiosmtplib
import pytest

from domain.model.delivery import Fate
from notifications.security import Security
from notifications.smtp.channel import Channel
from notifications.smtp.gateway import SmtpGateway
from notifications.smtp.receiver import Door
from notifications.smtp.reception import Mailboxes
from tests.smtp.doors import REPLY, SALMAS_REQUEST, Shelf, a_dialogue, a_door
from tests.smtp.ledgers import MemoryLedger, a_mail


async def test_a_reply_is_stored_with_its_envelope_before_all_headers() -> None:
    forged = b"Delivered-To: suivi+autre@programme.example\r\nReturn-Path: <nadia@x.example>\r\n"
    shelf = Shelf()
    async with a_door(shelf) as port:
        await aiosmtplib.send(
            forged + REPLY,
            sender="salma@ministere.example",
            recipients=[SALMAS_REQUEST],
            hostname="127.0.0.1",
            port=port,
            start_tls=False,
        )

    expected = (
        b"Return-Path: <salma@ministere.example>\r\n"
        b"Delivered-To: " + SALMAS_REQUEST.encode() + b"\r\n" + forged + REPLY
    )
    assert shelf.mails == [("salma@ministere.example", (SALMAS_REQUEST,), expected)]


async def test_our_own_mail_sent_by_our_own_gateway_comes_in_whole() -> None:
    shelf = Shelf()
    async with a_door(shelf) as port:
        ledger = MemoryLedger()
        gateway = SmtpGateway(Channel("127.0.0.1", port, Security.PLAIN))
        mail = a_mail("m1", SALMAS_REQUEST)
        await gateway.send([mail], ledger)

    assert ledger.fates == {"m1": Fate.SENT}
    ((sender, recipients, raw),) = shelf.mails
    assert (sender, recipients) == (mail.sender, (SALMAS_REQUEST,))
    assert raw.endswith(b"\r\n" + mail.raw)


async def test_a_bounce_comes_from_nobody() -> None:
    shelf = Shelf()
    async with a_door(shelf) as port, a_dialogue(port) as dialogue:
        await dialogue.hears()
        await dialogue.says(b"EHLO mx")
        assert await dialogue.says(b"MAIL FROM:<>") == "250 2.1.0 Ok"
        await dialogue.says(b"RCPT TO:<retours+m1@programme.example>")
        await dialogue.says(b"DATA")
        assert (await dialogue.says(b"Subject: failed\r\n\r\nx\r\n.")).startswith("250")

    assert shelf.mails[0][0] == ""
    assert shelf.mails[0][2].startswith(b"Return-Path: <>\r\n")


@pytest.mark.parametrize("stranger", [
    "salma@ministere.example", "suivi@ailleurs.example", "nadia@programme.example",
    "suivi@programme.example.evil.example", "suivi@sub.programme.example", "suivi",
    "suivi+a b@programme.example", "suivi%x@programme.example", "postmaster",
])  # fmt: skip
async def test_mail_for_others_is_refused(stranger: str) -> None:
    shelf = Shelf()
    async with a_door(shelf) as port, a_dialogue(port) as dialogue:
        await dialogue.hears()
        await dialogue.says(b"EHLO mx")
        await dialogue.says(b"MAIL FROM:<nadia@x.example>")
        answer = await dialogue.says(f"RCPT TO:<{stranger}>".encode())
        assert answer[:3] in {"550", "553", "501", "555"}
        assert (await dialogue.says(b"DATA")).startswith("503")

    assert shelf.mails == []


def test_where_plus_is_not_to_be_had_a_dash_goes_before_the_detail() -> None:
    mailboxes = Mailboxes("programme.example", frozenset({"suivi-amlt"}), separators="-")

    assert mailboxes.own("suivi-amlt@programme.example")
    assert mailboxes.own("suivi-amlt-abcdef@Programme.example")
    assert not mailboxes.own("suivi-abcdef@programme.example")
    assert not mailboxes.own("suivi-amlt+abcdef@programme.example")
    assert not mailboxes.own("suivi-amltabcdef@programme.example")


async def test_our_address_is_ours_in_capitals() -> None:
    shelf = Shelf()
    async with a_door(shelf) as port, a_dialogue(port) as dialogue:
        await dialogue.begins(SALMAS_REQUEST.upper())
        await dialogue.says(REPLY + b".")

    assert shelf.mails[0][1] == (SALMAS_REQUEST.upper(),)


async def test_what_cannot_be_stored_stays_the_senders() -> None:
    """The store fails, then recovers: the sender is told to come back, and does."""
    shelf = Shelf()
    shelf.trouble = OSError(28, "No space left on device")
    async with a_door(shelf) as port, a_dialogue(port) as dialogue:
        await dialogue.begins()
        assert await dialogue.says(REPLY + b".") == "451 4.3.0 Not stored, try again later"

        shelf.trouble = None
        await dialogue.says(b"MAIL FROM:<salma@ministere.example>")
        await dialogue.says(f"RCPT TO:<{SALMAS_REQUEST}>".encode())
        await dialogue.says(b"DATA")
        assert await dialogue.says(REPLY + b".") == "250 2.0.0 Stored"

    assert len(shelf.mails) == 1


async def test_a_mail_too_big_is_refused_before_and_after_it_came() -> None:
    shelf = Shelf()
    async with a_door(shelf, Door(largest=1_000)) as port:
        async with a_dialogue(port) as dialogue:
            await dialogue.hears()
            await dialogue.says(b"EHLO mx")
            answer = await dialogue.says(b"MAIL FROM:<salma@ministere.example> SIZE=1001")
            assert answer.startswith("552")
        async with a_dialogue(port) as dialogue:
            await dialogue.begins()
            assert (await dialogue.says(b"x" * 80 + b"\r\n" + b"y\r\n" * 600 + b".")).startswith(
                "552"
            )

    assert shelf.mails == []


async def test_a_mail_of_very_long_lines_is_taken() -> None:
    shelf = Shelf()
    async with a_door(shelf) as port, a_dialogue(port) as dialogue:
        await dialogue.begins()
        assert (await dialogue.says(b"Subject: x\r\n\r\n" + b"y" * 90_000 + b"\r\n.")).startswith(
            "250"
        )

    assert len(shelf.mails[0][2]) > 90_000


async def test_a_mail_that_goes_round_in_circles_is_refused() -> None:
    shelf = Shelf()
    async with a_door(shelf) as port, a_dialogue(port) as dialogue:
        await dialogue.begins()
        answer = await dialogue.says(b"Received: from a by b\r\n" * 60 + REPLY + b".")
        assert answer == "554 5.4.6 Too many hops"


async def test_a_sender_that_cannot_be_written_down_is_refused() -> None:
    shelf = Shelf()
    async with a_door(shelf) as port, a_dialogue(port) as dialogue:
        await dialogue.hears()
        await dialogue.says(b"EHLO mx")
        answer = await dialogue.says(b"MAIL FROM:<salma\r\x1bX@ministere.example>")
        assert answer[0] == "5"
        answer = await dialogue.says(b"MAIL FROM:<\xff\xfe@ministere.example>")
        assert answer[0] == "5"
