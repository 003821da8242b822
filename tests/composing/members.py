"""The mails to members of a body in these stories, one of each kind."""

from datetime import date, time

from domain.model.consultation import Closing, ConsultationKind, VotingRule
from domain.model.hearing import Topic
from domain.model.hours import MeetingHours
from domain.model.letters import Content
from domain.model.mail import MailKind
from domain.model.meeting import PointKind, PointState
from domain.model.member_letters import (
    AcknowledgementContent,
    Appointment,
    AxisFigures,
    AxisWordContent,
    CancelledContent,
    ConsultationContent,
    HeardLine,
    NamedWords,
    ResultContent,
    WithdrawnContent,
)
from domain.model.minutes import MinutesContent, MinutesDecision, MinutesPoint

BODY, QUESTION = "Assemblée des membres", "Adopter le statut d’association ?"
MEETING, BY = date(2026, 3, 19), date(2026, 3, 16)
# In Ramadan, when Morocco lives on UTC.
APPOINTMENT = Appointment(
    uid="rrrrvvvv",
    sequence=0,
    on=MEETING,
    zone="Africa/Casablanca",
    thread="mmmmaaaa",
    title="Lancement",
    place="Casablanca, salle 3",
    hours=MeetingHours(time(10), time(12, 30)),
    provisional=True,
)


def a_question(rank: int = 0) -> ConsultationContent:
    """Return a question to the chair, or its reminder."""
    return ConsultationContent(
        body=BODY,
        question=QUESTION,
        kind=ConsultationKind.VOTE,
        rule=VotingRule.CONSENSUS,
        answer_by=BY,
        detail="Le projet est sur la plateforme.",
        rank=rank,
        members=13,
        answered=4,
        chairs=True,
    )


RESULT = ResultContent(
    body=BODY,
    question=QUESTION,
    kind=ConsultationKind.VOTE,
    rule=VotingRule.CONSENSUS,
    closed_on=BY,
    carried=True,
    closing=Closing.CHAIR,
    members=13,
    votes={"for": 10, "reserve": 1, "abstention": 1},
    reserves=(NamedWords("Salma Bennani", "Sous réserve de la cotisation."),),
    missing=("Youssef El Idrissi",),
    closing_words="Je clos la consultation.",
)
HEARD = AcknowledgementContent(
    body=BODY,
    topic=Topic.DIGEST,
    title=BODY,
    received_on=date(2026, 3, 10),
    lines=(
        HeardLine("decision-recorded", "D-1 · Recruter", "CE3M", BY, "Décision 2 : recruter"),
        HeardLine("decision-asked", "Payer", sentence="Décision : payer", why="no_owner"),
        HeardLine("presence-represented", "Mme Idrissi", sentence="Représentée par Mme Idrissi"),
    ),
)
MINUTES = MinutesContent(
    body=BODY,
    review="r",
    title="Réunion de lancement",
    on=MEETING,
    place="Casablanca",
    present=("Salma Bennani",),
    absent=("Youssef El Idrissi",),
    quorum=2,
    points=(
        MinutesPoint(1, "Plan", PointKind.PLANNED, PointState.DECIDED, "Débattu.", ("D-1",)),
        MinutesPoint(2, "Statut", PointKind.CARRIED, PointState.CARRIED),
    ),
    decisions=(MinutesDecision("D-1", "Recruter", "CE3M", BY), MinutesDecision("D-2", "Adopter")),
    next_on=date(2026, 6, 18),
    foreword="Relu par le secrétariat.",
)
MEMBER_LETTERS: dict[str, tuple[MailKind, Content]] = {
    "question": (MailKind.CONSULTATION, a_question()),
    "question-again": (MailKind.CONSULTATION_REMINDER, a_question(rank=2)),
    "result": (MailKind.CONSULTATION_RESULT, RESULT),
    "heard": (MailKind.ACKNOWLEDGEMENT, HEARD),
    "withdrawn": (MailKind.CONSULTATION_RESULT, WithdrawnContent(BODY, "Adopter le statut ?")),
    "cancelled": (MailKind.REVIEW_CANCELLED, CancelledContent(BODY, MEETING, APPOINTMENT)),
    "axis-word": (
        MailKind.AXIS_WORD,
        AxisWordContent(
            BODY, MEETING, "1", "Gouvernance", AxisFigures(4, 1, ("1.3 Guichet",)), pack_on=BY
        ),
    ),
    "minutes": (MailKind.MINUTES, MINUTES),
}
