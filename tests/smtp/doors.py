"""A door on loopback, the shelf behind it, and somebody who knocks in raw SMTP."""

import asyncio
import contextlib
import threading
from collections.abc import AsyncIterator

from notifications.smtp.receiver import Door, Receiver
from notifications.smtp.reception import Mailboxes

SALMAS_REQUEST = "suivi+abcdefghijklmnopqrstuvwxyz234567@programme.example"
OURS = Mailboxes("programme.example", frozenset({"suivi", "retours"}), "+")
REPLY = b"From: Salma <salma@ministere.example>\r\nSubject: RE: point\r\n\r\nC'est fait.\r\n"


class Shelf:
    """Keeps what is stored; `trouble` is raised instead while it is set; may be held shut."""

    def __init__(self) -> None:
        self.mails: list[tuple[str, tuple[str, ...], bytes]] = []
        self.trouble: Exception | None = None
        self.asked = threading.Event()
        self.open = threading.Event()
        self.open.set()

    def store(self, sender: str, recipients: tuple[str, ...], raw: bytes) -> None:
        """Keep a mail."""
        self.asked.set()
        self.open.wait(10)
        if self.trouble is not None:
            raise self.trouble
        self.mails.append((sender, recipients, raw))


@contextlib.asynccontextmanager
async def a_door(shelf: Shelf, door: Door | None = None) -> AsyncIterator[int]:
    receiver = Receiver(door or Door(), OURS, shelf.store)
    port = await receiver.start()
    try:
        yield port
    finally:
        await receiver.stop()


@contextlib.asynccontextmanager
async def a_dialogue(port: int) -> AsyncIterator["Dialogue"]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    dialogue = Dialogue(reader, writer)
    try:
        yield dialogue
    finally:
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()


class Dialogue:
    """Speaks raw SMTP."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def hears(self) -> str:
        """Return the next answer, its last line only."""
        while True:
            line = (await self._reader.readline()).decode()
            if line[3:4] != "-":
                return line.strip()

    async def says(self, words: bytes) -> str:
        """Say a line and return the answer."""
        self._writer.write(words + b"\r\n")
        return await self.hears()

    async def begins(self, recipient: str = SALMAS_REQUEST, hello: bytes = b"EHLO") -> None:
        """Come as far as DATA."""
        await self.hears()
        await self.says(hello + b" mx.ministere.example")
        await self.says(b"MAIL FROM:<salma@ministere.example>")
        assert (await self.says(f"RCPT TO:<{recipient}>".encode())).startswith("250")
        assert (await self.says(b"DATA")).startswith("354")
