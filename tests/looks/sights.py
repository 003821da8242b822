"""All that people see in a browser or a mail client: each mail and each page, in each language."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from domain.model.letters import ReminderContent, RequestContent
from domain.model.page import Choice, OwnerPage, PageAnswer, PageLine, PageProblem
from domain.model.status import Language, Status
from interfaces import page as owner_page
from interfaces.page.form import Form
from interfaces.page.rendering import Showing, Told, rendered
from notifications.composing.words import Words
from tests.composing.contents import LINES, SALMA, TODAY, the_request
from tests.composing.letters import COMPOSER, LETTERS, part

STYLE = Path(owner_page.__file__).parent / "templates" / "page.css"
LONG = "Anticonstitutionnellement-transfrontalière_2030/échéancier " * 4
ARABIC = "إحداث منصة لوجستيكية مندمجة بجهة فاس مكناس"
HOSTILE = (
    "</td></table><script>alert(1)</script><img src=http://evil.example/x>\u202e&amp; {{ 7*7 }}"
)


@dataclass(frozen=True, slots=True)
class Sight:
    """One thing to look at; `is_page` where it has a style sheet of its own beside it."""

    name: str
    language: Language
    html: str
    is_page: bool = False


def sights() -> Iterator[Sight]:
    """Yield everything, in French, Arabic and English."""
    for language in Language:
        yield from mails(language)
        yield from _strange_mails(language)
        yield from pages(language)


def mails(language: Language) -> Iterator[Sight]:
    """Yield each mail of the product."""
    for name, letter in LETTERS.items():
        yield Sight(name, language, part(COMPOSER.compose(letter(language)), "html"))


def _strange_mails(language: Language) -> Iterator[Sight]:
    """Yield requests and reminders whose words come from the worst of plans."""
    for name, title in (("long", LONG), ("arabic", ARABIC), ("hostile", HOSTILE)):
        lines = tuple(replace(one, title=title, last_words=title, ref="4.12.107") for one in LINES)
        for kind in ("request", "reminder"):
            letter = LETTERS[kind](language)
            content = letter.content
            if isinstance(content, RequestContent | ReminderContent):
                letter = replace(letter, content=replace(content, lines=lines), coordinator=title)
            yield Sight(f"{kind}-{name}", language, part(COMPOSER.compose(letter), "html"))
    many = tuple(replace(LINES[n % 3], number=n + 1) for n in range(200))
    letter = replace(LETTERS["request"](language), content=replace(the_request(), lines=many))
    yield Sight("request-200", language, part(COMPOSER.compose(letter), "html"))


FEED = f"https://suivi.example/d/{'a' * 32}.ics"


def pages(language: Language) -> Iterator[Sight]:
    """Yield the owner's page opened, refused, thanked, closed; and that of unsubscribing."""
    words = Words(language)
    for name, titles in (
        ("page", ("Ouvrir le guichet", ARABIC)),
        ("page-strange", (LONG, HOSTILE)),
    ):
        showing = Showing(an_owner_page(titles), "Feuille de route d’essai", words, feed=FEED)
        told = _told(showing)
        yield Sight(name, language, rendered("form.html.j2", showing), is_page=True)
        yield Sight(
            f"{name}-amiss", language, rendered("form.html.j2", showing, told), is_page=True
        )
        done = replace(told, problems=())
        yield Sight(f"{name}-done", language, rendered("done.html.j2", showing, done), is_page=True)
    empty = Showing(an_owner_page(()), "", words)
    yield Sight("page-empty", language, rendered("form.html.j2", empty), is_page=True)
    for template, code in (("closed", "page.expired"), ("leave", ""), ("left", "")):
        showing = Showing(None, "Comité de suivi", words, code)
        yield Sight(
            f"page-{template}", language, rendered(f"{template}.html.j2", showing), is_page=True
        )


def an_owner_page(titles: tuple[str, ...]) -> OwnerPage:
    """Return the page of somebody with actions of these titles."""
    lines = tuple(
        PageLine(
            action=f"action{n}",
            ref=f"1.{n}",
            title=title,
            deadline=date(2026, 2, 20),
            status=Status.IN_PROGRESS,
            progress=40,
            version="v",
            days_late=18,
            last_words=title,
            last_words_on=date(2026, 3, 1),
        )
        for n, title in enumerate(titles)
    )
    return OwnerPage("essai", SALMA, TODAY, lines, answer_by=date(2026, 3, 12))


def _told(showing: Showing) -> Told:
    answers = (
        PageAnswer("action0", "v", Choice.LATE, "…", date(2026, 7, 1), 40, words=LONG),
        PageAnswer("action1", "v", Choice.BLOCKED, "…", need=ARABIC),
    )
    values = {
        "action0": {"choice": "late", "words": LONG},
        "action1": {"choice": "blocked"},
    }
    problems = (
        PageProblem("page.deadline", "action0", "deadline"),
        PageProblem("page.need", "action1", "need"),
        PageProblem("page.nothing"),
    )
    assert showing.page
    return Told(Form(values, answers), problems)
