import ast
import re
from pathlib import Path

import pytest

import storage.programme_files
from domain.model.status import Language
from notifications.composing.words import Words
from storage.programme_files import Problem
from tests.programme_files.mistakes import MISTAKES, SUGGESTIONS
from tests.programme_files.small import problems_of, spoilt
from tests.programme_files.test_yaml import REFUSED

PACKAGE = Path(str(storage.programme_files.__file__)).parent
FROM_THE_DOMAIN = {"cadence.working_day", "policy.ladder", "policy.escalation"}


def codes() -> set[str]:
    """Return the codes of problems that the package's source holds."""
    found: set[str] = set()
    for file in PACKAGE.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= set(re.findall(r"^[a-z]+\.[a-z_]+$", node.value))
    return found | FROM_THE_DOMAIN


@pytest.mark.parametrize("language", Language)
def test_each_problem_has_its_words_in_each_language(language: Language) -> None:
    words = Words(language)
    told = [Problem("f", 1, 1, code).message for code in codes()]

    assert [one for one in told if not words.has(one)] == []


@pytest.mark.parametrize("language", Language)
def test_each_problem_met_in_these_tests_can_be_said(language: Language) -> None:
    words = Words(language)
    texts = [spoilt((old, new)) for old, new, *_ in [*MISTAKES, *SUGGESTIONS]]
    for text in (*texts, *(text for text, _ in REFUSED), ""):
        for one in problems_of(text):
            assert words.say(one.message, **one.arguments)


def test_a_problem_reads_as_a_sentence() -> None:
    (problem,) = problems_of(spoilt(("axe: A1\n", "axe: A5\n")))

    said = Words("fr").say(problem.message, **problem.arguments).replace("\N{NO-BREAK SPACE}", " ")

    assert said == "« axe » inconnu « A5 » ; vouliez-vous dire « A2 » ?"


def test_an_owner_without_address_is_said_with_what_they_own() -> None:
    (problem,) = problems_of(spoilt(("    adresse: salma@petit.example\n", "")))

    assert problem.arguments == {"person": "salma", "actions": 2}
    assert "porte 2 actions" in Words("fr").say(problem.message, **problem.arguments)
    assert "إجراءين" in Words("ar").say(problem.message, **problem.arguments)
