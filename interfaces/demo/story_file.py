"""Reads the story of a programme's demonstration: who answers what, and when."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from domain.errors import RefusedError

FOLDER = Path(__file__).parent / "stories"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one person answers, by the name that the programme file gives them.

    `on` and `at` are local; `client` names the program of mail, in `manners/clients.toml`; `about`
    is part of the subject of the mail that is answered, empty for the last one.
    """

    who: str
    on: date
    at: time
    client: str
    text: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Amended:
    """A coordinator amends the plan: new deadlines by ref, and why; `on` and `at` are local."""

    on: date
    at: time
    reason: str
    deadlines: Mapping[str, date]


@dataclass(frozen=True, slots=True)
class Expected:
    """What the story must leave in the store, or the demonstration has failed.

    People asked, people who answered, people reminded, people whose silence escalated, bodies that
    received a digest, and the kinds of what waits on the desk. Members who voted, reserves among
    their votes, members who stated needs, decisions recorded. The name of the phase that runs in
    the end, empty where it is no matter. People asked for figures, reminded of them; figures given,
    and corrected among them; contradictions between words and figures.
    """

    asked: int
    answered: int
    reminded: int
    escalated: int
    digests: int
    desk: tuple[str, ...]
    votes: int = 0
    reserves: int = 0
    needs: int = 0
    decisions: int = 0
    phase: str = ""
    figures_asked: int = 0
    figures_reminded: int = 0
    figures_given: int = 0
    figures_corrected: int = 0
    contradictions: int = 0


@dataclass(frozen=True, slots=True)
class Story:
    """A whole story: answers and amendments, the dead addresses, the last local day."""

    until: date
    answers: tuple[Answer, ...]
    dead: tuple[str, ...]
    expected: Expected
    amended: tuple[Amended, ...] = ()

    def on(self, day: date) -> tuple[Answer, ...]:
        """Return the answers of a day, in order of time."""
        return tuple(one for one in self.answers if one.on == day)


def read_story(programme: str, folder: Path = FOLDER) -> Story:
    """Return the story of a programme; refuses `demo.no_story`, naming those that there are."""
    known = {one.stem: one for one in sorted(folder.glob("*.toml"))}
    if programme not in known:
        raise RefusedError("demo.no_story", programme=programme, known=", ".join(known))
    content = tomllib.loads(known[programme].read_text(encoding="utf-8"))
    answers = [_answer(one) for one in content["answer"]]
    expected = content["expected"]
    return Story(
        until=content["until"],
        answers=tuple(sorted(answers, key=lambda one: (one.on, one.at))),
        dead=tuple(content["dead"]),
        expected=Expected(**{**expected, "desk": tuple(expected["desk"])}),
        amended=tuple(Amended(**one) for one in content.get("amendment", ())),
    )


def _answer(content: Mapping[str, object]) -> Answer:
    return Answer(**{**content, "text": str(content["text"]).strip("\n")})  # type: ignore[arg-type]  # a wrong story is found by its own test
