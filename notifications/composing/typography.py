"""Makes text safe and well set: no-break spaces, direction of writing, nothing invisible."""

import re
from functools import lru_cache

NBSP = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
LRM = "\N{LEFT-TO-RIGHT MARK}"
FSI, PDI = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"

_BEFORE_SIGN = re.compile(r" (?=[?!;:»%])")
_AFTER_QUOTE = re.compile(r"(?<=«) ")
_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RIGHT_TO_LEFT = re.compile(f"[{_RIGHT}]")
_LEFT_TO_RIGHT = re.compile(r"[A-Za-z\u00aa-\u02af\u0370-\u058f]")
_STRONG = re.compile(f"([{_RIGHT}])|[A-Za-z\u00aa-\u02af\u0370-\u058f]")
_ISOLATE = re.compile(f"{FSI}[^{PDI}]*{PDI}")
# C0, C1, bidi marks, embeddings and isolates, line separators, byte order marks and the like: none
# of them says anything, and each has been used to make a mail lie (forged headers, reversed names).
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_GAP = re.compile(r"[\s\x1c-\x1f\x85\u2028\u2029]+")


def french(text: str) -> str:
    """Make the spaces of French punctuation unbreakable; adds and removes none."""
    return _AFTER_QUOTE.sub(NBSP, _BEFORE_SIGN.sub(NBSP, text))


def one_line(text: str) -> str:
    """Return text from outside as one line without anything invisible, spaces folded."""
    if text.isalnum():
        return text
    return _GAP.sub(" ", _INVISIBLE.sub("", text)).strip()


def clipped(text: str, most: int) -> str:
    """Return one line of at most `most` characters, cut between words and marked with « … »."""
    line = one_line(text)
    if len(line) <= most:
        return line
    head = line[: most - 1]
    return (head.rsplit(" ", 1)[0] if " " in head[most // 2 :] else head) + "…"


@lru_cache(maxsize=4096)
def direction(text: str) -> str:
    """Return `rtl` or `ltr` by the first strong letter outside isolates (UAX #9, rule P2).

    A browser's `dir=auto` finds the same.
    """
    found = _STRONG.search(_ISOLATE.sub("", text) if FSI in text else text)
    return "rtl" if found and found[1] else "ltr"


def isolated(text: str, *, right_to_left: bool) -> str:
    """Return text fit to stand in a sentence: isolated when some of it runs the other way."""
    other = _LEFT_TO_RIGHT if right_to_left else _RIGHT_TO_LEFT
    return f"{FSI}{text}{PDI}" if other.search(text) else text


def without_isolates(text: str) -> str:
    """Return text for a header, where clients show isolates as boxes."""
    return text.replace(FSI, "").replace(PDI, "")
