"""Reads what mail servers answer into clean, bounded values."""

import re
import unicodedata

from domain.model.delivery import Refusal, Step

_LONGEST_TEXT = 500
# Nothing is looked at beyond this: a hostile server may send 32 kB a reply.
_LONGEST_READ = 4_000

_ENHANCED = re.compile(r"#?([245])\.(\d{1,3})\.(\d{1,3})(?!\d|\.\d)")
_QUEUE_IDS = (
    re.compile(r"queued as <?([\w.+-]{1,100})", re.IGNORECASE),
    re.compile(r"\bid=([\w.+-]{1,100})"),
    re.compile(r"InternalId=(\d{1,30})"),
    re.compile(r"\b([\w-]{6,40}) Message accepted for delivery", re.IGNORECASE),
    re.compile(r"OK +(\d{6,14} [\w.-]{4,80}) - gsmtp"),
)


def clean(words: str) -> str:
    """Return a server's words as one printable line of at most 500 characters.

    Bytes that are no UTF-8 show as U+FFFD; controls, bidi marks, line separators and what has no
    glyph go.
    """
    text = words[:_LONGEST_READ].encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    shown = "".join(_shown(character) for character in text)
    line = " ".join(shown.split())
    return line if len(line) <= _LONGEST_TEXT else line[: _LONGEST_TEXT - 1] + "…"


def enhanced_status(code: int, words: str) -> str:
    """Return the enhanced status (RFC 3463) that begins the words, empty where there is none.

    One whose class contradicts the code is ignored.
    """
    found = _ENHANCED.match(words)
    if found is None or int(found[1]) != code // 100:
        return ""
    return f"{found[1]}.{int(found[2])}.{int(found[3])}"


def queue_id(words: str) -> str:
    """Return the name that the server gave to the mail it took, empty where none is recognised."""
    for pattern in _QUEUE_IDS:
        found = pattern.search(words[:_LONGEST_READ])
        if found:
            return found[1]
    return ""


def refusal_of(step: Step, code: int, words: str) -> Refusal:
    """Return an answer as a refusal; one that RFC 5321 doesn't know counts as no answer."""
    text = clean(words)
    if code // 100 not in (4, 5):
        return Refusal(step, text=f"unintelligible: {code} {text}")
    return Refusal(step, code, enhanced_status(code, text), text)


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    return "" if category.startswith("C") else character
