import asyncio
import re
import signal
import socket
import sqlite3
import sys
from asyncio.subprocess import PIPE, Process
from collections import Counter
from pathlib import Path

import pytest

from flows.labels import FORMS

SUIVI = str(Path(sys.executable).with_name("suivi"))
PORTS = re.compile(r"127\.0\.0\.1:(\d+)")


async def started(folder: Path, *options: str) -> Process:
    return await asyncio.create_subprocess_exec(
        SUIVI, "demo", *options, cwd=folder, stdout=PIPE, stderr=PIPE
    )


async def read_until(process: Process, words: str) -> str:
    """Return what it said, once it has said these words."""
    assert process.stdout is not None
    said = ""
    async with asyncio.timeout(60):
        while words not in said:
            line = await process.stdout.readline()
            assert line, said
            said += line.decode()
    return said


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


async def test_it_stays_until_ctrl_c_and_leaves_no_port(tmp_path: Path) -> None:
    process = await started(tmp_path, "--without-prefect")
    said = await read_until(process, "Ctrl-C")
    ports = {int(one) for one in PORTS.findall(said)}
    busy = [one for one in ports if not is_free(one)]

    process.send_signal(signal.SIGINT)

    assert await process.wait() == 0
    assert len(busy) == 2
    assert all(is_free(one) for one in ports)
    assert "8 porteurs" in said


async def test_ctrl_c_in_the_middle_of_the_story_ends_it(tmp_path: Path) -> None:
    process = await started(tmp_path, "--without-prefect")
    await read_until(process, "octobre")

    process.send_signal(signal.SIGINT)
    said, complained = await process.communicate()

    assert process.returncode == 130
    assert "Traceback" not in said.decode() + complained.decode()


@pytest.mark.prefect
async def test_with_prefect_every_flow_and_its_artifacts_are_shown(tmp_path: Path) -> None:
    process = await started(tmp_path, "--exit")
    said, complained = await process.communicate()

    assert process.returncode == 0, complained.decode()
    assert complained == b""
    assert "Demandés" in said.decode()
    with sqlite3.connect(tmp_path / "var/demo/prefect/prefect.db") as shown:
        runs = shown.execute(
            "SELECT flow.name, state_type FROM flow_run JOIN flow ON flow.id = flow_id"
        ).fetchall()
        artifacts = Counter(one for (one,) in shown.execute("SELECT type FROM artifact"))
    assert {state for _, state in runs} == {"COMPLETED"}
    assert {name for name, _ in runs} == {
        "Planifier les revues",
        "Adresser les demandes de point",
        "Relancer et escalader",
        "Préparer les récapitulatifs",
        "Prévenir le bureau",
        *FORMS,
        "Relever le courrier",
        "Distribuer le courrier",
    }
    assert {"table", "markdown"} <= set(artifacts)
