"""Mails about meetings: called off, the word of an axis, minutes."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from domain.model.meeting import PointState
from domain.model.member_letters import AxisFigures, AxisWordContent, CancelledContent
from domain.model.minutes import MinutesContent, MinutesDecision, MinutesPoint
from notifications.composing.enclosing import Enclosed, enclosed
from notifications.composing.member_sheet import MemberMail, Row, Section, member_sheet
from notifications.composing.sheet import Sheet, Writing
from notifications.composing.words import Words

SIGNS = {
    "present": ("done", "on_track"),
    "represented": ("on_track", "on_track"),
    "absent": ("silent", "silent"),
    "unknown": ("asked", "silent"),
}


def cancelled(writing: Writing, content: CancelledContent) -> Sheet:
    """Say that a review does not take place."""
    words = writing.words
    title = words.say("cancelled-title", on=words.day(content.on, "week"))
    name = f"cancelled-lede-{content.why.replace('_', '-')}" if content.why else "cancelled-lede"
    lede = [words.say(name, body=content.title or content.body, whose=content.body)]
    mail = MemberMail(
        body=content.body,
        subject=words.say("cancelled-subject", body=content.body, on=content.on),
        title=title,
        lede=lede,
        answered=False,
    )
    from notifications.composing.calendars import CANCEL, called_off  # noqa: PLC0415 -- 90 ms

    calendar = called_off(writing, content.appointment)
    return replace(member_sheet(writing, mail), calendar=calendar, method=CANCEL)


def axis_word(writing: Writing, content: AxisWordContent) -> Sheet:
    """Ask the coordinator of an axis for their word before a review."""
    words, figures = writing.words, content.figures
    on = words.coming(content.on, "week")
    lede = [words.say("axis-word-lede", body=content.body, on=on)]
    if content.pack_on:
        lede.append(words.say("axis-word-pack", on=words.counted(content.pack_on, "week")))
    lede.append(words.say("axis-word-figures", done=figures.done, total=figures.total))
    mail = MemberMail(
        body=content.body,
        subject=words.say("axis-word-subject", axis=content.axis, on=content.on),
        title=words.say("axis-word-title", axis=content.axis, title=content.title),
        lede=lede,
        sections=tuple(_figures(words, figures)),
        promise=words.say("axis-word-promise"),
    )
    return member_sheet(writing, mail)


def _figures(words: Words, figures: AxisFigures) -> Iterator[Section]:
    shown = {
        "late": (figures.late, "late", "late"),
        "blocked": (figures.blocked, "blocked", "late"),
        "silent": (figures.silent, "silent", "silent"),
    }
    for name, (actions, sign, tone) in shown.items():
        if actions:
            rows = tuple(Row(one, 0, sign, tone) for one in actions)
            yield Section(words.say(f"axis-word-{name}", n=len(actions)), rows)


def minutes(writing: Writing, content: MinutesContent) -> Sheet:
    """Send the minutes of a review."""
    words, attached = writing.words, _record(writing, content)
    mail = MemberMail(
        body=content.body,
        subject=words.say("minutes-subject", body=content.body, on=content.on),
        title=words.say("minutes-title", on=words.day(content.on, "week")),
        lede=[*minutes_lede(words, content), *attached.words],
        sections=tuple(minutes_sections(words, content)),
        promise=words.say("minutes-promise"),
    )
    return replace(member_sheet(writing, mail), files=attached.files)


def _record(writing: Writing, content: MinutesContent) -> Enclosed:
    if not writing.letter.pdf:
        return Enclosed()
    from notifications.composing.papers.minutes import minutes_paper  # noqa: PLC0415 -- for few

    paper = partial(minutes_paper, writing.words, writing.letter.programme_name, content)
    name = f"releve-{content.on.isoformat()}.pdf"
    return enclosed(writing.words, "paper-minutes-attached", (name, paper))


def minutes_lede(words: Words, content: MinutesContent) -> list[str]:
    """Return what a meeting was, in a few sentences."""
    lede = [content.foreword] if content.foreword else []
    if content.title:
        lede.append(content.title)
    if content.place:
        lede.append(words.say("meeting-place", place=content.place))
    if content.quorum:
        name = "minutes-quorum" if content.counted >= content.quorum else "minutes-no-quorum"
        lede.append(words.say(name, n=content.counted, quorum=content.quorum))
    if content.next_on:
        lede.append(words.say("minutes-next", on=words.coming(content.next_on, "week")))
    return lede


def minutes_sections(words: Words, content: MinutesContent) -> list[Section]:
    """Return decisions, points and attendance, in the order in which people look for them."""
    sections = []
    if content.decisions:
        rows = tuple(_decision(words, one) for one in content.decisions)
        sections.append(Section(words.say("minutes-decisions", n=len(rows)), rows))
    if content.points:
        rows = tuple(_point(words, one) for one in content.points)
        sections.append(Section(words.say("minutes-points"), rows))
    present = {
        "present": content.present,
        "represented": content.represented,
        "absent": content.absent,
        "unknown": content.unknown,
    }
    rows = tuple(
        Row(words.say(f"minutes-{name}", n=len(who)), 0, *SIGNS[name], (words.listed(who),))
        for name, who in present.items()
        if who
    )
    if rows:
        sections.append(Section(words.say("minutes-attendance"), rows))
    return sections


def _decision(words: Words, one: MinutesDecision) -> Row:
    details = []
    if one.owner:
        details.append(words.say("heard-owner", who=one.owner))
    if one.deadline:
        details.append(words.say("heard-deadline", on=one.deadline))
    return Row(f"{one.ref} · {one.text}", 0, "done", "on_track", tuple(details))


def _point(words: Words, one: MinutesPoint) -> Row:
    lines = [words.say(f"point-{one.kind.value}")]
    lines += [one.note] if one.note else []
    lines += list(one.decisions)
    if one.state is PointState.CARRIED:
        lines.append(words.say("point-state-carried"))
    return Row(one.title, one.number, lines=tuple(lines))
