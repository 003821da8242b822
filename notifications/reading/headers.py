"""What the header lines of a mail say, decoded without trusting any of them."""

import binascii
import re
from base64 import b64decode
from collections.abc import Mapping, Sequence
from email.message import Message
from quopri import decodestring

from notifications.reading.charsets import decoded

VALUE_LIMIT = 8_000
_WORD = re.compile(r"=\?([\w.+-]{1,40})(?:\*[\w-]{1,20})?\?([bBqQ])\?([^?\s]{0,4000})\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)\s{1,20}(=\?)")
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]+")
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}")
_BRACKETED = re.compile(r"<\s{0,5}([^<>\s]{1,320})\s{0,5}>")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.){0,2000}"')
_MESSAGE_ID = re.compile(r"<([^<>\s@]{1,250}@[^<>\s@]{1,250})>")
_VERDICT = re.compile(r"\bdmarc\s{0,3}=\s{0,3}(\w{1,20})", re.IGNORECASE)

Headers = Mapping[str, Sequence[str]]


def headers_of(message: Message) -> dict[str, list[str]]:
    """Return the raw values by lower-case name, in order; bytes beyond ASCII are decoded."""
    values: dict[str, list[str]] = {}
    for name, value in message.raw_items():
        raw = str(value)[:VALUE_LIMIT].encode("utf-8", "surrogateescape")
        values.setdefault(name.strip().lower(), []).append(decoded(raw, None))
    return values


def first(headers: Headers, name: str) -> str:
    """Return the first value of a header, unfolded and unquoted; empty when there is none."""
    values = headers.get(name, ())
    return readable(values[0]) if values else ""


def readable(value: str) -> str:
    """Return a header value with its encoded words decoded and controls made spaces."""
    return _UNSAFE.sub(" ", unencoded(value)).strip()


def unencoded(value: str) -> str:
    """Return a header value with its encoded words (RFC 2047) decoded."""
    joined = _BETWEEN_WORDS.sub(r"\1\2", value[:VALUE_LIMIT])
    return _WORD.sub(_decoded_word, joined)


def _decoded_word(word: re.Match[str]) -> str:
    charset, encoding, text = word.groups()
    data = text.encode("utf-8", "replace")
    if encoding in "qQ":
        return decoded(decodestring(data, header=True), charset)
    try:
        return decoded(b64decode(data + b"=" * (-len(data) % 4)), charset)
    except (binascii.Error, ValueError):
        return word.group(0)


def addresses(values: Sequence[str]) -> tuple[str, ...]:
    """Return the addresses in some header values, lower-cased, once each, in order.

    An address in angle brackets counts, one in the quoted name before it doesn't.
    """
    found: list[str] = []
    for value in values:
        bare = _QUOTED.sub(" ", value[:VALUE_LIMIT])
        for part in _parts(bare):
            bracketed = _BRACKETED.search(part)
            match = _ADDRESS.search(bracketed.group(1) if bracketed else part)
            if match:
                found.append(match.group(0).lower())
    return tuple(dict.fromkeys(found))


def _parts(value: str) -> list[str]:
    return re.split(r"[,;]", value)


def message_ids(values: Sequence[str]) -> tuple[str, ...]:
    """Return the message ids in some header values, without brackets, once each, in order."""
    ids = [found for value in values for found in _MESSAGE_ID.findall(value[:VALUE_LIMIT])]
    return tuple(dict.fromkeys(ids))


def dmarc_verdict(headers: Headers, authserv_id: str) -> str:
    """Return what our own border found (`pass`, `fail`, `none`…); empty when it said nothing.

    RFC 8601; read tolerantly, since Microsoft 365 writes no version and puts words first.
    """
    wanted = authserv_id.strip().lower()
    for value in headers.get("authentication-results", ()):
        server = value.strip().split(";", 1)[0].split()
        if wanted and server and server[0].lower() == wanted:
            verdict = _VERDICT.search(value)
            return verdict.group(1).lower() if verdict else "none"
    return ""
