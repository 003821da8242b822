"""Receives mail over SMTP or LMTP and answers for it only once it is stored."""

import asyncio
import logging
from dataclasses import dataclass

from notifications.smtp.conversation import Conversation, Crowded, Guest, LmtpConversation
from notifications.smtp.reception import Mailboxes, Reception, StoreMail

# The logger of aiosmtpd: addresses at INFO, whole mails at DEBUG.
_INDISCREET = "mail.log"


@dataclass(frozen=True, slots=True)
class Door:
    """Where mail comes in; `port` 0 takes a free one.

    `largest` is in octets; beyond `sessions` connections at once the next are told to come back;
    `closing` is how long, in seconds, a mail being stored may still take when we stop.
    """

    host: str = "127.0.0.1"
    port: int = 0
    name: str = "localhost"
    lmtp: bool = False
    largest: int = 25_000_000
    sessions: int = 20
    closing: float = 35.0


class Receiver:
    """A mail server of our own on the running event loop."""

    def __init__(self, door: Door, mailboxes: Mailboxes, store: StoreMail) -> None:
        self._door = door
        self._mailboxes = mailboxes
        self._store = store
        self._guests: set[Guest] = set()
        self._reception: Reception | None = None
        self._server: asyncio.Server | None = None

    async def start(self) -> int:
        """Listen and return the port; raises OSError where it is taken."""
        logging.getLogger(_INDISCREET).setLevel(logging.ERROR)
        loop = asyncio.get_running_loop()
        self._reception = Reception(self._mailboxes, self._store, lmtp=self._door.lmtp)
        self._server = await loop.create_server(
            self._conversation, self._door.host, self._door.port
        )
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def stop(self) -> None:
        """Stop listening, answer for what is being stored, end the rest: no port, no thread."""
        if self._server is None or self._reception is None:
            return
        self._server.close()
        for guest in tuple(self._guests):
            guest.wind_up()
        await self._emptied(within=self._door.closing)
        for guest in tuple(self._guests):
            guest.cut()
        await self._emptied(within=None)
        await self._reception.close()
        await self._server.wait_closed()
        self._server = self._reception = None

    async def _emptied(self, within: float | None) -> None:
        tasks = [guest.task for guest in self._guests if guest.task is not None]
        if tasks:
            await asyncio.wait(tasks, timeout=within)

    def _conversation(self) -> asyncio.BaseProtocol:
        if len(self._guests) >= self._door.sessions:
            return Crowded()
        kind = LmtpConversation if self._door.lmtp else Conversation
        return kind(self._reception, self._guests, self._door.name, self._door.largest)
