"""A process that keeps a mail and reads it, to be killed on the way."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from multiprocessing.connection import Connection

from domain.model.inbox import RawMail
from domain.model.reading import IncomingMail
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.use_cases.receiving import keep_mail, take_mail
from notifications.reading.border import Border
from notifications.reading.reader import MailReader
from storage.store import open_store
from tests.use_cases.office import DOMAIN, TOKENS, Office


@dataclass(frozen=True, slots=True)
class Arrival:
    """What comes to which store on which day, and where its reader stops, to be killed there."""

    url: str
    mail: RawMail
    day: date
    stop: str


@dataclass(frozen=True, slots=True)
class StoppingReader(MailReader):
    """A reader that tells when it is asked, and never answers."""

    told: Connection | None = None

    def open(self, raw: bytes, recipients: tuple[str, ...]) -> IncomingMail:
        """Stop where the mail is kept and not yet read."""
        _stop(self.told)
        return super().open(raw, recipients)


def keep_and_read(arrival: Arrival, told: Connection) -> None:
    """Keep the mail and read it, up to where the reader stops for ever."""
    with open_store(arrival.url) as store:
        office = Office(store.unit, arrival.day)
        keep_mail(store.unit, arrival.mail)
        if arrival.stop == "reading":
            office.reader = StoppingReader(Border(DOMAIN), TOKENS, told=told)
        open_unit = _stopping(store.unit, told) if arrival.stop == "committing" else store.unit
        take_mail(open_unit, office.reader, arrival.mail.id, office.moment_of)


def _stopping(open_unit: OpenUnit, told: Connection) -> OpenUnit:
    """Return what opens units of work none of which is ever committed."""

    @contextmanager
    def opened(*, read_only: bool = False) -> Iterator[UnitOfWork]:
        with open_unit(read_only=read_only) as unit:
            yield unit
            if not read_only:
                _stop(told)

    return opened


def _stop(told: Connection | None) -> None:
    if told is not None:
        told.send("here")
        told.recv()
