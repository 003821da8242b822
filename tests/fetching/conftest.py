"""The mail servers that these tests fetch from, and the accounts on them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Any

import pytest

from domain.model.inbox import Shelf
from notifications.fetching.account import Account, Patience
from notifications.fetching.credentials import Credentials
from notifications.security import Security
from tests.fetching.dovecot import PASSWORD, Dovecot, a_dovecot
from tests.smtp.conftest import Certificates, certificates

__all__ = ["certificates"]

SHELVES = {Shelf.READ: "Traités", Shelf.QUARANTINE: "Quarantaine/À voir"}
_USERS = count()


@dataclass(frozen=True, slots=True)
class Owner:
    """A mailbox of its own on a server: who, and where."""

    name: str
    server: Dovecot

    def account(self, **changes: Any) -> Account:
        """Return the mailbox as we are told of it, in clear unless said otherwise."""
        given: dict[str, Any] = {
            "host": "127.0.0.1",
            "port": self.server.imap,
            "credentials": Credentials(self.name, password=PASSWORD),
            "shelves": SHELVES,
            "security": Security.PLAIN,
            "patience": Patience(look=5.0),
        }
        return Account(**given | changes)


@pytest.fixture(scope="session")
def dovecot(certificates: Certificates) -> Iterator[Dovecot]:
    """Return a server of today: it tells of new mail, moves, and speaks OAuth."""
    with a_dovecot(certificates.trust.with_name("good.pem")) as server:
        yield server


@pytest.fixture(scope="session")
def old_dovecot(certificates: Certificates) -> Iterator[Dovecot]:
    """Return a server that can neither move nor tell, and keeps all folders below INBOX."""
    certificate = certificates.trust.with_name("good.pem")
    with a_dovecot(certificate, old=True) as server:
        yield server


@pytest.fixture
def owner(dovecot: Dovecot) -> Owner:
    """Return an empty mailbox on the server of today."""
    return Owner(f"suivi{next(_USERS)}", dovecot)


@pytest.fixture
def old_owner(old_dovecot: Dovecot) -> Owner:
    """Return an empty mailbox on the old server."""
    return Owner(f"ancien{next(_USERS)}", old_dovecot)
