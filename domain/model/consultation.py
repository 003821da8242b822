"""A question put to every member of a body: what each answered, and whether its rule is met."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class ConsultationKind(StrEnum):
    """What is asked of members: a position on a question, or what they need."""

    VOTE = "vote"
    NEEDS = "needs"


class VotingRule(StrEnum):
    """When a question is carried.

    CONSENSUS: every member answered, nobody is against, somebody is for. MAJORITY: more than half
    of all members are for. QUORUM: enough members answered, and more of them are for than against.
    A reserve lets pass like a vote for, and stays listed with its words.
    """

    CONSENSUS = "consensus"
    MAJORITY = "majority"
    QUORUM = "quorum"


class Position(StrEnum):
    """A member's position on a question."""

    FOR = "for"
    AGAINST = "against"
    ABSTENTION = "abstention"
    RESERVE = "reserve"


class ConsultationState(StrEnum):
    """How far a consultation has come."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"
    DROPPED = "dropped"


class Closing(StrEnum):
    """How a consultation ended: its rule was met, or the chair's word closed it as it stood."""

    RULE = "rule"
    CHAIR = "chair"


@dataclass(frozen=True, slots=True)
class PlannedConsultation:
    """A consultation as a plan states it: `body` is a body's id, days are local.

    `reminders` are working days around `answer_by`; `quorum` is how many answers the rule of that
    name needs (0: more than half of the members).
    """

    ref: str
    body: str
    question: str
    opens_on: date
    answer_by: date
    kind: ConsultationKind = ConsultationKind.VOTE
    rule: VotingRule = VotingRule.CONSENSUS
    quorum: int = 0
    reminders: tuple[int, ...] = (-2, 1, 3)
    detail: str = ""
    illustrative: bool = False


@dataclass(frozen=True, slots=True)
class Consultation:
    """A consultation as it is followed; `closing_words` are the chair's, where they closed it."""

    id: str
    planned: PlannedConsultation
    state: ConsultationState = ConsultationState.PLANNED
    closed_on: date | None = None
    closing: Closing | None = None
    closed_by: str = ""
    closing_words: str = ""
    carried: bool = False


@dataclass(frozen=True, slots=True)
class Consulted:
    """A member who was asked: on which day, and the rank of their last reminder (0: none)."""

    consultation: str
    person: str
    asked_on: date
    reminded: int = 0
    reminded_on: date | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a member answered, the last one prevailing until the end; every one is kept.

    `words` are the member's own: their reserve, or the needs that they state. `by` is who entered
    it, with the message and the sentence it comes from where it came by mail.
    """

    consultation: str
    person: str
    on: date
    at: datetime
    by: str
    position: Position | None = None
    words: str = ""
    inbox: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """How a consultation stands on a day: whose answer counts, who is missing, what follows.

    `votes` counts positions of present members; `reserves` are their answers, by member;
    `missing` the ids of members without an answer; `carried` tells that the rule is met.
    """

    members: tuple[str, ...]
    answers: Mapping[str, Answer] = field(default_factory=dict)
    votes: Mapping[Position, int] = field(default_factory=dict)
    reserves: tuple[Answer, ...] = ()
    missing: tuple[str, ...] = ()
    carried: bool = False


@dataclass(frozen=True, slots=True)
class OpenConsultation:
    """A consultation not yet closed with all that deciding needs: who was asked, who answered.

    `unclear` are those whose last word waits on the desk: nobody knows yet what it changes.
    """

    consultation: Consultation
    asked: Mapping[str, Consulted] = field(default_factory=dict)
    answers: Mapping[str, Answer] = field(default_factory=dict)
    unclear: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ConsultationLine:
    """A consultation of the body that is open: how many answered, who has yet to, until when."""

    question: str
    answered: int
    members: int
    reserves: int
    until: date
    missing: tuple[str, ...] = ()
