"""What becomes true when the desk accepts what a member asked: a decision, a text that may go."""

from datetime import date

from domain.errors import RefusedError
from domain.model.desk import DeskItem, DeskKind
from domain.model.mail import MailKind
from domain.model.meeting import ReviewState
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.use_cases.convening import known_review
from domain.use_cases.minuting import issue_minutes
from domain.use_cases.proofreading import release_digest, withdraw_digest
from domain.use_cases.resolving import Resolution, record_decisions

FROM_MEMBERS = (DeskKind.DECISION, DeskKind.INSTRUCTION, DeskKind.DRAFT)


def grant(unit: UnitOfWork, item: DeskItem, moment: Moment) -> None:
    """Record a proposed decision, or let a text go.

    An instruction is recorded where it has an owner and a deadline, else only noted as done.
    Refuses `desk.no_candidate` for a decision that lacks something.
    """
    facts = item.facts
    instructed = item.kind is DeskKind.INSTRUCTION and not facts.get("why")
    if item.kind is DeskKind.DECISION and facts.get("why"):
        raise RefusedError("desk.no_candidate", number=item.number)
    if item.kind is DeskKind.DECISION or (instructed and facts.get("owner") and facts.get("on")):
        record_decisions(unit, item.programme, [_resolution(unit, item)], moment)
    elif item.kind is DeskKind.DRAFT and facts.get("kind") == MailKind.MINUTES.value:
        review = known_review(unit, item.programme, item.subject)
        issue_minutes(unit, item.programme, review, moment)
    elif item.kind is DeskKind.DRAFT:
        release_digest(unit, item.programme, item.subject, moment)


def _resolution(unit: UnitOfWork, item: DeskItem) -> Resolution:
    """Return what was proposed; what a meeting called off was to decide is decided without it."""
    facts, deadline = item.facts, item.facts.get("on")
    review = unit.reviews.get(item.programme, str(facts.get("review", "")))
    sits = review is not None and review.state is not ReviewState.CANCELLED
    return Resolution(
        text=str(facts["text"]),
        by=item.person,
        owner=str(facts.get("owner", "")),
        deadline=date.fromisoformat(str(deadline)) if deadline else None,
        point=int(facts.get("point", 0)) if sits else 0,
        body=str(facts.get("body", "")),
        review=review.id if review and sits else "",
        inbox=item.inbox,
        sentence=item.sentence,
    )


def deny(unit: UnitOfWork, item: DeskItem, moment: Moment) -> None:
    """Give a held digest up where the desk refuses it; minutes stay a draft."""
    if item.kind is DeskKind.DRAFT and item.facts.get("kind") == MailKind.DIGEST.value:
        withdraw_digest(unit, item.programme, item.subject, moment)
