"""What waits for a person in a programme: requests, figures, consultations, reviews, the desk."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from domain.model.climb import highest_level
from domain.model.consultation import ConsultationState
from domain.model.desk import DeskItem
from domain.model.follow_up import Facts
from domain.model.meeting import ReviewState
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.tallying import members_of


@dataclass(frozen=True, slots=True)
class PendingRequest:
    """A request without an answer yet: refs, local days, reminders, level told of the silence."""

    refs: tuple[str, ...]
    asked_on: date
    answer_by: date
    reminders: int
    reminded_on: date | None
    escalated: int


@dataclass(frozen=True, slots=True)
class PendingQuestion:
    """A consultation in which a member has not answered yet."""

    ref: str
    question: str
    body: str
    answer_by: date
    reminders: int


@dataclass(frozen=True, slots=True)
class ComingReview:
    """A review that a member is invited to, on a local day."""

    body: str
    on: date


@dataclass(frozen=True, slots=True)
class Pending:
    """All that waits for one person, or for a decision about what they wrote (`desk`)."""

    requests: tuple[PendingRequest, ...] = ()
    figures: tuple[PendingRequest, ...] = ()
    consultations: tuple[PendingQuestion, ...] = ()
    reviews: tuple[ComingReview, ...] = ()
    desk: tuple[DeskItem, ...] = ()

    @property
    def count(self) -> int:
        """Return how many answers are awaited from the person."""
        return len(self.requests) + len(self.figures) + len(self.consultations)


def pending_on(unit: UnitOfWork, facts: Facts, day: date) -> Mapping[str, Pending]:
    """Return what waits for each person, nothing for those for whom nothing does."""
    desk: dict[str, list[DeskItem]] = defaultdict(list)
    for one in unit.desk.waiting(facts.programme.id):
        desk[one.person].append(one)
    return {
        person: Pending(
            requests=_requests(facts, person),
            figures=_figures(facts, person),
            consultations=_questions(facts, person, day),
            reviews=_reviews(facts, person, day),
            desk=tuple(desk[person]),
        )
        for person in facts.people
    }


def _requests(facts: Facts, person: str) -> tuple[PendingRequest, ...]:
    refs = {one.id: one.ref for one in facts.actions}
    return tuple(
        PendingRequest(
            refs=tuple(refs[each] for each in one.pending if each in refs),
            asked_on=one.asked_on,
            answer_by=one.answer_by,
            reminders=one.reminded,
            reminded_on=one.reminded_on,
            escalated=highest_level(one.climbs),
        )
        for one in facts.requests
        if one.person == person
    )


def _figures(facts: Facts, person: str) -> tuple[PendingRequest, ...]:
    return tuple(
        PendingRequest(
            one.pending, one.asked_on, one.answer_by, one.reminded, one.reminded_on, escalated=0
        )
        for one in facts.figure_requests
        if one.person == person and not one.closed
    )


def _questions(facts: Facts, person: str, day: date) -> tuple[PendingQuestion, ...]:
    bodies = {one.id: one for one in facts.bodies}
    return tuple(
        PendingQuestion(
            ref=planned.ref,
            question=planned.question,
            body=bodies[planned.body].name,
            answer_by=planned.answer_by,
            reminders=one.asked[person].reminded,
        )
        for one in facts.consultations
        if (planned := one.consultation.planned).body in bodies
        and one.consultation.state is ConsultationState.OPEN
        and person in one.asked
        and person not in one.answers
        and person in members_of(bodies[planned.body], day)
    )


def _reviews(facts: Facts, person: str, day: date) -> tuple[ComingReview, ...]:
    bodies = {one.id: one for one in facts.bodies}
    return tuple(
        ComingReview(bodies[one.body].name, one.on)
        for one in facts.reviews
        if one.state in (ReviewState.ANNOUNCED, ReviewState.PREPARED)
        and one.on >= day
        and one.body in bodies
        and person in members_of(bodies[one.body], one.on)
    )
