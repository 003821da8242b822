"""The tableau de bord: one issue of a body's digest, whole, on paper."""

from collections.abc import Sequence
from typing import Any

from domain.model.digest import (
    AwaitedDecision,
    AxisLine,
    DigestContent,
    DigestLine,
)
from notifications.composing.digest_rows import agenda_row, digest_question, news_rows
from notifications.composing.member_sheet import Row
from notifications.composing.papers.curve import curve
from notifications.composing.papers.printing import printed
from notifications.composing.sheet import Writing
from notifications.composing.to_committees import (
    digest_headline,
    digest_lede,
)
from notifications.composing.words import Words

PARTS = ("late", "at_risk", "silent", "soon")


def dashboard(writing: Writing, content: DigestContent) -> bytes:
    """Return the PDF. Refuses `pdf.missing`."""
    words, programme = writing.words, writing.letter.programme_name
    on = words.day(content.on)
    values = {
        "headline": digest_headline(words, content),
        "kicker": f"{programme} · {content.body}",
        "author": content.body,
        "footer": words.say("paper-footer", programme=programme, on=on),
        "labels": _labels(words, writing.axis_label),
        "lede": digest_lede(words, content),
        "questions": [_question(words, one) for one in content.decisions],
        "agenda": [_point(agenda_row(words, one)) for one in content.agenda],
        "news": _news(words, content),
        "axes": [_axis(one) for one in content.axes],
        "curve": curve(words, content),
        "actions": [
            {"title": _heading(words, name, found), "rows": [_action(words, one) for one in found]}
            for name in PARTS
            if (found := getattr(content, name))
        ],
    }
    return printed("dashboard", words, values, content.on)


def _point(row: Row) -> dict[str, str]:
    return {"number": str(row.number), "title": row.title, "why": " · ".join(row.lines)}


def _question(words: Words, one: AwaitedDecision) -> dict[str, str]:
    return {
        "number": str(one.number),
        "title": f"{one.ref} {one.title}".strip(),
        "question": digest_question(words, one),
        "why": one.sentence,
        "by": one.by,
    }


LABELS = {
    "decisions": "digest-decisions",
    "question": "paper-question",
    "by": "paper-by",
    "agenda": "paper-agenda",
    "point": "paper-point",
    "axes_hint": "digest-axes-hint",
    "progress": "paper-progress",
    "done": "paper-done",
    "count_late": "paper-late",
    "standing": "paper-standing",
    "action": "paper-action",
    "owner": "paper-owner",
    "deadline": "paper-deadline",
    "days": "paper-days",
    "words": "paper-words",
    "late": "health-late",
    "at_risk": "health-at-risk",
    "on_track": "health-on-track",
}


def _labels(words: Words, axis: str) -> dict[str, str]:
    axes = words.say("digest-axes", label=axis)
    named = {"axis": axis[:1].upper() + axis[1:], "axes": axes}
    return named | {name: words.say(one) for name, one in LABELS.items()}


def _heading(words: Words, name: str, found: Sequence[DigestLine]) -> str:
    if name == "silent":
        return words.say("digest-unanswered", n=len({one.owner for one in found}))
    said = f"digest-{name.replace('_', '-')}"
    return words.say(said) if name == "soon" else words.say(said, n=len(found))


def _news(words: Words, content: DigestContent) -> dict[str, Any]:
    if content.since is None:
        return {"title": "", "rows": []}
    title = words.say("digest-news", on=words.day(content.since, "plain"))
    rows = [
        {"ref": one.ref, "title": one.title, "said": one.said} for one in news_rows(words, content)
    ]
    return {"title": title, "rows": rows}


def _axis(line: AxisLine) -> dict[str, Any]:
    counts = line.counts
    return {
        "ref": line.ref,
        "title": line.title,
        "done": counts.done,
        "planned": counts.planned,
        "total": counts.total,
        "late": counts.late,
        "health": line.health,
    }


def _action(words: Words, line: DigestLine) -> dict[str, Any]:
    on = words.day(line.last_words_on, "short") if line.last_words_on and line.last_words else ""
    unheard = words.say("unheard", n=line.reminders) if line.asked_on else words.say("never-said")
    return {
        "ref": line.ref,
        "title": line.title,
        "owner": line.owner,
        "deadline": words.day(line.deadline, "short-year"),
        "reserved": words.say("reserved-alone") if words.is_reserved(line.deadline) else "",
        "days": line.days_late,
        "words": line.blocker or line.last_words or unheard,
        "on": on,
    }
