"""Commits what several connections have to record, together, one transaction at a time."""

import asyncio
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from domain.model.delivery import Delivery
from domain.ports.gateway import AttemptLedger


@dataclass(slots=True, eq=False)
class _Group:
    """What one transaction will make durable."""

    at_risk: list[str] = field(default_factory=list)
    deliveries: list[Delivery] = field(default_factory=list)


class GroupCommit:
    """Stands between connections and the ledger.

    While one transaction is being committed, whatever else arrives gathers for the next: a disk
    flush serves all connections, and nobody waits for company. Transactions follow the order of
    arrival, so a connection's last result is durable before its next mail is at risk. The ledger
    runs in a thread of its own, so that a flush stops no connection.
    """

    def __init__(self, ledger: AttemptLedger) -> None:
        self._ledger = ledger
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="attempt-ledger")
        self._gathering: tuple[_Group, asyncio.Task[Collection[str]]] | None = None
        self._last: asyncio.Task[Collection[str]] | None = None
        self._unrecorded: list[Delivery] = []
        self.broken: BaseException | None = None

    async def at_risk(self, mail_id: str) -> bool:
        """Tell, once durable, whether DATA of this mail may begin."""
        group, commit = self._join()
        group.at_risk.append(mail_id)
        # Waiting, not awaiting: the transaction serves others and outlives our cancellation.
        await asyncio.wait({commit})
        if commit.cancelled() or commit.exception() is not None:
            return False
        return mail_id in commit.result()

    def record(self, delivery: Delivery) -> None:
        """Have a result committed in the next transaction; it replaces a mark still gathering."""
        group = self._join()[0]
        group.deliveries.append(delivery)
        if delivery.mail_id in group.at_risk:
            group.at_risk.remove(delivery.mail_id)

    async def settle(self) -> None:
        """Wait until all is durable, trying once more what couldn't be; raise what the ledger did.

        The object is spent afterwards.
        """
        try:
            while self._last is not None and not self._last.done():
                await asyncio.wait({self._last})
            if self._unrecorded:
                await self._commit(_Group(deliveries=self._unrecorded))
        finally:
            self._thread.shutdown(wait=False)
        if self.broken is not None:
            raise self.broken

    def _join(self) -> tuple[_Group, asyncio.Task[Collection[str]]]:
        if self._gathering is None:
            group = _Group()
            self._last = asyncio.create_task(self._take_turn(group, self._last))
            self._last.add_done_callback(_heard)
            self._gathering = (group, self._last)
        return self._gathering

    async def _take_turn(
        self, group: _Group, before: asyncio.Task[Collection[str]] | None
    ) -> Collection[str]:
        if before is not None and not before.done():
            await asyncio.wait({before})
        self._gathering = None
        if self.broken is not None:
            self._unrecorded.extend(group.deliveries)
            return ()
        try:
            return await self._commit(group)
        except BaseException as error:
            self._unrecorded.extend(group.deliveries)
            self.broken = self.broken or error
            raise

    async def _commit(self, group: _Group) -> Collection[str]:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(
            self._thread, self._ledger.commit, group.at_risk, group.deliveries
        )


def _heard(commit: asyncio.Task[Collection[str]]) -> None:
    """Take note of a failure that `broken` reports, so that asyncio doesn't as well."""
    if not commit.cancelled():
        commit.exception()
