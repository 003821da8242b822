"""Asking for figures by mail, and reminding whoever has not given them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from domain.model.event import Event, EventName
from domain.model.mail import MailKind, PlannedMail
from domain.model.measuring import AskFigures, CloseFigures, FigureRequest, RemindFigures
from domain.model.moment import Moment
from domain.ports.unit_of_work import OpenUnit
from domain.rules import keys
from domain.rules.deciding import decide
from domain.rules.rulebook import Rulebook
from domain.use_cases.appointing import appoint
from domain.use_cases.governing import plan_governed


@dataclass(frozen=True, slots=True)
class Measured:
    """How many people were asked for figures, how many reminded, how many requests ended."""

    figure_requests: int = 0
    figure_reminders: int = 0
    figures_closed: int = 0


def ask_figures(
    open_unit: OpenUnit, rulebook: Rulebook, programme: str, moment: Moment
) -> Measured:
    """Queue the requests for figures that are owed, and their reminders; twice does nothing.

    Roles first go to whoever holds them that day.
    """
    with open_unit() as unit:
        appoint(unit, programme, moment)
        facts = unit.programmes.facts(programme, moment.day)
        owed = decide(facts, rulebook, moment.day)
        asks = [one for one in owed if isinstance(one, AskFigures)]
        reminds = [one for one in owed if isinstance(one, RemindFigures)]
        known = {one.id: one for one in facts.figure_requests}
        ended = [one for each in asks for one in each.supersedes]
        ended += [one.request for one in owed if isinstance(one, CloseFigures)]
        requests = [_request(programme, one, moment) for one in asks]
        unit.figures.update([replace(known[one], closed=True) for one in ended])
        unit.figures.ask(requests)
        unit.figures.update([_reminded(known[one.request], one, moment) for one in reminds])
        mails = [_asked(one, ask) for one, ask in zip(requests, asks, strict=True)]
        mails += [_reminder(programme, one, moment) for one in reminds]
        plan_governed(unit, (rulebook, facts), mails, moment)
        unit.journal.append(list(_events(programme, requests, reminds, moment)))
        return Measured(len(asks), len(reminds), len(ended))


def _request(programme: str, ask: AskFigures, moment: Moment) -> FigureRequest:
    return FigureRequest(
        id=keys.mail_id(keys.figure_request(programme, ask.occasion, ask.person)),
        programme=programme,
        person=ask.person,
        occasion=ask.occasion,
        asked_on=moment.day,
        answer_by=ask.answer_by,
        indicators=ask.indicators,
        axes=ask.axes,
        under=ask.under,
    )


def _reminded(request: FigureRequest, step: RemindFigures, moment: Moment) -> FigureRequest:
    return replace(request, reminded=step.rank, reminded_on=moment.day)


def _asked(request: FigureRequest, ask: AskFigures) -> PlannedMail:
    return PlannedMail(
        key=keys.figure_request(request.programme, request.occasion, request.person),
        kind=MailKind.FIGURE_REQUEST,
        programme=request.programme,
        recipient=ask.to,
        subject=request.id,
        day=request.asked_on,
    )


def _reminder(programme: str, step: RemindFigures, moment: Moment) -> PlannedMail:
    return PlannedMail(
        key=keys.figure_reminder(step.request, step.rank, step.to),
        kind=MailKind.FIGURE_REMINDER,
        programme=programme,
        recipient=step.to,
        subject=step.request,
        day=moment.day,
        facts={"rank": step.rank},
    )


def _events(
    programme: str,
    requests: Sequence[FigureRequest],
    reminds: Sequence[RemindFigures],
    moment: Moment,
) -> Iterator[Event]:
    for one in requests:
        data = {"occasion": one.occasion.isoformat(), "indicators": len(one.indicators)}
        name = EventName.FIGURES_REQUESTED
        yield Event(name, programme, one.id, moment.day, moment.at, data)
    for step in reminds:
        told = {"rank": step.rank}
        name = EventName.FIGURES_REMINDED
        yield Event(name, programme, step.request, moment.day, moment.at, told)
