"""Where mail waits to be fetched: a mailbox on a server, a folder on this machine."""

from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from domain.model.inbox import Shelf, WaitingMail


class Bell(Protocol):
    """Ends a wait from another thread."""

    @property
    def stopping(self) -> bool:
        """Tell whether nothing is to be waited for any more."""
        ...

    def wait(self, seconds: float, *beside: int) -> None:
        """Return when rung, when a descriptor beside can be read, or after so many seconds."""
        ...


class OpenSource(Protocol):
    """A source in use by one thread; every method raises SourceError when it is lost."""

    def waiting(self) -> Sequence[WaitingMail]:
        """Return what waits, in order of arrival."""
        ...

    def fetch(self, place: str, most: int) -> bytes | None:
        """Return at most so many bytes of a mail; None when it waits no more. Changes nothing."""
        ...

    def head(self, place: str) -> bytes | None:
        """Return the header lines of a mail, bounded; None when it waits no more."""
        ...

    def file(self, places: Collection[str], shelf: Shelf) -> None:
        """Put mails away; one that waits no more is no error."""
        ...

    def wait(self, bell: Bell) -> None:
        """Return when something may have come, when the bell rings, or when it is time to look."""
        ...


class MailSource(Protocol):
    """A source of mail, by a name that its places are told apart by from those of others."""

    @property
    def name(self) -> str:
        """Return the name."""
        ...

    def open(self) -> AbstractContextManager[OpenSource]:
        """Connect, prove who we are, find the folders; raises SourceError."""
        ...
