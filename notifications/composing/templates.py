"""Loads the templates of one language, their styles inlined and their words at hand."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, lru_cache, partial
from pathlib import Path

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound

from domain.model.action_line import ActionLine
from domain.model.almanac import Almanac
from domain.model.digest import DigestLine
from domain.model.status import Language, Status
from notifications.composing.catalogue import Catalogue, catalogue_of
from notifications.composing.inlining import inlined
from notifications.composing.marks import GLYPHS, bar, emphasised, plain, turned
from notifications.composing.typography import NBSP, clipped, isolated
from notifications.composing.words import Words
from notifications.composing.wrapping import filled, headed

FOLDER = Path(__file__).parents[1] / "templates"


class _Loader(BaseLoader):
    """Reads templates; what is the same in every mail of a language is put in once, here.

    `constants` are marks and what replaces them; `sheet` is inlined where there is one.
    """

    def __init__(self, constants: Mapping[str, str], sheet: str = "") -> None:
        self._constants = constants
        self._sheet = sheet

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """Return source, path, and whether the template is still the one on disk: always."""
        del environment
        path = FOLDER / template
        if not path.is_file():
            raise TemplateNotFound(template)
        source = path.read_text(encoding="utf-8")
        for mark, text in self._constants.items():
            source = source.replace(f"{{{{ {mark} }}}}", text)
        return inlined(source, self._sheet) if self._sheet else source, str(path), lambda: True


def pages(language: Language) -> Environment:
    """Return the HTML templates in a language: everything printed is escaped."""
    return _pages(language, catalogue_of(language))


def texts(language: Language) -> Environment:
    """Return the plain-text templates in a language: there is nothing to escape."""
    return _texts(language, catalogue_of(language))


# By catalogue too: a loaded template holds the sentences that take no value.
@lru_cache(maxsize=len(Language))
def _pages(language: Language, _catalogue: Catalogue) -> Environment:
    words = Words(language)
    right = words.right_to_left
    constants = {
        "lang": language.value,
        "dir": "rtl" if right else "ltr",
        "s": "right" if right else "left",
        "e": "left" if right else "right",
        "style": _read("mail.kept.css"),
    }
    sheet = _read("mail.css") + (_read("mail.rtl.css") if right else "")
    environment = _environment(_Loader(constants, sheet), words, autoescape=True)
    environment.filters |= {
        "rich": emphasised,
        "turn": partial(turned, right_to_left=right),
        "bar": bar,
    }
    return environment


@lru_cache(maxsize=len(Language))
def _texts(language: Language, _catalogue: Catalogue) -> Environment:
    environment = _environment(_Loader({}), Words(language), autoescape=False)
    environment.filters |= {"fill": filled, "heading": headed}
    return environment


def _environment(loader: _Loader, words: Words, *, autoescape: bool) -> Environment:
    environment = Environment(
        loader=loader,
        autoescape=autoescape,  # noqa: S701 -- False only for text/plain
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals = {"glyphs": GLYPHS, "nbsp": NBSP}
    # Filters, not functions: Jinja says a message without values when it compiles the template.
    environment.filters |= {
        "t": words.say,
        "day": words.day,
        "due": partial(_due, words),
        "provisional": _is_provisional,
        "signed": words.signed,
        "listed": words.listed,
        "state": partial(_state, words),
        "clip": clipped,
        "aside": partial(isolated, right_to_left=words.right_to_left),
        "plain": plain,
    }
    return environment


def _due(words: Words, deadline: date, almanac: Almanac) -> str:
    """Return a deadline, with its year where that is not the year of the letter."""
    return words.coming(deadline, "short", almanac)


def _is_provisional(deadline: date, almanac: Almanac) -> bool:
    return almanac.is_provisional(deadline)


def _state(words: Words, action: ActionLine | DigestLine) -> str:
    """Return where an action stands, within a sentence: its status, and how far it has come."""
    return _standing(words, action.status, action.progress)


@lru_cache(maxsize=2048)
def _standing(words: Words, status: Status, progress: int) -> str:
    label = words.status(status).lower().replace(" ", NBSP)
    if not progress or status.is_final:
        return label
    return words.say("state-progress", state=label, n=progress)


@cache
def _read(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")
