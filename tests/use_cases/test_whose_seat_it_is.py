"""A member's reply counts for the seat that they, or who stands in for them, hold that day."""

from dataclasses import replace
from datetime import date

import pytest

from domain.model.consultation import Position
from domain.model.delivery import ReadyMail
from domain.model.desk import DeskKind
from domain.model.mandates import Mandate, Role, Substitute
from domain.model.people import Membership
from domain.rules import keys
from domain.use_cases.planning import apply_plan
from tests.stories import NADIA, PROGRAMME, SALMA, a_person
from tests.use_cases.assembly import ASSEMBLY, KARIM, QUESTION, assembled, consult, standing, to
from tests.use_cases.office import Office

OPENING = date(2026, 3, 3)
OMAR, HIND = a_person("Omar"), a_person("Hind")
DIRECTION = Role(
    id=keys.opaque(PROGRAMME, "role", "direction"),
    title="Direction du port",
    mandates=(Mandate(KARIM.id, until=date(2026, 3, 5)), Mandate(HIND.id, date(2026, 3, 6))),
)
PLAN = assembled(QUESTION)
SEATED = replace(
    PLAN,
    people=(*PLAN.people, OMAR, HIND),
    roles=(DIRECTION,),
    bodies=(replace(ASSEMBLY, members=(*ASSEMBLY.members[:3], Membership("", seat=DIRECTION.id))),),
    substitutes=(Substitute("one", SALMA.id, OMAR.id, OPENING, date(2026, 3, 8)),),
)


@pytest.fixture
def asked(office: Office) -> list[ReadyMail]:
    """Return the four questions: Karim still sits for the direction, Omar stands in for Salma."""
    apply_plan(office.open_unit, SEATED, office.moment)
    _, mails = consult(office, OPENING)
    return mails


def test_a_substitute_answers_for_the_member_and_is_noted(
    office: Office, asked: list[ReadyMail]
) -> None:
    office.reply(to(asked, "Omar"), "Pour")
    (receipt,) = office.post()

    answer = standing(office.open_unit, office).answers[SALMA.id]
    assert (answer.position, answer.by) == (Position.FOR, OMAR.id)
    assert receipt.recipient == OMAR.address


def test_a_substitute_whose_days_are_over_answers_for_nobody(
    office: Office, asked: list[ReadyMail]
) -> None:
    office.day = date(2026, 3, 9)

    taken = office.reply(to(asked, "Omar"), "Pour")

    assert taken is not None
    assert (taken.outcome, taken.why) == ("quarantine", "sender_not_asked")


def test_a_former_holder_s_vote_is_put_aside_and_their_successor_s_counts(
    office: Office, asked: list[ReadyMail]
) -> None:
    question = to(asked, "Karim")
    office.day = date(2026, 3, 6)

    before = office.reply(question, "Contre")
    after = office.reply(question, "Pour", HIND)

    assert before is not None
    assert (before.outcome, before.why) == ("quarantine", "mandate_ended")
    assert after is not None
    assert after.outcome == "apply"
    tally = standing(office.open_unit, office)
    assert set(tally.answers) == {HIND.id}
    assert DeskKind.QUARANTINE in {one.kind for one in office.desk()}


def test_another_member_cannot_vote_in_somebody_s_mail(
    office: Office, asked: list[ReadyMail]
) -> None:
    taken = office.reply(to(asked, "Youssef"), "Contre", NADIA)

    assert taken is not None
    assert taken.outcome == "quarantine"
    assert standing(office.open_unit, office).answers == {}
