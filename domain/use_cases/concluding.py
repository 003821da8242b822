"""Answers to a consultation, and its end: by its rule, or by the chair's word."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.errors import RefusedError
from domain.model.consultation import (
    Answer,
    Closing,
    Consultation,
    ConsultationState,
    OpenConsultation,
    Tally,
)
from domain.model.desk import BY_NEWER_REPLY, DeskKind, Verdict
from domain.model.event import Event, EventName
from domain.model.mail import MailKind, PlannedMail
from domain.model.moment import Moment
from domain.ports.unit_of_work import OpenUnit, UnitOfWork
from domain.rules import keys
from domain.rules.tallying import members_of, tally


@dataclass(frozen=True, slots=True)
class Word:
    """Who closes a consultation, and the chair's words; without words only its rule closes it."""

    by: str
    words: str = ""


def close_consultation(
    open_unit: OpenUnit, programme: str, consultation: str, word: Word, moment: Moment
) -> Consultation:
    """Close a consultation: its rule is met, or the word is the chair's.

    Refuses `consultation.unknown`, `consultation.over` and `consultation.not_carried`.
    """
    with open_unit() as unit:
        return conclude(unit, programme, (consultation, word), moment)


def conclude(
    unit: UnitOfWork, programme: str, end: tuple[str, Word], moment: Moment
) -> Consultation:
    """Close a consultation by the word given; refuses as `close_consultation`."""
    found, word = known_consultation(unit, end[0]), end[1]
    standing = standing_of(unit, programme, found, moment)
    if not standing.carried and not word.words.strip():
        missing = len(standing.missing)
        ref = found.planned.ref
        raise RefusedError("consultation.not_carried", consultation=ref, missing=missing)
    closing = Closing.CHAIR if word.words.strip() else Closing.RULE
    ended = replace(found, closing=closing, closed_by=word.by, closing_words=word.words.strip())
    return end_consultation(unit, programme, (ended, standing), moment)


def end_consultation(
    unit: UnitOfWork, programme: str, ending: tuple[Consultation, Tally], moment: Moment
) -> Consultation:
    """Close a consultation as it stands, and tell every member the result."""
    one, standing = ending
    state = ConsultationState.CLOSED
    closed = replace(one, state=state, closed_on=moment.day, carried=standing.carried)
    unit.consultations.change([closed])
    kind = MailKind.CONSULTATION_RESULT
    unit.outbox.plan(
        [
            PlannedMail(
                keys.result(closed.id, person), kind, programme, person, closed.id, moment.day
            )
            for person in standing.members
        ]
    )
    data = {
        "carried": closed.carried,
        "closing": closed.closing.value if closed.closing else "",
        "missing": len(standing.missing),
        "reserves": len(standing.reserves),
    }
    name = EventName.CONSULTATION_CLOSED
    unit.journal.append([Event(name, programme, closed.id, moment.day, moment.at, data)])
    return closed


def answer_for(open_unit: OpenUnit, programme: str, answer: Answer, moment: Moment) -> Tally:
    """Keep the answer that a member gave otherwise than by mail; return how things then stand.

    Refuses `consultation.unknown`, `consultation.over` and `consultation.not_member`.
    """
    with open_unit() as unit:
        found = known_consultation(unit, answer.consultation)
        standing = standing_of(unit, programme, found, moment)
        if answer.person not in standing.members:
            raise RefusedError("consultation.not_member", consultation=found.planned.ref)
        give_answer(unit, programme, answer, moment)
        return standing_of(unit, programme, found, moment)


def give_answer(unit: UnitOfWork, programme: str, answer: Answer, moment: Moment) -> None:
    """Keep a member's answer. Refuses `consultation.unknown` and `consultation.over`."""
    known_consultation(unit, answer.consultation)
    unit.consultations.add_answers([answer])
    _overtake(unit, programme, answer, moment)
    data = {"person": answer.person, "position": answer.position.value if answer.position else ""}
    name = EventName.MEMBER_ANSWERED
    unit.journal.append([Event(name, programme, answer.consultation, moment.day, moment.at, data)])


def _overtake(unit: UnitOfWork, programme: str, answer: Answer, moment: Moment) -> None:
    """Take off the desk what of the member's earlier replies was in doubt: they have answered."""
    for item in unit.desk.waiting(programme):
        about = item.kind is DeskKind.AMBIGUOUS and item.subject == answer.consultation
        if about and answer.person == item.facts.get("member", item.person):
            unit.desk.decide(item.number, Verdict.OVERTAKEN, BY_NEWER_REPLY, moment.at)


def known_consultation(unit: UnitOfWork, consultation: str) -> Consultation:
    """Return one that is not over. Refuses `consultation.unknown` and `consultation.over`."""
    found = unit.consultations.many([consultation]).get(consultation)
    if found is None:
        raise RefusedError("consultation.unknown", consultation=consultation, known="")
    if found.state in (ConsultationState.CLOSED, ConsultationState.DROPPED):
        raise RefusedError("consultation.over", consultation=found.planned.ref)
    return found


def standing_of(unit: UnitOfWork, programme: str, one: Consultation, moment: Moment) -> Tally:
    """Return how a consultation stands on a day; one that is closed, as it then stood."""
    sitting = (*unit.reviews.bodies(programme), *unit.reviews.former_bodies(programme))
    body = next((each for each in sitting if each.id == one.planned.body), None)
    (found,) = unit.consultations.standing([one])
    tally = tally_of(found, members_of(body, one.closed_on or moment.day) if body else ())
    return replace(tally, carried=one.carried) if one.closed_on else tally


def tally_of(one: OpenConsultation, members: Sequence[str]) -> Tally:
    """Return how a consultation stands among these members."""
    return tally(one.consultation.planned, members, one.answers)
