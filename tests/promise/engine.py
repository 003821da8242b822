"""The engine's sender as a process of its own, made to die at a point or left to be killed."""

import asyncio
import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from config.bootstrap import Application
from config.sections import Mail, Prefect, Receiving, Smtp
from config.settings import Settings
from config.zones import use_packaged_zones
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from flows.delivering import deliver
from notifications.security import Security

CONNECTIONS = 3


@dataclass(frozen=True, slots=True)
class Fatal:
    """Where a life ends by its own hand: around the `nth` writing transaction, counted from 1."""

    nth: int
    committed: bool


@dataclass(frozen=True, slots=True)
class Life:
    """One life of the sender: its store, its data folder, its mail server, when it begins."""

    url: str
    folder: Path
    port: int
    begins: datetime
    fatal: Fatal | None = None


@dataclass(slots=True)
class RunningClock:
    """A clock that goes on from an instant."""

    begins: datetime
    began: float = field(default_factory=time.monotonic)

    def now(self) -> datetime:
        """Return the present instant."""
        return self.begins + timedelta(seconds=time.monotonic() - self.began)


@dataclass(frozen=True)
class MortalApplication(Application):
    """The product, whose process is killed by the kernel before or after one of its commits."""

    fatal: Fatal | None = None
    commits: list[None] = field(default_factory=list)

    @property
    def open_unit(self) -> OpenUnit:
        """Return what opens a unit of work that may be the last."""
        return self._unit

    @contextmanager
    def _unit(self, *, read_only: bool = False) -> Iterator[UnitOfWork]:
        with self.store.unit(read_only=read_only) as unit:
            yield unit
            if not read_only:
                self.commits.append(None)
                self._die(Fatal(len(self.commits), committed=False))
        if not read_only:
            self._die(Fatal(len(self.commits), committed=True))

    def _die(self, here: Fatal) -> None:
        if here == self.fatal:
            os.kill(os.getpid(), signal.SIGKILL)


def settings_of(life: Life) -> Settings:
    """Return the settings under which a life is lived."""
    return Settings(
        data_dir=life.folder,
        database_url=life.url,
        mail=Mail(domain="suivi.example"),
        smtp=Smtp(host="127.0.0.1", port=life.port, tls=Security.PLAIN, connections=CONNECTIONS),
        receiver=Receiving(port=0),
        prefect=Prefect(enabled=False),
    )


def an_application(life: Life) -> MortalApplication:
    """Return the product as one life of it is wired."""
    use_packaged_zones()
    return MortalApplication(settings_of(life), RunningClock(life.begins), fatal=life.fatal)


def live(life: Life) -> None:
    """Hand over what is due, once, as the daemon does at each round."""
    app = an_application(life)
    asyncio.run(deliver(app))
    app.close()
