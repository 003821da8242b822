"""An office whose sender is killed over and over, beside a mail server that lives on."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import IO

from config.settings import Settings
from domain.model.moment import Moment
from domain.use_cases.asking import AskTarget, ask_now
from domain.use_cases.planning import apply_plan
from domain.use_cases.starting import start_programme
from tests.contracts.stores import Database
from tests.promise.account import Account, account
from tests.promise.engine import Fatal, Life, an_application, settings_of
from tests.promise.nursery import in_words
from tests.promise.sink import Sink
from tests.stories import NOON, PROGRAMME, YOUSSEF, a_person, a_plan, an_action

# Longer than any lease and any wait for another try.
LONG = timedelta(hours=5)
# A life that lasts so long, in seconds, hangs.
PATIENCE = 60.0
MOST_PEACEFUL_LIVES = 20
KILLED = -signal.SIGKILL


@dataclass(frozen=True, slots=True)
class Nursery:
    """The two ends of `tests.promise.nursery`."""

    told: IO[bytes]
    tells: IO[bytes]


@dataclass
class Campaign:
    """An office over one database; `now` is when the next life begins, `kills` counts deaths."""

    database: Database
    folder: Path
    sink: Sink
    nursery: Nursery
    now: datetime = NOON
    kills: int = 0
    _sender: int = field(default=0, init=False)

    def follow(self, owners: int) -> None:
        """Follow a programme of so many owners, one action each."""
        people = [a_person(f"Porteur{number}") for number in range(owners)]
        actions = [
            an_action(f"1.{number}", owner=one.id) for number, one in enumerate(people, start=1)
        ]
        plan = a_plan(*actions, people=(*people, YOUSSEF), bodies=())
        with closing(an_application(self._life(None))) as app:
            apply_plan(app.open_unit, plan, self._moment)
            start_programme(app.open_unit, PROGRAMME, self._moment)

    def ask(self) -> None:
        """Owe a request of the day to every owner."""
        with closing(an_application(self._life(None))) as app:
            ask_now(app.open_unit, app.rulebook, AskTarget(PROGRAMME), self._moment)

    async def live(self, fatal: Fatal | None = None, seconds: float = PATIENCE) -> bool:
        """Let the sender live until its work is done or it is killed; tell whether it was killed.

        It is killed by its own hand at `fatal`, by `kill_at` at a place of the dialogue, or after
        so many seconds.
        """
        began = time.monotonic()
        self.nursery.told.write(in_words(self._life(fatal)).encode())
        self._sender = await self._told()
        try:
            status = await asyncio.wait_for(self._told(), seconds)
        except TimeoutError:
            assert seconds < PATIENCE, "the sender hangs"
            self.kill()
            status = await self._told()
        self._sender = 0
        self.now += timedelta(seconds=time.monotonic() - began)
        assert status in (0, KILLED)
        self.kills += status == KILLED
        return status == KILLED

    def kill(self) -> None:
        """Kill the sender that lives, if one does."""
        if self._sender:
            with suppress(ProcessLookupError):
                os.kill(self._sender, signal.SIGKILL)

    def kill_at(self, place: str, nth: int = 1, recipient: str = "") -> None:
        """Have the sender killed when it is the nth time at a place of the dialogue, and after.

        Only mail to the recipient counts, where one is given.
        """
        times = 0

        def reached(where: str, whom: str) -> None:
            nonlocal times
            if where == place and recipient in ("", whom):
                times += 1
                if times >= nth:
                    self.kill()

        self.sink.reached = reached

    def spare(self) -> None:
        """Kill at no place any more."""
        self.sink.reached = lambda _place, _recipient: None

    def later(self, pause: timedelta) -> None:
        """Let time pass before the next life."""
        self.now += pause

    async def drain(self) -> Account:
        """Let the sender live in peace until all is settled; return the account."""
        self.spare()
        for _ in range(MOST_PEACEFUL_LIVES):
            found = self.account()
            if found.settled:
                return found
            self.later(LONG)
            assert not await self.live()
        raise AssertionError(self.account().states)

    def account(self) -> Account:
        """Return how the store's account and the mail server's compare."""
        return account(self.database.engine, self.sink.copies)

    async def _told(self) -> int:
        return int(await _line(self.nursery.tells))

    @property
    def settings(self) -> Settings:
        """Return the settings of a life that would begin now."""
        return settings_of(self._life(None))

    def _life(self, fatal: Fatal | None) -> Life:
        return Life(self.database.url, self.folder, self.sink.port, self.now, fatal)

    @property
    def _moment(self) -> Moment:
        return Moment(self.now, self.now.date())


async def _line(stream: IO[bytes]) -> bytes:
    """Return the next line of a pipe that nothing buffers, without holding up the mail server."""
    loop = asyncio.get_running_loop()
    there = asyncio.Event()
    loop.add_reader(stream, there.set)
    try:
        await there.wait()
    finally:
        loop.remove_reader(stream)
    return stream.readline()


@contextmanager
def a_nursery() -> Iterator[Nursery]:
    """Start the process that senders come from; it ends with the context."""
    command = (sys.executable, "-m", "tests.promise.nursery")
    with subprocess.Popen(
        command, bufsize=0, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as nursery:
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        yield Nursery(nursery.stdin, nursery.stdout)
