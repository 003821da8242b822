"""Puts the owner's page into words and HTML."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from domain.model.page import Choice, OwnerPage, PageProblem
from domain.model.status import Language
from interfaces.page.form import (
    LONGEST_NEED,
    LONGEST_WORDS,
    SHARES,
    Form,
    Values,
    label_of,
)
from notifications.composing.typography import direction
from notifications.composing.words import Words

TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class Showing:
    """What is shown: a page, or why there is none (`code`), and in whose words.

    `feed` is the address of the same person's deadlines, for their calendar.
    """

    page: OwnerPage | None
    programme: str
    words: Words
    code: str = ""
    feed: str = ""

    @property
    def subscription(self) -> str:
        """Return the address by which a calendar program is asked to subscribe to it."""
        return f"webcal:{self.feed.partition(':')[2]}" if self.feed else ""


@dataclass(frozen=True, slots=True)
class Told:
    """What a form said, and what is amiss in it."""

    form: Form = field(default_factory=lambda: Form({}, ()))
    problems: tuple[PageProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem in words, and the field of the page to go to."""

    place: str
    words: str


def rendered(template: str, showing: Showing, told: Told | None = None) -> str:
    """Return a page as HTML."""
    told = told or Told()
    words, page = showing.words, showing.page
    found = tuple(_problem(one, page, words) for one in told.problems)
    return (
        _templates(words.language)
        .get_template(template)
        .render(
            page=page,
            words=words,
            programme=showing.programme,
            code=showing.code,
            feed=showing.feed,
            subscription=showing.subscription,
            values=_current(told.form.values, told.problems),
            said={one.action: one for one in told.form.answers},
            problems=found,
            at=_by_place(found),
            others=[
                (one.value, Words(one).say("page-own-name"))
                for one in Language
                if one is not words.language
            ],
        )
    )


def _problem(problem: PageProblem, page: OwnerPage | None, words: Words) -> Problem:
    refs = {one.action: one.ref for one in page.lines} if page else {}
    place = f"{problem.action}.{problem.field}" if problem.field else "main"
    name = problem.code.replace(".", "-problem-").replace("_", "-")
    return Problem(place, words.say(name, ref=refs.get(problem.action, "")))


def _by_place(found: tuple[Problem, ...]) -> Mapping[str, str]:
    return {one.place: one.words for one in found}


def _current(values: Values, problems: tuple[PageProblem, ...]) -> Values:
    """Return what is filled in again; a choice made before things changed must be made anew."""
    changed = {one.action for one in problems if one.code == "page.changed"}
    return {
        action: {**said, "choice": ""} if action in changed else said
        for action, said in values.items()
    }


@cache
def _templates(language: Language) -> Environment:
    words = Words(language)
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
        "lang": language.value,
        "dir": "rtl" if words.right_to_left else "ltr",
        "choices": [(one.value, words.say(label_of(one))) for one in Choice],
        "shares": [str(one) for one in SHARES],
        "longest": {"need": LONGEST_NEED, "words": LONGEST_WORDS},
    }
    environment.filters |= {"dirof": direction, "status": words.status}
    return environment
