"""The relevé de décisions: the minutes of a review on paper, with room to sign."""

from typing import Any

from domain.model.meeting import PointState
from domain.model.minutes import MinutesContent, MinutesDecision, MinutesPoint
from notifications.composing.papers.printing import printed
from notifications.composing.to_meetings import minutes_lede
from notifications.composing.words import Words

PRESENCES = ("present", "represented", "absent", "unknown")


def minutes_paper(words: Words, programme: str, content: MinutesContent) -> bytes:
    """Return the PDF. Refuses `pdf.missing`."""
    on = words.day(content.on)
    values = {
        "headline": words.say("paper-minutes", on=on),
        "kicker": f"{programme} · {content.body}",
        "author": content.body,
        "footer": words.say("paper-minutes-footer", body=content.body, on=on),
        "labels": _labels(words, content),
        "lede": minutes_lede(words, content),
        "decisions": [_decision(words, one) for one in content.decisions],
        "points": [_point(words, one) for one in content.points],
        "attendance": [
            {"what": words.say(f"minutes-{name}", n=len(who)), "who": words.listed(who)}
            for name in PRESENCES
            if (who := getattr(content, name))
        ],
    }
    return printed("minutes", words, values, content.on)


def _labels(words: Words, content: MinutesContent) -> dict[str, str]:
    said = {
        "none": "paper-no-decision",
        "points": "minutes-points",
        "point": "paper-point",
        "said": "paper-said",
        "attendance": "minutes-attendance",
        "chair": "paper-chair",
        "secretary": "paper-secretary",
    }
    count = len(content.decisions)
    title = words.say("minutes-decisions", n=count) if count else words.say("paper-decisions")
    return {"decisions": title} | {name: words.say(one) for name, one in said.items()}


def _decision(words: Words, one: MinutesDecision) -> dict[str, Any]:
    facts = []
    if one.owner:
        facts.append(words.say("heard-owner", who=one.owner))
    if one.deadline:
        facts.append(words.say("heard-deadline", on=one.deadline))
    return {"title": f"{one.ref} · {one.text}", "facts": facts}


def _point(words: Words, one: MinutesPoint) -> dict[str, Any]:
    said = [*([one.note] if one.note else []), *one.decisions]
    if one.state is PointState.CARRIED:
        said.append(words.say("point-state-carried"))
    kind = words.say(f"point-{one.kind.value}")
    return {"number": str(one.number), "title": one.title, "kind": kind, "said": said}
