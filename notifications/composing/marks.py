"""What is drawn rather than said: signs, emphasis, bars."""

import re
from collections.abc import Mapping
from functools import lru_cache

from markupsafe import Markup, escape

from domain.model.digest import Counts
from notifications.composing.typography import direction

# A shape beside each word: colour alone says nothing to one reader in twelve.
GLYPHS: Mapping[str, str] = {
    "late": "■",
    "at_risk": "▲",
    "on_track": "●",
    "silent": "○",
    "asked": "?",
    "done": "✓",
    "in_progress": "●",
    "blocked": "▲",
    "not_started": "○",
    "postponed": "◆",
    "cancelled": "✕",
}
_AS_THE_PAGE = Markup("")
_AGAINST_LTR = Markup('dir="rtl"')
_AGAINST_RTL = Markup('dir="ltr"')
_EMPHASIS = re.compile(r"\*\*(.+?)\*\*")


@lru_cache(maxsize=4096)
def emphasised(text: str) -> Markup:
    """Return HTML of a sentence of the catalogues, where `**` surrounds what matters most."""
    return Markup(_EMPHASIS.sub(r"<b>\1</b>", str(escape(text))))  # noqa: S704 -- escaped first


def plain(text: str) -> str:
    """Return the same sentence for a text part."""
    return _EMPHASIS.sub(r"\1", text)


def turned(text: str, *, right_to_left: bool) -> Markup:
    """Return the attributes of a block of user text that runs against the page, else nothing."""
    if (direction(text) == "rtl") == right_to_left:
        return _AS_THE_PAGE
    return _AGAINST_RTL if right_to_left else _AGAINST_LTR


def bar(counts: Counts) -> tuple[tuple[str, int], ...]:
    """Return the cells of a progress bar, as (`done`, `tick` or `rest`, percent of the width).

    The tick stands where the plan says that one should be; percents add up to 100.
    """
    total = counts.total
    if total <= 0:
        return (("rest", 100),)
    reached = round(100 * min(counts.done, total) / total)
    tick = max(round(100 * min(counts.planned, total) / total), 1)
    cells = (
        ("done", min(reached, tick - 1)),
        ("rest", max(tick - 1 - reached, 0)),
        ("tick", 1),
        ("done", max(reached - tick, 0)),
        ("rest", 100 - max(reached, tick)),
    )
    return tuple((name, width) for name, width in cells if width)
