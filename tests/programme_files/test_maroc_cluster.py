"""The meeting, the consultation and the needs of Maroc Cluster against the text."""

from datetime import date

from domain.model.consultation import ConsultationKind, VotingRule
from tests.programme_files.test_five import shipped


def test_the_members_meet_on_16_december_about_three_things() -> None:
    (meeting,) = shipped("maroc-cluster").reviews

    assert meeting.on == date(2016, 12, 16)
    assert meeting.place.startswith("Casablanca")
    assert not meeting.illustrative
    assert len(meeting.agenda) == 3
    assert "statut juridique" in meeting.agenda[2]


def test_the_legal_status_asks_every_member_and_a_consensus() -> None:
    plan = shipped("maroc-cluster")
    question, needs = plan.consultations

    assert (question.kind, question.rule) == (ConsultationKind.VOTE, VotingRule.CONSENSUS)
    assert needs.kind is ConsultationKind.NEEDS
    assert len(plan.bodies[0].members) == 13
    assert question.illustrative
    assert needs.illustrative
