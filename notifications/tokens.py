"""Signed tokens that say which of our mails an address or a link was made for."""

import hmac
from base64 import b32decode, b32encode
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Protocol

VERSION = 1
KEY_IDS = range(8)
TOKEN_LENGTH = 32
_MAIL_ID_BYTES = 5
_MAC_BYTES = 14
_MAIL_ID_LENGTH = 8


class Purpose(StrEnum):
    """What a token may be used for; a token made for one purpose opens no other."""

    REPLY = "reply"
    BOUNCE = "bounce"
    CONFIRM = "confirm"
    UNSUBSCRIBE = "unsubscribe"
    PAGE = "page"
    DEADLINES = "deadlines"


class Verifier(Protocol):
    """Verifies tokens, under whichever keys are live."""

    def verify(self, purpose: Purpose, token: str) -> str | None:
        """Return the mail id that the token names; None when we did not make it for that."""
        ...


@dataclass(frozen=True, slots=True, repr=False)
class Tokens:
    """Mints and verifies tokens under the live keys: `keys` by key id, `minting` the one in use.

    Two keys live side by side while one takes over from the other: both verify, one mints.
    """

    keys: Mapping[int, bytes]
    minting: int

    def __post_init__(self) -> None:
        if self.minting not in self.keys or not all(key in KEY_IDS for key in self.keys):
            msg = "token_key_unknown"
            raise ValueError(msg)

    def mint(self, purpose: Purpose, mail_id: str) -> str:
        """Return the 32 characters [a-z2-7] that name this mail for this purpose.

        Raises ValueError when `mail_id` is not 8 characters of base32.
        """
        body = bytes([VERSION << 3 | self.minting]) + _decoded(mail_id, _MAIL_ID_LENGTH)
        return _encoded(body + _mac(self.keys[self.minting], purpose, body))

    def verify(self, purpose: Purpose, token: str) -> str | None:
        """Return the mail id that the token names; None when we did not make it for that.

        Letter case doesn't matter: mail servers lower-case local parts.
        """
        try:
            raw = _decoded(token, TOKEN_LENGTH)
        except ValueError:
            return None
        body, mac = raw[: 1 + _MAIL_ID_BYTES], raw[1 + _MAIL_ID_BYTES :]
        key = self.keys.get(body[0] & 0b111)
        if body[0] >> 3 != VERSION or key is None:
            return None
        if not hmac.compare_digest(mac, _mac(key, purpose, body)):
            return None
        return _encoded(body[1:])


def key_of(token: str) -> int | None:
    """Return the id of the key that a token says it was made with, None where it is no token."""
    try:
        raw = _decoded(token, TOKEN_LENGTH)
    except ValueError:
        return None
    return raw[0] & 0b111 if raw[0] >> 3 == VERSION else None


def _mac(key: bytes, purpose: Purpose, body: bytes) -> bytes:
    message = b"suivi/" + purpose.value.encode("ascii") + b"\0" + body
    return hmac.new(key, message, sha256).digest()[:_MAC_BYTES]


def _encoded(raw: bytes) -> str:
    return b32encode(raw).decode("ascii").lower()


def _decoded(text: str, length: int) -> bytes:
    if len(text) != length or not text.isascii():
        msg = "token_malformed"
        raise ValueError(msg)
    return b32decode(text.upper())
