"""Letters to members who are consulted: questions, results, acknowledgements."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from domain.model.consultation import (
    Closing,
    ConsultationState,
    OpenConsultation,
    PlannedConsultation,
)
from domain.model.hearing import Topic
from domain.model.mail import PlannedMail
from domain.model.member_letters import (
    AcknowledgementContent,
    ConsultationContent,
    HeardLine,
    NamedWords,
    ResultContent,
    WithdrawnContent,
)
from domain.model.people import Body, MemberRole
from domain.rules.known import Known, Refusal, day_in
from domain.rules.office_letters import heeded_line
from domain.rules.tallying import members_of, tally


def question(mail: PlannedMail, known: Known, day: date) -> ConsultationContent | Refusal:
    """Put a question to a member who has not answered it yet, or remind them."""
    found = known.consultations.get(mail.subject)
    if found is None:
        return "consultation_unknown"
    one, planned = found.consultation, found.consultation.planned
    body = known.bodies.get(planned.body)
    if one.state is not ConsultationState.OPEN or body is None:
        return f"consultation_{one.state.value}"
    member = str(mail.facts.get("instead_of", mail.recipient))
    if member in found.answers:
        return "answered"
    if member not in members_of(body, day):
        return "not_a_member"
    asked = _asked(found, (body, mail.recipient), int(mail.facts.get("rank", 0)), day)
    return replace(asked, instead_of=known.name(member) if member != mail.recipient else "")


def _asked(
    found: OpenConsultation, to: tuple[Body, str], rank: int, day: date
) -> ConsultationContent:
    body, recipient = to
    planned, members = found.consultation.planned, members_of(body, day)
    return ConsultationContent(
        body=body.name,
        question=planned.question,
        kind=planned.kind,
        rule=planned.rule,
        answer_by=planned.answer_by,
        late=planned.answer_by < day,
        detail=planned.detail,
        rank=rank,
        quorum=planned.quorum,
        members=len(members),
        answered=sum(person in found.answers for person in members),
        chairs=_chairs(body, recipient, day),
    )


def result(
    mail: PlannedMail, known: Known, day: date
) -> ResultContent | WithdrawnContent | Refusal:
    """Say how a consultation ended: by its result, or because the plan has it no more."""
    found = known.consultations.get(mail.subject)
    if found is not None and found.consultation.state is ConsultationState.DROPPED:
        return _withdrawn(found.consultation.planned, known)
    if found is None or not found.consultation.closing:
        return "consultation_unknown"
    return _ended(found, known, day)


def _withdrawn(planned: PlannedConsultation, known: Known) -> WithdrawnContent:
    whose = known.ever_bodies.get(planned.body)
    return WithdrawnContent(whose.name if whose else "", planned.question)


def _ended(found: OpenConsultation, known: Known, day: date) -> ResultContent:
    one, body = found.consultation, known.bodies.get(found.consultation.planned.body)
    members = members_of(body, day) if body else ()
    standing = tally(one.planned, members, found.answers)
    return ResultContent(
        body=body.name if body else "",
        question=one.planned.question,
        kind=one.planned.kind,
        rule=one.planned.rule,
        closed_on=one.closed_on or day,
        carried=one.carried,
        closing=one.closing or Closing.RULE,
        members=len(members),
        votes={position.value: count for position, count in standing.votes.items()},
        reserves=tuple(
            NamedWords(known.name(each.person), each.words or each.sentence)
            for each in standing.reserves
        ),
        missing=tuple(known.name(person) for person in standing.missing),
        closing_words=one.closing_words,
    )


def acknowledgement(
    mail: PlannedMail, known: Known, _day: date
) -> AcknowledgementContent | Refusal:
    """Say what was understood of a member's reply."""
    facts = mail.facts
    topic = Topic(facts["topic"])
    commands = (heeded_line(one, known.actions) for one in facts.get("commands", ()))
    return AcknowledgementContent(
        topic=topic,
        body=str(facts.get("body", "")),
        title=str(facts.get("title", "")),
        received_on=date.fromisoformat(str(facts["received_on"])),
        lines=tuple(_line(one) for one in facts.get("heard", ())),
        why=str(facts.get("why", "")),
        text=str(facts.get("text", "")),
        commands=tuple(replace(one, topic=topic.value) for one in commands),
        writer=str(facts.get("writer", "")),
        decided=bool(facts.get("decided", False)),
    )


def _line(line: Mapping[str, Any]) -> HeardLine:
    return HeardLine(
        what=str(line["what"]),
        text=str(line.get("text", "")),
        owner=str(line.get("owner", "")),
        on=day_in(line, "on"),
        sentence=str(line.get("sentence", "")),
        why=str(line.get("why", "")),
        value=_figure(line, "value"),
        before=_figure(line, "before"),
        unit=str(line.get("unit", "")),
    )


def _figure(line: Mapping[str, Any], name: str) -> Decimal | None:
    return Decimal(str(line[name])) if name in line else None


def _chairs(body: Body, person: str, day: date) -> bool:
    return any(
        one.person == person and one.role is MemberRole.CHAIR for one in body.members_on(day)
    )
