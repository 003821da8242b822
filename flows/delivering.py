"""Hands over what the outbox owes: recovers, claims a lot, attempts it, until nothing is due."""

import asyncio
import fcntl
import shutil
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from pathlib import Path

from config.bootstrap import Application
from domain.errors import StoreFullError
from domain.model.delivery import Delivery, ReadyMail
from domain.model.moment import Moment
from domain.ports.gateway import MailGateway
from domain.rules.outages import pause_after
from domain.use_cases.delivering import (
    Claimed,
    Lot,
    claim_mails,
    commit_attempts,
    recover_mails,
    settled,
)
from flows.pausing import heed_server
from flows.steps import Counts, total
from flows.timetable import read_timetable
from storage.addresses import is_sqlite, parse

# A mail sent that can't be recorded is the worst that can happen: no lot is begun on a full disk.
ROOM = 32 * 1024 * 1024
A_MINUTE = timedelta(minutes=1)
# What is leased when a sender is killed waits for the lease to end: lots are small until the server
# has shown itself quick, and the lease is short.
FIRST_LOT, LARGEST_LOT = 20, 100
LEASE = 120
QUICK = 10.0
LOCK = "sending.lock"


@dataclass(slots=True)
class StoreLedger:
    """Makes durable what the gateway is about to risk and what it has learnt."""

    app: Application
    deliveries: list[Delivery] = field(default_factory=list)

    def commit(self, at_risk: Sequence[str], deliveries: Sequence[Delivery]) -> Collection[str]:
        """Record in one transaction; return the mails that may go."""
        may_go = commit_attempts(self.app.open_unit, at_risk, deliveries, here(self.app))
        self.deliveries.extend(deliveries)
        return may_go


async def deliver(app: Application) -> Counts:
    """Attempt every mail that is due, in lots; return how many were sent, deferred and so on.

    Does nothing without a server to hand mail to, or while another process of this machine sends:
    one sender keeps the pace that the server bears. Raises `StoreFullError` before a lot that the
    disk could not record.
    """
    gateway = app.gateway
    if gateway is None:
        return {}
    with _sole_sender(_lock(app)) as alone:
        if not alone:
            return {}
        # That lock is beside the SQLite file itself: a lease found in it is a dead sender's.
        own_file = is_sqlite(parse(app.settings.store_url))
        with app.store.sender(alone=own_file) as sender:
            held = await asyncio.to_thread(
                recover_mails, app.open_unit, here(app), alone=sender.alone
            )
            sender.join()
            return await _drain(app, gateway, held)


def here(app: Application) -> Moment:
    """Return now where most programmes live."""
    return app.moment(read_timetable().zone)


async def _drain(app: Application, gateway: MailGateway, held: int) -> Counts:
    counts: list[Counts] = [{"held": held}]
    most = min(LARGEST_LOT, app.settings.smtp.per_minute or LARGEST_LOT)
    probing = await asyncio.to_thread(_has_failed, app)
    # A server that failed last is tried with one mail: the others have not met it.
    limit = 1 if probing else min(FIRST_LOT, most)
    while True:
        _require_room(app)
        lot = Lot(limit, LEASE)
        claimed = await asyncio.to_thread(_claim, app, lot)
        counts.append({"superseded": claimed.superseded, "held": len(claimed.unwritten)})
        if not claimed.mails:
            return total(counts)
        began = time.monotonic()
        deliveries = await _attempt(app, gateway, claimed.mails)
        counts.append(asdict(settled(deliveries)))
        if probing or pause_after(deliveries, 0):
            if await asyncio.to_thread(heed_server, app, deliveries, here(app)):
                return total(counts)
            probing = False
        if time.monotonic() - began < QUICK:
            limit = min(limit * 2, most)


def _claim(app: Application, lot: Lot) -> Claimed:
    return claim_mails(app.open_unit, app.composer, lot, app.moment, app.rulebook.calendar)


async def _attempt(
    app: Application, gateway: MailGateway, mails: Sequence[ReadyMail]
) -> Sequence[Delivery]:
    ledger = StoreLedger(app)
    await gateway.send(mails, ledger, await asyncio.to_thread(_recent, app))
    return ledger.deliveries


def _has_failed(app: Application) -> bool:
    with app.open_unit(read_only=True) as unit:
        return unit.outbox.outage() is not None


def _recent(app: Application) -> int:
    with app.open_unit(read_only=True) as unit:
        return unit.outbox.sent_since(app.clock.now() - A_MINUTE)


def _require_room(app: Application) -> None:
    free = shutil.disk_usage(app.settings.data_dir).free
    if free < ROOM:
        raise StoreFullError("store.low", free=free, needed=ROOM)


def _lock(app: Application) -> Path:
    """Return the lock that all senders over one store share, whatever their data folders are."""
    where = parse(app.settings.store_url)
    if is_sqlite(where) and where.database:
        file = Path(where.database).resolve()
        return file.with_name(f"{file.name}.{LOCK}")
    return app.settings.data_dir / LOCK


@contextmanager
def _sole_sender(file: Path) -> Iterator[bool]:
    """Hold the lock of the one sender of this machine; False when another process has it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="ascii") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        yield True
