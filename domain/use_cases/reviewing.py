"""Putting reviews in the calendar, and inviting to them."""

from dataclasses import dataclass

from domain.model.event import Event, EventName
from domain.model.follow_up import Facts
from domain.model.mail import MailKind, PlannedMail
from domain.model.meeting import Review, ReviewState
from domain.model.moment import Moment
from domain.model.owed import AnnounceReview, CloseReview, ScheduleReview
from domain.ports.unit_of_work import OpenUnit
from domain.rules import keys
from domain.rules.deciding import decide
from domain.rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Scheduled:
    """How many reviews were put in the calendar, invitations queued, reviews noted as held."""

    reviews: int = 0
    invitations: int = 0
    closed: int = 0


def schedule_reviews(
    open_unit: OpenUnit, rulebook: Rulebook, programme: str, moment: Moment
) -> Scheduled:
    """Schedule, announce and close the reviews that are due for it; twice does nothing more."""
    with open_unit() as unit:
        facts = unit.programmes.facts(programme, moment.day)
        owed = decide(facts, rulebook, moment.day)
        new = [_review(programme, one) for one in owed if isinstance(one, ScheduleReview)]
        announced = [one for one in owed if isinstance(one, AnnounceReview)]
        held = [one.review for one in owed if isinstance(one, CloseReview)]
        mails = [mail for one in announced for mail in _invitations(facts, one, moment)]
        unit.reviews.add(programme, new)
        unit.reviews.set_state({one.review: ReviewState.ANNOUNCED for one in announced})
        unit.reviews.set_state(dict.fromkeys(held, ReviewState.HELD))
        unit.outbox.plan(mails)
        steps = [(EventName.REVIEW_SCHEDULED, one.id) for one in new]
        steps += [(EventName.REVIEW_ANNOUNCED, one.review) for one in announced]
        steps += [(EventName.REVIEW_HELD, one) for one in held]
        unit.journal.append(
            [Event(name, programme, one, moment.day, moment.at) for name, one in steps]
        )
        return Scheduled(len(new), len(mails), len(held))


def _review(programme: str, step: ScheduleReview) -> Review:
    key = keys.review(programme, step.body, step.on)
    return Review(keys.mail_id(key), step.body, step.on, provisional=step.provisional)


def _invitations(facts: Facts, step: AnnounceReview, moment: Moment) -> list[PlannedMail]:
    body = next(one for one in facts.bodies if one.id == step.body)
    return [
        PlannedMail(
            key=keys.invitation(step.review, member.person),
            kind=MailKind.INVITATION,
            programme=facts.programme.id,
            recipient=member.person,
            subject=step.review,
            day=moment.day,
        )
        for member in body.members_on(moment.day)
    ]
