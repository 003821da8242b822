"""A server that is just starting, as the client of Prefect meets it."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from domain.errors import RefusedError
from flows.prefect_api import PrefectApi, PrefectRefusedError, Run
from flows.prefect_server import Place, free_port

RUN = Run("Relever le courrier", {}, "courrier:1")


@asynccontextmanager
async def answering(statuses: Sequence[int]) -> AsyncIterator[tuple[Place, list[str]]]:
    """Serve these statuses in turn, then 200 to all; yield where, and the paths asked for."""
    asked: list[str] = []
    left = list(statuses)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        asked.append(head.split()[1])
        status = left.pop(0) if left else 200
        body = json.dumps({"id": "1", "token": "x"})
        writer.write(
            f"HTTP/1.1 {status} X\r\nContent-Length: {len(body)}\r\n"
            f"Connection: close\r\n\r\n{body}".encode()
        )
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield Place(Path(), port=server.sockets[0].getsockname()[1]), asked


async def test_a_server_that_is_starting_is_asked_again() -> None:
    async with answering([503]) as (place, asked), PrefectApi(place) as api:
        assert await api.create(RUN) == "1"

    assert len(asked) == 3


async def test_a_refusal_is_not_argued_with() -> None:
    async with answering([404]) as (place, asked), PrefectApi(place) as api:
        with pytest.raises(PrefectRefusedError) as refused:
            await api.create(RUN)

    assert refused.value.arguments["status"] == 404
    assert len(asked) == 1


def test_no_port_is_sought_past_the_last_one() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 65_535))
        with pytest.raises(RefusedError, match=r"prefect\.port"):
            free_port("127.0.0.1", 65_535)
