"""A mailbox on an IMAP server: where it is, how it is reached, which folders are whose."""

from dataclasses import dataclass, field
from pathlib import Path

from domain.errors import InvalidValueError
from domain.model.inbox import Shelf
from notifications.fetching.credentials import Credentials
from notifications.security import Security, is_loopback


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds: to connect, for an answer, and between looks.

    Also at a server that tells of new mail: routers forget connections that are silent for long,
    and what came just before we asked to be told may go unsaid.
    """

    connect: float = 30.0
    answer: float = 60.0
    look: float = 60.0


@dataclass(frozen=True, slots=True)
class Account:
    """One mailbox; raises InvalidValueError for one that is reached without protection.

    `folder` is where mail waits, `shelves` the folders for what was kept, made where they are
    missing; "/" parts the levels whatever the server uses. `trust` is a file of certificates to
    believe instead of the system's.
    """

    host: str
    port: int
    credentials: Credentials
    shelves: dict[Shelf, str]
    security: Security = Security.TLS
    folder: str = "INBOX"
    trust: Path | None = None
    patience: Patience = field(default_factory=Patience)

    def __post_init__(self) -> None:
        if self.security is Security.PLAIN and not is_loopback(self.host):
            raise InvalidValueError("imap-plain-beyond-loopback", host=self.host)

    @property
    def name(self) -> str:
        """Return the name of the source: another account, or folder, has other places."""
        user = self.credentials.username.casefold()
        return f"imap:{user}@{self.host.casefold()}:{self.port}/{self.folder}"
