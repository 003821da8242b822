"""One transaction on the store, and the repositories reached through it."""

from contextlib import AbstractContextManager
from typing import Protocol

from domain.ports.followed import Actions, Programmes, Requests, Reviews
from domain.ports.mail_store import Inbox, Outbox
from domain.ports.office import Cadences, Desk, Journal, People


class UnitOfWork(Protocol):
    """All repositories, seen in one transaction; what they are told becomes true together."""

    programmes: Programmes
    actions: Actions
    requests: Requests
    reviews: Reviews
    people: People
    outbox: Outbox
    inbox: Inbox
    desk: Desk
    journal: Journal
    cadences: Cadences


class OpenUnit(Protocol):
    """Opens a unit of work; leaving the `with` block commits, an exception rolls back."""

    def __call__(self, *, read_only: bool = False) -> AbstractContextManager[UnitOfWork]:
        """Open it; `read_only` takes no write lock and commits nothing."""
        ...
