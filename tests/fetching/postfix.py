"""A real Postfix of the tests' own, in front of Dovecot: it takes mail from the town, for the town.

Only root can run one. All its files are in a directory of its own.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.contracts.postgres import free_port
from tests.fetching.programs import answering, program, unable

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Postfix:
    """A running mail transfer agent, and the port at which it takes mail."""

    home: Path
    port: int

    @property
    def log(self) -> str:
        """Return what it says that it did."""
        return (self.home / "log").read_text(encoding="utf-8", errors="replace")


@contextmanager
def a_postfix(lmtp: int) -> Iterator[Postfix]:
    """Start one that delivers to a port over LMTP; stop it and remove everything in the end."""
    found = program("postfix", "postfix")
    if os.geteuid() != 0:
        unable("Postfix is started by root alone, which this test is not")
    home = Path(tempfile.mkdtemp(prefix="suivi-postfix-"))
    home.chmod(0o755)
    try:
        port = free_port()
        for one in ("queue", "data"):
            (home / one).mkdir()
        shutil.chown(home / "data", "postfix")
        for file, template in (("main.cf", "postfix.cf"), ("master.cf", "postfix-master.cf")):
            content = (HERE / template).read_text(encoding="ascii")
            (home / file).write_text(content.format(home=home, lmtp=lmtp, port=port))
        _told(found, home, "start")
        try:
            answering(port, home / "log")
            yield Postfix(home, port)
        finally:
            _told(found, home, "stop")
    finally:
        shutil.rmtree(home)


def _told(found: str, home: Path, what: str) -> None:
    ended = subprocess.run(
        [found, "-c", str(home), what], capture_output=True, check=False, timeout=30
    )
    assert ended.returncode == 0, ended.stderr.decode() + (home / "log").read_text()
