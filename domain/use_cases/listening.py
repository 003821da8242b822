"""What a member's reply is about: the mail of ours that it answers, and what it showed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from domain.model.consultation import Consultation, ConsultationKind
from domain.model.hearing import AskedMember, Named, Topic
from domain.model.mail import MailKind, QueuedMail
from domain.model.meeting import AgendaPoint, PointKind, Review
from domain.model.moment import Moment
from domain.model.people import Body, Person
from domain.ports.unit_of_work import UnitOfWork

BODY_GONE = "body_gone"
CONSULTING = (MailKind.CONSULTATION, MailKind.CONSULTATION_REMINDER, MailKind.CONSULTATION_RESULT)
TOPICS: Mapping[MailKind, Topic] = {
    MailKind.INVITATION: Topic.INVITATION,
    MailKind.REVIEW_CANCELLED: Topic.INVITATION,
    MailKind.AXIS_WORD: Topic.AXIS,
    MailKind.DIGEST: Topic.DIGEST,
    MailKind.MINUTES: Topic.MINUTES,
}


@dataclass(frozen=True, slots=True)
class Subject:
    """What a mail to a member is about; of review, consultation and digest at most one is set.

    `answered` is the mail of ours, `asked` what reading leans on, `body` who is concerned.
    `wrote` is who did, `seat` the member for whom they speak, empty for who was written to;
    `left` tells why that member has no say any more.
    """

    answered: QueuedMail
    asked: AskedMember
    body: Body
    consultation: Consultation | None = None
    review: Review | None = None
    points: tuple[AgendaPoint, ...] = ()
    wrote: str = ""
    seat: str = ""
    left: str = ""

    @property
    def programme(self) -> str:
        """Return the programme's id."""
        return self.answered.planned.programme

    @property
    def person(self) -> str:
        """Return the id of the member whose word it is."""
        return self.seat or asked_of(self.answered)

    @property
    def writer(self) -> str:
        """Return the id of who wrote: the member, or somebody in their place."""
        return self.wrote or self.person


def asked_of(mail: QueuedMail) -> str:
    """Return the member whose word a mail asks for: its recipient, or who they stand in for."""
    return str(mail.planned.facts.get("instead_of", mail.planned.recipient))


def subject_of(
    unit: UnitOfWork, answered: QueuedMail, address: str, moment: Moment
) -> Subject | None:
    """Return what a mail of ours to a member was about; None for a mail to an owner or the desk.

    An acknowledgement is about what the mail that it answers was about.
    """
    planned = answered.planned
    if planned.kind is MailKind.ACKNOWLEDGEMENT:
        first = unit.outbox.many([planned.subject]).get(planned.subject)
        return subject_of(unit, first, address, moment) if first else None
    bodies = {one.id: one for one in unit.reviews.bodies(planned.programme)}
    former = {one.id: one for one in unit.reviews.former_bodies(planned.programme)}
    found = _subject(unit, answered, {**bodies, **former}, (address, moment))
    gone = found is not None and found.body.id in former
    return replace(found, left=BODY_GONE) if found and gone else found


def _subject(
    unit: UnitOfWork,
    answered: QueuedMail,
    bodies: Mapping[str, Body],
    told: tuple[str, Moment],
) -> Subject | None:
    planned = answered.planned
    if planned.kind in CONSULTING:
        one = unit.consultations.many([planned.subject]).get(planned.subject)
        body = bodies.get(one.planned.body) if one else None
        if one is None or body is None:
            return None
        needs = one.planned.kind is ConsultationKind.NEEDS
        topic = Topic.NEEDS if needs else Topic.CONSULTATION
        return Subject(answered, _asked(unit, answered, topic, told), body, one)
    if planned.kind not in TOPICS:
        return None
    return _about_meeting(unit, answered, bodies, told)


def _about_meeting(
    unit: UnitOfWork,
    answered: QueuedMail,
    bodies: Mapping[str, Body],
    told: tuple[str, Moment],
) -> Subject | None:
    planned = answered.planned
    reviews = {one.id: one for one in unit.reviews.of(planned.programme)}
    review, named = reviews.get(planned.subject), ""
    if planned.kind is MailKind.DIGEST:
        digest = unit.reviews.digests([planned.subject]).get(planned.subject)
        review = reviews.get(digest.review) if digest else None
        named = digest.body if digest else ""
    body = bodies.get(review.body) if review else _called(bodies, named)
    if body is None:
        return None
    points = unit.meetings.points([review.id]) if review else ()
    asked = _asked(unit, answered, TOPICS[planned.kind], told, points)
    return Subject(answered, asked, body, None, review, points)


def _called(bodies: Mapping[str, Body], name: str) -> Body | None:
    return next((one for one in bodies.values() if name and one.name == name), None)


def _asked(
    unit: UnitOfWork,
    answered: QueuedMail,
    topic: Topic,
    told: tuple[str, Moment],
    points: tuple[AgendaPoint, ...] = (),
) -> AskedMember:
    address, moment = told
    planned = answered.planned
    plan = unit.programmes.plan(planned.programme)
    whose = asked_of(answered)
    person = unit.people.many([whose])[whose]
    return AskedMember(
        topic=topic,
        recipient=person.address,
        reply_address=address,
        sent_text=_sent(unit, answered),
        on=moment.day,
        aliases=person.aliases,
        points={one.number: one.title for one in points if one.number},
        gates=frozenset(o.number for o in points if o.number and o.kind is PointKind.GATE),
        people=tuple(_named(one) for one in plan.people) if plan else (),
    )


def _sent(unit: UnitOfWork, answered: QueuedMail) -> str:
    """Return all that this person was sent about it: what a reply may quote."""
    planned = answered.planned
    mails = [answered]
    if planned.kind in CONSULTING:
        about = unit.outbox.about(CONSULTING, [planned.subject])
        mails = [one for one in about if one.planned.recipient == planned.recipient]
    told = unit.outbox.about([MailKind.ACKNOWLEDGEMENT], [one.mail_id for one in mails])
    return "\n".join(one.frozen.text for one in (*mails, *told) if one.frozen)


def _named(person: Person) -> Named:
    return Named(person.id, (person.name, person.role, person.organisation))
