"""Prints reviews: the calendar of bodies, and one review with its agenda and decisions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domain.model.meeting import AgendaPoint, Attendance, Decision, ReviewState
from domain.model.minutes import MinutesContent
from domain.model.people import Person
from interfaces.terminal.language import words
from interfaces.terminal.meeting_names import Meeting
from interfaces.terminal.printing import day, say, sentence, show, table
from notifications.composing.marks import plain
from notifications.composing.to_meetings import minutes_lede, minutes_sections
from notifications.composing.typography import clipped

LONGEST = 60
REVIEW = ("review", "programme", "body", "day", "state", "place")
ATTENDANCE = ("member", "presence", "known")
POINT = ("number", "point", "about-what", "state", "note")
DECISION = ("ref", "decision", "owner", "deadline")


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """One review as a person looks at it."""

    meeting: Meeting
    points: Sequence[AgendaPoint]
    decisions: Sequence[Decision]
    people: Mapping[str, Person]
    attendance: Mapping[str, Attendance]


def print_calendar(found: Sequence[Meeting]) -> None:
    """Print one line a review."""
    rows = [
        (
            one.review.ref or one.review.id,
            one.programme.id,
            one.body.name,
            day(one.review.on),
            state(one),
            one.review.place,
        )
        for one in found
    ]
    table([f"cli-column-{name}" for name in REVIEW], rows)


def print_meeting(page: MeetingPage) -> None:
    """Print a review whole."""
    one = page.meeting
    show(one.review.title or one.body.name)
    say("cli-review-line", body=one.body.name, day=day(one.review.on), state=state(one))
    if one.review.hours:
        since, until = (words().hour(at) for at in (one.review.hours.since, one.review.hours.until))
        say("cli-hours", since=since, until=until)
    if one.review.place:
        say("cli-review-place", place=one.review.place)
    print_attendance(page)
    print_points(page.points)
    print_decisions(page.decisions, page.people)


def print_attendance(page: MeetingPage) -> None:
    """Print who comes, as announced or noted there, once the members were invited."""
    one = page.meeting
    if one.review.state is ReviewState.SCHEDULED and not page.attendance:
        return
    members = one.body.members_on(one.review.on)
    rows = []
    for person in dict.fromkeys(each.person for each in members):
        said = page.attendance.get(person)
        presence, known = (_presence(said), _known(said)) if said else ("presence-unknown", "")
        name = page.people[person].name if person in page.people else ""
        rows.append((name, presence if said else sentence(presence), known))
    show()
    table([f"cli-column-{name}" for name in ATTENDANCE], rows)


def _presence(said: Attendance) -> str:
    return sentence(f"presence-{said.presence.value}", who=said.proxy)


def _known(said: Attendance) -> str:
    return sentence("presence-noted" if said.noted else "presence-announced", on=day(said.on))


def print_points(points: Sequence[AgendaPoint]) -> None:
    """Print an agenda."""
    if not points:
        return
    show()
    rows = [
        (
            str(one.number or ""),
            clipped(one.title, LONGEST),
            sentence(f"point-{one.kind.value}"),
            sentence(f"point-state-{one.state.value}"),
            clipped(one.note, LONGEST),
        )
        for one in points
    ]
    table([f"cli-column-{name}" for name in POINT], rows, right=(0,))


def print_decisions(decisions: Sequence[Decision], people: Mapping[str, Person]) -> None:
    """Print decisions with who answers for each."""
    if not decisions:
        return
    show()
    rows = [
        (
            one.ref,
            clipped(one.text, LONGEST),
            people[one.owner].name if one.owner in people else "",
            day(one.deadline) if one.deadline else "",
        )
        for one in decisions
    ]
    table([f"cli-column-{name}" for name in DECISION], rows)


def print_minutes(content: MinutesContent) -> None:
    """Print minutes as they would be sent."""
    spoken = words()
    show(plain(spoken.say("minutes-title", on=spoken.day(content.on, "week"))))
    for line in minutes_lede(spoken, content):
        show(line)
    for section in minutes_sections(spoken, content):
        show()
        show(section.title)
        for row in section.rows:
            show(f"  {row.number or '-'} {row.title}")
            for line in row.lines:
                show(f"      {line}")


def state(one: Meeting) -> str:
    """Return how far a review has come, in words."""
    said = sentence(f"review-state-{one.review.state.value}")
    if one.review.provisional and not one.review.state.is_over:
        return sentence("cli-review-provisional", state=said)
    return said
