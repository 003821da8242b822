"""Making true what a reply says of figures: kept, put on the desk, or asked about; its receipt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.model.desk import BY_NEWER_REPLY, DeskItem, DeskKind, Verdict
from domain.model.event import Event, EventName
from domain.model.hearing import Topic
from domain.model.moment import Moment
from domain.model.reading import Outcome
from domain.model.speaking import Right
from domain.ports.unit_of_work import UnitOfWork
from domain.rules import keys
from domain.rules.speaking import MANDATE_ENDED
from domain.use_cases.acknowledging import Acknowledged, Line, acknowledge
from domain.use_cases.handing_figures import asks_who_measures
from domain.use_cases.heeding_figures import heed_on_figures
from domain.use_cases.keeping_figures import note_answers
from domain.use_cases.taking_figures import FigureReply, TakenFigures, take_figures

NO_FIGURE = "no_figure"


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a reply: its outcome and reason, and how many things it speaks of."""

    outcome: Outcome
    why: str = ""
    count: int = 0


def hear_figures(unit: UnitOfWork, reply: FigureReply, moment: Moment) -> Kept:
    """Keep the figures of a reply, and do what it asks of the follow-up; return what became of it.

    A figure that is clear is kept with its sentence; one that goes back, is far off the last one or
    could not be read waits on the desk, and the receipt asks what could not be read.
    """
    heard = reply.heard
    why = heard.why if heard.outcome is Outcome.QUARANTINE else _whole_doubt(reply)
    if why:
        unit.desk.add([_item(reply, DeskKind.QUARANTINE, moment, why)])
        _journal(unit, reply, (EventName.REPLY_QUARANTINED, {"why": why}), moment)
        return Kept(Outcome.QUARANTINE, why)
    taken = TakenFigures()
    if heard.outcome is not Outcome.NONE:
        taken = record_figures(unit, reply, moment)
    data = {"outcome": heard.outcome.value, "why": heard.why, "topic": "figures"}
    _journal(unit, reply, (EventName.REPLY_READ, data), moment)
    return Kept(heard.outcome, heard.why, len(taken.lines))


def record_figures(unit: UnitOfWork, reply: FigureReply, moment: Moment) -> TakenFigures:
    """Make a reply true that may count, and queue its receipt; return what was made of it."""
    unit.people.back(reply.person)
    taken = _take(unit, reply, moment)
    unit.desk.add(taken.items)
    note_answers(unit, reply.programme, taken.kept, moment)
    _tell(unit, reply, taken, moment)
    return taken


def _take(unit: UnitOfWork, reply: FigureReply, moment: Moment) -> TakenFigures:
    _overtake(unit, reply, moment)
    taken = take_figures(unit, reply, moment)
    heed_on_figures(unit, reply, taken, moment)
    words = reply.heard.sentence or _description(reply)
    if words:
        taken.lines.append({"what": "instruction", "text": words})
        taken.items.append(_item(reply, DeskKind.INSTRUCTION, moment, "", words))
    if not taken.lines and not taken.commands:
        taken.items.append(_item(reply, DeskKind.AMBIGUOUS, moment, reply.heard.why))
    return taken


def _description(reply: FigureReply) -> str:
    """Return what describes axes in a reply without figures, where both were asked for."""
    heard = reply.heard
    described = reply.subject.request.axes is not None and heard.why == NO_FIGURE
    return heard.text if described and not heard.commands else ""


def _whole_doubt(reply: FigureReply) -> str:
    """Return why a whole reply is set aside: nothing that it speaks of is its writer's any more."""
    subject, heard = reply.subject, reply.heard
    meant = [one.ref for one in heard.figures] or list(subject.indicators)
    theirs = any(subject.is_theirs(one) for one in meant)
    # A coordinator, or whoever stood in before, is doubted figure by figure.
    asked = subject.speaker.right is Right.OWNER
    if theirs or not asked or not meant or heard.outcome is Outcome.NONE:
        return ""
    return MANDATE_ENDED


def _overtake(unit: UnitOfWork, reply: FigureReply, moment: Moment) -> None:
    """Take off the desk what an older reply left waiting of the same figures."""
    said = {one.ref for one in reply.heard.figures if not one.why}
    for item in unit.desk.waiting(reply.programme):
        about = item.kind is DeskKind.FIGURE or asks_who_measures(item)
        same = about and item.subject in said
        whole = item.kind is DeskKind.AMBIGUOUS and item.subject == reply.subject.request.id
        if same or (whole and said):
            unit.desk.decide(item.number, Verdict.OVERTAKEN, BY_NEWER_REPLY, moment.at)


def _item(
    reply: FigureReply, kind: DeskKind, moment: Moment, why: str, words: str = ""
) -> DeskItem:
    sender = reply.incoming.sender or reply.mail.sender
    thread = reply.subject.answered.mail_id
    facts = {"why": why, "sender": sender, "topic": Topic.FIGURES.value, "thread": thread}
    request = reply.subject.request.id
    ambiguous = kind is DeskKind.AMBIGUOUS
    return DeskItem(
        programme=reply.programme,
        kind=kind,
        subject=request if ambiguous else reply.mail.id,
        opened_on=moment.day,
        person=reply.person,
        request=request,
        inbox=reply.mail.id,
        sentence=words or reply.heard.text,
        facts={name: value for name, value in facts.items() if value},
    )


def _tell(unit: UnitOfWork, reply: FigureReply, taken: TakenFigures, moment: Moment) -> None:
    vouched = reply.subject.speaker.right is Right.VOUCHED
    told = Acknowledged(
        key=keys.acknowledgement(reply.mail.id, reply.person),
        programme=reply.programme,
        person=reply.person,
        answered=reply.subject.answered.mail_id,
        topic=reply.subject.asked.topic,
        lines=tuple(_ordered(taken.lines)),
        commands=tuple(taken.commands),
        writer=reply.incoming.sender if vouched else "",
        why=reply.heard.why,
        text=reply.heard.text,
        message_id=reply.incoming.message_id,
    )
    acknowledge(unit, told, moment)


def _ordered(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield what is asked first: it is all that the reader has to do."""
    yield from (one for one in lines if one.get("why"))
    yield from (one for one in lines if not one.get("why"))


def _journal(
    unit: UnitOfWork, reply: FigureReply, said: tuple[EventName, dict[str, str]], moment: Moment
) -> None:
    name, data = said
    told = Event(name, reply.programme, reply.mail.id, moment.day, moment.at, data)
    unit.journal.append([told])
