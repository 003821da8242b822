"""Numbering, freezing and queueing the digests of bodies."""

from dataclasses import dataclass

from domain.errors import RefusedError
from domain.model.digest import DigestContent, DigestState
from domain.model.event import Event, EventName
from domain.model.follow_up import Facts, ProgrammeState
from domain.model.meeting import ReviewState
from domain.model.moment import Moment
from domain.model.owed import IssueDigest
from domain.model.people import Body
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules.deciding import decide
from domain.rules.digest_facts import DigestFacts
from domain.rules.digesting import compose_digest, has_nothing_to_report
from domain.rules.rulebook import Rulebook
from domain.use_cases.governing import plan_governed
from domain.use_cases.packing import keep_agenda, pack
from domain.use_cases.proofreading import digest_mails, hold_digest, overtake_digest

TODAY = {DigestState.ISSUED: "digest.today", DigestState.HELD: "digest.held"}


@dataclass(frozen=True, slots=True)
class BodyRef:
    """One body of one programme, by ids."""

    programme: str
    body: str


@dataclass(frozen=True, slots=True)
class Issued:
    """How many digests were issued, to how many people in all; how many wait, or had no news."""

    digests: int = 0
    mails: int = 0
    held: int = 0
    skipped: int = 0

    def __add__(self, other: "Issued") -> "Issued":
        """Return both together."""
        return Issued(
            self.digests + other.digests,
            self.mails + other.mails,
            self.held + other.held,
            self.skipped + other.skipped,
        )


def issue_digests(
    open_unit: OpenUnit, rulebook: Rulebook, programme: str, moment: Moment
) -> Issued:
    """Issue the digests that are owed; twice for one occasion does nothing."""
    with open_unit() as unit:
        facts = unit.programmes.facts(programme, moment.day)
        owed = [one for one in decide(facts, rulebook, moment.day) if isinstance(one, IssueDigest)]
        known = (rulebook, facts)
        return sum((_issue(unit, known, one, moment) for one in owed), Issued())


def issue_now(open_unit: OpenUnit, rulebook: Rulebook, body: BodyRef, moment: Moment) -> Issued:
    """Issue a body's next digest today because a coordinator asks for it.

    Refuses `programme.not_started`, `body.unknown`, `body.empty` where nobody sits in it, and
    `digest.today` when it was given one today (`digest.held` when that one waits to be read): a
    form sent twice issues one digest.
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
        if last is not None and last.on == moment.day and last.state in TODAY:
            raise RefusedError(TODAY[last.state], body=found.name, number=last.number)
        number = last.next_number if last else 1
        owed = IssueDigest(body.body, number, last.slot if last else moment.day)
        return _issue(unit, (rulebook, facts), owed, moment, asked=True)


def _issue(
    unit: UnitOfWork,
    known: tuple[Rulebook, Facts],
    owed: IssueDigest,
    moment: Moment,
    *,
    asked: bool = False,
) -> Issued:
    """Issue what is owed, unless the pack of a review to come waits for its go."""
    facts = known[1]
    body = next(one for one in facts.bodies if one.id == owed.body)
    kept = overtake_digest(unit, facts.programme.id, body.id, moment)
    if kept is None:
        return _make(unit, known, (owed, body), moment, asked=asked)
    if asked:
        raise RefusedError("digest.held", body=body.name, number=kept.number)
    return Issued()


def _make(
    unit: UnitOfWork,
    known: tuple[Rulebook, Facts],
    what: tuple[IssueDigest, Body],
    moment: Moment,
    *,
    asked: bool,
) -> Issued:
    """Make an issue: sent, held for somebody to read, or skipped for want of news.

    Where somebody `asked` for it, there is news enough.
    """
    owed, body = what
    facts = known[1]
    programme = facts.programme.id
    content = _composed(unit, known, owed, moment)
    if body.terms.unless_empty and not (asked or owed.review) and has_nothing_to_report(content):
        return _skip(unit, facts, body, content, moment)
    if body.terms.proofread:
        hold_digest(unit, (programme, body), content, moment)
        return Issued(held=1)
    digest = unit.reviews.issue(programme, content, body.id)
    issued, number = EventName.DIGEST_ISSUED, {"number": owed.number}
    unit.journal.append([Event(issued, programme, digest, moment.day, moment.at, number)])
    mails = digest_mails(facts, body, (digest, content), moment)
    return Issued(1, plan_governed(unit, known, mails, moment))


def _composed(
    unit: UnitOfWork, known: tuple[Rulebook, Facts], owed: IssueDigest, moment: Moment
) -> DigestContent:
    """Return the issue; that of a review numbers its agenda, and prepares it."""
    rulebook, facts = known
    programme = facts.programme.id
    found = DigestFacts(
        facts=facts,
        rulebook=rulebook,
        waiting=unit.desk.waiting(programme),
        previous=unit.reviews.last_digest(programme, owed.body),
        head=unit.journal.head(programme),
    )
    content = compose_digest(found, owed, moment.day)
    if not owed.review:
        return content
    packed = pack(unit, found, owed.review, content, moment)
    keep_agenda(unit, packed.points)
    unit.reviews.set_state({owed.review: ReviewState.PREPARED})
    prepared = EventName.REVIEW_PREPARED
    unit.journal.append([Event(prepared, programme, owed.review, moment.day, moment.at)])
    return packed.content


def _skip(
    unit: UnitOfWork, facts: Facts, body: Body, content: DigestContent, moment: Moment
) -> Issued:
    """Note that an occasion had nothing to report."""
    programme = facts.programme.id
    digest = unit.reviews.issue(programme, content, body.id, DigestState.SKIPPED)
    skipped, slot = EventName.DIGEST_SKIPPED, {"slot": content.slot.isoformat()}
    unit.journal.append([Event(skipped, programme, digest, moment.day, moment.at, slot)])
    return Issued(skipped=1)
