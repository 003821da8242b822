"""Opening a mail: whose it is, what kind it is, and whether it can be believed."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.model.reading import IncomingMail, Nature
from notifications.reading.body import Body
from notifications.reading.border import Border
from notifications.reading.bounces import bounced
from notifications.reading.calendar_answers import CalendarAnswer, calendar_answer
from notifications.reading.headers import (
    Headers,
    addresses,
    dmarc_verdict,
    first,
    headers_of,
    message_ids,
)
from notifications.reading.nature import nature_of
from notifications.reading.parsing import body_of, parsed

_DELIVERED = ("delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-rcpt-to")
_SINGLE = ("from", "sender", "subject")


@dataclass(frozen=True, slots=True)
class OpenMail:
    """One mail taken apart: what it is, and what it carries. A plain value: it can be pickled."""

    mail: IncomingMail
    body: Body
    addressed_to: tuple[str, ...] = ()
    calendar: CalendarAnswer | None = None


def opened(raw: bytes, border: Border, recipients: Sequence[str] = ()) -> OpenMail:
    """Take a mail apart; `recipients` are those of the envelope, believed before any header.

    Never raises on any bytes: what is wrong with a mail is in its `defects`.
    """
    message, defects = parsed(raw)
    headers = headers_of(message)
    body, more = (Body(), ()) if defects else body_of(message)
    delivered = _addressed_to(headers, recipients)
    nature = nature_of(message, headers, body.text)
    mail = IncomingMail(
        message_id=next(iter(message_ids(headers.get("message-id", ()))), ""),
        sender=next(iter(addresses(headers.get("from", ())[:1])), ""),
        subject=first(headers, "subject"),
        nature=nature,
        reply_tokens=_tokens(delivered, border),
        in_reply_to=_answered(headers),
        authentication=dmarc_verdict(headers, border.authserv_id),
        defects=(*defects, *more, *_doubts(headers)),
        bounce=bounced(message, headers, border, delivered) if nature is Nature.BOUNCE else None,
        attachments=tuple(one.name for one in body.attachments),
    )
    answer = None if defects else calendar_answer(message)
    return OpenMail(mail, body, delivered, answer)


def _addressed_to(headers: Headers, recipients: Sequence[str]) -> tuple[str, ...]:
    """Return every address the mail was for: envelope, delivery headers, then To and Cc."""
    names = (*_DELIVERED, "to", "cc", "resent-to")
    listed = [address for name in names for address in addresses(headers.get(name, ()))]
    return tuple(dict.fromkeys([*(one.strip().lower() for one in recipients), *listed]))


def _tokens(delivered: Sequence[str], border: Border) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(border.token_of, delivered))))


def _answered(headers: Headers) -> tuple[str, ...]:
    values = [*headers.get("in-reply-to", ()), *headers.get("references", ())]
    return message_ids(values)


def _doubts(headers: Headers) -> tuple[str, ...]:
    """Return what makes the sender doubtful: no From, two, or one that names several."""
    doubts = [f"two_{name.replace('-', '_')}" for name in _SINGLE if len(headers.get(name, ())) > 1]
    writers = addresses(headers.get("from", ()))
    if not writers:
        doubts.append("no_sender")
    elif len(writers) > 1 and "two_from" not in doubts:
        doubts.append("several_senders")
    return tuple(doubts)
