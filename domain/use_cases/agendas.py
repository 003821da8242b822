"""The agenda of a review before it is packed: seen, added to, and what is said of each point."""

from dataclasses import replace

from domain.errors import RefusedError
from domain.model.event import Event, EventName
from domain.model.meeting import AgendaPoint, ReviewState
from domain.model.moment import Moment
from domain.ports.unit_of_work import OpenUnit
from domain.rules.agenda import agenda
from domain.rules.digest_facts import DigestFacts
from domain.rules.minuting import numbered
from domain.rules.rulebook import Rulebook
from domain.use_cases.convening import known_review, to_come
from domain.use_cases.meeting_replies import raised_point
from domain.use_cases.packing import earlier_of, keep_agenda


def agenda_of(
    open_unit: OpenUnit, rulebook: Rulebook, programme: str, review: str, moment: Moment
) -> tuple[AgendaPoint, ...]:
    """Return a review's agenda: as it was numbered once it is over, else as it would be today.

    Refuses `review.unknown`.
    """
    with open_unit(read_only=True) as unit:
        found = known_review(unit, programme, review)
        present = unit.meetings.points([review])
        sits = any(one.id == found.body for one in unit.reviews.bodies(programme))
        if found.state.is_over or not sits:
            return numbered(present)
        reviews = {one.id: one for one in unit.reviews.of(programme)}
        known = DigestFacts(
            facts=unit.programmes.facts(programme, moment.day),
            rulebook=rulebook,
            waiting=unit.desk.waiting(programme),
            previous=None,
            head="",
        )
        return agenda(known, found, present, earlier_of(unit, reviews, found), moment.day)


def number_agenda(
    open_unit: OpenUnit, rulebook: Rulebook, programme: str, review: str, moment: Moment
) -> None:
    """Keep the numbers that a review's agenda shows, so that people can use them.

    Those of a review to come are given by its pack: until then facts may still leave its agenda.
    Refuses `review.unknown`.
    """
    shown = agenda_of(open_unit, rulebook, programme, review, moment)
    with open_unit() as unit:
        found = known_review(unit, programme, review)
        packed = found.state in (ReviewState.PREPARED, ReviewState.HELD)
        if packed or found.on <= moment.day:
            keep_agenda(unit, shown)


def add_point(
    open_unit: OpenUnit, programme: str, whose: tuple[str, str], title: str, moment: Moment
) -> AgendaPoint:
    """Put a point on a review's agenda; `whose` is the review and who asks.

    Refuses `review.unknown`, `review.over` and `point.empty`.
    """
    review, by = whose
    if not title.strip():
        raise RefusedError("point.empty")
    with open_unit() as unit:
        to_come(unit, programme, review)
        point = raised_point(programme, review, title.strip(), by)
        unit.meetings.add_points([point])
        data = {"by": by}
        name = EventName.POINT_RAISED
        unit.journal.append([Event(name, programme, point.id, moment.day, moment.at, data)])
        return point


def note_point(
    open_unit: OpenUnit, programme: str, which: tuple[str, int], text: str
) -> AgendaPoint:
    """Keep what was said of a numbered point. Refuses `review.unknown` and `point.unknown`."""
    review, number = which
    with open_unit() as unit:
        known_review(unit, programme, review)
        points = {one.number: one for one in numbered(unit.meetings.points([review]))}
        if number not in points:
            raise RefusedError("point.unknown", number=number)
        noted = replace(points[number], note=text.strip())
        unit.meetings.change_points([noted])
        return noted
