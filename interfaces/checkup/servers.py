"""Checks the servers: the one that mail leaves by, and Prefect's."""

import socket
from http.client import HTTPConnection, HTTPException

from config.settings import Settings
from interfaces.checkup.finding import Finding, fail, ok, warn

PATIENCE = 5.0
GREETING = b"220"
HEALTH = "/api/health"


def smtp(settings: Settings) -> Finding:
    """Tell whether the server that mail leaves by greets us; nothing is sent."""
    at = settings.smtp
    if not at.host:
        return warn("smtp-none")
    told = {"host": at.host, "port": str(at.port)}
    try:
        # With implicit TLS the greeting comes encrypted: being heard is enough.
        greeting = GREETING if at.tls == "tls" else b""
        with socket.create_connection((at.host, at.port), PATIENCE) as connection:
            if not greeting:
                greeting = connection.recv(512)
                connection.sendall(b"QUIT\r\n")
    except OSError:
        return fail("smtp-unreachable", **told)
    if not greeting.startswith(GREETING):
        return fail("smtp-strange", **told)
    if settings.redirect_all_to:
        return warn("smtp-redirected", **told, address=settings.redirect_all_to)
    return ok("smtp", **told)


def prefect(settings: Settings) -> Finding:
    """Tell whether Prefect's server answers; without it the timetable is kept all the same."""
    at = settings.prefect
    told = {"host": at.host, "port": str(at.port)}
    if not at.enabled:
        return ok("prefect-disabled")
    connection = HTTPConnection(at.host, at.port, timeout=PATIENCE)
    try:
        connection.request("GET", HEALTH)
        connection.getresponse().read()
    except (OSError, HTTPException):
        return warn("prefect-absent", **told)
    finally:
        connection.close()
    return ok("prefect", **told)
