"""The curve of a dashboard: how far things had come at each of a body's last issues."""

from typing import Any

from domain.model.digest import DigestContent
from domain.model.past_issue import PastIssue
from notifications.composing.words import Words

# Two points are a slope, not a curve.
FEWEST_POINTS = 3


def curve(words: Words, content: DigestContent) -> dict[str, Any]:
    """Return the shares done and planned at each of the last issues; nothing before the third."""
    counts = content.counts
    now = PastIssue(content.on, counts.done, counts.planned, counts.total)
    issues = [one for one in (*content.past, now) if one.total]
    if len(issues) < FEWEST_POINTS:
        return {"title": "", "points": []}
    first, last = issues[0].on, issues[-1].on
    points = [
        {
            "label": words.day(one.on, "short"),
            "at": (one.on - first).days / max((last - first).days, 1),
            "done": _share(one.done, one.total),
            "planned": _share(one.planned, one.total),
        }
        for one in issues
    ]
    return {
        "title": words.say("paper-curve", on=first),
        "planned": words.say("paper-curve-planned", n=points[-1]["planned"]),
        "alt": words.say("paper-curve-alt", n=points[-1]["done"], m=points[-1]["planned"]),
        "points": points,
    }


def _share(part: int, total: int) -> int:
    return min(round(100 * part / total), 100)
