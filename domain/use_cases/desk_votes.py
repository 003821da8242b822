"""What a coordinator decides of a member's reply that was in doubt: the vote that it meant."""

from domain.errors import RefusedError
from domain.model.consultation import Answer
from domain.model.desk import Correction, DeskChoice, DeskItem, DeskKind
from domain.model.hearing import Topic
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.ports.unit_of_work import UnitOfWork
from domain.rules import keys
from domain.rules.tallying import members_of
from domain.use_cases.concluding import give_answer, known_consultation


def is_of_member(unit: UnitOfWork, item: DeskItem) -> bool:
    """Tell whether an item is what a member of a body replied, and so about no action."""
    if item.kind not in (DeskKind.AMBIGUOUS, DeskKind.QUARANTINE):
        return False
    if "topic" in item.facts:
        return str(item.facts["topic"]) != Topic.FIGURES.value
    # Items laid before topics were noted: a consultation, or a reply about a meeting.
    if item.kind is DeskKind.QUARANTINE or item.request:
        return False
    return item.subject == item.inbox or item.subject in unit.consultations.many([item.subject])


def vote_meant(unit: UnitOfWork, item: DeskItem, choice: DeskChoice, moment: Moment) -> Answer:
    """Return the vote that a coordinator says a member's doubtful reply meant; changes nothing.

    Refuses `desk.is_vote` where no position is given, `desk.is_word` where the reply is about no
    vote, and `consultation.over` or `consultation.not_member` where it can no longer count.
    """
    known = unit.consultations.many([item.subject])
    topic = item.facts.get("topic", Topic.CONSULTATION.value)
    if item.subject not in known or topic != Topic.CONSULTATION.value:
        raise RefusedError("desk.is_word", number=item.number)
    position = choice.correction.position
    if position is None or choice.correction != Correction(position=position):
        raise RefusedError("desk.is_vote", number=item.number)
    planned = known_consultation(unit, item.subject).planned
    person = str(item.facts.get("member", item.person))
    bodies = {one.id: one for one in unit.reviews.bodies(item.programme)}
    body = bodies.get(planned.body)
    if body is None or person not in members_of(body, moment.day):
        raise RefusedError("consultation.not_member", consultation=planned.ref)
    return Answer(
        consultation=item.subject,
        person=person,
        on=moment.day,
        at=moment.at,
        by=choice.by,
        position=position,
        words=item.sentence,
        inbox=item.inbox,
        sentence=item.sentence,
    )


def take_vote(unit: UnitOfWork, item: DeskItem, answer: Answer, moment: Moment) -> None:
    """Keep a vote that the desk settled, and tell the member."""
    give_answer(unit, item.programme, answer, moment)
    question = known_consultation(unit, answer.consultation).planned.question
    unit.outbox.plan([_told(item, answer, question, moment)])


def _told(item: DeskItem, answer: Answer, question: str, moment: Moment) -> PlannedMail:
    thread = keys.mail_id(keys.question(answer.consultation, answer.person))
    position = answer.position.value if answer.position else ""
    return PlannedMail(
        key=keys.correction(item.number, item.person),
        kind=MailKind.ACKNOWLEDGEMENT,
        programme=item.programme,
        recipient=item.person,
        subject=thread,
        day=moment.day,
        facts={
            "topic": Topic.CONSULTATION.value,
            "title": question,
            "received_on": item.opened_on.isoformat(),
            "heard": [{"what": f"position-{position}", "sentence": item.sentence}],
            "why": "",
            "text": "",
            "thread": thread,
            "message_id": "",
        },
    )
