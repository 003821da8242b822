"""Serves pages over HTTP for as long as they are awaited, and leaves no port."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.types import ASGIApp

LOOPBACK = "127.0.0.1"
CLOSING = 2
# So many at once are no readers of ours; the others are told to come back (503).
AT_ONCE = 64


class _Server(uvicorn.Server):
    """uvicorn, which leaves the signals to whoever started it."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


@asynccontextmanager
async def served(page: ASGIApp, port: int, host: str = LOOPBACK) -> AsyncIterator[str]:
    """Serve inside the context; yield the address. Raises OSError where a port is taken.

    Nothing is logged of a request: its path may hold a signed link.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, port), family=family) as listening:
        server = _Server(
            uvicorn.Config(
                page,
                log_config=None,
                log_level="error",
                access_log=False,
                lifespan="off",
                server_header=False,
                limit_concurrency=AT_ONCE,
                timeout_graceful_shutdown=CLOSING,
            )
        )
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        shown = f"[{host}]" if ":" in host else host
        try:
            yield f"http://{shown}:{listening.getsockname()[1]}/"
        finally:
            server.should_exit = True
            await serving
