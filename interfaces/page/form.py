"""Reads the form of the owner's page: what was sent, as answers and as it must be shown again."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import parse_qsl

from domain.model.page import Choice, PageAnswer
from notifications.composing.typography import clipped, one_line
from notifications.composing.words import Words

LARGEST = 256 * 1024
MOST_FIELDS = 2_000
LONGEST_NEED, LONGEST_WORDS = 300, 600
FIELDS = ("choice", "version", "deadline", "progress", "need", "words")
SHARES = range(0, 101, 10)
Values = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Form:
    """A form as it came: `values` by action then field, `answers` of those that say something."""

    values: Values
    answers: tuple[PageAnswer, ...]


def form_of(body: bytes, words: Words) -> Form:
    """Return the form; raises ValueError when it has more fields than a page of ours.

    Nothing is chosen before a person does: a form that a mail scanner sends back as it stands
    answers nothing. `words` are those of the language in which the page was shown.
    """
    pairs = parse_qsl(
        body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS
    )
    values: dict[str, dict[str, str]] = defaultdict(dict)
    for name, value in pairs:
        action, _, field = name.rpartition(".")
        if action and field in FIELDS:
            values[action][field] = value.strip()
    answers = (_answer(action, said, words) for action, said in values.items() if _says(said))
    return Form(values, tuple(answers))


def _says(said: Mapping[str, str]) -> bool:
    return any(said.get(one) for one in FIELDS if one != "version")


def _answer(action: str, said: Mapping[str, str], words: Words) -> PageAnswer:
    choice = next((one for one in Choice if one.value == said.get("choice")), None)
    progress = said.get("progress", "")
    return PageAnswer(
        action=action,
        version=said.get("version", ""),
        choice=choice,
        said=words.say(label_of(choice)) if choice else "",
        new_deadline=_day(said.get("deadline", "")),
        progress=int(progress) if progress in map(str, SHARES) else None,
        need=clipped(said.get("need", ""), LONGEST_NEED),
        words=clipped(said.get("words", ""), LONGEST_WORDS),
    )


def label_of(choice: Choice) -> str:
    """Return the name of the words by which a choice is offered."""
    return f"page-choice-{choice.value.replace('_', '-')}"


def _day(text: str) -> date | None:
    """Return a day as a browser sends it, or as people type it where there is no date field."""
    plain = one_line(text)
    for form in (plain, "-".join(reversed(plain.replace(".", "/").split("/")))):
        try:
            return date.fromisoformat(form)
        except ValueError:
            continue
    return None
