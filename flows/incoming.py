"""Keeps what the receiver takes: raw, durable, before anybody understands it."""

import hashlib
from collections.abc import Callable

from config.bootstrap import Application
from domain.model.inbox import RawMail
from domain.use_cases.receiving import keep_mail

ID_BYTES = 16
SOURCE = "receiver"


def keeping(
    app: Application, kept: Callable[[], None] = lambda: None
) -> Callable[[str, tuple[str, ...], bytes], None]:
    """Return what the receiver stores mail by; `kept` is told after each, from its thread."""

    def keep(sender: str, recipients: tuple[str, ...], raw: bytes) -> None:
        keep_mail(app.open_unit, raw_mail(app, sender, recipients, raw))
        kept()

    return keep


def raw_mail(
    app: Application, sender: str, recipients: tuple[str, ...], raw: bytes, source: str = SOURCE
) -> RawMail:
    """Return a mail as the inbox holds it; the same mail has the same id."""
    told = "\0".join(recipients).encode("utf-8", "surrogateescape")
    digest = hashlib.sha256(told + b"\0" + raw).digest()
    return RawMail(
        id=digest[:ID_BYTES].hex(),
        raw=raw,
        sender=sender,
        recipients=recipients,
        received_at=app.clock.now(),
        source=source,
    )
