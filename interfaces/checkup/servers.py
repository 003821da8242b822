"""Checks the servers: the one that mail leaves by, and Prefect's."""

import socket
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException

from config.settings import Settings
from flows.prefect_server import PREFECT
from flows.whereabouts import found
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
    """Tell whether our Prefect answers; without it the timetable is kept all the same."""
    if not settings.prefect.enabled:
        return ok("prefect-disabled")
    ours = found(settings.data_dir / PREFECT)
    if ours and _answers(ours.host, ours.port):
        return ok("prefect", host=ours.host, port=str(ours.port))
    at = settings.prefect
    other = not ours and _listens(at.host, at.port)
    return warn("prefect-other" if other else "prefect-absent", host=at.host, port=str(at.port))


def _answers(host: str, port: int) -> bool:
    connection = HTTPConnection(host, port, timeout=PATIENCE)
    try:
        connection.request("GET", HEALTH)
        return connection.getresponse().status == HTTPStatus.OK
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


def _listens(host: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(PATIENCE)
        return probe.connect_ex((host, port)) == 0
