"""Each figure of a reply: kept with its sentence, put on the desk, or asked about."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from domain.model.desk import DeskItem, DeskKind
from domain.model.hearing import Heard
from domain.model.inbox import RawMail
from domain.model.indicator import Indicator, Measurement
from domain.model.measuring import SaidFigure
from domain.model.moment import Moment
from domain.model.reading import IncomingMail
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.speaking import MANDATE_ENDED
from domain.rules.weighing_figures import day_of, doubt_of, last_figure
from domain.use_cases.acknowledging import Line
from domain.use_cases.asked_figures import FigureSubject
from domain.use_cases.keeping_figures import keep_figure


@dataclass(frozen=True, slots=True)
class FigureReply:
    """A reply about figures: what it answers, what it says, and the mail that it came in."""

    subject: FigureSubject
    heard: Heard
    mail: RawMail
    incoming: IncomingMail

    @property
    def programme(self) -> str:
        """Return the programme's id."""
        return self.subject.request.programme

    @property
    def person(self) -> str:
        """Return the id of who wrote."""
        return self.subject.writer(self.incoming.sender)


@dataclass(slots=True)
class TakenFigures:
    """What is made of a reply: the lines of its receipt, what waits, the refs of what is kept."""

    lines: list[Line] = field(default_factory=list)
    items: list[DeskItem] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)


def take_figures(unit: UnitOfWork, reply: FigureReply, moment: Moment) -> TakenFigures:
    """Keep what is clear of a reply; the rest is left for a person, or for the writer to say."""
    taken = TakenFigures()
    known = unit.figures.measurements(reply.programme)
    for said in reply.heard.figures:
        indicator = reply.subject.indicators[said.ref]
        told = {"text": f"{indicator.ref} {indicator.title}", "sentence": said.sentence}
        theirs = reply.person in reply.subject.answering[said.ref]
        why = said.why or ("" if theirs else MANDATE_ENDED)
        if why or said.value is None:
            taken.lines.append({**told, "what": "figure-asked", "why": why})
            continue
        on = day_of(said, last_figure(indicator, known), reply.subject.asked.on)
        given = _given(reply, said, on, moment)
        value = {"value": str(given.value), "unit": indicator.unit, "on": given.on.isoformat()}
        line = {**told, **value, **_weighed(unit, reply, (indicator, said, given), known, moment)}
        taken.lines.append(line)
        if "why" in line:
            taken.items.append(_doubted(reply, given, {**value, "why": line["why"]}, indicator))
        else:
            taken.kept.append(said.ref)
    return taken


def _weighed(
    unit: UnitOfWork,
    reply: FigureReply,
    figure: tuple[Indicator, SaidFigure, Measurement],
    known: Sequence[Measurement],
    moment: Moment,
) -> dict[str, str]:
    """Keep a figure unless it is doubted; return what its line says of that."""
    indicator, said, given = figure
    doubt = doubt_of(indicator, said, last_figure(indicator, known, given.on))
    if doubt:
        return {"what": "figure-doubted", "why": doubt}
    before = keep_figure(unit, reply.programme, given, moment)
    if before is None:
        return {"what": "figure"}
    return {"what": "figure-corrected", "before": str(before.value)}


def _given(reply: FigureReply, said: SaidFigure, on: date, moment: Moment) -> Measurement:
    return Measurement(
        indicator=said.ref,
        value=said.value or Decimal(0),
        on=on,
        said_on=moment.day,
        at=reply.mail.received_at,
        person=reply.person,
        inbox=reply.mail.id,
        sentence=said.sentence,
    )


def _doubted(
    reply: FigureReply, given: Measurement, facts: dict[str, str], indicator: Indicator
) -> DeskItem:
    return DeskItem(
        programme=reply.programme,
        kind=DeskKind.FIGURE,
        subject=given.indicator,
        opened_on=given.said_on,
        person=given.person,
        request=reply.subject.request.id,
        inbox=given.inbox,
        sentence=given.sentence,
        facts={
            **facts,
            "ref": indicator.ref,
            "title": indicator.title,
            "thread": reply.subject.answered.mail_id,
        },
    )
