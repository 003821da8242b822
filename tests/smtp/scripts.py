"""What a scripted server does where it fails."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Say:
    """Answer with these octets; `then` is `go on`, `close`, `reset` or `hang`."""

    words: bytes
    then: str = "go on"


CLOSE = Say(b"", "close")
RESET = Say(b"", "reset")
HANG = Say(b"", "hang")

Script = Mapping[str, Say]
"""What to do instead of the usual answer, by place: greeting, EHLO, STARTTLS, handshake, AUTH,
MAIL, RCPT, DATA, body (after the first line), dot (mail not taken), taken (taken first), RSET."""
