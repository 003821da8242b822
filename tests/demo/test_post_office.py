import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from email import message_from_bytes
from pathlib import Path

import pytest

from interfaces.demo.kept_mail import MailFolder
from interfaces.demo.post_office import PostOffice, Routes
from notifications.smtp.receiver import Door, Receiver
from notifications.smtp.reception import Mailboxes
from tests.demo.staging import free_port, send, written

OURS = "suivi+abc@suivi.example"
BOUNCE = "bounce+abc@suivi.example"
SALMA, NADIA = "salma@org.example", "nadia@org.example"


@dataclass
class Post:
    """A post office, what it keeps, and what the engine's door was handed."""

    port: int
    folder: MailFolder
    handed: list[tuple[str, tuple[str, ...], bytes]] = field(default_factory=list)

    async def send(self, sender: str, recipient: str, text: str = "Bonjour") -> None:
        """Hand a mail in."""
        raw = written(sender, recipient, text)
        await asyncio.to_thread(send, self.port, sender, recipient, raw)


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    found = Post(free_port(), MailFolder(tmp_path / "mailbox"))
    ours = Mailboxes("suivi.example", frozenset({"suivi", "bounce"}), "+")
    engine = Receiver(Door(), ours, lambda *mail: found.handed.append(mail))
    routes = Routes(ours, await engine.start(), frozenset({NADIA}))
    office = PostOffice(found.port, found.folder, routes)
    await office.start()
    yield found
    await office.stop()
    await engine.stop()


async def test_a_mail_for_anybody_is_kept_with_its_envelope(post: Post) -> None:
    await post.send(BOUNCE, SALMA)

    kept = post.folder.all()[0]
    assert (kept.number, kept.sender, kept.recipients) == (1, BOUNCE, (SALMA,))
    assert post.folder.raw(kept).startswith(b"Return-Path: <bounce+abc@suivi.example>")
    assert post.handed == []


async def test_an_answer_is_handed_to_the_engine_and_kept_too(post: Post) -> None:
    await post.send(SALMA, OURS, "Terminé")

    sender, recipients, raw = post.handed[0]
    assert (sender, recipients) == (SALMA, (OURS,))
    assert "Terminé".encode() in raw
    assert [one.recipients for one in post.folder.all()] == [(OURS,)]


async def test_mail_for_a_dead_address_comes_back_to_its_envelope_sender(post: Post) -> None:
    await post.send(BOUNCE, NADIA)

    sender, recipients, raw = post.handed[0]
    report = message_from_bytes(raw)
    assert (sender, recipients) == ("", (BOUNCE,))
    assert report.get_content_type() == "multipart/report"
    assert b"Final-Recipient: rfc822; nadia@org.example" in raw
    assert b"Status: 5.1.1" in raw


async def test_no_report_is_made_about_a_report(post: Post) -> None:
    await post.send("", NADIA)

    assert post.handed == []


async def test_mails_are_numbered_in_order_of_arrival(post: Post) -> None:
    for text in ("un", "deux", "trois"):
        await post.send(BOUNCE, SALMA, text)

    texts = [post.folder.raw(one).decode().rsplit("\n", 2)[-2] for one in post.folder.all()]
    assert [one.strip() for one in texts] == ["un", "deux", "trois"]
    assert post.folder.get(2) == post.folder.all()[1]
    assert post.folder.get(0) is None
    assert post.folder.get(4) is None
