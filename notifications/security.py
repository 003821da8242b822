"""How a connection to a mail server is protected."""

import ipaddress
import ssl
from enum import StrEnum
from pathlib import Path


class Security(StrEnum):
    """How the connection is protected; PLAIN is for a server on this very machine."""

    STARTTLS = "starttls"
    TLS = "tls"
    PLAIN = "plain"


def tls_context(trust: Path | None) -> ssl.SSLContext:
    """Return a new context that verifies server and name.

    `trust` is a file of certificates to believe instead of the system's. Loading them costs some
    25 ms: one context serves all connections.
    """
    return ssl.create_default_context(cafile=trust)


def is_loopback(host: str) -> bool:
    """Tell whether a host is this machine by its very name, asking no resolver."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.casefold() == "localhost"
