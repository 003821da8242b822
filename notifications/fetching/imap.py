"""A mailbox on an IMAP server as a source of mail."""

import contextlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from imapclient import IMAPClient  # type: ignore[import-untyped]  # has no types

from domain.errors import SourceError
from domain.model.inbox import Shelf, WaitingMail
from domain.ports.mail_source import Bell
from notifications.fetching.account import Account, Patience
from notifications.fetching.connecting import connected, told_as_source_errors
from notifications.fetching.envelope import HEADER_BYTES
from notifications.fetching.folders import make, naming_of

LOT = 200


class ImapSource:
    """The MailSource port over one account; each opening is a connection."""

    def __init__(self, account: Account) -> None:
        self._account = account

    @property
    def name(self) -> str:
        """Return the name of the account and folder."""
        return self._account.name

    @contextlib.contextmanager
    def open(self) -> Iterator["OpenMailbox"]:
        """Log in and choose the folders, made where they are missing; raises SourceError."""
        with connected(self._account) as client:
            with told_as_source_errors("source.folder"):
                naming = naming_of(client)
                shelves = {one: naming.full(to) for one, to in self._account.shelves.items()}
                for folder in shelves.values():
                    make(client, folder)
                validity = _validity(client, naming.full(self._account.folder))
            yield OpenMailbox(client, validity, shelves, self._account.patience)


class OpenMailbox:
    """The OpenSource port over a connection; a place is « UIDVALIDITY:UID » (RFC 3501 §2.3.1.1)."""

    def __init__(
        self, client: IMAPClient, validity: int, shelves: Mapping[Shelf, str], patience: Patience
    ) -> None:
        self._client = client
        self._validity = validity
        self._shelves = shelves
        self._patience = patience

    def waiting(self) -> Sequence[WaitingMail]:
        """Return what waits, in the order in which the server took it."""
        found: list[WaitingMail] = []
        with told_as_source_errors():
            uids = sorted(self._client.search("UNDELETED"))
            for at in range(0, len(uids), LOT):
                told = self._client.fetch(uids[at : at + LOT], ["RFC822.SIZE", "INTERNALDATE"])
                found += [self._seen(uid, told[uid]) for uid in sorted(told)]
        return found

    def fetch(self, place: str, most: int) -> bytes | None:
        """Return at most so many bytes of a mail, whatever size was announced."""
        return self._part(place, "", most)

    def head(self, place: str) -> bytes | None:
        """Return the header lines of a mail."""
        return self._part(place, "HEADER", HEADER_BYTES)

    def file(self, places: Collection[str], shelf: Shelf) -> None:
        """Move mails to the folder of a shelf, a lot at a time."""
        uids = [uid for one in places if (uid := self._uid(one)) is not None]
        with told_as_source_errors():
            for at in range(0, len(uids), LOT):
                self._move(uids[at : at + LOT], self._shelves[shelf])

    def wait(self, bell: Bell) -> None:
        """Wait for the server to tell of something (IDLE, RFC 2177), else until the next look."""
        with told_as_source_errors():
            if not self._client.has_capability("IDLE"):
                bell.wait(self._patience.look)
                return
            self._client.idle()
            if not self._client.idle_check(timeout=0):
                bell.wait(self._patience.look, self._client.socket().fileno())
            # After this a server that is gone is known to be.
            self._client.socket().settimeout(self._patience.answer)
            self._client.idle_done()

    def _seen(self, uid: int, told: Mapping[bytes, object]) -> WaitingMail:
        arrived = told.get(b"INTERNALDATE")
        size = told.get(b"RFC822.SIZE")
        return WaitingMail(
            place=f"{self._validity}:{uid}",
            size=size if isinstance(size, int) else 0,
            arrived_at=arrived.astimezone(UTC) if isinstance(arrived, datetime) else None,
        )

    def _part(self, place: str, part: str, most: int) -> bytes | None:
        uid = self._uid(place)
        if uid is None:
            return None
        with told_as_source_errors():
            told = self._client.fetch([uid], [f"BODY.PEEK[{part}]<0.{most}>"])
        content = told.get(uid, {}).get(f"BODY[{part}]<0>".encode())
        return content if isinstance(content, bytes) else None

    def _uid(self, place: str) -> int | None:
        """Return the number of a place, None when the server has numbered all mail anew since."""
        validity, _, uid = place.partition(":")
        return int(uid) if validity == str(self._validity) else None

    def _move(self, uids: Sequence[int], folder: str) -> None:
        client = self._client
        if client.has_capability("MOVE"):
            client.move(uids, folder)
            return
        client.copy(uids, folder)
        client.add_flags(uids, [rb"\Deleted"], silent=True)
        if client.has_capability("UIDPLUS"):
            client.uid_expunge(uids)
        elif set(client.search("DELETED")) <= set(uids):
            # EXPUNGE would take along what somebody else only marked.
            client.expunge()


def _validity(client: IMAPClient, folder: str) -> int:
    told = client.select_folder(folder)
    validity = told.get(b"UIDVALIDITY")
    if not isinstance(validity, int):
        raise SourceError("source.folder", why="UIDVALIDITY")
    return validity
