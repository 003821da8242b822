"""A review as commands take and tell it: the terms of a decision, the page, the JSON."""

from dataclasses import dataclass

from cyclopts import Parameter

from config.bootstrap import Application
from domain.rules.minuting import presence_of
from domain.use_cases.agendas import agenda_of
from domain.use_cases.resolving import Resolution
from interfaces.terminal.arguments import LocalDay, Text
from interfaces.terminal.meeting_names import Meeting
from interfaces.terminal.person_names import person_named
from interfaces.terminal.review_pages import MeetingPage
from interfaces.terminal.who import who_types


@Parameter(name="*")
@dataclass(frozen=True, slots=True)
class Terms:
    """What a decision says besides its text."""

    owner: Text = ""
    deadline: LocalDay | None = None
    point: int = 0
    axis: Text = ""


NO_TERMS = Terms()


def resolution(opened: Application, one: Meeting, text: str, terms: Terms) -> Resolution:
    """Return what is to be recorded; refuses `person.unknown`."""
    owner = person_named(opened, one.programme.id, terms.owner).id if terms.owner else ""
    return Resolution(
        text=text,
        by=who_types(),
        owner=owner,
        deadline=terms.deadline,
        point=terms.point,
        axis=terms.axis,
        body=one.body.id,
        review=one.review.id,
    )


def page(opened: Application, one: Meeting) -> MeetingPage:
    """Return a review with its agenda and decisions."""
    with opened.open_unit(read_only=True) as unit:
        review = one.review
        decisions = unit.meetings.decisions(one.programme.id, [review.id])
        said = presence_of(unit.meetings.attendance([review.id]), review.sequence)
        named = {each.person for each in one.body.members_on(review.on)}
        people = unit.people.many(named | {each.owner for each in decisions if each.owner})
    moment, whose = opened.moment(one.programme.timezone), (one.programme.id, review.id)
    points = agenda_of(opened.open_unit, opened.rulebook, *whose, moment)
    return MeetingPage(one, points, decisions, people, said)


def told(one: Meeting) -> dict[str, object]:
    """Return what a program reads of a review."""
    review = one.review
    return {
        "id": review.id,
        "ref": review.ref,
        "programme": one.programme.id,
        "body": one.body.name,
        "on": review.on,
        "kind": review.kind,
        "state": review.state,
        "title": review.title,
        "place": review.place,
        "sequence": review.sequence,
        "hours": review.hours,
    }
