"""A mail server that outlives its clients: slow or failing on demand, it remembers all it took."""

import asyncio
import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.smtp.loopback import GoneError, LoopbackServer, greetings, reset

MESSAGE_ID = re.compile(rb"^Message-ID: *(\S+)", re.IGNORECASE | re.MULTILINE)
RECIPIENT = re.compile(r"TO:<([^>]*)>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Copy:
    """A mail that the sink answers for: `sha256` is that of its bytes, dots taken back out."""

    message_id: str
    recipient: str
    sha256: str


@dataclass
class Sink(LoopbackServer):
    """Runs on a loopback port inside `async with`; `port` 0 takes a free one.

    `answers` replaces what is said at a place of the dialogue: a verb, or `dot` for the end of a
    body, which is taken only where the answer begins with 2. An empty answer resets the connection,
    at `kept` after the mail was taken. `slow` is how long each mail takes, in seconds. `reached` is
    called with each place, before it is answered: `dot` before, `kept` after the mail is taken.
    """

    slow: float = 0.0
    port: int = 0
    offers: tuple[str, ...] = ("8BITMIME", "SIZE 50000000")
    answers: dict[str, bytes] = field(default_factory=dict)
    reached: Callable[[str, str], None] = lambda _place, _recipient: None
    copies: list[Copy] = field(default_factory=list)
    said: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)

    def by_recipient(self) -> dict[str, list[Copy]]:
        """Return what each recipient was handed, in the order of arrival."""
        found = defaultdict(list)
        for one in self.copies:
            found[one.recipient].append(one)
        return found

    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Speak SMTP."""
        recipient = ""
        await self._answer(writer, "greeting", recipient, b"220 sink.example ESMTP")
        while line := await reader.readline():
            words = line.decode("utf-8", "replace")
            verb = words.split(" ")[0].strip().upper()
            if named := RECIPIENT.search(words):
                recipient = named[1]
            usual = self._usual(verb)
            if await self._answer(writer, verb, recipient, usual) and verb == "DATA":
                await self._take(reader, writer, recipient)
            if verb == "QUIT":
                return

    async def _take(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, recipient: str
    ) -> None:
        lines = []
        while (line := await reader.readline()) != b".\r\n":
            if not line.endswith(b"\n"):
                raise GoneError
            lines.append(line.removeprefix(b"."))
        raw = b"".join(lines)
        if self.slow:
            await asyncio.sleep(self.slow)
        if "dot" in self.answers:
            await self._answer(writer, "dot", recipient, b"")
            return
        self.reached("dot", recipient)
        found = MESSAGE_ID.search(raw)
        message_id = found[1].decode() if found else ""
        self.copies.append(Copy(message_id, recipient, hashlib.sha256(raw).hexdigest()))
        usual = b"250 2.0.0 Ok: queued as K%06d" % len(self.copies)
        await self._answer(writer, "kept", recipient, usual)

    def _usual(self, verb: str) -> bytes:
        if verb == "EHLO":
            return greetings("sink.example", self.offers)
        return {"DATA": b"354 Go on", "QUIT": b"221 Bye"}.get(verb, b"250 2.0.0 Ok")

    async def _answer(
        self, writer: asyncio.StreamWriter, place: str, recipient: str, usual: bytes
    ) -> bool:
        """Answer at a place; tell whether it was with the usual words."""
        self.said[place] += 1
        self.reached(place, recipient)
        answer = self.answers.get(place, usual)
        if answer is not usual:
            self.refused[place] += 1
        if not answer:
            reset(writer)
        writer.write(answer + b"\r\n")
        await writer.drain()
        return answer is usual
