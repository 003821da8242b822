"""Keeps every mail of the demonstration as a Maildir, in order of arrival."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from mailbox import Maildir
from pathlib import Path

from notifications.reading.headers import addresses, first, headers_of, message_ids
from notifications.reading.parsing import parsed


@dataclass(frozen=True, slots=True)
class KeptMail:
    """One mail as it passed: `number` counts from 1, `key` is its name in the Maildir.

    `sender` and `recipients` are those of the envelope; the rest is what its headers say. `at` is
    the instant of its Date, None where that can't be read.
    """

    number: int
    key: str
    sender: str
    recipients: tuple[str, ...]
    written_by: str
    written_to: str
    subject: str
    message_id: str
    reply_to: str
    at: datetime | None


class MailFolder:
    """A Maildir that only grows; one thread keeps, any may look."""

    def __init__(self, folder: Path) -> None:
        folder.parent.mkdir(parents=True, exist_ok=True)
        self._maildir = Maildir(folder, create=True)
        self._mails: list[KeptMail] = []

    def keep(self, sender: str, recipients: tuple[str, ...], raw: bytes) -> KeptMail:
        """Write a mail to the disk and return what is known of it."""
        key = self._maildir.add(raw)
        mail = _described(len(self._mails) + 1, key, (sender, recipients), raw)
        self._mails.append(mail)
        return mail

    def all(self) -> tuple[KeptMail, ...]:
        """Return the mails, oldest first."""
        return tuple(self._mails)

    def get(self, number: int) -> KeptMail | None:
        """Return a mail by its number."""
        return self._mails[number - 1] if 0 < number <= len(self._mails) else None

    def raw(self, mail: KeptMail) -> bytes:
        """Return the bytes of a mail, envelope stamped at their head."""
        return self._maildir.get_bytes(mail.key)


def _described(
    number: int, key: str, envelope: tuple[str, tuple[str, ...]], raw: bytes
) -> KeptMail:
    sender, recipients = envelope
    headers = headers_of(parsed(raw)[0])
    return KeptMail(
        number=number,
        key=key,
        sender=sender,
        recipients=recipients,
        written_by=first(headers, "from"),
        written_to=first(headers, "to"),
        subject=first(headers, "subject"),
        message_id=next(iter(message_ids(headers.get("message-id", ()))), ""),
        reply_to=next(iter(addresses(headers.get("reply-to", ()))), ""),
        at=_instant(first(headers, "date")),
    )


def _instant(written: str) -> datetime | None:
    try:
        read = parsedate_to_datetime(written)
        return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
