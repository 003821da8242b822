"""The office that the tests of flows work in: a real store, a clock of their own, a mail server."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.utils import parseaddr
from pathlib import Path

from config.bootstrap import Application, bootstrap
from config.settings import Settings
from domain.use_cases.planning import apply_plan
from domain.use_cases.starting import start_programme
from notifications.smtp.reception import Mailboxes
from tests.contracts.laid_down import lay_down
from tests.stories import PROGRAMME, a_plan

HOME = "Africa/Casablanca"
# A Monday, before the office opens; the first working day of the month is when owners are asked.
MONDAY = datetime(2026, 3, 2, 6, tzinfo=UTC)
TOWN = Mailboxes("org.example", frozenset({"salma", "youssef", "nadia"}), "+")


@dataclass
class SimulatedClock:
    """A clock that moves when told to."""

    instant: datetime = MONDAY

    def now(self) -> datetime:
        """Return the instant it stands at."""
        return self.instant

    def move(self, **how_far: float) -> None:
        """Go forward, or back."""
        self.instant += timedelta(**how_far)

    def at(self, hour: int, minute: int = 0) -> None:
        """Go to an hour (UTC) of the same day."""
        self.instant = self.instant.replace(hour=hour, minute=minute)


@dataclass
class Letterbox:
    """What the mail server of the town was given."""

    mails: list[tuple[str, tuple[str, ...], bytes]] = field(default_factory=list)

    def store(self, sender: str, recipients: tuple[str, ...], raw: bytes) -> None:
        """Keep a mail."""
        self.mails.append((sender, recipients, raw))

    def to(self, name: str) -> list[bytes]:
        """Return the mails that came to somebody of the town."""
        return [raw for _, recipients, raw in self.mails if recipients == (f"{name}@org.example",)]

    def reply_address(self, name: str) -> str:
        """Return where the first mail to somebody wants to be answered."""
        return parseaddr(str(message_from_bytes(self.to(name)[0])["Reply-To"]))[1]


def an_application(folder: Path, clock: SimulatedClock, **settings: object) -> Application:
    """Return the product on an empty store in that folder."""
    given = Settings(data_dir=folder, mail={"domain": "suivi.example"}, **settings)  # type: ignore[arg-type]  # as from a file
    lay_down(folder / "suivi.db")
    return bootstrap(given, clock)


def follow(app: Application) -> None:
    """Apply the story's plan and start it."""
    apply_plan(app.open_unit, a_plan(), app.moment(HOME))
    start_programme(app.open_unit, PROGRAMME, app.moment(HOME))
