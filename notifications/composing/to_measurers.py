"""The mail that asks for figures, and for the axes that a plan lacks; its reminder."""

from collections.abc import Iterator

from domain.model.figure_letters import AxesToDescribe, FigureContent, FigureLine
from notifications.composing.member_sheet import MemberMail, Row, Section, member_sheet
from notifications.composing.observed import indicator_lines
from notifications.composing.sheet import Sheet, Writing
from notifications.composing.words import Words


def figures(writing: Writing, content: FigureContent) -> Sheet:
    """Ask for figures, each with its last one, its target, its unit, and how to answer."""
    words = writing.words
    kind = "figures" if content.lines else "axes"
    name = f"{kind}-reminder" if content.rank else f"{kind}-request"
    count = len(content.lines) if content.lines else _missing(content.axes)
    by = words.day(content.answer_by, "week")
    refs = words.listed(content.axes.under) if content.axes and not content.lines else ""
    under = f"{name}-under" if refs else name
    subject = words.say(f"{under}-subject", n=count, by=by, refs=refs)
    lede = [words.say(f"{name}-lede", n=count, by=words.counted(content.answer_by, "week"))]
    if content.rank:
        lede.append(words.say("figures-asked-on", on=content.asked_on))
    mail = MemberMail(
        body="",
        subject=subject,
        title=words.say(f"{kind}-under-title" if refs else f"{kind}-title", n=count, refs=refs),
        lede=lede,
        note=words.say("figures-instead", who=content.instead_of) if content.instead_of else "",
        sections=tuple(_sections(writing, content)),
        how=words.say(f"{kind}-how"),
        examples=tuple(_examples(words, content)),
        promise=words.say(f"{kind}-promise"),
        foot=words.say("foot-figures", programme=writing.letter.programme_name),
    )
    return member_sheet(writing, mail)


def _sections(writing: Writing, content: FigureContent) -> Iterator[Section]:
    words = writing.words
    if content.lines:
        rows = tuple(_row(words, one) for one in content.lines)
        yield Section(words.say("figures-due", n=len(rows)), rows)
    axes = content.axes
    if axes is None:
        return
    label = writing.axis_label
    name = "figures-completeness" if axes.top else "figures-completeness-flat"
    said = words.say(
        name,
        **({"top": axes.top, "label": label} if axes.top else {}),
        declared=axes.declared,
        described=axes.described,
    )
    rows = tuple(Row(one, 0, "silent", "silent") for one in axes.empty)
    due = "axes-under-due" if axes.under else "axes-due"
    yield Section(words.say(due, n=_missing(axes)), rows, hint=said)


def _row(words: Words, one: FigureLine) -> Row:
    lines = tuple(indicator_lines(words, one.line))
    if one.line.value is None:
        lines = (*lines, words.say("figures-unit", unit=one.line.unit))
    return Row(f"{one.line.ref} {one.line.title}", one.number, lines=lines)


def _examples(words: Words, content: FigureContent) -> Iterator[str]:
    """Yield answers that are understood as they stand, with the reader's own numbers."""
    if not content.lines:
        yield words.say("axes-example", title=words.say("axes-example-title"))
        return
    first = content.lines[0]
    value = words.amount(content.example)
    told = {"number": first.number, "value": value, "unit": first.line.unit}
    yield words.say("figures-example", **told)
    yield words.say("figures-example-day", **told, on=words.day(content.asked_on, "figures"))
    yield words.say("figures-example-correction", **told)


def _missing(axes: AxesToDescribe | None) -> int:
    return axes.declared - axes.described if axes else 0
