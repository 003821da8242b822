"""The words are data: whoever speaks a language may correct its file without reading code."""

import ast
import re
import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from notifications.reading.lexicon import LANGUAGES, expression, pattern, phrases, table
from notifications.reading.normalising import cleaned, fold, folded
from notifications.reading.reasons import Why

# Sections whose every list must exist in each language of the programme.
FULL = ("fr", "ar", "en")


def _words(language: str) -> dict[str, dict[str, Any]]:
    path = files("notifications.reading").joinpath("words", f"{language}.toml")
    return tomllib.loads(path.read_text("utf-8"))


def _phrases() -> list[str]:
    return [
        phrase
        for language in LANGUAGES
        for section in _words(language).values()
        for listed in section.values()
        if isinstance(listed, list)
        for phrase in listed
        if isinstance(phrase, str)
    ]


@pytest.mark.parametrize(
    "section", ["status", "client", "automatic", "courtesy", "naming", "commands", "grammar"]
)
def test_every_language_fills_the_same_lists(section: str) -> None:
    french, *others = (set(_words(language)[section]) for language in FULL)

    assert all(other == french for other in others)


def test_every_phrase_is_a_pattern_that_ends_with_a_word() -> None:
    for phrase in _phrases():
        re.compile(expression(phrase))
        assert not re.search(r" \([^()]*\|\)$| \|\)$", phrase), phrase


def test_no_arabic_word_hides_in_the_code() -> None:
    spelling = ("lexicon.py", "normalising.py", "sentences.py", "people.py", "date_resolvers.py")
    folder = Path(str(files("notifications.reading")))
    hidden = [
        (path.name, node.value)
        for path in folder.glob("*.py")
        if path.name not in spelling
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if re.search("[\u0621-\u064a]{2}", node.value) and not re.match(r"[A-Z]\w+ ", node.value)
    ]

    assert hidden == []


def test_a_phrase_is_found_as_whole_words_only() -> None:
    assert pattern("status", "blocked").search("le dossier est bloque")
    assert not pattern("status", "blocked").search("le dossier est debloque")


def test_months_and_numbers_are_values() -> None:
    assert table("dates", "months")["غشت"] == table("dates", "months")["aout"] == 8
    assert "terminé" not in phrases("status", "cancelled")


@pytest.mark.parametrize(
    ("written", "compared"),
    [
        ("Échéance\u202f: L’ŒUVRE", "echeance : l oeuvre"),
        ("mi-mars, ACT-12", "mi mars, act-12"),
        ("إِنْجَاز الأشغال ٪٦٠", "انجاز الاشغال %60"),
    ],
)
def test_texts_are_compared_without_their_typography(written: str, compared: str) -> None:
    assert folded(cleaned(written)) == compared


def test_a_comparison_leads_back_to_the_words_as_written() -> None:
    view = fold("Bloqué : l’Œuvre d’Été")
    start = view.text.index("oeuvre")

    assert view.original(start, len(view.text)) == "Œuvre d’Été"


def test_every_reason_is_a_short_code() -> None:
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", why.value) for why in Why)
