"""An assembly of four members who are consulted and meet: the ground of those stories."""

from dataclasses import replace
from datetime import date

from domain.model.consultation import PlannedConsultation, Tally
from domain.model.delivery import ReadyMail
from domain.model.meeting import PlannedReview
from domain.model.people import Body, MemberRole, Membership, ReviewSeries
from domain.model.programme import Plan
from domain.ports.unit_of_work import OpenUnit
from domain.rules import keys
from domain.use_cases.concluding import standing_of
from domain.use_cases.consulting import Canvass, canvass
from domain.use_cases.digesting import issue_digests
from domain.use_cases.planning import apply_plan
from domain.use_cases.reviewing import schedule_reviews
from tests.stories import NADIA, PROGRAMME, SALMA, YOUSSEF, a_person, a_plan, an_action
from tests.use_cases.office import Office, text_of

KARIM = a_person("Karim")
ASSEMBLY = Body(
    id=keys.opaque(PROGRAMME, "body", "assemblee"),
    name="Assemblée",
    members=(
        Membership(YOUSSEF.id, MemberRole.CHAIR),
        Membership(SALMA.id),
        Membership(NADIA.id),
        Membership(KARIM.id),
    ),
)
QUESTION = PlannedConsultation(
    ref="statut",
    body=ASSEMBLY.id,
    question="Adopter le statut ?",
    opens_on=date(2026, 3, 3),
    answer_by=date(2026, 3, 10),
)
LAUNCH = PlannedReview(
    "lancement", ASSEMBLY.id, date(2026, 3, 19), "Lancement", "Casablanca", ("Le plan", "Le statut")
)
REVIEW = keys.mail_id(keys.dated_review(PROGRAMME, "lancement"))
ANNOUNCED, PACKED, HELD = date(2026, 3, 12), date(2026, 3, 17), date(2026, 3, 20)


def assembled(*consultations: PlannedConsultation, reviews: tuple[PlannedReview, ...] = ()) -> Plan:
    """Return the plan of the assembly, with what it is consulted on and when it meets."""
    plan = a_plan(an_action("1.1"), an_action("1.2"))
    return replace(
        plan,
        people=(*plan.people, KARIM),
        bodies=(ASSEMBLY,),
        consultations=consultations,
        reviews=reviews,
    )


def consult(office: Office, day: date) -> tuple[Canvass, list[ReadyMail]]:
    """Let the consultations of a day happen; return what was done and the mails that left."""
    office.day = day
    done = canvass(office.open_unit, office.rules, PROGRAMME, office.moment)
    return done, office.post()


def live(office: Office, day: date) -> list[ReadyMail]:
    """Let the reviews and the digests of a day happen; return the mails that left."""
    office.day = day
    schedule_reviews(office.open_unit, office.rules, PROGRAMME, office.moment)
    issue_digests(office.open_unit, office.rules, PROGRAMME, office.moment)
    return office.post()


def invite(office: Office) -> list[ReadyMail]:
    """Have the assembly meet for its launch; return the four invitations to it."""
    plan = assembled(reviews=(LAUNCH,))
    plan = replace(plan, bodies=(replace(ASSEMBLY, reviews=ReviewSeries(quorum=3)),))
    apply_plan(office.open_unit, plan, office.moment)
    return [one for one in live(office, ANNOUNCED) if "lancement" in text_of(one).lower()]


def standing(open_unit: OpenUnit, office: Office) -> Tally:
    """Return how the only consultation stands."""
    with open_unit(read_only=True) as unit:
        (one,) = unit.consultations.of(PROGRAMME)
        return standing_of(unit, PROGRAMME, one, office.moment)


def to(mails: list[ReadyMail], name: str) -> ReadyMail:
    """Return the mail to somebody."""
    return next(one for one in mails if one.recipient == f"{name.lower()}@org.example")
