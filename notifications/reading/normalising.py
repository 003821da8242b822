"""Two views of a text: cleaned for keeping, and folded for comparing."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad\x00]")
_SPACES = re.compile("[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_CONTROLS = re.compile("[\x01-\x08\x0b-\x1f\x7f-\x9f]")
_APOSTROPHES = frozenset("'’‘ʼ`´*_~«»“”\"")
_FOLDED = {
    **dict.fromkeys("أإآٱ", "ا"),
    "ى": "ي",
    "ة": "ه",
    "ؤ": "و",
    "ئ": "ي",
    "ـ": "",
    "٪": "%",
    "،": ",",
    "؛": ";",
    "؟": "?",
    "٫": ".",
    "：": ":",
    "–": "-",
    "—": "-",
    "−": "-",
    "\u2011": "-",
    "\u2010": "-",
    "…": ".",
    "œ": "oe",
    "æ": "ae",
    "ß": "ss",
}
_DOUBLE = "  "
_RUN = re.compile(" {2,}")
_BETWEEN_LETTERS = re.compile(r"(?<=[^\W\d])-(?=[^\W\d])")


def cleaned(text: str) -> str:
    """Return the text with plain line ends and spaces, without invisible characters, in NFC.

    Bidirectional marks, byte order marks and controls go: they show nothing and hide words.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = plain.replace("\u2028", "\n").replace("\u2029", "\n").replace("\x0b", "\n")
    plain = plain.replace("\x0c", "\n")
    plain = _INVISIBLE.sub("", _SPACES.sub(" ", plain))
    return unicodedata.normalize("NFC", _CONTROLS.sub("", plain))


@dataclass(frozen=True, slots=True)
class Folded:
    """A text made comparable, with the way back: `origin[i]` is where `text[i]` came from."""

    text: str
    source: str
    origin: Sequence[int]

    def original(self, start: int, end: int) -> str:
        """Return the words of the source that a span of the folded text stands for."""
        if start >= end:
            return ""
        last = self.origin[end - 1] + 1
        while last < len(self.source) and unicodedata.combining(self.source[last]):
            last += 1
        return self.source[self.origin[start] : last]


def fold(text: str) -> Folded:
    """Return the text in lower case, without accents, tashkeel, apostrophes or joining hyphens.

    Line ends and runs of spaces become one space. Arabic letters that are written in several
    ways, and the digits of every script, become one form each.
    """
    plain = text.translate(_PLAIN)
    if not _UNEVEN.isdisjoint(text):
        return _unevenly(text)
    if _DOUBLE not in plain:
        return Folded(_BETWEEN_LETTERS.sub(" ", plain), text, range(len(plain)))
    origin = tuple(
        at for at, one in enumerate(plain) if one != " " or not at or plain[at - 1] != " "
    )
    return Folded(_BETWEEN_LETTERS.sub(" ", _RUN.sub(" ", plain)), text, origin)


def _unevenly(text: str) -> Folded:
    """Return the fold of a text some characters of which become none, or several."""
    pieces: list[str] = []
    origin: list[int] = []
    for position, character in enumerate(text):
        plain = _PLAIN[ord(character)]
        if plain == " " and pieces and pieces[-1] == " ":
            continue
        pieces.append(plain)
        origin.extend([position] * len(plain))
    joined = _BETWEEN_LETTERS.sub(" ", "".join(pieces))
    return Folded(joined, text, tuple(origin))


def folded(text: str) -> str:
    """Return only the comparable form of a text."""
    plain = text.translate(_PLAIN)
    if not _UNEVEN.isdisjoint(text):
        return _unevenly(text).text
    return _BETWEEN_LETTERS.sub(" ", _RUN.sub(" ", plain))


def _folded(character: str) -> str:
    if character in _APOSTROPHES or character.isspace():
        return " "
    if character in _FOLDED:
        return _FOLDED[character]
    if unicodedata.combining(character):
        return ""
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    base = unicodedata.normalize("NFKD", character.lower())
    kept = "".join(part for part in base if not unicodedata.combining(part))
    return "".join(_FOLDED.get(part, part) for part in kept)


class _Plain(dict[int, str]):
    """What each character becomes, found out when it is first met: `str.translate` asks."""

    def __missing__(self, code: int) -> str:
        """Find out, and remember which characters do not become exactly one."""
        character = chr(code)
        plain = self[code] = _folded(character)
        if len(plain) != 1:
            _UNEVEN.add(character)
        return plain


_UNEVEN: set[str] = set()
_PLAIN = _Plain()
