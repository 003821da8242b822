"""The programs of the machine that these tests need: mail servers and clients from Debian."""

import os
import select
import shutil
import socket
import subprocess
import time
from pathlib import Path

import pytest

SECONDS_TO_START, BETWEEN_TRIES = 20, 0.02
WHERE = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"))


def program(name: str, package: str) -> str:
    """Return where a program is; without it the test says what to install, and fails in CI."""
    found = shutil.which(name, path=WHERE)
    if found is None:
        unable(f"{name} is not installed here (Debian: {package})")
    return str(found)


def unable(why: str) -> None:
    """End the test, which cannot run here: in continuous integration, as a failure."""
    if os.environ.get("CI"):
        pytest.fail(why)
    pytest.skip(why)


def answering(port: int, log: Path, process: subprocess.Popen[bytes] | None = None) -> None:
    """Return once a port is answered; fails with the log when that takes too long."""
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline and (process is None or process.poll() is None):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
            # An answer from nobody comes at once.
            select.select([], [], [], BETWEEN_TRIES)
    raise AssertionError(log.read_text() if log.exists() else "ended without a word")
