"""One transaction on the store, and the repositories reached through it."""

from contextlib import AbstractContextManager
from typing import Protocol

from domain.ports.consultations import Consultations
from domain.ports.evidence import EvidenceStore
from domain.ports.figures import Figures
from domain.ports.followed import Actions, Programmes, Requests
from domain.ports.holidays import Holidays
from domain.ports.mail_store import Inbox, Outbox
from domain.ports.mandates import Mandates
from domain.ports.meetings import Meetings
from domain.ports.office import Cadences, Desk, Journal, People
from domain.ports.phasing import Phases
from domain.ports.reviews import Reviews
from domain.ports.rulings import Rulings


class UnitOfWork(Protocol):
    """All repositories, seen in one transaction; what they are told becomes true together."""

    @property
    def programmes(self) -> Programmes:
        """Return the repository of programmes and their plans."""
        ...

    @property
    def actions(self) -> Actions:
        """Return the repository of actions and what was said of them."""
        ...

    @property
    def requests(self) -> Requests:
        """Return the repository of status requests."""
        ...

    @property
    def reviews(self) -> Reviews:
        """Return the repository of bodies, reviews and digests."""
        ...

    @property
    def consultations(self) -> Consultations:
        """Return the repository of consultations."""
        ...

    @property
    def meetings(self) -> Meetings:
        """Return the repository of agendas, decisions and attendance."""
        ...

    @property
    def phases(self) -> Phases:
        """Return the repository of phases and their gates."""
        ...

    @property
    def rulings(self) -> Rulings:
        """Return the repository of what rules were applied to."""
        ...

    @property
    def figures(self) -> Figures:
        """Return the repository of measurements and the requests for them."""
        ...

    @property
    def holidays(self) -> Holidays:
        """Return the repository of the holidays declared here."""
        ...

    @property
    def people(self) -> People:
        """Return the repository of people."""
        ...

    @property
    def mandates(self) -> Mandates:
        """Return the repository of roles, mandates and substitutes."""
        ...

    @property
    def outbox(self) -> Outbox:
        """Return the repository of mail that leaves."""
        ...

    @property
    def evidence(self) -> EvidenceStore:
        """Return the repository of the files that come with replies."""
        ...

    @property
    def inbox(self) -> Inbox:
        """Return the repository of mail that came in."""
        ...

    @property
    def desk(self) -> Desk:
        """Return the repository of what waits for a person."""
        ...

    @property
    def journal(self) -> Journal:
        """Return the repository of events."""
        ...

    @property
    def cadences(self) -> Cadences:
        """Return the repository of cadence firings."""
        ...


class OpenUnit(Protocol):
    """Opens a unit of work; leaving the `with` block commits, an exception rolls back."""

    def __call__(self, *, read_only: bool = False) -> AbstractContextManager[UnitOfWork]:
        """Open it; `read_only` takes no write lock and commits nothing."""
        ...
