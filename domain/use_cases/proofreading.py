"""A digest that somebody reads before it goes: held, edited with the change recorded, let go."""

from collections.abc import Mapping
from hashlib import sha256

from domain.errors import RefusedError
from domain.model.desk import DeskItem, DeskKind, Verdict
from domain.model.digest import DigestContent, DigestState
from domain.model.event import Event, EventName
from domain.model.follow_up import Facts
from domain.model.mail import MailKind, PlannedMail
from domain.model.meeting import ReviewState
from domain.model.moment import Moment
from domain.model.people import Body
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.proofreading import DigestWords, changed_parts, reworded, words_of

BY_NEXT_ISSUE = "next_issue"


def held_digest(open_unit: OpenUnit, programme: str, body: str) -> DigestContent:
    """Return the issue of a body that waits for a go. Refuses `digest.none_held`."""
    with open_unit(read_only=True) as unit:
        return _held(unit, programme, body)[1]


def edit_digest(
    open_unit: OpenUnit, whose: tuple[str, str], edited: tuple[DigestWords, str], moment: Moment
) -> tuple[str, ...]:
    """Change the words of a held issue (`whose`: programme and body); return what changed.

    `edited` is its words and who edits them. The journal keeps who, which parts, and the hash of
    the issue before and after. Refuses `digest.none_held` and as `changed_parts`.
    """
    programme, body = whose
    words, by = edited
    with open_unit() as unit:
        digest, before = _held(unit, programme, body)
        parts = changed_parts(words_of(before), words)
        if not parts:
            return ()
        after = reworded(before, words)
        unit.reviews.change_digest(digest, DigestState.HELD, after)
        data = {"by": by, "parts": parts, "before": _hash(before), "after": _hash(after)}
        _note(unit, EventName.DIGEST_EDITED, (programme, digest), data, moment)
        return parts


def send_digest(
    open_unit: OpenUnit, whose: tuple[str, str], by: str, moment: Moment
) -> tuple[int, int]:
    """Let the held issue of a body go; return its number and to how many it goes.

    Refuses `digest.none_held`.
    """
    programme, body = whose
    with open_unit() as unit:
        digest, content = _held(unit, programme, body)
        lift_draft(unit, digest, by, moment, Verdict.ACCEPTED)
        return content.number, release_digest(unit, programme, digest, moment)


def hold_digest(
    unit: UnitOfWork, whose: tuple[str, Body], content: DigestContent, moment: Moment
) -> None:
    """Keep an issue until somebody lets it go, and put it on the desk."""
    programme, body = whose
    digest = unit.reviews.issue(programme, content, body.id, DigestState.HELD)
    facts = {
        "kind": MailKind.DIGEST.value,
        "body": body.id,
        "number": content.number,
        "decisions": len(content.decisions),
        "late": content.counts.late,
    }
    item = DeskItem(programme, DeskKind.DRAFT, digest, moment.day, sentence=body.name, facts=facts)
    unit.desk.add([item])
    number = {"number": content.number}
    _note(unit, EventName.DIGEST_HELD, (programme, digest), number, moment)


def overtake_digest(
    unit: UnitOfWork, programme: str, body: str, moment: Moment
) -> DigestContent | None:
    """Give up an issue that nobody let go, for the next one says all that it said.

    But the pack of a review to come, which no other issue replaces: return it, the next one waits.
    """
    found = unit.reviews.held_digest(programme, body)
    if found is None:
        return None
    digest, content = found
    reviews = unit.reviews.of(programme) if content.review else ()
    prepared = (one for one in reviews if one.state is ReviewState.PREPARED)
    if any(one.id == content.review and one.on >= moment.day for one in prepared):
        return content
    lift_draft(unit, digest, BY_NEXT_ISSUE, moment, Verdict.OVERTAKEN)
    withdraw_digest(unit, programme, digest, moment)
    return None


def release_digest(unit: UnitOfWork, programme: str, digest: str, moment: Moment) -> int:
    """Send a held issue to every member; return to how many. Refuses `digest.none_held`."""
    facts = unit.programmes.facts(programme, moment.day)
    for body in facts.bodies:
        found = unit.reviews.held_digest(programme, body.id)
        if found is not None and found[0] == digest:
            unit.reviews.change_digest(digest, DigestState.ISSUED, found[1])
            number = {"number": found[1].number}
            _note(unit, EventName.DIGEST_ISSUED, (programme, digest), number, moment)
            return unit.outbox.plan(digest_mails(facts, body, found, moment))
    raise RefusedError("digest.none_held", body=digest)


def withdraw_digest(unit: UnitOfWork, programme: str, digest: str, moment: Moment) -> None:
    """Give a held issue up; it keeps its number, and what it told is news for the next one."""
    content = unit.reviews.digests([digest])[digest]
    unit.reviews.change_digest(digest, DigestState.DROPPED, content)
    number = {"number": content.number}
    _note(unit, EventName.DIGEST_DROPPED, (programme, digest), number, moment)


def lift_draft(unit: UnitOfWork, subject: str, by: str, moment: Moment, verdict: Verdict) -> None:
    """Take a text off the desk, where it waits there to be read."""
    for item in unit.desk.items_of(DeskKind.DRAFT, subject):
        if item.verdict is Verdict.WAITING:
            unit.desk.decide(item.number, verdict, by, moment.at)


def digest_mails(
    facts: Facts, body: Body, issue: tuple[str, DigestContent], moment: Moment
) -> list[PlannedMail]:
    """Return the mails that an issue (id, content) makes: one a member who wants them.

    A review's pack goes to all: who left digests is a member still.
    """
    digest, content = issue
    return [
        PlannedMail(
            key=keys.digest(body.id, content.number, member.person),
            kind=MailKind.DIGEST,
            programme=facts.programme.id,
            recipient=member.person,
            subject=digest,
            day=moment.day,
            facts={"pdf": True} if body.terms.pdf else {},
        )
        for member in body.members_on(moment.day)
        if content.review or (body.id, member.person) not in facts.unsubscribed
    ]


def _held(unit: UnitOfWork, programme: str, body: str) -> tuple[str, DigestContent]:
    found = unit.reviews.held_digest(programme, body)
    if found is None:
        name = next((o.name for o in unit.reviews.bodies(programme) if o.id == body), body)
        raise RefusedError("digest.none_held", body=name)
    return found


def _note(
    unit: UnitOfWork,
    name: EventName,
    what: tuple[str, str],
    data: Mapping[str, object],
    moment: Moment,
) -> None:
    programme, digest = what
    unit.journal.append([Event(name, programme, digest, moment.day, moment.at, data)])


def _hash(content: DigestContent) -> str:
    """Return the SHA-256 of an issue, so that the journal tells one text from another."""
    return sha256(repr(content).encode()).hexdigest()
