"""Doing what a reply about figures asks of the follow-up itself: put off, handed over, away."""

from collections.abc import Iterable
from dataclasses import replace

from domain.model.commands import Delegate, Disown, RemindOn
from domain.model.desk import DeskItem, DeskKind
from domain.model.event import Event, EventName
from domain.model.hearing import Topic
from domain.model.measuring import FigureRequest
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.heeding import LONGEST, heeded
from domain.rules.questions import DELEGATE_UNKNOWN
from domain.rules.who_is_meant import person_meant
from domain.use_cases.heeding_people import Bidder, heed_person
from domain.use_cases.keeping_figures import open_requests
from domain.use_cases.taking_figures import FigureReply, TakenFigures

# The ref under which the axes to describe are put off.
AXES = ""
DELEGATED = "figure_delegation"
DISOWNED = "figure_disowned"


def heed_on_figures(
    unit: UnitOfWork, reply: FigureReply, taken: TakenFigures, moment: Moment
) -> None:
    """Do what is asked, if the writer answers for anybody at all; note what the receipt says.

    Who else gives a figure is for a coordinator to say: it waits on the desk.
    """
    subject = reply.subject
    if not subject.speaker.stands_for:
        return
    bidder = Bidder(reply.programme, subject.request.id, subject.speaker, reply.mail.id, moment)
    for command in reply.heard.commands:
        match command:
            case RemindOn():
                taken.commands.append(_put_off(unit, reply, command, moment))
            case Delegate() | Disown():
                _hand_over(unit, reply, (command, taken), moment)
            case _:
                taken.commands.append(heed_person(unit, bidder, command))


def _put_off(
    unit: UnitOfWork, reply: FigureReply, command: RemindOn, moment: Moment
) -> dict[str, object]:
    if command.on is None:
        return heeded(command, why=command.why)
    until = min(command.on, moment.day + LONGEST)
    given = {one.ref for one in reply.heard.figures}
    named = [one for one in command.actions if one not in given]
    wanted = named or [one for one in (*reply.subject.indicators, AXES) if one not in given]
    refs: list[str] = []
    for one in open_requests(unit, reply.programme, moment):
        if one.person == reply.subject.request.person:
            mine = [ref for ref in wanted if _awaits(one, ref)]
            kept = tuple(pair for pair in one.put_off if pair[0] not in mine)
            unit.figures.update([replace(one, put_off=(*kept, *((ref, until) for ref in mine)))])
            refs += mine
    data = {"until": until.isoformat()}
    put_off = _events(reply, EventName.REMINDER_SNOOZED, refs, moment)
    unit.journal.append([replace(one, data=data) for one in put_off])
    about = [_title(reply, one) for one in refs if one != AXES]
    return heeded(command, on=until.isoformat(), about=about)


def _awaits(request: FigureRequest, ref: str) -> bool:
    return ref in request.pending if ref else request.axes is not None


def _hand_over(
    unit: UnitOfWork,
    reply: FigureReply,
    said: tuple[Delegate | Disown, TakenFigures],
    moment: Moment,
) -> None:
    command, taken = said
    mine = [one for one in command.actions if reply.subject.is_theirs(one)]
    kind, told, name = (
        DeskKind.DISOWNED,
        {"what": "figure-disowned", "why": DISOWNED},
        EventName.FIGURE_DISOWNED,
    )
    if isinstance(command, Delegate):
        kind, told = DeskKind.DELEGATION, _delegated(unit, reply, command)
        name = EventName.DELEGATION_PROPOSED
    for ref in mine:
        line = {"text": _title(reply, ref), "sentence": command.sentence, **told}
        taken.lines.append(line)
        taken.items.append(_item(reply, kind, (ref, line), moment))
    unit.journal.append(_events(reply, name, mine, moment))


def _delegated(unit: UnitOfWork, reply: FigureReply, command: Delegate) -> dict[str, str]:
    """Return to whom figures are to be handed over, in the plan's words where it knows them."""
    plan = unit.programmes.plan(reply.programme)
    meant = person_meant(command.to, plan.people) if plan else None
    return {
        "what": "figure-delegated",
        "owner": meant.name if meant else command.to,
        "why": DELEGATED if meant else DELEGATE_UNKNOWN,
    }


def _item(
    reply: FigureReply, kind: DeskKind, about: tuple[str, dict[str, str]], moment: Moment
) -> DeskItem:
    ref, line = about
    facts = {
        "topic": Topic.FIGURES.value,
        "delegate": line.get("owner", ""),
        "why": line.get("why", ""),
        "owner": reply.subject.owners[ref],
        "ref": ref,
        "title": reply.subject.indicators[ref].title,
        "thread": reply.subject.answered.mail_id,
    }
    return DeskItem(
        programme=reply.programme,
        kind=kind,
        subject=ref,
        opened_on=moment.day,
        person=reply.person,
        request=reply.subject.request.id,
        inbox=reply.mail.id,
        sentence=line["sentence"],
        facts={name: value for name, value in facts.items() if value},
    )


def _title(reply: FigureReply, ref: str) -> str:
    return f"{ref} {reply.subject.indicators[ref].title}"


def _events(
    reply: FigureReply, name: EventName, refs: Iterable[str], moment: Moment
) -> list[Event]:
    programme, request = reply.programme, reply.subject.request.id
    return [Event(name, programme, one or request, moment.day, moment.at) for one in refs]
