"""Letters that ask for figures, or for the axes that a plan has yet to describe."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from domain.model.figure_letters import AxesToDescribe, FigureContent, FigureLine
from domain.model.follow_up import Programme
from domain.model.indicator import IndicatorLine
from domain.model.mail import PlannedMail
from domain.model.measuring import FigureRequest
from domain.model.programme import Axis
from domain.rules.completeness import axes_described, without_any
from domain.rules.known import Known, Refusal
from domain.rules.observing import indicator_lines


def figures(mail: PlannedMail, known: Known, day: date) -> FigureContent | Refusal:
    """Ask for the figures that are still awaited, or remind of them; numbers stay those asked."""
    request = known.figure_requests.get(mail.subject)
    if request is None:
        return "request_unknown"
    if request.closed:
        return "request_closed"
    programme = known.programmes[mail.programme]
    lines = _lines(request, programme, known)
    axes = _axes(request, programme, known.axes.get(mail.programme, ()))
    if not lines and axes is None:
        return "answered"
    if mail.facts.get("rank"):
        lines, axes = _awake(request, lines, axes, day)
    if not lines and axes is None:
        return "put_off"
    return FigureContent(
        lines=lines,
        asked_on=request.asked_on,
        answer_by=max(request.answer_by, day),
        rank=int(mail.facts.get("rank", 0)),
        axes=axes,
        instead_of=known.name(request.person) if request.person != mail.recipient else "",
        example=_example(lines),
    )


def _awake(
    request: FigureRequest, lines: tuple[FigureLine, ...], axes: AxesToDescribe | None, day: date
) -> tuple[tuple[FigureLine, ...], AxesToDescribe | None]:
    """Leave out of a reminder what the reader does not want to be reminded of yet."""
    awake = tuple(one for one in lines if not request.is_put_off(one.line.ref, day))
    return awake, None if request.is_put_off("", day) else axes


def _lines(request: FigureRequest, programme: Programme, known: Known) -> tuple[FigureLine, ...]:
    names = {one.id: one.name for one in known.people.values()}
    said = known.measurements.get(programme.id, ())
    asked = {one.ref: one for one in programme.indicators if one.ref in request.indicators}
    standing = {one.ref: one for one in indicator_lines(asked.values(), said, names)}
    return tuple(
        FigureLine(number, standing[ref])
        for number, ref in enumerate(request.indicators, 1)
        if ref in request.pending and ref in standing
    )


def _axes(
    request: FigureRequest, programme: Programme, axes: Sequence[Axis]
) -> AxesToDescribe | None:
    found = axes_described(programme.declared_axes, axes, programme.axis_label)
    if request.axes is None or found is None or found.described >= found.declared:
        return None
    empty = without_any(axes) if found.top else ()
    mine = tuple(one for one in empty if one.ref in request.under)
    if not mine if request.under else found.described > request.axes:
        return None
    titles = tuple(f"{one.ref} {one.title}" for one in mine or empty)
    refs = tuple(one.ref for one in mine)
    return AxesToDescribe(found.described, found.declared, found.top, titles, refs)


def _example(lines: Sequence[FigureLine]) -> Decimal:
    """Return a figure that an answer could hold: the last one known, else any."""
    last: IndicatorLine | None = lines[0].line if lines else None
    return last.value if last is not None and last.value is not None else Decimal(42)
