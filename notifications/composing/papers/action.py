"""The fiche action: one action whole, with all that was said of it, on paper."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.model.status import WHOLE, Health, Status
from notifications.composing.papers.printing import printed
from notifications.composing.words import Words


@dataclass(frozen=True, slots=True)
class SaidLine:
    """What somebody said of an action on a local day, in which words."""

    on: date
    by: str
    words: str
    status: Status | None = None
    progress: int | None = None


@dataclass(frozen=True, slots=True)
class MovedLine:
    """A deadline that moved on a local day: from, to, why."""

    on: date
    old: date
    new: date
    why: str


@dataclass(frozen=True, slots=True)
class ActionSheet:
    """An action as it stands on `day`; `owner` is a name, `slipped` calendar days.

    `said` and `moves` are the latest first; `waits_for` and `blocks` are refs.
    """

    programme: str
    day: date
    ref: str
    title: str
    axis: str
    owner: str
    status: Status
    health: Health
    progress: int
    deadline: date
    first_deadline: date
    slipped: int = 0
    blocker: str = ""
    said: tuple[SaidLine, ...] = ()
    moves: tuple[MovedLine, ...] = ()
    waits_for: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()


def action_paper(words: Words, sheet: ActionSheet) -> bytes:
    """Return the PDF. Refuses `pdf.missing`."""
    values = {
        "headline": f"{sheet.ref} {sheet.title}",
        "kicker": f"{sheet.programme} · {sheet.axis}",
        "author": sheet.programme,
        "footer": words.say("paper-footer", programme=sheet.programme, on=words.day(sheet.day)),
        "labels": _labels(words, sheet),
        "facts": _facts(words, sheet),
        "health": sheet.health,
        "progress": sheet.progress,
        "planned": WHOLE if sheet.deadline <= sheet.day else 0,
        "blocker": sheet.blocker,
        "log": [_said(words, one) for one in sheet.said],
        "moves": [_moved(words, one) for one in sheet.moves],
        "links": _links(words, sheet),
    }
    return printed("action", words, values, sheet.day)


def _labels(words: Words, sheet: ActionSheet) -> dict[str, str]:
    said = {
        "standing": "paper-standing",
        "blocker": "paper-blocker",
        "log": "paper-log",
        "on": "paper-on",
        "by": "paper-said-by",
        "words": "paper-words",
        "values": "paper-values",
        "moves": "paper-moves",
        "move": "paper-move",
        "why": "paper-why",
        "links": "paper-links",
        "late": "health-late",
        "at_risk": "health-at-risk",
        "on_track": "health-on-track",
    }
    bar = words.say("paper-bar", n=sheet.progress)
    return {"bar": bar} | {name: words.say(one) for name, one in said.items()}


def _facts(words: Words, sheet: ActionSheet) -> list[dict[str, str]]:
    notes = [words.say("reserved-alone")] if words.is_reserved(sheet.deadline) else []
    if sheet.slipped:
        first = words.day(sheet.first_deadline, "short-year")
        notes.append(words.say("paper-slipped", first=first))
    facts = (
        ("paper-owner", sheet.owner, ""),
        ("paper-deadline", words.day(sheet.deadline), " · ".join(notes)),
        ("paper-status", words.status(sheet.status), ""),
    )
    return [{"what": words.say(name), "said": said, "note": note} for name, said, note in facts]


def _said(words: Words, one: SaidLine) -> dict[str, str]:
    values = [words.status(one.status)] if one.status else []
    if one.progress is not None:
        values.append(words.say("page-share", n=one.progress))
    return {
        "on": words.day(one.on, "short-year"),
        "by": one.by,
        "words": one.words,
        "values": words.listed(values),
    }


def _moved(words: Words, one: MovedLine) -> dict[str, str]:
    old, new = words.day(one.old, "short-year"), words.day(one.new, "short-year")
    move = words.say("paper-from-to", old=old, new=new)
    return {"on": words.day(one.on, "short-year"), "move": move, "why": one.why}


def _links(words: Words, sheet: ActionSheet) -> list[str]:
    found: list[Any] = []
    if sheet.waits_for:
        found.append(words.say("paper-waits-for", refs=words.listed(sheet.waits_for)))
    if sheet.blocks:
        found.append(words.say("paper-blocks", refs=words.listed(sheet.blocks)))
    return found
