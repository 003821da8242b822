"""Decides what the receiver takes: for whom, from whom, and when it may say so."""

import asyncio
import logging
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from aiosmtpd.smtp import SMTP, Envelope, Session

from notifications.smtp.trace import hops, stamped

StoreMail = Callable[[str, tuple[str, ...], bytes], None]
"""Stores envelope sender (empty: null sender), envelope recipients and bytes; back only when they
are on the disk, raises otherwise. Called from a thread, one mail at a time."""

_log = logging.getLogger(__name__)

_MOST_RECIPIENTS = 20
_MOST_HOPS = 50
_DETAIL = re.compile(r"[a-z0-9._=+-]*")
_NULL_SENDER = "<>"


@dataclass(frozen=True, slots=True)
class Mailboxes:
    """The addresses that are ours: a domain and local parts, each with any detail after it.

    Any of the `separators` may stand before the detail.
    """

    domain: str
    local_parts: frozenset[str]
    separators: str

    def own(self, address: str) -> bool:
        """Tell whether an address is one of ours, in whatever case it is written."""
        local, _, domain = address.casefold().rpartition("@")
        return domain == self.domain.casefold() and any(
            self._detailed(local, part.casefold()) for part in self.local_parts
        )

    def _detailed(self, local: str, part: str) -> bool:
        rest = local.removeprefix(part)
        if rest == local or not rest:
            return local == part
        return rest[0] in self.separators and _DETAIL.fullmatch(rest, 1) is not None


class Reception:
    """The handler that aiosmtpd asks at each command of each connection.

    With `lmtp` a mail is taken for one recipient at a time: aiosmtpd answers DATA once, LMTP wants
    an answer for each (RFC 2033 §4.2).
    """

    def __init__(self, mailboxes: Mailboxes, store: StoreMail, *, lmtp: bool = False) -> None:
        self._mailboxes = mailboxes
        self._store = store
        self._most_recipients = 1 if lmtp else _MOST_RECIPIENTS
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="mail-in")
        self._storing: set[asyncio.Future[None]] = set()

    async def handle_MAIL(  # noqa: N802 -- aiosmtpd looks the method up by this name
        self, _server: SMTP, _session: Session, envelope: Envelope, *said: object
    ) -> str:
        """Take any sender that can be written down."""
        sender = str(said[0])
        if not sender.isprintable():
            return "553 5.1.7 Malformed sender address"
        envelope.mail_from = sender
        return "250 2.1.0 Ok"

    async def handle_RCPT(  # noqa: N802 -- aiosmtpd looks the method up by this name
        self, _server: SMTP, _session: Session, envelope: Envelope, *said: object
    ) -> str:
        """Take our own addresses only: this server relays for nobody."""
        recipient = str(said[0])
        if not self._mailboxes.own(recipient):
            return "550 5.1.1 No such mailbox here"
        if len(envelope.rcpt_tos) >= self._most_recipients:
            return "452 4.5.3 Too many recipients"
        envelope.rcpt_tos.append(recipient)
        return "250 2.1.5 Ok"

    async def handle_DATA(  # noqa: N802 -- aiosmtpd looks the method up by this name
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        """Answer for a mail once it is stored; what can't be stored stays the sender's."""
        raw = envelope.original_content or b""
        if hops(raw) > _MOST_HOPS:
            return "554 5.4.6 Too many hops"
        sender = "" if envelope.mail_from == _NULL_SENDER else envelope.mail_from or ""
        recipients = tuple(envelope.rcpt_tos)
        loop = asyncio.get_running_loop()
        storing = loop.run_in_executor(
            self._thread, self._store, sender, recipients, stamped(sender, recipients, raw)
        )
        self._storing.add(storing)
        storing.add_done_callback(self._stored)
        try:
            # A peer that leaves now doesn't stop the thread: the mail is stored, and comes again.
            await asyncio.shield(storing)
        except Exception as error:  # noqa: BLE001 -- the edge: whatever it was, the sender keeps it
            # Only its kind: the words of a database error quote the mail.
            _log.error("a received mail could not be stored: %s", type(error).__name__)
            return "451 4.3.0 Not stored, try again later"
        return "250 2.0.0 Stored"

    async def handle_exception(self, error: Exception) -> str:
        """Answer for a bug, ours or aiosmtpd's, without a word of it to the peer."""
        _log.error("a mail session stumbled: %s", type(error).__name__)
        return "451 4.3.0 Try again later"

    async def close(self) -> None:
        """Let what is being stored end, and the thread with it."""
        if self._storing:
            await asyncio.wait(self._storing)
        self._thread.shutdown(wait=False)

    def _stored(self, storing: asyncio.Future[None]) -> None:
        self._storing.discard(storing)
        if not storing.cancelled():
            storing.exception()
