"""What replies about meetings do: presence, points of the agenda, decisions, words of axes."""

from collections.abc import Mapping
from dataclasses import replace

from domain.model.desk import DeskItem, DeskKind
from domain.model.event import Event, EventName
from domain.model.hearing import Heard
from domain.model.inbox import RawMail
from domain.model.meeting import AgendaPoint, Attendance, AxisWord, PointKind, Review
from domain.model.moment import Moment
from domain.model.reading import Outcome
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.keys import opaque
from domain.use_cases.deciding_by_reply import (
    Line,
    decisions_of,
    desk_item,
    instructions_of,
    to_decide,
)
from domain.use_cases.gates_by_pack import heed_gate
from domain.use_cases.listening import Subject

# A point is raised and no meeting is to come.
NO_MEETING = "no_meeting"
Heeding = tuple[tuple[Line, ...], tuple[DeskItem, ...]]


def heed_meeting(
    unit: UnitOfWork, subject: Subject, heard: Heard, mail: RawMail, moment: Moment
) -> Heeding:
    """Keep what a reply to an invitation, a digest or minutes says; return its lines and items.

    The chair's and the secretary's decisions on a review's pack are recorded; other people's, and
    those that answer a digest between reviews, are proposed on the desk. An instruction of the
    chair with an owner and a deadline is recorded at any time; others wait on the desk. What is in
    doubt is asked.
    """
    if heard.outcome is Outcome.ASK and not any(one.why for one in heard.decisions):
        item = desk_item(subject, DeskKind.AMBIGUOUS, mail, moment)
        facts = {"topic": subject.asked.topic.value, "why": heard.why}
        return (), (replace(item, sentence=heard.text, facts=facts),)
    lines: list[Line] = []
    items: list[DeskItem] = []
    if heard.presence is not None and subject.review is not None:
        lines.append(_keep_presence(unit, subject, heard, mail, moment))
    if subject.review is not None and heard.points:
        raised = _raise_points(unit, subject, heard, mail, moment)
        lines, items = [*lines, *raised[0]], [*items, *raised[1]]
    if heard.gate is not None:
        lines += heed_gate(unit, subject, heard.gate, mail, moment)
    for said, recorded in decisions_of(unit, subject, heard, mail, moment):
        lines.append(recorded)
        if recorded["what"] != "decision-recorded":
            items.append(to_decide(subject, said, mail, moment, DeskKind.DECISION))
    for said, told in instructions_of(unit, subject, heard, mail, moment):
        lines.append(told)
        if told["what"] != "instruction-recorded":
            items.append(to_decide(subject, said, mail, moment, DeskKind.INSTRUCTION))
    return tuple(lines), tuple(items)


def keep_axis_word(
    unit: UnitOfWork, subject: Subject, heard: Heard, mail: RawMail, moment: Moment
) -> tuple[Line, ...]:
    """Keep what the coordinator of an axis says before a review, the last word prevailing."""
    axis = str(subject.answered.planned.facts.get("axis", ""))
    review = subject.review.id if subject.review else ""
    asked = subject.answered.planned.day
    word = AxisWord(review, axis, subject.person, asked, heard.text, moment.day, mail.id)
    unit.meetings.add_axis_words([word])
    unit.meetings.change_axis_words([word])
    data = {"axis": axis, "person": subject.person}
    _journal(unit, subject, (EventName.AXIS_HEARD, data), moment)
    return ({"what": "axis-word", "sentence": heard.text},)


def _keep_presence(
    unit: UnitOfWork, subject: Subject, heard: Heard, mail: RawMail, moment: Moment
) -> Line:
    presence, review = heard.presence, subject.review
    if presence is None or review is None:
        return {}
    sequence = _answered(subject, heard, review)
    if sequence < review.sequence:
        return {"what": "presence-moved", "sentence": heard.sentence}
    said = Attendance(
        review=review.id,
        person=subject.person,
        presence=presence,
        on=moment.day,
        by=subject.writer,
        proxy=heard.proxy,
        inbox=mail.id,
        sentence=heard.sentence,
        sequence=sequence,
    )
    unit.meetings.add_attendance([said])
    data = {"person": subject.person, "presence": presence.value}
    _journal(unit, subject, (EventName.ATTENDANCE_NOTED, data), moment)
    line = {"what": f"presence-{presence.value}", "sentence": heard.sentence}
    return {**line, "text": heard.proxy} if heard.proxy else line


def _journal(
    unit: UnitOfWork, subject: Subject, told: tuple[EventName, Mapping[str, str]], moment: Moment
) -> None:
    about = subject.review.id if subject.review else ""
    event = Event(told[0], subject.programme, about, moment.day, moment.at, told[1])
    unit.journal.append([event])


def _answered(subject: Subject, heard: Heard, review: Review) -> int:
    """Return the sequence that a reply is about: its calendar's, else its invitation's."""
    invited = subject.answered.planned.facts.get("sequence", review.sequence)
    return int(invited) if heard.sequence is None else heard.sequence


def _raise_points(
    unit: UnitOfWork, subject: Subject, heard: Heard, mail: RawMail, moment: Moment
) -> Heeding:
    """Put points on the agenda that can take them up; without any, somebody says where they go."""
    review = _taking_up(unit, subject)
    if review is None:
        item = desk_item(subject, DeskKind.AMBIGUOUS, mail, moment)
        facts = {"topic": subject.asked.topic.value, "why": NO_MEETING}
        waits = tuple({"what": "point-waits", "text": one} for one in heard.points)
        return waits, (replace(item, sentence=heard.text, facts=facts),)
    raised = [
        raised_point(subject.programme, review.id, one, subject.writer) for one in heard.points
    ]
    unit.meetings.add_points(raised)
    name, by = EventName.POINT_RAISED, {"person": subject.writer}
    unit.journal.append(
        [Event(name, subject.programme, one.id, moment.day, moment.at, by) for one in raised]
    )
    return tuple({"what": "point", "text": one.title} for one in raised), ()


def _taking_up(unit: UnitOfWork, subject: Subject) -> Review | None:
    """Return the review that can take up what is raised: the one answered, else the body's next."""
    review = subject.review
    if review is None or not review.state.is_over:
        return review
    coming = [
        one
        for one in unit.reviews.of(subject.programme)
        if one.body == review.body and not one.state.is_over and one.on > review.on
    ]
    return min(coming, key=lambda one: (one.on, one.id), default=None)


def raised_point(programme: str, review: str, title: str, by: str) -> AgendaPoint:
    """Return a point that somebody wants on the agenda; the same words twice are one point."""
    key = f"{review}:raised:{title.casefold()}"
    return AgendaPoint(opaque(programme, "point", key), review, PointKind.RAISED, title, by=by)
