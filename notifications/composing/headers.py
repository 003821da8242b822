"""Writes header fields as RFC 5322 and RFC 2047 want them, whatever the text."""

import re
from base64 import b64encode
from functools import lru_cache

from notifications.composing.typography import clipped, one_line, without_isolates

# RFC 5322 §2.1.1: lines of 78 characters, RFC 2047 §2: lines with encoded words of 76.
_LINE = 76
# RFC 2047 allows 75 characters a word; 45 source bytes are 60 of base64 and twelve around them.
_WORD_BYTES = 45
_LONGEST_TOKEN = 60
_LONGEST_TEXT = 200
_UNSAFE_IN_ADDRESS = re.compile(r'[\s<>()\[\],;:\\"]')
_SPECIAL = re.compile(r'(["\\])')


@lru_cache(maxsize=1024)
def header_text(text: str) -> str:
    """Return text as a header may hold it: one line of at most 200 characters, no isolates."""
    return clipped(without_isolates(text), _LONGEST_TEXT)


def unstructured(name: str, text: str) -> str:
    """Return the line or lines of a field of free text, as `header_text` gives it."""
    line = header_text(text)
    if _is_plain(line):
        return _folded(name, line.split(" "))
    return f"{name}: {encoded(line, len(name) + 2)}"


def mailbox(name: str, display: str, address: str) -> str:
    """Return a field that holds one mailbox (RFC 5322 §3.4); a strange address stays one."""
    shown = header_text(display)
    route = f"<{_UNSAFE_IN_ADDRESS.sub('', one_line(address))}>"
    if not shown:
        return f"{name}: {route}"
    if _is_plain(shown) and len(shown) <= _LONGEST_TOKEN:
        phrase = '"' + _SPECIAL.sub(r"\\\1", shown) + '"'
    else:
        phrase = encoded(shown, len(name) + 2)
    fits = "\n" not in phrase and len(name) + 3 + len(phrase) + len(route) <= _LINE
    return f"{name}: {phrase}{' ' if fits else chr(13) + chr(10) + ' '}{route}"


@lru_cache(maxsize=1024)
def encoded(text: str, already: int = 1) -> str:
    """Return encoded words, each of whole characters, folded; `already` is taken on line one.

    A decoder joins them without a space (RFC 2047 §6.2).
    """
    words: list[str] = []
    word = bytearray()
    room = min(_WORD_BYTES, (_LINE - already - 12) // 4 * 3)
    for character in text:
        piece = character.encode("utf-8", "replace")
        if len(word) + len(piece) > room:
            words.append(_word(word))
            word.clear()
            room = _WORD_BYTES
        word += piece
    words.append(_word(word))
    return "\r\n ".join(words)


def _word(raw: bytes | bytearray) -> str:
    return f"=?utf-8?b?{b64encode(raw).decode('ascii')}?="


def _is_plain(line: str) -> bool:
    """Tell whether a line may stand as it is: printable ASCII, foldable, no encoded word."""
    if not line.isascii() or "=?" in line:
        return False
    return all(len(token) <= _LONGEST_TOKEN for token in line.split(" "))


def _folded(name: str, tokens: list[str]) -> str:
    lines = [f"{name}:"]
    for token in tokens:
        if len(lines[-1]) + 1 + len(token) > _LINE:
            lines.append("")
        lines[-1] += f" {token}"
    return "\r\n".join(lines)
