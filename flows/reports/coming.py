"""What comes next: the hours of the timetable, meetings, answers due, deadlines."""

from collections.abc import Iterator
from datetime import date, timedelta

from domain.model.follow_up import Programme, RequestState
from domain.ports.unit_of_work import UnitOfWork
from flows.choices import shown
from flows.occurrences import next_due
from flows.reports.subject import Subject, Table
from flows.timetable import read_timetable

AHEAD = timedelta(days=21)

Dated = tuple[date, str]


def coming(subject: Subject) -> Table:
    """Return the three weeks to come, in order."""
    with subject.looking() as unit:
        found = unit.programmes.get(subject.programme)
        dated = [*_meetings(subject, unit), *_answers(subject, unit), *_deadlines(subject, unit)]
    if found is not None:
        dated.extend(_hours(subject, found))
    rows = [subject.row(when=day, what=what) for day, what in sorted(dated)]
    return subject.table("coming", rows)


def _hours(subject: Subject, programme: Programme) -> Iterator[Dated]:
    calendar, now = subject.app.rulebook.calendar, subject.app.clock.now()
    for entry in read_timetable().entries:
        instant = next_due(entry, programme.timezone, calendar, now)
        yield instant.date(), f"{instant:%H:%M} {entry.label}"


def _meetings(subject: Subject, unit: UnitOfWork) -> Iterator[Dated]:
    bodies = {one.id: one.name for one in unit.reviews.bodies(subject.programme)}
    for review in unit.reviews.of(subject.programme):
        if not review.state.is_over and review.on >= subject.day:
            name = "flows-coming-review" + ("-provisional" if review.provisional else "")
            yield review.on, subject.words.say(name, body=bodies.get(review.body, review.body))


def _answers(subject: Subject, unit: UnitOfWork) -> Iterator[Dated]:
    requests = unit.requests.of(subject.programme, subject.day - AHEAD)
    waited = [
        one for one in requests if one.state is RequestState.OPEN and one.answer_by >= subject.day
    ]
    people = unit.people.many({one.person for one in waited})
    for one in waited:
        who = shown(people[one.person]) if one.person in people else one.person
        yield one.answer_by, subject.words.say("flows-coming-answer", who=who)


def _deadlines(subject: Subject, unit: UnitOfWork) -> Iterator[Dated]:
    until = subject.day + AHEAD
    actions = [
        one
        for one in unit.actions.of(subject.programme)
        if not one.status.is_final and subject.day <= one.deadline <= until
    ]
    people = unit.people.many({one.owner for one in actions})
    for one in actions:
        who = shown(people[one.owner]) if one.owner in people else one.owner
        yield one.deadline, subject.words.say("flows-coming-deadline", ref=one.ref, who=who)
