"""What mails to members speak of: agendas, consultations, axes, minutes; few queries, if any."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from domain.model.consultation import OpenConsultation
from domain.model.follow_up import Action
from domain.model.mail import MailKind, PlannedMail
from domain.model.meeting import AgendaPoint, PointState
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.known import Known

CONSULTING = frozenset(
    {MailKind.CONSULTATION, MailKind.CONSULTATION_REMINDER, MailKind.CONSULTATION_RESULT}
)


def with_meetings(unit: UnitOfWork, due: Sequence[PlannedMail], known: Known) -> Known:
    """Return what is known with the reviews, and what mails to members need besides."""
    touched = sorted({one.programme for one in due})
    reviews = [one for name in touched for one in unit.reviews.of(name)]
    consultations = _consultations(unit, _subjects(due, CONSULTING))
    answered = {person for one in consultations.values() for person in one.answers}
    members = {
        mandate.person
        for one in consultations.values()
        if (body := known.bodies.get(one.consultation.planned.body)) is not None
        for mandate in body.members
    }
    missing = (answered | members) - known.people.keys()
    return replace(
        known,
        people={**known.people, **unit.people.many(missing)} if missing else known.people,
        reviews={one.id: one for one in reviews if not one.state.is_over},
        points=_points(unit, _subjects(due, {MailKind.INVITATION})),
        consultations=consultations,
        ended_reviews={one.id: one for one in reviews if one.state.is_over},
        axis_actions=_by_axis(unit, {o.programme for o in due if o.kind is MailKind.AXIS_WORD}),
        minutes=unit.meetings.minutes(_subjects(due, {MailKind.MINUTES})),
    )


def _subjects(due: Sequence[PlannedMail], kinds: frozenset[MailKind] | set[MailKind]) -> set[str]:
    return {one.subject for one in due if one.kind in kinds}


def _consultations(unit: UnitOfWork, ids: set[str]) -> dict[str, OpenConsultation]:
    found = unit.consultations.many(ids).values() if ids else ()
    return {one.consultation.id: one for one in unit.consultations.standing(list(found))}


def _points(unit: UnitOfWork, reviews: set[str]) -> Mapping[str, Sequence[AgendaPoint]]:
    points: dict[str, list[AgendaPoint]] = defaultdict(list)
    for one in unit.meetings.points(reviews):
        if one.state is not PointState.DROPPED:
            points[one.review].append(one)
    return points


def _by_axis(unit: UnitOfWork, programmes: set[str]) -> Mapping[tuple[str, str], Sequence[Action]]:
    found: dict[tuple[str, str], list[Action]] = defaultdict(list)
    for programme in sorted(programmes):
        for action in unit.actions.of(programme):
            found[programme, action.axis].append(action)
    return found
