"""What the daemon does when the clock tells it to: each duty once at a time, none stops another."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from uuid import uuid4

from config.bootstrap import Application
from domain.errors import SuiviError
from flows import firing
from flows.clock import Clock, Job
from flows.collecting import TAKEN, collect
from flows.delivering import deliver
from flows.dispatching import Dispatcher
from flows.labels import COLLECT, DELIVER
from flows.retrying import MOST_TRIES, Retries
from flows.steps import started
from flows.timetable import Timetable
from flows.watching import Watch

_log = logging.getLogger(__name__)

# Mail is read and sent here, at once; Prefect shows it afterwards, once in so many seconds at most.
SHOW_EVERY = 600.0
REPLIES_CAME, MAIL_LEFT = "suivi.reponses.recues", "suivi.courrier.distribue"
# How long what is under way may take, in seconds, when we stop.
LANDING = 15.0
SHOWN = {"collect": COLLECT, "deliver": DELIVER}


class Duties:
    """The duties of one daemon; `dispatcher` does everything here until one with Prefect is set.

    `has_read` is told when mail was read: where it waited, it can be put away.
    """

    def __init__(self, app: Application, timetable: Timetable) -> None:
        self.app = app
        self.timetable = timetable
        self.dispatcher = Dispatcher(app)
        self.has_read: Callable[[], None] = _nobody
        self._watch = Watch(app)
        self._retries = Retries()
        self._reading = asyncio.Lock()
        self._firing = asyncio.Lock()
        self._loop = asyncio.get_running_loop()
        self._arrived = asyncio.Event()
        self._due = asyncio.Event()
        self._busy: set[asyncio.Task[None]] = set()
        self._to_show: set[str] = set()
        self._shown: dict[str, float] = {}
        rounds = {
            "collect": self._guarded(self.read),
            "deliver": self._guarded(self.look_at_outbox),
            "watch": self._guarded(self.watch),
            "upkeep": self._guarded(self.upkeep),
        }
        self._clock = Clock(timetable, self._guarded(self.fire), rounds)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Do one's duties inside the context; what is in the air lands before it ends."""
        self._clock.start()
        # What came in or was due while nobody was here waits for no round.
        self._arrived.set()
        self._due.set()
        tasks = {
            asyncio.create_task(self._whenever(self._arrived, self._guarded(self.read))),
            asyncio.create_task(self._whenever(self._due, self._guarded(self.send))),
            asyncio.create_task(self._guarded(self.upkeep)()),
        }
        try:
            yield
        finally:
            # This cancels the jobs that run; each is then let land, and cancelled only once.
            self._clock.stop()
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks | self._busy, timeout=LANDING)

    def mail_came(self) -> None:
        """Note that a mail was kept; may be called from any thread."""
        self._loop.call_soon_threadsafe(self._arrived.set)

    def mail_owed(self) -> None:
        """Note that something was put in the outbox; may be called from any thread."""
        self._loop.call_soon_threadsafe(self._due.set)

    async def fire(self) -> None:
        """Dispatch every firing that is owed; what follows from it is sent at once."""
        async with self._firing:
            for one in await asyncio.to_thread(firing.owed, self.app, self.timetable):
                await self.dispatcher.dispatch(one)
                self._due.set()

    async def read(self) -> None:
        """Understand what came in; the receipts are sent at once."""
        async with self._reading:
            counts = await asyncio.to_thread(collect, self.app)
        if counts[TAKEN]:
            _log.info("mail read: %s", dict(counts))
            self._to_show.add("collect")
            self._due.set()
            self.has_read()
            await self.dispatcher.tell(REPLIES_CAME, counts)

    async def send(self) -> None:
        """Hand over what is due; a slow server may take hours, and holds up nothing else."""
        counts = await deliver(self.app)
        if any(counts.values()):
            _log.info("mail handed over: %s", dict(counts))
            self._to_show.add("deliver")
            await self.dispatcher.tell(MAIL_LEFT, counts)

    async def look_at_outbox(self) -> None:
        """Have what is due handed over."""
        self._due.set()

    async def watch(self) -> None:
        """Look at the programme files."""
        counts = await asyncio.to_thread(self._watch.look)
        if any(counts.values()):
            _log.info("programme files: %s", dict(counts))

    async def upkeep(self) -> None:
        """Redo what was abandoned, show what was done, fire what an entry could not."""
        self._clock.follow({one.timezone for one in await asyncio.to_thread(started, self.app)})
        for one in await asyncio.to_thread(firing.abandoned, self.app, self.timetable):
            turn = self._retries.turn(one, self.app.clock.now())
            if turn:
                _log.warning("%s was taken but never done: done here (%s)", one.key, turn)
                await self.dispatcher.do_here(one, last=turn == MOST_TRIES)
        for step in sorted(self._to_show):
            await self._show(step)
        # The store was busy at the hour, or a programme was started since: nothing waits for days.
        await self.fire()

    async def _show(self, step: str) -> None:
        now = time.monotonic()
        if step in self._shown and now - self._shown[step] < SHOW_EVERY:
            return
        if await self.dispatcher.show(SHOWN[step], f"{step}:{uuid4()}"):
            self._shown[step] = now
            self._to_show.discard(step)

    async def _whenever(self, event: asyncio.Event, duty: Job) -> None:
        while True:
            await event.wait()
            event.clear()
            await duty()

    def _guarded(self, duty: Job) -> Job:
        async def guarded() -> None:
            task = asyncio.current_task()
            if task is not None:
                self._busy.add(task)
                task.add_done_callback(self._busy.discard)
            try:
                await duty()
            except SuiviError as error:
                _log.warning("%s: %s", duty.__name__, error.code)
            except Exception as error:  # noqa: BLE001 -- the edge of one duty: the others go on
                # Only its kind: the words of a database error quote what people wrote.
                _log.error("%s failed: %s", duty.__name__, type(error).__name__)

        return guarded


def _nobody() -> None:
    """Tell nobody."""
