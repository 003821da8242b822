"""Writes the report of a mail that could not be delivered, as a mail server does (RFC 3464)."""

from email.utils import format_datetime
from pathlib import Path
from uuid import uuid4

from interfaces.demo.kept_mail import KeptMail

_REPORT = Path(__file__).parent / "manners" / "non_delivery.txt"


def non_delivery(mail: KeptMail, recipient: str, raw: bytes) -> bytes:
    """Return the report, to the envelope sender, that a recipient of a mail is unknown."""
    host = f"mx.{recipient.rpartition('@')[2]}"
    mark = uuid4().hex
    written = _REPORT.read_text(encoding="ascii").format(
        host=host,
        sender=mail.sender,
        recipient=recipient,
        date=format_datetime(mail.at) if mail.at else "",
        report_id=mark,
        message_id=mail.message_id,
        boundary=f"{mark[:10]}/{host}",
        headers=_headers(raw),
    )
    return written.replace("\n", "\r\n").encode("ascii", "replace")


def _headers(raw: bytes) -> str:
    head = raw.partition(b"\r\n\r\n")[0].decode("ascii", "replace")
    return head.replace("\r\n", "\n") + "\n"
