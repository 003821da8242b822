"""What secretaries do of a review: its agenda, who came, its minutes and their adoption."""

from pathlib import Path

from config.bootstrap import Application
from domain.model.meeting import AgendaPoint, Attendance, Presence
from domain.model.minutes import MinutesContent
from domain.use_cases import agendas, drafting, minuting
from domain.use_cases.agendas import add_point, agenda_of, note_point
from domain.use_cases.resolving import Resolution
from interfaces.terminal.language import words
from interfaces.terminal.meeting_names import Meeting
from interfaces.terminal.minutes_text import from_text, to_text
from interfaces.terminal.person_names import person_named
from interfaces.terminal.printing import sentence
from interfaces.terminal.who import who_types


def agenda(opened: Application, one: Meeting) -> tuple[AgendaPoint, ...]:
    """Return the agenda as it is numbered, or as it would be today."""
    moment = opened.moment(one.programme.timezone)
    return agenda_of(opened.open_unit, opened.rulebook, one.programme.id, one.review.id, moment)


def add(opened: Application, one: Meeting, title: str) -> AgendaPoint:
    """Put a point on the agenda."""
    moment = opened.moment(one.programme.timezone)
    whose = (one.review.id, who_types())
    return add_point(opened.open_unit, one.programme.id, whose, title, moment)


def note(opened: Application, one: Meeting, number: int, text: str) -> AgendaPoint:
    """Keep what was said of a point, under the number that its agenda shows."""
    number_agenda(opened, one)
    return note_point(opened.open_unit, one.programme.id, (one.review.id, number), text)


def number_agenda(opened: Application, one: Meeting) -> None:
    """Keep the numbers that the agenda shows today."""
    moment = opened.moment(one.programme.timezone)
    whose = (one.programme.id, one.review.id)
    agendas.number_agenda(opened.open_unit, opened.rulebook, *whose, moment)


def attend(opened: Application, one: Meeting, person: str, presence: Presence, proxy: str) -> None:
    """Note at the meeting who is there."""
    moment = opened.moment(one.programme.timezone)
    who = person_named(opened, one.programme.id, person).id
    said = Attendance(one.review.id, who, presence, moment.day, who_types(), proxy=proxy)
    minuting.note_attendance(opened.open_unit, one.programme.id, said, moment)


def edit_minutes(opened: Application, one: Meeting, file: Path | None) -> None:
    """Keep the draft of the minutes as a file says, if any, or write it there to be edited."""
    if file is None:
        return
    content = drafting.draft_minutes(opened.open_unit, one.programme.id, one.review.id)
    if not file.exists():
        file.write_text(to_text(content, words()), encoding="utf-8")
        return
    edited = from_text(file.read_text(encoding="utf-8"), content)
    moment = opened.moment(one.programme.timezone)
    drafting.edit_minutes(opened.open_unit, one.programme.id, (edited, who_types()), moment)


def send_minutes(opened: Application, one: Meeting) -> int:
    """Send the minutes to every member."""
    moment = opened.moment(one.programme.timezone)
    return minuting.send_minutes(opened.open_unit, one.programme.id, one.review.id, moment)


def adopt(opened: Application, one: Meeting) -> str:
    """Record that the minutes are adopted; return the ref of the decision."""
    moment = opened.moment(one.programme.timezone)
    text = sentence("cli-review-adoption", body=one.body.name, day=one.review.on)
    resolution = Resolution(text, who_types(), body=one.body.id)
    whose = (one.programme.id, one.review.id)
    return minuting.adopt_minutes(opened.open_unit, *whose, resolution, moment)


def print_record(one: Meeting, content: MinutesContent, file: Path) -> None:
    """Write the record of decisions as a PDF. Refuses `pdf.missing`."""
    from notifications.composing.papers.minutes import minutes_paper  # noqa: PLC0415 -- for few

    file.write_bytes(minutes_paper(words(), one.programme.name, content))
