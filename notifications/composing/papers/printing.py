"""Prints papers: a template of typst, the words and values it shows, an accessible PDF (PDF/UA-1).

The compiler is an extra (`pip install suivi[pdf]`). The letters are those of this repository alone:
a character that they lack becomes a white square, for the standard refuses a paper with a hole.
"""

import json
import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from enum import Enum
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from domain.errors import RefusedError
from notifications.composing.marks import plain
from notifications.composing.typography import direction
from notifications.composing.words import Words

if TYPE_CHECKING:
    from typst import Fonts

HERE = Path(__file__).parents[2]
FONTS, TEMPLATES = HERE / "fonts", HERE / "templates" / "papers"
TYPE = "application/pdf"
STANDARD: Final = "ua-1"
SQUARE = "□"
# What turns the signs around it its own way (Unicode's LRM and RLM).
MARKS = {"ltr": "\u200e", "rtl": "\u200f"}
# Marks of direction and what nobody sees: typst finds the direction of each line by itself.
_UNSEEN = re.compile(
    r"[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u206f\ufeff]"
)


def can_print() -> bool:
    """Tell whether the compiler is there."""
    return find_spec("typst") is not None


def printed(template: str, words: Words, values: Mapping[str, Any], day: date) -> bytes:
    """Return the PDF: the same values give the same bytes. Enumerations are names, not words.

    Refuses `pdf.missing`, and `pdf.failed` where the compiler does.
    """
    if not can_print():
        raise RefusedError("pdf.missing")
    whole = {
        **values,
        "lang": words.language,
        "day": (day.year, day.month, day.day),
    }
    shown = _printable(whole, "rtl" if words.right_to_left else "ltr")
    return _compiled(template, json.dumps(shown, ensure_ascii=False, sort_keys=True))


# A pack goes to each member of a body: the same paper, language by language.
@lru_cache(maxsize=16)
def _compiled(template: str, data: str) -> bytes:
    import typst  # noqa: PLC0415 -- an extra

    try:
        found = typst.compile(
            TEMPLATES / f"{template}.typ",
            root=TEMPLATES,
            font_paths=_fonts(),
            sys_inputs={"data": data},
            pdf_standards=STANDARD,
        )
    except typst.TypstError as error:
        raise RefusedError("pdf.failed", why=error.message) from error
    return found if isinstance(found, bytes) else b""


@cache
def _fonts() -> "Fonts":
    from typst import Fonts  # noqa: PLC0415 -- an extra

    return Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])


def _printable(value: Any, way: str) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return _turned(printable(value), way)
    if isinstance(value, Mapping):
        return {name: _printable(one, way) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_printable(one, way) for one in value]
    return value


def _turned(text: str, way: str) -> str:
    """Return a text that runs against the page with its punctuation on its own side."""
    own = direction(text) if any(one.isalpha() for one in text) else way
    return text if own == way else f"{MARKS[own]}{text}{MARKS[own]}"


def printable(text: str) -> str:
    """Return a text without emphasis marks, each of its characters one that our letters have."""
    seen = _UNSEEN.sub("", unicodedata.normalize("NFC", plain(text)))
    return _uncovered().sub(SQUARE, seen)


@cache
def _uncovered() -> re.Pattern[str]:
    """Return what matches a character that the letters lack."""
    ranges = (FONTS / "covered.txt").read_text(encoding="ascii").split()
    spans = (one.partition("-") for one in ranges)
    covered = "".join(rf"\U{first:0>8}-\U{last or first:0>8}" for first, _, last in spans)
    return re.compile(f"[^\n{covered}]")
