"""The envelope of a mail that a server has already delivered: what is left of it in the headers."""

import re
from collections.abc import Callable, Sequence

HEADER_BYTES = 100_000
MOST_RECIPIENTS = 20
# As Postfix, Exim, Dovecot and Courier name the envelope recipient, the surest first.
_NAMES = (b"x-original-to", b"delivered-to", b"envelope-to", b"x-envelope-to", b"to", b"cc")
# Of those, the first: the last server to take the mail wrote it (RFC 5321 §4.4).
_FOR = re.compile(r"\bfor\s{1,5}<([^<>\s]{3,320})>", re.IGNORECASE)
_FIELD = re.compile(rb"^([A-Za-z-]{1,40}):([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)", re.MULTILINE)
_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,253}")


def envelope_of(raw: bytes, own: Callable[[str], bool]) -> tuple[str, tuple[str, ...]]:
    """Return the envelope sender and those recipients that are ours, lower-cased.

    What servers write at delivery comes before To and Cc: some leave the tag of an address out.
    None of it is proof, a token in an address is. Empty where nothing is said.
    """
    fields = _fields(raw)
    sender = next((found for one in fields.get(b"return-path", ()) for found in _in(one)), "")
    listed = [*_received_for(fields.get(b"received", ())[:1])]
    listed += [found for name in _NAMES for one in fields.get(name, ()) for found in _in(one)]
    ours = tuple(dict.fromkeys(one.lower() for one in listed if own(one)))
    return sender, ours[:MOST_RECIPIENTS]


def _received_for(values: Sequence[str]) -> list[str]:
    return [found for one in values for said in _FOR.findall(one[:8_000]) for found in _in(said)]


def _fields(raw: bytes) -> dict[bytes, list[str]]:
    head = raw[:HEADER_BYTES]
    ends = [end for end in (head.find(b"\r\n\r\n"), head.find(b"\n\n")) if end >= 0]
    found: dict[bytes, list[str]] = {}
    for one in _FIELD.finditer(head, 0, min(ends, default=len(head))):
        value = one.group(2).decode("utf-8", "replace")
        found.setdefault(one.group(1).lower(), []).append(value)
    return found


def _in(value: str) -> list[str]:
    return _ADDRESS.findall(value[:8_000])
