"""The minutes of a review, written from its agenda, its decisions and who came."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from domain.model.meeting import AgendaPoint, Attendance, Decision, PointState, Presence, Review
from domain.model.minutes import MinutesContent, MinutesDecision, MinutesPoint
from domain.model.people import Body


@dataclass(frozen=True, slots=True)
class MeetingFacts:
    """What minutes are written from; `names` gives people's names by id."""

    review: Review
    body: Body
    points: Sequence[AgendaPoint]
    decisions: Sequence[Decision]
    attendance: Sequence[Attendance]
    names: Mapping[str, str]
    next_on: date | None = None


def presence_of(said: Sequence[Attendance], sequence: int) -> dict[str, Attendance]:
    """Return the word that counts for each member: the last one noted there, else announced.

    What was announced before the review was last moved, as its `sequence` tells, counts no more.
    """
    found: dict[str, Attendance] = {}
    for one in said:
        if one.sequence < sequence and not one.noted:
            continue
        known = found.get(one.person)
        if known is None or one.noted or not known.noted:
            found[one.person] = one
    return found


def numbered(points: Sequence[AgendaPoint]) -> tuple[AgendaPoint, ...]:
    """Return the points that a meeting takes up, those without a number under the next ones.

    What was put on an agenda once its pack was out has no number yet; what was taken off has none.
    """
    kept = [one for one in points if one.state is not PointState.DROPPED]
    last = max((one.number for one in kept), default=0)
    late = [one for one in kept if not one.number]
    given = [replace(one, number=last + rank) for rank, one in enumerate(late, 1)]
    return (*(one for one in kept if one.number), *given)


def compose_minutes(known: MeetingFacts) -> MinutesContent:
    """Return the minutes: names instead of ids, members in the order of the body."""
    review, body = known.review, known.body
    said = presence_of(known.attendance, review.sequence)
    members = list(dict.fromkeys(one.person for one in body.members_on(review.on)))
    decided: dict[str, list[str]] = {one.point: [] for one in known.decisions}
    for one in known.decisions:
        decided[one.point].append(f"{one.ref} · {one.text}")
    return MinutesContent(
        body=body.name,
        review=review.id,
        title=review.title if review.title != body.name else "",
        on=review.on,
        place=review.place,
        present=_who(known, members, said, Presence.PRESENT),
        represented=_who(known, members, said, Presence.REPRESENTED),
        absent=_who(known, members, said, Presence.ABSENT),
        unknown=tuple(known.names.get(one, "") for one in members if _is_open(said.get(one))),
        quorum=body.meeting.quorum,
        points=tuple(_point(one, decided.get(one.id, [])) for one in numbered(known.points)),
        decisions=tuple(
            MinutesDecision(one.ref, one.text, known.names.get(one.owner, ""), one.deadline)
            for one in known.decisions
        ),
        next_on=known.next_on,
    )


def _point(one: AgendaPoint, decisions: Sequence[str]) -> MinutesPoint:
    return MinutesPoint(one.number, one.title, one.kind, one.state, one.note, tuple(decisions))


def _who(
    known: MeetingFacts, members: Sequence[str], said: Mapping[str, Attendance], wanted: Presence
) -> tuple[str, ...]:
    return tuple(
        _named(known.names.get(one, ""), said[one].proxy)
        for one in members
        if one in said and said[one].presence is wanted
    )


def _named(name: str, proxy: str) -> str:
    return f"{name} ({proxy})" if proxy else name


def _is_open(said: Attendance | None) -> bool:
    return said is None or said.presence is Presence.TENTATIVE
