"""One programme on one day, as a report is made of it, and the tables that come out."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta

from config.bootstrap import Application
from domain.ports.unit_of_work import UnitOfWork
from notifications.composing.words import Words

# A report shows what is recent; the store and the digests hold the rest.
BACK = timedelta(days=45)
MOST_ROWS = 300
_NO_KEY = re.compile(r"[^a-z0-9-]+")

# What people see in the list of artifacts, and find again from run to run.
KEYS = {
    "asked": "points",
    "waiting": "bureau",
    "mail": "courriels",
    "digests": "recapitulatifs",
    "coming": "echeances",
    "consulted": "consultations",
    "measured": "chiffres",
    "summary": "bilan",
}

Row = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings in words; `key` is its name in Prefect, the same at each run."""

    key: str
    title: str
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Subject:
    """A programme by id, on a local day."""

    app: Application
    programme: str
    day: date

    @property
    def words(self) -> Words:
        """Return the words of whoever looks at the interface."""
        return Words(self.app.settings.language)

    @contextmanager
    def looking(self) -> Iterator[UnitOfWork]:
        """Open a unit of work that changes nothing."""
        with self.app.open_unit(read_only=True) as unit:
            yield unit

    def row(self, **cells: str | int | date) -> Row:
        """Return a row: the id of a column becomes its heading, a day its words."""
        words = self.words
        return {
            words.say(f"flows-column-{name.replace('_', '-')}"): (
                words.day(cell) if isinstance(cell, date) else cell
            )
            for name, cell in cells.items()
        }

    def table(self, name: str, rows: Sequence[Row]) -> Table:
        """Return the table of that name."""
        title = self.words.say(f"flows-{name}-title", programme=self.programme)
        return Table(self.key(name), title, rows[:MOST_ROWS])

    def key(self, name: str) -> str:
        """Return a key as Prefect takes it: lower case, digits, dashes."""
        return _NO_KEY.sub("-", f"{KEYS[name]}-{self.programme}".lower()).strip("-")
