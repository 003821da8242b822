"""One connection of the receiver, able to end without losing a mail that is being stored."""

import asyncio
from typing import Protocol

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP

_IDENT = "Suivi"
_CLOSING = b"421 4.3.2 Closing, come back later\r\n"
_CROWDED = b"421 4.3.2 Too many connections, come back later\r\n"


class Guest(Protocol):
    """What the receiver needs of a connection to end it; `task` runs until it has ended."""

    task: asyncio.Task[None] | None

    def wind_up(self) -> None:
        """End now, or as soon as the mail being stored is answered for."""
        ...

    def cut(self) -> None:
        """End at once."""
        ...


class Conversation(SMTP):
    """aiosmtpd's protocol, which `guests` knows for as long as it runs."""

    # RFC 5321 allows 1 000 octets a line; writers of HTML mail don't know, and their answers count.
    line_length_limit = 100_000

    def __init__(self, handler: object, guests: set[Guest], name: str, largest: int) -> None:
        super().__init__(
            handler,
            data_size_limit=largest,
            enable_SMTPUTF8=True,
            hostname=name,
            ident=_IDENT,
            loop=asyncio.get_running_loop(),
        )
        self._guests = guests
        self._leaving = False
        self.task: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin, known to the receiver."""
        super().connection_made(transport)
        self.task = self._handler_coroutine
        if self.task is not None:
            self._guests.add(self)
            self.task.add_done_callback(self._ended)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 -- aiosmtpd's name
        """Take a mail, and leave after it when asked to meanwhile."""
        await super().smtp_DATA(arg)
        if self._leaving and self.transport is not None:
            self.transport.close()

    def wind_up(self) -> None:
        """End now, or as soon as the mail being stored is answered for."""
        # Set by aiosmtpd when a mail is complete, gone when it is answered for.
        if self.envelope is not None and self.envelope.original_content is not None:
            self._leaving = True
        elif self.transport is not None:
            self._writer.write(_CLOSING)
            self.transport.close()

    def cut(self) -> None:
        """End at once."""
        if isinstance(self.transport, asyncio.WriteTransport):
            self.transport.abort()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._guests.discard(self)
        # A peer that vanished is no news: the exception is taken so that asyncio keeps silent.
        if not task.cancelled():
            task.exception()


class LmtpConversation(Conversation, LMTP):
    """The same after LHLO, for the mail server of the house (RFC 2033)."""


class Crowded(asyncio.Protocol):
    """Turns a connection away when there are too many."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Say so and close."""
        if isinstance(transport, asyncio.WriteTransport):
            transport.write(_CROWDED)
        transport.close()
