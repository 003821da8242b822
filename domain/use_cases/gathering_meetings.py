"""What mails to members speak of: agendas, consultations, axes, minutes; few queries, if any."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from domain.model.consultation import OpenConsultation
from domain.model.follow_up import Action
from domain.model.mail import MailKind, PlannedMail
from domain.model.meeting import AgendaPoint, PointState
from domain.model.people import Body
from domain.model.programme import Axis
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.known import Known

CONSULTING = frozenset(
    {MailKind.CONSULTATION, MailKind.CONSULTATION_REMINDER, MailKind.CONSULTATION_RESULT}
)
# A request names the review at which its actions will be looked at, by the axes of its body.
OF_AXES = frozenset({MailKind.REQUEST, MailKind.AXIS_WORD})

# What may be owed to the members of a body that is no more.
OF_FORMER_BODIES = frozenset({MailKind.REVIEW_CANCELLED, MailKind.CONSULTATION_RESULT})


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
        axis_actions=_by_axis(unit, _programmes(due, {MailKind.AXIS_WORD})),
        axes={**known.axes, **_axes(unit, due)},
        former_bodies=_former(unit, _programmes(due, OF_FORMER_BODIES)),
        minutes=unit.meetings.minutes(_subjects(due, {MailKind.MINUTES})),
    )


def _former(unit: UnitOfWork, programmes: Sequence[str]) -> dict[str, Body]:
    return {one.id: one for name in programmes for one in unit.reviews.former_bodies(name)}


def _subjects(due: Sequence[PlannedMail], kinds: frozenset[MailKind] | set[MailKind]) -> set[str]:
    return {one.subject for one in due if one.kind in kinds}


def _programmes(
    due: Sequence[PlannedMail], kinds: frozenset[MailKind] | set[MailKind]
) -> list[str]:
    return sorted({one.programme for one in due if one.kind in kinds})


def _consultations(unit: UnitOfWork, ids: set[str]) -> dict[str, OpenConsultation]:
    found = unit.consultations.many(ids).values() if ids else ()
    return {one.consultation.id: one for one in unit.consultations.standing(list(found))}


def _points(unit: UnitOfWork, reviews: set[str]) -> Mapping[str, Sequence[AgendaPoint]]:
    points: dict[str, list[AgendaPoint]] = defaultdict(list)
    for one in unit.meetings.points(reviews):
        if one.state is not PointState.DROPPED:
            points[one.review].append(one)
    return points


def _by_axis(
    unit: UnitOfWork, programmes: Sequence[str]
) -> Mapping[tuple[str, str], Sequence[Action]]:
    found: dict[tuple[str, str], list[Action]] = defaultdict(list)
    for programme in programmes:
        for action in unit.actions.of(programme):
            found[programme, action.axis].append(action)
    return found


def _axes(unit: UnitOfWork, due: Sequence[PlannedMail]) -> dict[str, tuple[Axis, ...]]:
    return {one: unit.programmes.axes(one) for one in _programmes(due, OF_AXES)}
