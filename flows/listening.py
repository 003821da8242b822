"""Listens to each source of mail while the daemon runs; one that is lost is tried ever later."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack, asynccontextmanager

from config.bootstrap import Application
from domain.errors import SourceError, SuiviError
from domain.ports.mail_source import MailSource, OpenSource
from domain.use_cases.alerting import Alert, alert
from flows.delivering import here
from flows.fetching import fetch_new, put_away
from flows.steps import started
from notifications.fetching.waking import Waker

_log = logging.getLogger(__name__)

# In seconds. A login that is refused is tried no more often than the longest wait: some servers
# lock an account that tries.
FIRST_WAIT, LONGEST_WAIT = 5.0, 900.0
LOST = "source_lost"
# Only a person can put these right.
FOR_A_PERSON = ("source.refused", "source.insecure", "source.token", "source.folder")


class Listener:
    """One thread's work: fetch, put away, wait to be told of more."""

    def __init__(
        self,
        app: Application,
        source: MailSource,
        kept: Callable[[], None],
        bell: Waker | None = None,
    ) -> None:
        self._app = app
        self._source = source
        self._kept = kept
        self.bell = bell or Waker()
        self._wait = FIRST_WAIT

    def run(self) -> None:
        """Listen until the bell says stop; whatever happens, what waits stays or is kept here."""
        while not self.bell.stopping:
            try:
                with self._source.open() as box:
                    self._listen(box)
            except SourceError as lost:
                self._lost(lost.code, str(lost.arguments.get("why", "")))
            except SuiviError as refused:
                self._lost(refused.code)
            except Exception as error:  # noqa: BLE001 -- the edge of one source: others go on
                # Only its kind: the words of a library may quote a mail.
                self._lost(type(error).__name__)
        self.bell.close()

    def _listen(self, box: OpenSource) -> None:
        while not self.bell.stopping:
            count = fetch_new(self._app, self._source.name, box)
            if count:
                _log.info("mail fetched: %s", count)
                self._kept()
            put_away(self._app, self._source.name, box)
            self._wait = FIRST_WAIT
            box.wait(self.bell)

    def _lost(self, code: str, why: str = "") -> None:
        if self.bell.stopping:
            return
        if code in FOR_A_PERSON:
            self._wait = LONGEST_WAIT
        _log.warning("%s %s; again in %.0f s", code, why, self._wait)
        if self._wait >= LONGEST_WAIT:
            with contextlib.suppress(SuiviError):
                self._tell(code, why)
        self.bell.wait(self._wait)
        self._wait = min(2 * self._wait, LONGEST_WAIT)

    def _tell(self, code: str, why: str) -> None:
        """Tell coordinators, once a day."""
        moment = here(self._app)
        wrong = Alert(LOST, moment.day.isoformat(), {"answer": why or code})
        for one in started(self._app):
            alert(self._app.open_unit, one.id, wrong, moment)


@asynccontextmanager
async def listening(
    app: Application, kept: Callable[[], None]
) -> AsyncIterator[Callable[[], None]]:
    """Listen to every source inside the context; yields what tells them that mail was read.

    `kept` is told, from the source's thread, that mail was kept.
    """
    listeners = [Listener(app, one, kept) for one in app.sources]

    def ring() -> None:
        for one in listeners:
            one.bell.ring()

    with ExitStack() as stopping:
        for one in listeners:
            stopping.callback(one.bell.stop)
        running = [asyncio.create_task(asyncio.to_thread(one.run)) for one in listeners]
        try:
            yield ring
        finally:
            stopping.close()
            if running:
                await asyncio.wait(running)
