"""`suivi up`: the clock, mail in and out, and Prefect beside them, until somebody stops it."""

import asyncio
import contextlib
import fcntl
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    contextmanager,
)
from dataclasses import dataclass, replace
from pathlib import Path

from config.bootstrap import Application
from config.settings import environment_of
from domain.errors import RefusedError
from flows.dispatching import Dispatcher
from flows.duties import Duties
from flows.incoming import keeping
from flows.labels import labels
from flows.listening import listening
from flows.prefect_api import PrefectApi
from flows.prefect_server import Place, free_port
from flows.stopping import stopped_by_signals
from flows.supervising import Supervisor
from flows.timetable import read_timetable
from notifications.smtp.receiver import Receiver

_log = logging.getLogger(__name__)

LOCK = "suivi.lock"
# They tell of each request and each look at the outbox.
TALKATIVE = ("httpx", "apscheduler")


@dataclass(frozen=True, slots=True)
class Started:
    """What is up: where Prefect's interface is and its login, where mail comes in and goes out.

    Empty where there is none: `prefect_url` without Prefect, `login` where none is asked for,
    `receiver` without a door, `mailbox` where mail waits nowhere,
    `sender` without a server to hand mail to, `page` without a site.
    """

    prefect_url: str = ""
    login: str = ""
    receiver: str = ""
    mailbox: str = ""
    sender: str = ""
    page: str = ""


# A site served beside us; it tells when an answer has put mail in the outbox.
Site = Callable[[Callable[[], None]], AbstractAsyncContextManager[str]]


async def up(
    app: Application,
    announce: Callable[[Started], None],
    stop: asyncio.Event | None = None,
    site: Site | None = None,
) -> None:
    """Run everything until SIGINT, SIGTERM or `stop`; then no process and no port is left.

    `announce` is called once mail can come in and the clock runs; Prefect's interface answers some
    seconds later. Refuses `up.running` when another one works on the same data, `receiver.port`
    when the port is taken, and what `Application.store` and `site` refuse.
    """
    stop = stop or asyncio.Event()
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    with _alone(app.settings.data_dir), stopped_by_signals(stop):
        async with AsyncExitStack() as stack:
            duties = Duties(app, read_timetable())
            supervisor = await _prefect(app, stack, duties)
            receiver = await stack.enter_async_context(_receiving(app, duties))
            await stack.enter_async_context(duties.running())
            duties.has_read = await stack.enter_async_context(listening(app, duties.mail_came))
            page = await stack.enter_async_context(site(duties.mail_owed)) if site else ""
            announce(replace(_started(app, supervisor, receiver), page=page))
            await stop.wait()
            _log.info("stopping")


async def _prefect(app: Application, stack: AsyncExitStack, duties: Duties) -> Place | None:
    """Start Prefect's server and runner beside us, where they are wanted."""
    wanted = app.settings.prefect
    if not wanted.enabled:
        return None
    login = app.secrets.prefect_login if wanted.login else ""
    port = free_port(wanted.host, wanted.port)
    place = Place(app.settings.data_dir, wanted.host, port, login)
    supervisor = Supervisor(place, labels(), environment_of(app.settings))
    await stack.enter_async_context(_background(supervisor.run()))
    api = await stack.enter_async_context(PrefectApi(place))
    duties.dispatcher = Dispatcher(app, api, supervisor.ready)
    return place


@asynccontextmanager
async def _receiving(app: Application, duties: Duties) -> AsyncIterator[str]:
    if not app.settings.receiver.enabled:
        yield ""
        return
    receiver = Receiver(app.door, app.mailboxes, keeping(app, duties.mail_came))
    try:
        port = await receiver.start()
    except OSError as error:
        raise RefusedError("receiver.port", host=app.door.host, port=app.door.port) from error
    try:
        yield f"{app.door.host}:{port}"
    finally:
        await receiver.stop()


def _started(app: Application, place: Place | None, receiver: str) -> Started:
    smtp = app.settings.smtp
    return Started(
        prefect_url=place.url if place else "",
        login=place.login if place else "",
        receiver=receiver,
        mailbox=app.settings.imap.host or str(app.settings.maildir.path or ""),
        sender=f"{smtp.host}:{smtp.port}" if smtp.host else "",
    )


@asynccontextmanager
async def _background(work: "asyncio._CoroutineLike[None]") -> AsyncIterator[None]:
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the data folder; the kernel lets go of it when we end, however we end."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / LOCK).open("w", encoding="ascii") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise RefusedError("up.running", folder=str(folder)) from error
        yield
