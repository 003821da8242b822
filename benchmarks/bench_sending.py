"""How fast mail leaves: mails a second and CPU milliseconds a mail, against a sink on loopback."""

import asyncio
import base64
import contextlib
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from domain.model.delivery import Delivery, Fate, ReadyMail
from domain.ports.gateway import AttemptLedger
from notifications.security import Security
from notifications.smtp.channel import Channel
from notifications.smtp.gateway import SmtpGateway

ROOT = Path(__file__).parents[1]
MAILS = 3_000
CONNECTIONS = 10


class Memory:
    """A ledger without a disk."""

    def __init__(self) -> None:
        self.sent = 0

    def commit(self, at_risk: Sequence[str], deliveries: Sequence[Delivery]) -> Collection[str]:
        """Count."""
        self.sent += sum(each.fate is Fate.SENT for each in deliveries)
        return at_risk


class Disk(Memory):
    """A ledger on SQLite as the product sets it: every transaction is flushed to the disk."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._base = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._base.execute("PRAGMA journal_mode=PERSIST")
        self._base.execute("PRAGMA synchronous=FULL")
        self._base.execute("CREATE TABLE attempt(mail TEXT PRIMARY KEY, stage TEXT, words TEXT)")
        self.transactions = 0

    def commit(self, at_risk: Sequence[str], deliveries: Sequence[Delivery]) -> Collection[str]:
        """Record in one transaction."""
        self.transactions += 1
        marks = [(mail_id,) for mail_id in at_risk]
        results = [(each.fate, each.text, each.mail_id) for each in deliveries]
        self._base.execute("BEGIN IMMEDIATE")
        self._base.executemany("INSERT INTO attempt VALUES (?, 'data', '')", marks)
        self._base.executemany("UPDATE attempt SET stage=?, words=? WHERE mail=?", results)
        self._base.execute("COMMIT")
        return super().commit(at_risk, deliveries)

    def close(self) -> None:
        """Close the file."""
        self._base.close()


def bench_ten_connections() -> None:
    ledger = Memory()
    rate, cpu = _measured(CONNECTIONS, ledger)
    _say(f"{CONNECTIONS} connections, ledger in memory", rate, cpu)
    assert cpu <= 1.5


def bench_three_connections() -> None:
    rate, cpu = _measured(3, Memory())
    _say("3 connections, ledger in memory", rate, cpu)
    assert cpu <= 1.5


def bench_every_risk_flushed_to_the_disk(tmp_path: Path) -> None:
    for connections in (3, CONNECTIONS):
        with contextlib.closing(Disk(tmp_path / f"{connections}.db")) as ledger:
            rate, cpu = _measured(connections, ledger)
            shared = 2 * MAILS / ledger.transactions
            _say(f"{connections} connections, SQLite FULL, {shared:.1f} a flush", rate, cpu)
            assert cpu <= 2.0


def _measured(connections: int, ledger: Memory) -> tuple[float, float]:
    """Return mails a second and CPU milliseconds a mail of this process."""
    mails = [_mail(number) for number in range(MAILS)]
    with _sink() as port:
        channel = Channel("127.0.0.1", port, Security.PLAIN, connections=connections)
        wall, cpu = time.perf_counter(), time.process_time()
        asyncio.run(_send(channel, mails, ledger))
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    assert ledger.sent == MAILS
    return MAILS / wall, cpu / MAILS * 1_000


async def _send(channel: Channel, mails: Sequence[ReadyMail], ledger: AttemptLedger) -> None:
    await SmtpGateway(channel).send(mails, ledger)


def _mail(number: int) -> ReadyMail:
    """Return a mail of 8 kB, base64 as ours are."""
    body = base64.encodebytes(os.urandom(5_700)).replace(b"\n", b"\r\n")
    head = b"Subject: Point\r\nMessage-ID: <%d@programme.example>\r\n\r\n" % number
    return ReadyMail(f"m{number}", "suivi@programme.example", "salma@m.example", head + body)


@contextlib.contextmanager
def _sink() -> Iterator[int]:
    command = [sys.executable, "-m", "benchmarks.smtp_sink"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as sink:
        assert sink.stdout is not None
        yield int(sink.stdout.readline())
        sink.communicate()


def _say(what: str, rate: float, cpu: float) -> None:
    print(f"\n{what}: {rate:.0f} mails/s, {cpu:.2f} ms of CPU a mail")  # noqa: T201 -- its figure
