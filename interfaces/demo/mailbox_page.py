"""The page of the local mailbox: every mail that passed, and a form to answer by hand."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from domain.model.status import Language
from interfaces.demo.by_hand import command_for
from interfaces.demo.contents import html_of, page_in, plain_of, source_of
from interfaces.demo.kept_mail import KeptMail, MailFolder
from interfaces.demo.page_guard import MAIL_POLICY, Guard, Seal, form_of
from interfaces.demo.shelf import (
    Row,
    Shelf,
    Wanted,
    by_day,
    in_full,
    kinds_in,
    people_in,
    wanted_of,
)
from notifications.composing.typography import direction
from notifications.composing.words import Words

TEMPLATES = Path(__file__).parent / "templates"
VIEWS = ("html", "texte", "source")
LONGEST_ANSWER = 10_000
# Once every three seconds after an answer was sent.
LOOKS = 4

# Sends the answer of whoever received the mail, in these words.
Reply = Callable[[KeptMail, str], Awaitable[None]]


@dataclass(frozen=True)
class MailboxPage:
    """The page over one folder; `host` and `port` are those of the post office."""

    folder: MailFolder
    shelf: Shelf
    reply: Reply
    port: int
    language: Language = Language.FR
    title: str = ""
    prefect_url: str = ""
    owner_url: str = ""

    @cached_property
    def application(self) -> Starlette:
        """Return the page as an ASGI application."""
        return Starlette(
            routes=[
                Route("/", self._list),
                Route("/courriels/{number:int}", self._mail),
                Route("/courriels/{number:int}/corps", self._body),
                Route("/courriels/{number:int}/reponse", self._answer, methods=["POST"]),
                Route("/style.css", self._style),
            ],
            middleware=[Middleware(Guard)],
            exception_handlers={HTTPException: self._refused, 500: self._refused},
        )

    @cached_property
    def _seal(self) -> Seal:
        return Seal()

    @cached_property
    def _templates(self) -> Environment:
        words = Words(self.language)
        environment = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        environment.globals |= {
            "t": words.say,
            "lang": self.language.value,
            "dir": "rtl" if words.right_to_left else "ltr",
            "title": self.title,
            "prefect_url": self.prefect_url,
            "port": self.port,
        }
        environment.filters |= {"dirof": direction, "by_day": by_day, "in_full": in_full}
        return environment

    async def _list(self, request: Request) -> Response:
        asked = request.query_params
        wanted = Wanted(asked.get("de", ""), asked.get("type", ""), asked.get("ordre") == "ancien")
        rows = self.shelf.rows(self.language)
        return self._page(
            "list.html.j2",
            rows=wanted_of(rows, wanted),
            total=len(rows),
            people=people_in(rows),
            kinds=kinds_in(rows),
            wanted=wanted,
            looks=_looks(asked.get("envoye", "")),
        )

    async def _mail(self, request: Request) -> Response:
        mail, row = self._found(request)
        raw = self.folder.raw(mail)
        views = [one for one in VIEWS if one != "html" or html_of(raw)]
        asked = request.query_params.get("vue", "")
        view = asked if asked in views else views[0]
        shown = {"html": "", "texte": plain_of(raw), "source": source_of(raw)}[view]
        return self._page(
            "mail.html.j2",
            mail=mail,
            row=row,
            views=views,
            view=view,
            shown=shown,
            seal=self._seal.value,
            longest=LONGEST_ANSWER,
            command=command_for(mail, row.address, self.port),
            owner_page=page_in(plain_of(raw), self.owner_url),
        )

    async def _body(self, request: Request) -> Response:
        mail, _ = self._found(request)
        written = html_of(self.folder.raw(mail))
        return HTMLResponse(written, headers={"Content-Security-Policy": MAIL_POLICY})

    async def _answer(self, request: Request) -> Response:
        mail, row = self._found(request)
        form = await form_of(request)
        text = form.get("texte", "").replace("\r\n", "\n").strip()[:LONGEST_ANSWER]
        if not self._seal.authentic(request, form) or not row.answerable:
            raise HTTPException(403)
        if text:
            await self.reply(mail, text)
        return RedirectResponse(
            str(request.url_for("_list").include_query_params(de=row.address, envoye=LOOKS)), 303
        )

    async def _style(self, _request: Request) -> Response:
        return FileResponse(TEMPLATES / "style.css", media_type="text/css")

    async def _refused(self, _request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        words = Words(self.language)
        explained = words.first(f"demo-page-refused-{status}", "demo-page-refused-500")
        return self._page("refused.html.j2", status, explained=explained)

    def _found(self, request: Request) -> tuple[KeptMail, Row]:
        mail = self.folder.get(request.path_params["number"])
        rows = {one.number: one for one in self.shelf.rows(self.language)}
        if mail is None or mail.number not in rows:
            raise HTTPException(404)
        return mail, rows[mail.number]

    def _page(self, template: str, status_code: int = 200, **values: object) -> Response:
        page = self._templates.get_template(template).render(values)
        return HTMLResponse(page, status_code)


def _looks(asked: str) -> int:
    """Return how many more times the page looks by itself for the receipt of an answer."""
    return min(int(asked), LOOKS) if asked.isascii() and asked.isdigit() else 0
