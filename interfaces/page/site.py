"""Answers the web for the owner's page: GET shows, POST takes a form, nothing else is there."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import Route

from config.bootstrap import Application
from domain.errors import RefusedError, StoreError
from domain.model.almanac import Almanac
from domain.model.page import OwnerPage
from domain.model.status import Language
from domain.use_cases.answering_by_page import answer_page, open_deadlines, open_page
from domain.use_cases.unsubscribing import digest_left, unsubscribe
from interfaces.page.form import LARGEST, Form, form_of
from interfaces.page.headers import Headers
from interfaces.page.rendering import Showing, Told, rendered
from notifications.composing.words import Words
from notifications.tokens import Purpose

_log = logging.getLogger(__name__)

HERE = Path(__file__).parent / "templates"
STATUSES = {"page.unknown": 404, "page.expired": 410, "page.revoked": 410}
AMISS, TOO_LONG = 422, 413
Handler = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True)
class OwnerSite:
    """The pages of one installation; `answered` is told after each form that was taken."""

    app: Application
    answered: Callable[[], None] = lambda: None

    @property
    def application(self) -> Starlette:
        """Return the site as an ASGI application."""
        return Starlette(
            routes=[
                Route("/o/{token}", self._guarded(self._show), methods=["GET"]),
                Route("/o/{token}", self._guarded(self._take), methods=["POST"]),
                Route("/d/{token}.ics", self._guarded(self._deadlines), methods=["GET"]),
                Route("/u/{token}", self._guarded(self._ask_leaving), methods=["GET"]),
                Route("/u/{token}", self._guarded(self._leave), methods=["POST"]),
                Route("/page.css", self._style, methods=["GET"]),
            ],
            middleware=[Middleware(Headers)],
            exception_handlers={HTTPException: self._refused},
        )

    async def _show(self, request: Request) -> Response:
        showing = await self._opened(request, self._link(request))
        return _page(rendered("form.html.j2", showing), 200)

    async def _take(self, request: Request) -> Response:
        link = self._link(request)
        showing = await self._opened(request, link)
        form = await _sent(request, showing.words)
        found = await asyncio.to_thread(
            answer_page, self.app.open_unit, link, form.answers, self.app.moment
        )
        showing = replace(showing, page=found.page)
        told = Told(form, found.problems)
        if found.problems:
            return _page(rendered("form.html.j2", showing, told), AMISS)
        self.answered()
        return _page(rendered("done.html.j2", showing, told), 200)

    async def _deadlines(self, request: Request) -> Response:
        from notifications.composing.deadlines import deadlines  # noqa: PLC0415 -- 90 ms, for few

        app, link = self.app, self._link(request, Purpose.DEADLINES)
        page, programme = await asyncio.to_thread(open_deadlines, app.open_unit, link, app.moment)
        words = await self._words(request, page)
        calendar = deadlines(page, programme, words, app.moment("UTC").at)
        return Response(calendar, media_type="text/calendar")

    async def _ask_leaving(self, request: Request) -> Response:
        return await self._leaving(request, "leave.html.j2")

    async def _leave(self, request: Request) -> Response:
        link = self._link(request, Purpose.UNSUBSCRIBE)
        await asyncio.to_thread(unsubscribe, self.app.open_unit, link, self.app.moment)
        return await self._leaving(request, "left.html.j2")

    async def _leaving(self, request: Request, template: str) -> Response:
        link = self._link(request, Purpose.UNSUBSCRIBE)
        language, body = await asyncio.to_thread(digest_left, self.app.open_unit, link)
        words = Words(_asked_language(request) or language)
        return _page(rendered(template, Showing(None, body, words)), 200)

    async def _opened(self, request: Request, link: str) -> Showing:
        app = self.app
        page, programme = await asyncio.to_thread(open_page, app.open_unit, link, app.moment)
        words = await self._words(request, page)
        return Showing(page, programme, words, feed=app.sender.deadlines_link(link))

    async def _words(self, request: Request, page: OwnerPage) -> Words:
        rulebook = await asyncio.to_thread(lambda: self.app.rulebook)
        almanac = Almanac(page.day, rulebook.calendar.estimated)
        return Words(_asked_language(request) or page.person.language, almanac)

    def _link(self, request: Request, purpose: Purpose = Purpose.PAGE) -> str:
        """Return the mail whose link was followed; nothing tells a forged one from a lost one."""
        tokens = self.app.tokens
        link = tokens.verify(purpose, request.path_params["token"])
        if link is None:
            raise RefusedError("page.unknown")
        return link

    def _guarded(self, handler: Handler) -> Handler:
        async def guarded(request: Request) -> Response:
            try:
                return await handler(request)
            except RefusedError as error:
                return self._closed(request, error.code, STATUSES.get(error.code, 400))
            except ClientDisconnect:
                return Response(status_code=400)
            except StoreError as error:
                _log.error("the owner's page: %s", error.code)
            except HTTPException:
                raise
            except Exception as error:  # noqa: BLE001 -- the edge: its words may quote a link
                _log.error("the owner's page failed: %s", type(error).__name__)
            return self._closed(request, "page.failed", 503)

        return guarded

    async def _refused(self, request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        code = "page.too-long" if status == TOO_LONG else "page.unknown"
        return self._closed(request, code, status)

    def _closed(self, request: Request, code: str, status: int) -> Response:
        words = Words(_asked_language(request) or self.app.settings.language)
        return _page(rendered("closed.html.j2", Showing(None, "", words, code)), status)

    async def _style(self, _request: Request) -> Response:
        return FileResponse(HERE / "page.css", media_type="text/css")


def _page(html: str, status: int) -> Response:
    return HTMLResponse(html, status)


def _asked_language(request: Request) -> Language | None:
    asked = request.query_params.get("lang", "")
    return next((one for one in Language if one.value == asked), None)


async def _sent(request: Request, words: Words) -> Form:
    """Return the form, read no further than one of ours can be long."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > LARGEST:
            raise HTTPException(TOO_LONG)
    try:
        return form_of(bytes(body), words)
    except ValueError as error:
        raise HTTPException(TOO_LONG) from error
