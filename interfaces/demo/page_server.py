"""Serves the page on the loopback for as long as it is awaited, and leaves no port."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import uvicorn
from starlette.types import ASGIApp

from interfaces.demo.post_office import LOOPBACK

CLOSING = 2


class _Server(uvicorn.Server):
    """uvicorn, which leaves the signals to whoever started it."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


@asynccontextmanager
async def served(page: ASGIApp, port: int) -> AsyncIterator[str]:
    """Serve a page inside the context; yield its address. Raises OSError where a port is taken."""
    with socket.create_server((LOOPBACK, port)) as listening:
        server = _Server(
            uvicorn.Config(
                page,
                log_config=None,
                log_level="error",
                access_log=False,
                lifespan="off",
                server_header=False,
                timeout_graceful_shutdown=CLOSING,
            )
        )
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        try:
            yield f"http://{LOOPBACK}:{listening.getsockname()[1]}/"
        finally:
            server.should_exit = True
            await serving
