"""A server on raw sockets, on loopback: what each connection hears is another's business."""

import asyncio
import contextlib
import socket
import ssl
import struct
from abc import ABC, abstractmethod
from types import TracebackType
from typing import NoReturn, Self

LONGEST_LINE = 2**25


class GoneError(Exception):
    """The server ended this connection."""


class LoopbackServer(ABC):
    """Listens inside `async with`, at `port`; 0 takes a free one. Leaves no task behind."""

    port: int = 0
    implicit_tls: ssl.SSLContext | None = None

    @abstractmethod
    async def converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Hold one conversation; it ends by returning, or by GoneError."""

    async def __aenter__(self) -> Self:
        self._tasks: set[asyncio.Task[None]] = set()
        self._server = await asyncio.start_server(
            self._serve, "127.0.0.1", self.port, limit=LONGEST_LINE, ssl=self.implicit_tls
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            await self.converse(reader, writer)
        except (GoneError, OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.transport.abort()


def greetings(name: str, offers: tuple[str, ...]) -> bytes:
    """Return the answer to EHLO, without its last end of line."""
    lines = [name, *offers]
    marks = ["-"] * (len(lines) - 1) + [" "]
    return "\r\n".join(f"250{mark}{line}" for mark, line in zip(marks, lines, strict=True)).encode()


def reset(writer: asyncio.StreamWriter) -> NoReturn:
    """End a connection by a reset instead of a farewell: it lingers for no time."""
    with contextlib.suppress(OSError):
        opened = writer.get_extra_info("socket")
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise GoneError
