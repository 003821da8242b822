"""How mail leaves: the server, the secrecy of the way to it, and what it bears."""

import ssl
from dataclasses import dataclass, field
from pathlib import Path

from domain.errors import InvalidValueError
from notifications.security import Security, is_loopback, tls_context

# Postfix waits this long for the answer to the final dot; less would make duplicates.
SHORTEST_ANSWER_TIMEOUT = 600.0


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for a server, in seconds.

    `connect` covers connection, TLS and greeting; `reply` each command (RFC 5321 §4.5.3.2);
    `answer` the body and the final dot; `landing` what a mail in the air still gets when we stop.
    """

    connect: float = 30.0
    reply: float = 300.0
    answer: float = SHORTEST_ANSWER_TIMEOUT
    landing: float = 10.0


@dataclass(frozen=True, slots=True)
class Channel:
    """One way out.

    Without `username` nobody is authenticated. `per_minute` 0 means no limit. `hello` is the name
    that we greet with, best the sender's domain. `trust` is a file of certificates to believe
    instead of the system's. Raises InvalidValueError for what is unsafe or senseless.
    """

    host: str
    port: int
    security: Security = Security.STARTTLS
    username: str = ""
    password: str = field(default="", repr=False)
    hello: str = "localhost"
    connections: int = 3
    per_minute: int = 0
    patience: Patience = field(default_factory=Patience)
    trust: Path | None = None

    def __post_init__(self) -> None:
        if self.security is Security.PLAIN and not is_loopback(self.host):
            raise InvalidValueError("smtp-plain-beyond-loopback", host=self.host)
        if self.connections < 1 or self.per_minute < 0:
            raise InvalidValueError("smtp-limits", connections=self.connections)
        if not self.hello.isascii() or not self.hello.isprintable() or " " in self.hello:
            raise InvalidValueError("smtp-hello", hello=self.hello)

    def tls_context(self) -> ssl.SSLContext | None:
        """Return a new context that verifies server and name, None for PLAIN."""
        return None if self.security is Security.PLAIN else tls_context(self.trust)
