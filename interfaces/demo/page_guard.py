"""Keeps the page for this machine alone: foreign hosts, foreign origins, hostile mail."""

import secrets
from collections.abc import Awaitable, Callable
from hmac import compare_digest
from urllib.parse import parse_qs

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HOSTS = frozenset({"127.0.0.1", "localhost", "[::1]"})
LARGEST_FORM = 64 * 1024
_EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-DNS-Prefetch-Control": "off",
    "Cache-Control": "no-store",
}
PAGE_POLICY = (
    "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
# A mail is somebody else's page: it runs nothing, fetches nothing, leads nowhere.
MAIL_POLICY = (
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; "
    "base-uri 'none'; frame-ancestors 'self'"
)


class Guard:
    """Answers only to names of this machine, and says with each answer what it may do.

    A name that a foreign server resolves to this machine (DNS rebinding) is refused.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if not is_here(Request(scope).headers.get("host", "")):
            await _refuse(send)
            return
        await self._app(scope, receive, _with_headers(send))


class Seal:
    """A secret of this run, in every form of the page and in no other."""

    def __init__(self) -> None:
        self.value = secrets.token_urlsafe(24)

    def authentic(self, request: Request, form: dict[str, str]) -> bool:
        """Tell whether a form comes from our own page."""
        host = request.headers.get("host", "")
        same = request.headers.get("origin", "") == f"http://{host}"
        return same and compare_digest(form.get("sceau", "").encode(), self.value.encode())


def is_here(host: str) -> bool:
    """Tell whether a Host field names this machine, with or without a port."""
    return host.rpartition(":")[0] in HOSTS or host in HOSTS


async def form_of(request: Request) -> dict[str, str]:
    """Return the fields of a form, the last of each name; empty when it is larger than any."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_FORM:
            return {}
    fields = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=20)
    return {name: values[-1] for name, values in fields.items()}


def _with_headers(send: Send) -> Callable[[Message], Awaitable[None]]:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _EVERYWHERE.items():
                headers.setdefault(name, value)
            headers.setdefault("Content-Security-Policy", PAGE_POLICY)
        await send(message)

    return sending


async def _refuse(send: Send) -> None:
    headers = [(b"content-type", b"text/plain"), (b"content-length", b"0")]
    await send({"type": "http.response.start", "status": 421, "headers": headers})
    await send({"type": "http.response.body", "body": b""})
