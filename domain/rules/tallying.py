"""Counting the answers to a consultation, and what its rule makes of them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from domain.model.consultation import (
    Answer,
    ConsultationKind,
    ConsultationLine,
    ConsultationState,
    OpenConsultation,
    PlannedConsultation,
    Position,
    Tally,
    VotingRule,
)
from domain.model.follow_up import Facts
from domain.model.people import Body

LETS_PASS = (Position.FOR, Position.RESERVE)


def members_of(body: Body, day: date) -> tuple[str, ...]:
    """Return whose answers count: everybody who sits in the body on that day, each once."""
    return tuple(dict.fromkeys(one.person for one in body.members_on(day)))


def tally(
    planned: PlannedConsultation, members: Sequence[str], answers: Mapping[str, Answer]
) -> Tally:
    """Return how a consultation stands, among those who are members.

    An answer of somebody who is no longer a member is kept and does not count. A collection of
    needs is carried once every member has answered.
    """
    own = {one: answers[one] for one in members if one in answers}
    votes = Counter(one.position for one in own.values() if one.position is not None)
    missing = tuple(one for one in members if one not in own)
    if planned.kind is ConsultationKind.NEEDS:
        carried = bool(members) and not missing
    else:
        carried = _is_carried(planned, len(members), votes)
    return Tally(
        members=tuple(members),
        answers=own,
        votes={one: votes[one] for one in Position if votes[one]},
        reserves=tuple(one for one in own.values() if one.position is Position.RESERVE),
        missing=missing,
        carried=carried,
    )


def open_consultations(facts: Facts, body: Body, day: date) -> tuple[ConsultationLine, ...]:
    """Return what a body is being consulted on, in the order of opening, and who is missing."""
    asked = [one for one in facts.consultations if one.consultation.planned.body == body.id]
    return tuple(
        _line(facts, one, tally(one.consultation.planned, members_of(body, day), one.answers))
        for one in asked
        if one.consultation.state is ConsultationState.OPEN
    )


def _line(facts: Facts, one: OpenConsultation, standing: Tally) -> ConsultationLine:
    names = (facts.people[each].name for each in standing.missing if each in facts.people)
    return ConsultationLine(
        question=one.consultation.planned.question,
        answered=len(standing.answers),
        members=len(standing.members),
        reserves=len(standing.reserves),
        until=one.consultation.planned.answer_by,
        missing=tuple(names),
    )


def _is_carried(planned: PlannedConsultation, members: int, votes: Mapping[Position, int]) -> bool:
    passing = sum(votes.get(one, 0) for one in LETS_PASS)
    against = votes.get(Position.AGAINST, 0)
    answered = sum(votes.values())
    match planned.rule:
        case VotingRule.CONSENSUS:
            return 0 < members == answered and not against and passing > 0
        case VotingRule.MAJORITY:
            return 2 * passing > members
        case VotingRule.QUORUM:
            return answered >= needed(planned, members) and passing > against


def needed(planned: PlannedConsultation, members: int) -> int:
    """Return how many answers the quorum needs: as the file says, else more than half."""
    return planned.quorum or members // 2 + 1
