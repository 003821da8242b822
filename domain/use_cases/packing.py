"""The pack of a review: its agenda completed and numbered, and what axes said."""

from dataclasses import dataclass, replace

from domain.model.digest import AxisSaid, DigestContent
from domain.model.meeting import AgendaPoint, PointState, Review, ReviewState
from domain.model.minutes import MinutesState
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.agenda import CARRIED, Earlier, agenda, lines
from domain.rules.digest_facts import DigestFacts


@dataclass(frozen=True, slots=True)
class Packed:
    """A digest made into the pack of a review, and the agenda that it shows."""

    content: DigestContent
    points: tuple[AgendaPoint, ...]


def pack(
    unit: UnitOfWork, known: DigestFacts, review: str, content: DigestContent, moment: Moment
) -> Packed:
    """Return the digest with the agenda of the review that it prepares; changes nothing."""
    reviews = {one.id: one for one in unit.reviews.of(known.facts.programme.id)}
    meeting = reviews.get(review)
    if meeting is None:
        return Packed(content, ())
    present = unit.meetings.points([review])
    points = agenda(known, meeting, present, earlier_of(unit, reviews, meeting), moment.day)
    said = _said(unit, known, meeting)
    told = replace(content, review=review, agenda=lines(points), axis_words=said)
    return Packed(told, points)


def keep_agenda(unit: UnitOfWork, points: tuple[AgendaPoint, ...]) -> None:
    """Keep an agenda as it was numbered."""
    unit.meetings.add_points(points)
    unit.meetings.change_points(points)


def earlier_of(unit: UnitOfWork, reviews: dict[str, Review], meeting: Review) -> Earlier:
    """Return what the earlier reviews of the same body leave to this one."""
    held = [
        one
        for one in reviews.values()
        if one.body == meeting.body
        and one.id != meeting.id
        and one.on <= meeting.on
        and one.state is ReviewState.HELD
    ]
    if not held:
        return Earlier()
    last = max(held, key=lambda one: (one.on, one.id))
    minutes = unit.meetings.minutes([one.id for one in held])
    return Earlier(
        carried=tuple(
            one for one in unit.meetings.points([last.id]) if one.state is PointState.CARRIED
        ),
        unadopted=tuple(
            one
            for one in sorted(held, key=lambda one: (one.on, one.id))
            if one.id in minutes and minutes[one.id].state is MinutesState.SENT
        ),
    )


def carry_over(unit: UnitOfWork, reviews: list[str]) -> tuple[AgendaPoint, ...]:
    """Leave what these reviews did not decide to the next ones; return those points."""
    left = [
        replace(one, state=PointState.CARRIED)
        for one in unit.meetings.points(reviews)
        if one.state is PointState.OPEN and one.kind in CARRIED
    ]
    unit.meetings.change_points(left)
    return tuple(left)


def _said(unit: UnitOfWork, known: DigestFacts, meeting: Review) -> tuple[AxisSaid, ...]:
    titles = {one.ref: one.title for one in known.facts.axes}
    people = known.facts.people
    return tuple(
        AxisSaid(
            axis=one.axis,
            title=titles.get(one.axis, ""),
            by=people[one.person].name if one.person in people else "",
            words=one.words,
        )
        for one in unit.meetings.axis_words([meeting.id])
        if one.words
    )
