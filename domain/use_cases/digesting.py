"""Numbering, freezing and queueing the digests of bodies."""

from dataclasses import dataclass

from domain.errors import RefusedError
from domain.model.event import Event, EventName
from domain.model.follow_up import Facts, ProgrammeState
from domain.model.mail import MailKind, PlannedMail
from domain.model.meeting import ReviewState
from domain.model.moment import Moment
from domain.model.owed import IssueDigest
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.deciding import decide
from domain.rules.digest_facts import DigestFacts
from domain.rules.digesting import compose_digest
from domain.rules.rulebook import Rulebook
from domain.use_cases.governing import plan_governed
from domain.use_cases.packing import keep_agenda, pack


@dataclass(frozen=True, slots=True)
class BodyRef:
    """One body of one programme, by ids."""

    programme: str
    body: str


@dataclass(frozen=True, slots=True)
class Issued:
    """How many digests were issued, and to how many people in all."""

    digests: int = 0
    mails: int = 0


def issue_digests(
    open_unit: OpenUnit, rulebook: Rulebook, programme: str, moment: Moment
) -> Issued:
    """Issue the digests that are owed; twice for one occasion does nothing."""
    with open_unit() as unit:
        facts = unit.programmes.facts(programme, moment.day)
        owed = [one for one in decide(facts, rulebook, moment.day) if isinstance(one, IssueDigest)]
        mails = sum(_issue(unit, rulebook, facts, one, moment) for one in owed)
        return Issued(len(owed), mails)


def issue_now(open_unit: OpenUnit, rulebook: Rulebook, body: BodyRef, moment: Moment) -> Issued:
    """Issue a body's next digest today because a coordinator asks for it.

    Refuses `programme.not_started`, `body.unknown`, `body.empty` where nobody sits in it, and
    `digest.today` when it was given one today: a form sent twice issues one digest.
    """
    with open_unit() as unit:
        facts = unit.programmes.facts(body.programme, moment.day)
        if facts.programme.state is not ProgrammeState.STARTED:
            raise RefusedError("programme.not_started", programme=body.programme)
        found = next((one for one in facts.bodies if one.id == body.body), None)
        if found is None:
            raise RefusedError("body.unknown", body=body.body)
        if not found.members_on(moment.day):
            raise RefusedError("body.empty", body=found.name)
        last = next((one for one in facts.digests if one.body == body.body), None)
        if last is not None and last.on == moment.day:
            raise RefusedError("digest.today", body=found.name, number=last.number)
        number = last.number + 1 if last else 1
        since = last.on if last else None
        owed = IssueDigest(body.body, number, since, last.slot if last else moment.day)
        return Issued(1, _issue(unit, rulebook, facts, owed, moment))


def _issue(
    unit: UnitOfWork, rulebook: Rulebook, facts: Facts, owed: IssueDigest, moment: Moment
) -> int:
    programme = facts.programme.id
    known = DigestFacts(
        facts=facts,
        rulebook=rulebook,
        waiting=unit.desk.waiting(programme),
        previous=unit.reviews.last_digest(programme, owed.body),
        head=unit.journal.head(programme),
    )
    content = compose_digest(known, owed, moment.day)
    if owed.review:
        packed = pack(unit, known, owed.review, content, moment)
        keep_agenda(unit, packed.points)
        content = packed.content
        unit.reviews.set_state({owed.review: ReviewState.PREPARED})
    digest = unit.reviews.issue(programme, content, owed.body)
    unit.journal.append(_events(programme, digest, owed, moment))
    mails = _mails(facts, digest, owed, moment)
    return plan_governed(unit, (rulebook, facts), mails, moment)


def _events(programme: str, digest: str, owed: IssueDigest, moment: Moment) -> list[Event]:
    data = {"number": owed.number}
    issued = Event(EventName.DIGEST_ISSUED, programme, digest, moment.day, moment.at, data)
    if not owed.review:
        return [issued]
    prepared = EventName.REVIEW_PREPARED
    return [issued, Event(prepared, programme, owed.review, moment.day, moment.at)]


def _mails(facts: Facts, digest: str, owed: IssueDigest, moment: Moment) -> list[PlannedMail]:
    body = next(one for one in facts.bodies if one.id == owed.body)
    return [
        PlannedMail(
            key=keys.digest(owed.body, owed.number, member.person),
            kind=MailKind.DIGEST,
            programme=facts.programme.id,
            recipient=member.person,
            subject=digest,
            day=moment.day,
        )
        for member in body.members_on(moment.day)
        if (body.id, member.person) not in facts.unsubscribed
    ]
