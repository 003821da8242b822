"""`suivi up` whole: what it does when parts of it are killed, and what it leaves behind."""

import asyncio
import os
import signal
import socket
from datetime import timedelta
from pathlib import Path

import pytest

from flows.delivering import LEASE
from flows.prefect_api import PrefectApi
from flows.runs.manifest import FLOWS
from interfaces.checkup import servers
from tests.flows.towns import MORNING, Town, a_town, alive, until

pytestmark = [pytest.mark.prefect, pytest.mark.asyncio(loop_scope="session")]


async def test_the_request_to_salma_left_once(town: Town) -> None:
    await until(lambda: town.letterbox.to("salma"))

    assert len(town.letterbox.mails) == 1


async def test_an_answer_is_read_at_once_and_a_receipt_leaves(town: Town) -> None:
    await until(lambda: town.letterbox.to("salma"))
    host, _, port = town.started.receiver.rpartition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    answer = town.letterbox.reply_address("salma")
    for line in (
        "EHLO port.example",
        "MAIL FROM:<salma@org.example>",
        f"RCPT TO:<{answer}>",
        "DATA",
        "From: salma@org.example\r\nSubject: RE: point\r\n\r\nC'est fait.\r\n.",
        "QUIT",
    ):
        writer.write(f"{line}\r\n".encode())
        await writer.drain()
    async with asyncio.timeout(10):
        said = await reader.read()
        assert b"250 2.0.0" in said
    writer.close()

    await until(lambda: len(town.letterbox.to("salma")) == 2, 20)
    async with asyncio.timeout(20), PrefectApi(town.place) as api:
        while not await told(api, "suivi.reponses.recues"):  # noqa: ASYNC110 -- another process tells
            await asyncio.sleep(0.2)


async def test_the_doctor_knows_it_from_another_s(town: Town) -> None:
    found = await asyncio.to_thread(servers.prefect, town.app.settings)

    assert (found.code, found.arguments["port"]) == ("prefect", str(town.place.port))


async def test_a_second_one_on_the_same_data_is_refused(town: Town) -> None:
    other = Town(town.folder, town.app, town.letterbox, town.environment)

    with pytest.raises(ValueError, match="Expecting value"):
        await other.up()
    assert await other.down() != 0


async def test_a_server_that_is_killed_comes_back_with_its_runner(town: Town) -> None:
    before = town.children()
    server = next(pid for pid in before if "server" in command(pid))
    os.kill(server, signal.SIGKILL)
    await until(lambda: not any(alive(pid) for pid in before))

    async with asyncio.timeout(60), PrefectApi(town.place) as api:
        await api.wait_deployed(list(FLOWS))
        await until(lambda: any("flows.serving" in command(pid) for pid in town.children()))

    assert alive(town.process.pid if town.process else 0)


async def test_it_stops_in_seconds_and_leaves_no_process_and_no_port(town: Town) -> None:
    children = town.children()

    assert await town.down() == 0
    assert not any(alive(pid) for pid in children)
    for place in (town.started.prefect_url.removeprefix("http://"), town.started.receiver):
        host, _, port = place.rpartition(":")
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, int(port)))


async def test_killed_outright_it_loses_no_mail_and_sends_none_twice(tmp_path: Path) -> None:
    async with a_town(tmp_path, prefect=False) as town:
        await town.up()
        await until(lambda: town.firings().get("demandes"))
        await town.burn()

        town.stand_at(MORNING + timedelta(seconds=LEASE + 1))
        await town.up()
        await until(lambda: town.letterbox.to("salma"))
        assert await town.down() == 0
        assert len(town.letterbox.to("salma")) == 1


async def told(api: PrefectApi, event: str) -> int:
    """Return how many events of that name Prefect knows."""
    of_the_day = {"since": MORNING.isoformat(), "until": (MORNING + timedelta(1)).isoformat()}
    wanted = {"event": {"name": [event]}, "occurred": of_the_day}
    found = await api.post("/events/filter", {"filter": wanted})
    return int(found["total"])


def command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text("utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return ""
