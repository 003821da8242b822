"""A mail server on raw sockets that fails exactly where its script says."""

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.smtp.loopback import GoneError, LoopbackServer, greetings, reset
from tests.smtp.scripts import Say, Script


@dataclass
class Connection:
    """What one connection said; lines of bodies are no commands."""

    number: int
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    script: Script
    commands: list[str] = field(default_factory=list)
    mails: int = 0


class ScriptedServer(LoopbackServer):
    """Runs on a free loopback port inside `async with`.

    `script` gives the faults of the n-th connection, from 1, each time a place is reached.
    `taken` are the bodies the server answers for, in order, as they came over the wire.
    """

    def __init__(
        self,
        script: Callable[[int], Script] = lambda _: {},
        *,
        offers: tuple[str, ...] = ("SIZE 50000000", "8BITMIME"),
        tls: ssl.SSLContext | None = None,
        implicit_tls: bool = False,
        mails_per_connection: int = 1_000_000,
    ) -> None:
        self._script = script
        self._offers = offers
        self._tls = tls
        self.implicit_tls = tls if implicit_tls else None
        self._mails_per_connection = mails_per_connection
        self.connections: list[Connection] = []
        self.taken: list[bytes] = []
        self.log: list[str] = []
        self.reached: dict[str, asyncio.Event] = {}
        self.on_command: Callable[[str], None] = lambda _: None

    def place(self, name: str) -> asyncio.Event:
        """Return the event that is set when a place of the script is reached."""
        return self.reached.setdefault(name, asyncio.Event())

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Speak SMTP, and fail where the script of this connection says."""
        number = len(self.connections) + 1
        connection = Connection(number, reader, writer, self._script(number))
        self.connections.append(connection)
        await self._answer(connection, "greeting", b"220 scripted.example ESMTP")
        while line := await reader.readline():
            command = line.decode("utf-8", "replace").strip()
            verb = command.split(" ")[0].upper()
            connection.commands.append(command)
            self.on_command(command)
            await self._obey(connection, verb)
            if verb == "QUIT":
                return

    async def _obey(self, connection: Connection, verb: str) -> None:
        if verb == "EHLO":
            await self._answer(connection, "EHLO", self._greetings(connection))
        elif verb == "DATA":
            await self._take(connection)
        elif verb == "STARTTLS":
            if await self._answer(connection, "STARTTLS", b"220 2.0.0 Go ahead"):
                await self._protect(connection)
        elif verb == "MAIL" and connection.mails >= self._mails_per_connection:
            await self._do(connection, Say(b"421 4.7.0 Enough for one connection\r\n", "close"))
        elif verb == "AUTH":
            await self._answer(connection, verb, b"235 2.7.0 Welcome")
        else:
            await self._answer(connection, verb, b"250 2.0.0 Ok")

    async def _take(self, connection: Connection) -> None:
        if not await self._answer(connection, "DATA", b"354 Go on"):
            return
        body = bytearray()
        while (line := await connection.reader.readline()) != b".\r\n":
            if not line:
                return
            body += line
            if "body" in connection.script:
                await self._act(connection, "body")
                return
        if "dot" in connection.script:
            await self._act(connection, "dot")
            return
        self.taken.append(bytes(body))
        connection.mails += 1
        number = len(self.taken)
        await self._answer(connection, "taken", b"250 2.0.0 Ok: queued as Q%06d" % number)

    def _greetings(self, connection: Connection) -> bytes:
        protected = connection.writer.get_extra_info("sslcontext") is not None
        offers = (*self._offers, *(["STARTTLS"] if self._tls and not protected else []))
        return greetings("scripted.example", offers)

    async def _protect(self, connection: Connection) -> None:
        if "handshake" in connection.script:
            # The client's hello first: what follows the 220 in clear is dropped by the client.
            await connection.reader.read(1)
            await self._act(connection, "handshake")
            raise GoneError
        assert self._tls is not None
        await connection.writer.start_tls(self._tls)

    async def _answer(self, connection: Connection, place: str, usual: bytes) -> bool:
        """Say what is scripted for a place, else the usual; tell whether it was the usual."""
        if place in connection.script:
            await self._act(connection, place)
            return False
        self.place(place).set()
        await self._do(connection, Say(usual + b"\r\n"))
        return True

    async def _act(self, connection: Connection, place: str) -> None:
        self.place(place).set()
        await self._do(connection, connection.script[place])

    async def _do(self, connection: Connection, say: Say) -> None:
        connection.writer.write(say.words)
        await connection.writer.drain()
        if say.then == "hang":
            await asyncio.Event().wait()
        if say.then == "reset":
            reset(connection.writer)
        if say.then == "close":
            connection.writer.close()
            raise GoneError
