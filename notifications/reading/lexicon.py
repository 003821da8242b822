"""The words of every language, read from the files in `words/`, as patterns over folded text.

The files are data so that someone who speaks a language can correct it without reading code.
All languages are tried at once: one mail often mixes two.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from notifications.reading.normalising import folded

LANGUAGES = (
    *("fr", "ar", "en", "europe"),
    *("meetings.fr", "meetings.ar", "meetings.en"),
    *("figures.fr", "figures.ar", "figures.en"),
    *("stances.fr", "stances.ar", "stances.en"),
    *("doubts.fr", "doubts.ar", "doubts.en"),
)
_ARABIC = re.compile("[\u0600-\u06ff]")
_WORD = r"[^\W_]"
_ANY_END = rf"{_WORD}{{0,20}}"
_GAP = rf"(?: {_WORD}{{1,20}}){{0,3}}"


@cache
def _documents() -> tuple[Mapping[str, Any], ...]:
    folder = files("notifications.reading").joinpath("words")
    texts = (folder.joinpath(f"{name}.toml").read_text("utf-8") for name in LANGUAGES)
    return tuple(tomllib.loads(text) for text in texts)


@cache
def phrases(section: str, key: str) -> tuple[str, ...]:
    """Return the phrases under `[section] key` of all languages, as written there."""
    found = (document.get(section, {}).get(key, ()) for document in _documents())
    return tuple(dict.fromkeys(phrase for group in found for phrase in group))


@cache
def table(section: str, key: str) -> Mapping[str, Any]:
    """Return the words and values under `[section] key` of all languages, words folded."""
    return {
        folded(word): value
        for document in _documents()
        for word, value in document.get(section, {}).get(key, {}).items()
    }


def expression(phrase: str) -> str:
    """Return the regular expression, without groups that count, for one phrase of the files."""
    plain = folded(phrase.replace(" … ", "\x00").replace("*", "\x01"))
    prefix = "[وف]?" if _ARABIC.match(plain.lstrip("(")) else ""
    pieces = [_piece(sign) for sign in re.split(r"([()| \x00\x01])", plain) if sign]
    return prefix + "".join(pieces)


def _piece(sign: str) -> str:
    special = {"(": "(?:", ")": ")", "|": "|", "\x01": _ANY_END, "\x00": _GAP + " "}
    return special.get(sign, re.escape(sign))


def union(wanted: Iterable[str]) -> str:
    """Return the alternation of some phrases, longest first, so that the longest wins."""
    ordered = sorted(wanted, key=len, reverse=True)
    return "|".join(expression(phrase) for phrase in ordered) or r"(?!)"


@cache
def pattern(section: str, *keys: str) -> re.Pattern[str]:
    """Return what finds any phrase under these keys as whole words of a folded text."""
    wanted = [phrase for key in keys for phrase in phrases(section, key)]
    return re.compile(rf"(?<![^\W_])(?:{union(wanted)})(?![^\W_])")


@cache
def grammar(*keys: str) -> str:
    """Return the alternation of the small words under these keys, in a group without a name."""
    return f"(?:{union(phrase for key in keys for phrase in phrases('grammar', key))})"


@cache
def words_of(section: str, key: str) -> str:
    """Return the alternation for the words of a table, longest first, to build patterns with."""
    return union(table(section, key)) if table(section, key) else r"(?!)"
