"""The rows of bodies: their members, their meetings, what is asked of members."""

from domain.model.consultation import ConsultationKind, PlannedConsultation, VotingRule
from domain.model.meeting import PlannedReview
from domain.model.people import Body, MemberRole, Membership
from domain.model.programme import Plan
from interfaces.workbooks.cells import cadence, days, hours, listed, yes
from interfaces.workbooks.writing import Names, Row
from storage.programme_files.sheets.words_of_bodies import AGENDA_MARK

ROLES = {
    MemberRole.CHAIR: "president",
    MemberRole.SECRETARY: "secretaire",
    MemberRole.MEMBER: "membre",
}
KINDS = {"committee": "comite", "bureau": "bureau", "assembly": "assemblee"}
RULES = {
    VotingRule.CONSENSUS: "consensus",
    VotingRule.MAJORITY: "majorite",
    VotingRule.QUORUM: "quorum",
}
NATURES = {ConsultationKind.VOTE: "question", ConsultationKind.NEEDS: "recueil"}


def of_bodies(plan: Plan, names: Names) -> dict[str, list[Row]]:
    """Return the rows of bodies, of their members and of the meetings that the plan dates."""
    return {
        "instances": [_body(one) for one in plan.bodies],
        "membres": [_member(body, one, names) for body in plan.bodies for one in body.members],
        "revues": [_review(one, names) for one in plan.reviews],
    }


def _body(one: Body) -> Row:
    meeting = one.reviews
    return {
        "nom": one.name,
        "genre": KINDS[one.kind.value],
        "axes": listed(one.axes),
        **cadence("revues", meeting.cadence if meeting else None),
        **hours("revues.heures", meeting.hours if meeting else None),
        "revues.quorum": (meeting.quorum if meeting else 0) or None,
        **cadence("recapitulatif", one.digest),
    }


def _review(one: PlannedReview, names: Names) -> Row:
    return {
        "id": one.ref,
        "instance": names[one.body],
        "date": one.on,
        **hours("heures", one.hours),
        "titre": one.title,
        "lieu": one.place,
        "ordre_du_jour": listed(one.agenda, f" {AGENDA_MARK} "),
        "illustratif": yes(illustrative=one.illustrative),
    }


def _member(body: Body, one: Membership, names: Names) -> Row:
    return {
        "instance": body.name,
        "personne": names[one.person or one.seat],
        "role": ROLES[one.role],
        "debut": one.since,
        "fin": one.until,
    }


def of_consultations(plan: Plan, names: Names) -> dict[str, list[Row]]:
    """Return the rows of what is asked of members."""
    return {"consultations": [_consultation(one, names) for one in plan.consultations]}


def _consultation(one: PlannedConsultation, names: Names) -> Row:
    votes = one.kind is ConsultationKind.VOTE
    return {
        "id": one.ref,
        "nature": NATURES[one.kind],
        "instance": names[one.body],
        "question": one.question,
        "precisions": one.detail,
        "ouverture": one.opens_on,
        "repondre_avant": one.answer_by,
        "regle": RULES[one.rule] if votes else None,
        "quorum": one.quorum or None,
        "relances": days(one.reminders),
        "illustratif": yes(illustrative=one.illustrative),
    }
