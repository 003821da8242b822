"""A mailbox that is lost is tried ever later, and coordinators are told of it once a day."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from config.bootstrap import Application
from domain.errors import SourceError
from domain.model.inbox import Shelf, WaitingMail
from domain.model.mail import MailKind
from domain.ports.mail_source import Bell, OpenSource
from flows.listening import Listener
from notifications.fetching.waking import Waker
from tests.flows.office import SimulatedClock, an_application, follow
from tests.stories import YOUSSEF

UNREACHABLE, REFUSED = "source.unreachable", "source.refused"


class Night(Waker):
    """A bell that no wait is worth: it tells how long each would have been, and ends the night."""

    def __init__(self, waits: int) -> None:
        super().__init__()
        self.slept: list[float] = []
        self._waits = waits

    def wait(self, seconds: float, *_beside: int) -> None:
        """Note a wait; the last one ends all."""
        self.slept.append(seconds)
        if len(self.slept) == self._waits:
            self.stop()


class Briefly:
    """An empty mailbox that is lost while we wait for mail."""

    def waiting(self) -> Sequence[WaitingMail]:
        """Return nothing."""
        return ()

    def fetch(self, place: str, most: int) -> bytes | None:
        """Return nothing."""

    def head(self, place: str) -> bytes | None:
        """Return nothing."""

    def file(self, places: Collection[str], shelf: Shelf) -> None:
        """Put nothing away."""

    def wait(self, bell: Bell) -> None:  # noqa: ARG002 -- asked for by the port
        """Be lost."""
        raise SourceError(UNREACHABLE)


class Weather:
    """A mailbox that is reached or not, one attempt after another."""

    name = "imap:salle"

    def __init__(self, attempts: list[str]) -> None:
        self._attempts = iter(attempts)

    @contextmanager
    def open(self) -> Iterator[OpenSource]:
        """Open for a short while, or fail as it is told."""
        code = next(self._attempts)
        if code:
            raise SourceError(code)
        yield Briefly()


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Application]:
    """Yield the product, its programme followed."""
    app = an_application(tmp_path / "var", SimulatedClock())
    follow(app)
    yield app
    app.close()


def through(app: Application, attempts: list[str]) -> list[float]:
    """Listen until all attempts have failed; return how long each wait was, in seconds."""
    night = Night(len(attempts))
    Listener(app, Weather(attempts), lambda: None, night).run()
    return night.slept


def told(app: Application) -> list[str]:
    """Return who is owed an alert."""
    with app.open_unit(read_only=True) as unit:
        due = unit.outbox.due(app.clock.now(), 99)
        mails = unit.outbox.many([one.mail_id for one in due]).values()
    return [one.planned.recipient for one in mails if one.planned.kind is MailKind.ALERT]


def test_a_server_that_is_away_is_tried_ever_later_and_told_of_once(app: Application) -> None:
    waits = through(app, [UNREACHABLE] * 11)

    assert waits == [5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]
    assert told(app) == [YOUSSEF.id]


def test_a_short_absence_is_told_to_nobody(app: Application) -> None:
    through(app, [UNREACHABLE] * 4)

    assert told(app) == []


def test_a_login_that_is_refused_is_left_alone_and_told_of_at_once(app: Application) -> None:
    assert through(app, [REFUSED, REFUSED]) == [900, 900]
    assert told(app) == [YOUSSEF.id]


def test_once_it_is_back_the_next_absence_is_short_again(app: Application) -> None:
    assert through(app, [UNREACHABLE, UNREACHABLE, "", UNREACHABLE]) == [5, 10, 5, 10]
