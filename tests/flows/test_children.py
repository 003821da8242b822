import asyncio
import os
import sys
from pathlib import Path

from flows.children import Child, Program
from tests.flows.towns import alive, until

# A parent that starts a leashed child, says who it is, and waits to be killed.
PARENT = """
import asyncio, sys
from pathlib import Path
from flows.children import Child, Program

async def main():
    sleep = (sys.executable, "-c", "import time; time.sleep(60)")
    child = Child(Program("enfant", sleep, {}, Path(sys.argv[1])))
    await child.start()
    print(child.pid, flush=True)
    await child.wait()

asyncio.run(main())
"""
# A child that says that it is ready and ends well when asked to.
OBEDIENT = """
import signal, sys
signal.signal(signal.SIGTERM, lambda *_: sys.exit(3))
print("ready", flush=True)
signal.pause()
"""
# A child that starts one of its own, says who it is, and ignores being asked to stop.
STUBBORN = """
import signal, subprocess, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
own = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
print(own.pid, flush=True)
time.sleep(60)
"""


def a_child(log: Path, script: str) -> Child:
    return Child(Program("enfant", (sys.executable, "-c", script), dict(os.environ), log))


async def gone(pid: int) -> None:
    """Wait until a process that is not ours to wait for has ended."""
    await until(lambda: not alive(pid), 10)


async def test_a_child_dies_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    parent = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        PARENT,
        str(tmp_path / "log"),
        stdout=asyncio.subprocess.PIPE,
    )
    assert parent.stdout is not None
    child = int(await parent.stdout.readline())
    assert alive(child)

    parent.kill()
    await parent.wait()
    await gone(child)


async def test_stopping_a_child_stops_what_it_started_however_stubborn(tmp_path: Path) -> None:
    child = a_child(tmp_path / "log", STUBBORN)
    await child.start()
    log = tmp_path / "log"
    await until(log.read_bytes)

    await child.stop(grace=0.1)

    assert not child.running
    await gone(int(log.read_bytes()))


async def test_an_obedient_child_is_not_killed(tmp_path: Path) -> None:
    child = a_child(tmp_path / "log", OBEDIENT)
    await child.start()
    await until((tmp_path / "log").read_bytes)

    await child.stop()

    assert await child.wait() == 3


async def test_a_long_log_becomes_the_last_one(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_bytes(b"x" * (5 * 1024 * 1024 + 1))
    child = a_child(log, "print('nouveau')")
    await child.start()
    await child.wait()

    assert log.read_text(encoding="utf-8") == "nouveau\n"
    assert (tmp_path / "log.last.log").exists()


async def test_the_leash_is_not_taken_by_an_orphan(tmp_path: Path) -> None:
    leash = [sys.executable, "-m", "flows.leash", "1", sys.executable, "-c", "open('x', 'w')"]
    run = await asyncio.create_subprocess_exec(*leash, cwd=tmp_path)

    assert await run.wait() == 1
    assert not (tmp_path / "x").exists()


async def test_a_run_whose_runner_has_ended_does_nothing(tmp_path: Path) -> None:
    orphan = {**os.environ, "PREFECT__FLOW_RUN_ID": "x", "LEASHED_TO": "1"}
    script = (sys.executable, "-c", "import flows.runs\nopen('x', 'w')")
    run = await asyncio.create_subprocess_exec(*script, cwd=tmp_path, env=orphan)

    assert await run.wait() == 1
    assert not (tmp_path / "x").exists()
