"""Each figure of a reply: kept with its sentence, put on the desk, or asked about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from domain.model.desk import DeskItem, DeskKind
from domain.model.hearing import Heard, Topic
from domain.model.inbox import RawMail
from domain.model.indicator import Indicator, Measurement
from domain.model.measuring import SaidFigure
from domain.model.moment import Moment
from domain.model.reading import IncomingMail
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.speaking import MANDATE_ENDED, doubt_of
from domain.rules.weighing_figures import as_candidate, day_of, last_figure, weighed
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
        return self.subject.writer


@dataclass(slots=True)
class TakenFigures:
    """What is made of a reply: the lines of its receipt, what waits, the refs of what is kept.

    `commands` are the lines on what was asked of the follow-up itself.
    """

    lines: list[Line] = field(default_factory=list)
    items: list[DeskItem] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    commands: list[Mapping[str, object]] = field(default_factory=list)


def take_figures(unit: UnitOfWork, reply: FigureReply, moment: Moment) -> TakenFigures:
    """Keep what is clear of a reply; the rest is left for a person, or for the writer to say."""
    taken = TakenFigures()
    known = unit.figures.measurements(reply.programme)
    for said in reply.heard.figures:
        indicator = reply.subject.indicators[said.ref]
        why = _doubt(reply, said, moment)
        given = _given(reply, (indicator, said), known, moment)
        about = (indicator, said, given)
        if why or given is None:
            _leave(taken, reply, about, (why, moment))
            continue
        line = {**_named(about), **_valued(about), **_weighed(unit, reply, about, (known, moment))}
        taken.lines.append(line)
        if "why" in line:
            item = _item(reply, about, str(line["why"]), moment)
            last = _last(last_figure(indicator, known, given.on))
            taken.items.append(replace(item, facts={**item.facts, **last}))
        else:
            taken.kept.append(said.ref)
    return taken


About = tuple[Indicator, SaidFigure, Measurement | None]


def _doubt(reply: FigureReply, said: SaidFigure, moment: Moment) -> str:
    """Return why a figure needs somebody's word first, by its words or by who says it."""
    request, speaker = reply.subject.request, reply.subject.speaker
    whole = doubt_of(speaker, request.answer_by if request.closed else None, moment.day)
    theirs = reply.subject.is_theirs(said.ref)
    return whole or said.why or ("" if theirs else MANDATE_ENDED)


def _leave(taken: TakenFigures, reply: FigureReply, about: About, why: tuple[str, Moment]) -> None:
    """Leave a figure to be said again by its writer, or to be settled on the desk."""
    code, moment = why
    what = "figure-asked" if about[2] is None else "figure-doubted"
    line = {**_named(about), **_valued(about), "what": what, "why": code}
    taken.lines.append(line)
    if code != MANDATE_ENDED:
        taken.items.append(_item(reply, about, code, moment))


def _named(about: About) -> dict[str, str]:
    indicator, said, _ = about
    return {"text": f"{indicator.ref} {indicator.title}", "sentence": said.sentence}


def _valued(about: About) -> dict[str, str]:
    """Return the value, its unit and its day, nothing where there is none that could hold."""
    indicator, _, given = about
    if given is None:
        return {}
    return {"value": str(given.value), "unit": indicator.unit, "on": given.on.isoformat()}


def _last(figure: tuple[Decimal, date] | None) -> dict[str, str]:
    """Return the figure that another is weighed against, as the desk shows it beside."""
    return {"last": str(figure[0]), "last_on": figure[1].isoformat()} if figure else {}


def _weighed(
    unit: UnitOfWork,
    reply: FigureReply,
    about: About,
    known: tuple[Sequence[Measurement], Moment],
) -> dict[str, str]:
    """Keep a figure unless it is doubted; return what its line says of that."""
    (indicator, said, given), (figures, moment) = about, known
    if given is None:
        return {}
    doubt = weighed(indicator, said, last_figure(indicator, figures, given.on))
    if doubt:
        return {"what": "figure-doubted", "why": doubt}
    before = keep_figure(unit, reply.programme, given, moment)
    if before is None:
        return {"what": "figure"}
    return {"what": "figure-corrected", "before": str(before.value)}


def _given(
    reply: FigureReply,
    figure: tuple[Indicator, SaidFigure],
    known: Sequence[Measurement],
    moment: Moment,
) -> Measurement | None:
    """Return the figure as it would be kept, None where its words leave none that could hold."""
    indicator, said = figure
    value = as_candidate(said)
    if value is None:
        return None
    on: date = day_of(said, last_figure(indicator, known), reply.subject.asked.on)
    return Measurement(
        indicator=said.ref,
        value=value,
        on=on,
        said_on=moment.day,
        at=reply.mail.received_at,
        person=reply.person,
        inbox=reply.mail.id,
        sentence=said.sentence,
    )


def _item(reply: FigureReply, about: About, why: str, moment: Moment) -> DeskItem:
    indicator, said, _ = about
    return DeskItem(
        programme=reply.programme,
        kind=DeskKind.FIGURE,
        subject=said.ref,
        opened_on=moment.day,
        person=reply.person,
        request=reply.subject.request.id,
        inbox=reply.mail.id,
        sentence=said.sentence,
        facts={
            "topic": Topic.FIGURES.value,
            **_valued(about),
            "why": why,
            "ref": indicator.ref,
            "title": indicator.title,
            "unit": indicator.unit,
            "thread": reply.subject.answered.mail_id,
        },
    )
