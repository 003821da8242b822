"""The door opens and closes cleanly, bears a crowd and nonsense, and keeps its mouth shut."""

import asyncio
import logging
import threading
from collections.abc import Collection

import pytest

from notifications.smtp.receiver import Door, Receiver
from tests.smtp.doors import OURS, REPLY, SALMAS_REQUEST, Shelf, a_dialogue, a_door


async def test_nonsense_is_answered_and_forgotten() -> None:
    shelf = Shelf()
    async with a_door(shelf) as port:
        for nonsense in (b"\x00\xff\xfe", b"(" * 400, b"MAIL FROM:<" + b"(" * 400, b"x" * 5_000):
            async with a_dialogue(port) as dialogue:
                await dialogue.hears()
                await dialogue.says(b"EHLO mx")
                answer = await dialogue.says(nonsense)
                assert answer[0] in "45"
                assert "Recursion" not in answer
        async with a_dialogue(port) as dialogue:
            await dialogue.begins()
            assert (await dialogue.says(REPLY + b".")).startswith("250")


async def test_too_many_connections_are_told_to_come_back() -> None:
    async with (
        a_door(Shelf(), Door(sessions=2)) as port,
        a_dialogue(port) as first,
        a_dialogue(port) as second,
    ):
        await first.hears()
        await second.hears()
        async with a_dialogue(port) as third:
            assert (await third.hears()).startswith("421")
        assert (await first.says(b"QUIT")).startswith("221")


async def test_over_lmtp_each_mail_has_one_recipient() -> None:
    shelf = Shelf()
    async with a_door(shelf, Door(lmtp=True)) as port, a_dialogue(port) as dialogue:
        await dialogue.hears()
        assert (await dialogue.says(b"EHLO mx")).startswith("500")
        assert (await dialogue.says(b"LHLO mx")).startswith("250")
        await dialogue.says(b"MAIL FROM:<salma@ministere.example>")
        await dialogue.says(f"RCPT TO:<{SALMAS_REQUEST}>".encode())
        assert (await dialogue.says(b"RCPT TO:<suivi@programme.example>")).startswith("452")
        await dialogue.says(b"DATA")
        assert (await dialogue.says(REPLY + b".")).startswith("250")

    assert [recipients for _, recipients, _ in shelf.mails] == [(SALMAS_REQUEST,)]


async def test_a_stop_answers_for_the_mail_being_stored_and_ends_the_others() -> None:
    others = threading.enumerate()
    shelf = Shelf()
    shelf.open.clear()
    receiver = Receiver(Door(), OURS, shelf.store)
    port = await receiver.start()
    async with a_dialogue(port) as salma, a_dialogue(port) as idle:
        await idle.hears()
        await salma.begins()
        answer = asyncio.create_task(salma.says(REPLY + b"."))
        await asyncio.to_thread(shelf.asked.wait, 10)
        stopping = asyncio.create_task(receiver.stop())
        assert (await idle.hears()).startswith("421")
        shelf.open.set()
        await stopping

        assert await answer == "250 2.0.0 Stored"

    assert len(shelf.mails) == 1
    with pytest.raises(OSError, match=r"refused|failed"):
        await asyncio.open_connection("127.0.0.1", port)
    assert await threads_left("mail-in", others) == []


async def test_a_peer_that_leaves_while_its_mail_is_stored_harms_nobody() -> None:
    shelf = Shelf()
    shelf.open.clear()
    async with a_door(shelf) as port:
        async with a_dialogue(port) as dialogue:
            await dialogue.begins()
            answer = asyncio.create_task(dialogue.says(REPLY + b"."))
            await asyncio.to_thread(shelf.asked.wait, 10)
            answer.cancel()
        shelf.open.set()
        async with a_dialogue(port) as dialogue:
            await dialogue.begins()
            assert (await dialogue.says(REPLY + b".")).startswith("250")

    assert len(shelf.mails) == 2


async def test_the_receiver_can_be_started_again_on_its_port() -> None:
    shelf = Shelf()
    receiver = Receiver(Door(), OURS, shelf.store)
    port = await receiver.start()
    await receiver.stop()
    await receiver.stop()

    async with a_door(shelf, Door(port=port)) as again:
        assert again == port
        async with a_dialogue(port) as dialogue:
            assert (await dialogue.hears()).startswith("220")


async def test_nothing_of_a_mail_reaches_the_logs(caplog: pytest.LogCaptureFixture) -> None:
    shelf = Shelf()
    shelf.trouble = RuntimeError("INSERT failed: salma@ministere.example C'est fait.")
    with caplog.at_level(logging.DEBUG):
        async with a_door(shelf) as port, a_dialogue(port) as dialogue:
            await dialogue.begins()
            await dialogue.says(REPLY + b".")

    assert "could not be stored: RuntimeError" in caplog.text
    assert "salma" not in caplog.text
    assert "fait" not in caplog.text


async def threads_left(name: str, others: Collection[threading.Thread]) -> list[str]:
    """Return the threads of this name, besides the others, that don't end by themselves at once."""
    running = [each for each in threading.enumerate() if each.name.startswith(name)]
    threads = [each for each in running if each not in others]
    for each in threads:
        await asyncio.to_thread(each.join, 5)
    return [each.name for each in threads if each.is_alive()]
