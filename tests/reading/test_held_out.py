"""Cases written before the reading was tuned, and kept apart from it: how well they come out.

The bars are those of the product; they are asked of cases made by other programs and sentences
than the stories beside this file tell.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import pytest

from benchmarks.scores import Score, score
from tests.reading.held_out.asking import date_cases, status_cases
from tests.reading.held_out.quoting import reply_cases
from tests.reading.held_out.writing import automatic_cases


@cache
def _replies() -> tuple[Score, ...]:
    return _scored(reply_cases())


@cache
def _authors() -> tuple[Score, ...]:
    return _scored(automatic_cases())


def _scored(cases: Iterable[dict[str, Any]]) -> tuple[Score, ...]:
    return tuple(score(one) for one in cases)


def _exact(scores: Sequence[Score]) -> float:
    return sum(one.exact for one in scores) / len(scores)


def _missed(scores: Iterable[Score]) -> list[tuple[str, str]]:
    return [(one.name, one.got) for one in scores if not one.exact]


@pytest.mark.parametrize(("lang", "bar"), [("", 0.96), ("fr", 0.98), ("ar", 0.98), ("en", 0.96)])
def test_the_reply_is_what_was_said(lang: str, bar: float) -> None:
    mine = [one for one in _replies() if lang in ("", one.lang)]

    assert len(mine) >= 19
    assert sum(one.f1 for one in mine) / len(mine) >= bar, _missed(mine)


def test_what_replies_say_is_understood_and_nothing_is_applied_wrongly() -> None:
    scores = _scored(status_cases())

    assert len(scores) >= 60
    assert _exact(scores) >= 0.95, _missed(scores)
    assert [one.name for one in scores if one.wrong] == []


def test_deadlines_are_the_day_they_mean_and_none_is_guessed() -> None:
    scores = _scored(date_cases())

    assert _exact(scores) >= 0.97, _missed(scores)
    assert [one.name for one in scores if one.wrong] == []


@pytest.mark.parametrize(
    ("kind", "bar"), [("bounce", 0.99), ("ooo", 0.95), ("auto", 0.95), ("human", 0.99)]
)
def test_who_wrote_a_mail_is_told(kind: str, bar: float) -> None:
    mine = [one for one in _authors() if one.lang == kind]

    assert len(mine) >= 12
    assert _exact(mine) >= bar, _missed(mine)
