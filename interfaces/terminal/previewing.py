"""Shows a digest as its first reader would see it, before it exists or before it leaves."""

from email import message_from_bytes, policy

from config.bootstrap import Application
from domain.errors import RefusedError
from domain.model.digest import DigestContent, DigestState
from domain.model.follow_up import Facts
from domain.model.letters import Letter
from domain.model.mail import ComposedMail, MailKind
from domain.model.moment import Moment
from domain.model.owed import IssueDigest
from domain.model.people import Body, Person
from domain.ports.unit_of_work import UnitOfWork
from domain.rules.digest_facts import DigestFacts
from domain.rules.digesting import compose_digest
from domain.use_cases.digesting import BodyRef
from notifications.composing.sheet import Writing
from notifications.composing.words import Words

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
    return content, _html(_written(opened, facts, (content, reader), moment).raw)


def preview_paper(opened: Application, ref: BodyRef, moment: Moment) -> tuple[DigestContent, bytes]:
    """Return the same digest, and its PDF. Refuses `pdf.missing` too."""
    from notifications.composing.papers.dashboard import dashboard  # noqa: PLC0415 -- for few

    with opened.open_unit(read_only=True) as unit:
        facts = unit.programmes.facts(ref.programme, moment.day)
        body = next(one for one in facts.bodies if one.id == ref.body)
        content = _content(opened, unit, facts, (ref, moment))
        reader = _first_reader(unit, body, moment)
    letter = _letter(opened, facts, (content, reader), moment)
    words = Words(letter.language, letter.almanac)
    return content, dashboard(Writing(letter, words, opened.sender), content)


def latest(
    opened: Application, ref: BodyRef, moment: Moment
) -> tuple[DigestContent, DigestState, str]:
    """Return the issue that waits for a go, else the last one that left, and its text.

    Refuses `digest.none` where there was none yet, and `body.empty`.
    """
    with opened.open_unit(read_only=True) as unit:
        facts = unit.programmes.facts(ref.programme, moment.day)
        body = next(one for one in facts.bodies if one.id == ref.body)
        held = unit.reviews.held_digest(ref.programme, ref.body)
        content = held[1] if held else unit.reviews.last_digest(ref.programme, ref.body)
        if content is None:
            raise RefusedError("digest.none", body=body.name)
        reader = _first_reader(unit, body, moment)
    state = DigestState.HELD if held else DigestState.ISSUED
    return content, state, _written(opened, facts, (content, reader), moment).text


def _written(
    opened: Application, facts: Facts, told: tuple[DigestContent, Person], moment: Moment
) -> ComposedMail:
    return opened.composer.compose(_letter(opened, facts, told, moment))


def _letter(
    opened: Application, facts: Facts, told: tuple[DigestContent, Person], moment: Moment
) -> Letter:
    content, reader = told
    return Letter(
        mail_id=NO_MAIL,
        kind=MailKind.DIGEST,
        programme=facts.programme.id,
        programme_name=facts.programme.name,
        recipient=reader,
        content=content,
        day=moment.day,
        at=moment.at,
        axis_label=facts.programme.axis_label,
        estimated=opened.rulebook.calendar.estimated,
    )


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
