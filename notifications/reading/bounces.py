"""What a non-delivery report says: whom it concerns, and whether for good."""

import re
from collections.abc import Sequence
from email.message import Message

from domain.model.reading import BouncedMail
from notifications.reading.border import Border
from notifications.reading.headers import Headers, addresses, headers_of, message_ids
from notifications.reading.parsing import parts_of, payload_of, text_of

_LOOKED_AT = 20_000
_MAX_RECIPIENTS = 20
_FIELD = re.compile(r"^([A-Za-z-]{4,40}):[ \t]*([^\n]{0,500})$", re.MULTILINE)
_ENHANCED = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_REPLY_CODE = re.compile(r"(?<![\d.])([45]\d\d)[ -][^\d]")
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_RETURNED = re.compile(
    r"^.{0,20}(?:original message|returned message|copy of (?:the|your) (?:message|mail)"
    r"|message (?:text|body|header|follows)|undelivered message|unsent message"
    r"|received: |return-path: |headers? follow)",
    re.IGNORECASE | re.MULTILINE,
)
_RETURNED_HEADERS = ("text/rfc822-headers", "text/rfc822-header")
_DAEMONS = re.compile(
    r"(?:mailer-daemon|postmaster|mail-daemon|abuse|noreply|no-reply)@", re.IGNORECASE
)


def bounced(
    message: Message, headers: Headers, border: Border, known: Sequence[str]
) -> BouncedMail:
    """Return what the report says; `known` are the addresses that the mail was delivered to.

    A token in our bounce address makes the recipient certain (VERP); the rest is what the
    report claims: RFC 3464 fields, X-Failed-Recipients, else the addresses in its first words.
    """
    fields = _status_fields(message)
    words = _first_words(message)
    status = _status(fields, words)
    return BouncedMail(
        recipients=_recipients(fields, headers, words, known, _returned_to(message))[
            :_MAX_RECIPIENTS
        ],
        permanent=_permanent(fields, status, words),
        status=status,
        message_ids=_returned_ids(message, headers),
        token=next(filter(None, map(border.bounce_token_of, known)), ""),
    )


def _status_fields(message: Message) -> list[tuple[str, str]]:
    """Return the fields of the delivery status, names lower-cased, in order."""
    fields: list[tuple[str, str]] = []
    for part in parts_of(message):
        if part.get_content_type() != "message/delivery-status":
            continue
        inner = part.get_payload()
        for block in inner if isinstance(inner, list) else []:
            if isinstance(block, Message):
                fields += [(name.lower(), str(value)) for name, value in block.raw_items()]
        if not isinstance(inner, list):
            fields += [(name.lower(), value) for name, value in _FIELD.findall(text_of(part))]
    return fields


def _first_words(message: Message) -> str:
    """Return the human part of the report, up to where the returned mail begins."""
    for part in parts_of(message):
        if part.get_content_maintype() == "text" and not part.is_multipart():
            text = text_of(part)[:_LOOKED_AT]
            cut = _RETURNED.search(text)
            return text[: cut.start()] if cut and cut.start() > 0 else text
    return ""


def _recipients(
    fields: list[tuple[str, str]],
    headers: Headers,
    words: str,
    known: Sequence[str],
    returned: tuple[str, ...],
) -> tuple[str, ...]:
    for wanted in ("final-recipient", "original-recipient"):
        named = addresses([value.split(";", 1)[-1] for name, value in fields if name == wanted])
        if named:
            return named
    failed = addresses(headers.get("x-failed-recipients", ()))
    if failed:
        return failed
    found = _named_in(words, headers, known)
    # A report that names nobody still returns our mail, and that says whom it was for.
    return found or tuple(one for one in returned if one not in known)


def _named_in(words: str, headers: Headers, known: Sequence[str]) -> tuple[str, ...]:
    ours = {*known, *addresses(headers.get("from", ())), *addresses(headers.get("to", ()))}
    named = (_bare(match.lower()) for match in _ADDRESS.findall(words))
    found = dict.fromkeys(named)
    return tuple(one for one in found if one not in ours and not _DAEMONS.match(one))


def _bare(address: str) -> str:
    """Return an address without what servers glue before it: a quote, the name of the protocol."""
    return address.lstrip("'").removeprefix("smtp=")


def _returned_to(message: Message) -> tuple[str, ...]:
    """Return whom the mail that came back was for, by the copy of it in the report."""
    for part in parts_of(message)[1:]:
        to = addresses(headers_of(part).get("to", ()))
        if to:
            return to
        if part.get_content_type() in _RETURNED_HEADERS:
            text = payload_of(part)[:_LOOKED_AT].decode("latin-1")
            return addresses([value for name, value in _FIELD.findall(text) if name == "To"])
    return ()


def _status(fields: list[tuple[str, str]], words: str) -> str:
    declared = [value.strip() for name, value in fields if name == "status"]
    for text in [*declared, *(value for name, value in fields if name == "diagnostic-code"), words]:
        match = _ENHANCED.search(text)
        if match:
            return match.group(1)
    return ""


def _permanent(fields: list[tuple[str, str]], status: str, words: str) -> bool:
    actions = {value.strip().lower() for name, value in fields if name == "action"}
    if actions and "failed" not in actions:
        return False
    if status:
        return status.startswith("5")
    code = _REPLY_CODE.search(words)
    return code is not None and code.group(1).startswith("5")


def _returned_ids(message: Message, headers: Headers) -> tuple[str, ...]:
    """Return the ids of the mail that came back: of its copy, then those that are answered."""
    found: list[str] = []
    for part in parts_of(message)[1:]:
        found += message_ids(headers_of(part).get("message-id", ()))
        if part.get_content_type() in _RETURNED_HEADERS:
            text = payload_of(part)[:_LOOKED_AT].decode("latin-1")
            found += message_ids(
                [value for name, value in _FIELD.findall(text) if name.lower() == "message-id"]
            )
    for name in ("in-reply-to", "references"):
        found += message_ids(headers.get(name, ()))
    text = text_of(message)[:_LOOKED_AT] if not message.is_multipart() else ""
    found += message_ids(
        [value for name, value in _FIELD.findall(text) if name.lower() == "message-id"]
    )
    return tuple(dict.fromkeys(found))
