"""Shows a digest before it exists: the same composing, nothing numbered, frozen or sent."""

from email import message_from_bytes, policy

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.model.digest import DigestContent
from domain.model.follow_up import Facts
from domain.model.letters import Letter
from domain.model.mail import MailKind
from domain.model.moment import Moment
from domain.model.owed import IssueDigest
from domain.model.people import Body, Person
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.digest_facts import DigestFacts
from domain.rules.digesting import compose_digest
from domain.use_cases.digesting import BodyRef

# No mail of ours has this id: nothing can be answered to a preview.
NO_MAIL = "a" * 8


def preview(opened: Application, ref: BodyRef, moment: Moment) -> tuple[DigestContent, str]:
    """Return the digest that would be issued now, and its HTML as its first reader would see it.

    Refuses `body.empty` when nobody sits in the body on that day.
    """
    with opened.open_unit(read_only=True) as unit:
        facts = unit.programmes.facts(ref.programme, moment.day)
        body = next(one for one in facts.bodies if one.id == ref.body)
        content = _content(opened, unit, facts, (ref, moment))
        reader = _first_reader(unit, body, moment)
    letter = Letter(
        mail_id=NO_MAIL,
        kind=MailKind.DIGEST,
        programme=ref.programme,
        programme_name=facts.programme.name,
        recipient=reader,
        content=content,
        day=moment.day,
        at=moment.at,
        axis_label=facts.programme.axis_label,
    )
    return content, _html(opened.composer.compose(letter).raw)


def _content(
    opened: Application, unit: UnitOfWork, facts: Facts, wanted: tuple[BodyRef, Moment]
) -> DigestContent:
    ref, moment = wanted
    previous = unit.reviews.last_digest(ref.programme, ref.body)
    known = DigestFacts(
        facts=facts,
        rulebook=opened.rulebook,
        waiting=unit.desk.waiting(ref.programme),
        previous=previous,
        head=unit.journal.head(ref.programme),
    )
    owed = IssueDigest(
        body=ref.body,
        number=previous.number + 1 if previous else 1,
        since=previous.on if previous else None,
        slot=moment.day,
    )
    return compose_digest(known, owed, moment.day)


def _first_reader(unit: UnitOfWork, body: Body, moment: Moment) -> Person:
    members = body.members_on(moment.day)
    if not members:
        raise RefusedError("body.empty", body=body.name)
    return unit.people.many([members[0].person])[members[0].person]


def _html(raw: bytes) -> str:
    message = message_from_bytes(raw, policy=policy.default)
    part = message.get_body(("html",))
    return str(part.get_content()) if part is not None else ""
