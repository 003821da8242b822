"""Makes an envelope that can be written into SMTP commands, or refuses the addresses."""

import re
from dataclasses import dataclass

from domain.errors import InvalidValueError

# RFC 5321 §4.5.3.1, in octets.
_LONGEST_LOCAL = 64
_LONGEST_ADDRESS = 254

# RFC 5321 dot-string, RFC 6531 letters. Quoted local parts are refused: nobody is given one, and
# they are how commands are smuggled.
_LOCAL = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*")
_LABEL = r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_DOMAIN = re.compile(rf"{_LABEL}(\.{_LABEL})*")


@dataclass(frozen=True, slots=True)
class Envelope:
    """Sender and recipient as octets for the wire, without brackets; `utf8` asks for SMTPUTF8."""

    sender: bytes
    recipient: bytes
    utf8: bool = False


def envelope_for(sender: str, recipient: str) -> Envelope:
    """Return the envelope of a mail; an empty sender is the null sender.

    A domain in other letters goes as its A-label; a local part in other letters needs SMTPUTF8.
    Raises InvalidValueError `address-invalid` before anything is said to a server.
    """
    written = _written(recipient)
    origin = _written(sender) if sender else ""
    return Envelope(
        sender=origin.encode(),
        recipient=written.encode(),
        utf8=not (origin.isascii() and written.isascii()),
    )


def _written(address: str) -> str:
    local, at, domain = address.rpartition("@")
    domain = _ascii_domain(domain)
    sound = at and domain and _LOCAL.fullmatch(local) and _DOMAIN.fullmatch(domain)
    written = f"{local}@{domain}"
    if not sound or not _fits(local, written):
        raise InvalidValueError("address-invalid", address=address)
    return written


def _fits(local: str, written: str) -> bool:
    return len(local.encode()) <= _LONGEST_LOCAL and len(written.encode()) <= _LONGEST_ADDRESS


def _ascii_domain(domain: str) -> str:
    """Return the A-label form, empty when there is none."""
    if domain.isascii():
        return domain
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
