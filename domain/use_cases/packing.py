"""The pack of a review: its agenda completed and numbered, and what axes said."""

from dataclasses import dataclass, replace

from domain.model.digest import AxisSaid, DigestContent
from domain.model.meeting import AgendaPoint, PointKind, PointState, Review, ReviewState
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
    """Return what the earlier reviews of the same body leave to this one.

    Of meetings called off since the last one held, what was their own: what they would have
    carried over is still carried over from that one.
    """
    of_body = [
        one
        for one in reviews.values()
        if one.body == meeting.body and one.id != meeting.id and one.on <= meeting.on
    ]
    held = sorted((o for o in of_body if o.state is ReviewState.HELD), key=lambda o: (o.on, o.id))
    last = held[-1:]
    off = [
        one.id
        for one in of_body
        if one.state is ReviewState.CANCELLED and (not last or one.on >= last[0].on)
    ]
    left = unit.meetings.points([*(one.id for one in last), *off])
    minutes = unit.meetings.minutes([one.id for one in held])
    return Earlier(
        carried=tuple(one for one in left if _is_left(one, off)),
        unadopted=tuple(
            one for one in held if one.id in minutes and minutes[one.id].state is MinutesState.SENT
        ),
    )


def _is_left(point: AgendaPoint, off: list[str]) -> bool:
    own = point.review not in off or point.kind is not PointKind.CARRIED
    return own and point.state is PointState.CARRIED


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
