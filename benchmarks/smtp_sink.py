"""A mail server that takes everything at once and keeps nothing: what sending is measured against.

Run as a module it prints its port and serves until its input is closed, in a process of its own so
that its work isn't counted as ours.
"""

import asyncio
import sys

_GREETING = b"220 sink.example ESMTP\r\n"
_HELLO = b"250-sink.example\r\n250-8BITMIME\r\n250 SIZE 50000000\r\n"
_END = b"\r\n.\r\n"


class Sink(asyncio.Protocol):
    """One connection: answers commands line by line, skips bodies."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Greet."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport
        self._buffer = b""
        self._in_body = False
        transport.write(_GREETING)

    def data_received(self, data: bytes) -> None:
        """Answer whatever is complete."""
        self._buffer += data
        while self._takes():
            pass

    def _takes(self) -> bool:
        part, end, rest = self._buffer.partition(_END if self._in_body else b"\r\n")
        if not end:
            return False
        self._buffer = rest
        self._transport.write(self._answer(part))
        return True

    def _answer(self, part: bytes) -> bytes:
        if self._in_body:
            self._in_body = False
            return b"250 2.0.0 Ok: queued as SINK\r\n"
        verb = part[:4].upper()
        self._in_body = verb == b"DATA"
        answers = {b"EHLO": _HELLO, b"DATA": b"354 Go on\r\n", b"QUIT": b"221 Bye\r\n"}
        return answers.get(verb, b"250 2.0.0 Ok\r\n")


async def serve() -> None:
    """Serve on a free loopback port until standard input ends."""
    server = await asyncio.get_running_loop().create_server(Sink, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201 -- said to who started it
    await asyncio.to_thread(sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(serve())
