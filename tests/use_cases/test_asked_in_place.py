"""Members who are away, and those who answer a consultation in their place; the late reminder."""

from dataclasses import replace
from datetime import date

from domain.model.consultation import Position
from domain.model.mandates import Substitute
from domain.use_cases.planning import apply_plan
from tests.stories import NADIA, PROGRAMME, SALMA
from tests.use_cases.assembly import QUESTION, assembled, consult, standing, to
from tests.use_cases.office import Office, text_of
from tests.use_cases.test_whose_seat_it_is import OMAR

PLAN = assembled(QUESTION)
STANDING = replace(
    PLAN,
    people=(*PLAN.people, OMAR),
    substitutes=(Substitute("one", SALMA.id, OMAR.id),),
)


def away(office: Office, until: date) -> None:
    with office.open_unit() as unit:
        unit.people.absent(SALMA.id, until)


def test_who_stands_in_for_an_absent_member_is_asked_and_answers_for_them(office: Office) -> None:
    apply_plan(office.open_unit, STANDING, office.moment)
    away(office, date(2026, 3, 8))
    done, asked = consult(office, QUESTION.opens_on)

    assert done.asked == 4
    assert "à la place de Salma" in " ".join(text_of(to(asked, "Omar")).split())
    office.reply(to(asked, "Omar"), "Pour.")
    answer = standing(office.open_unit, office).answers[SALMA.id]
    assert (answer.position, answer.by) == (Position.FOR, OMAR.id)


def test_a_member_back_before_the_end_is_reminded_and_answers_for_themselves(
    office: Office,
) -> None:
    apply_plan(office.open_unit, STANDING, office.moment)
    away(office, date(2026, 3, 5))
    _, asked = consult(office, QUESTION.opens_on)
    for name in ("Youssef", "Nadia", "Karim"):
        office.reply(to(asked, name), "Pour.")
    office.post()

    _, mails = consult(office, date(2026, 3, 6))
    (reminder,) = mails
    assert reminder.recipient == SALMA.address
    office.reply(reminder, "Contre.")
    assert standing(office.open_unit, office).answers[SALMA.id].by == SALMA.id
    office.day = date(2026, 3, 9)
    late = office.reply(to(asked, "Omar"), "Pour.")
    assert late is not None
    assert late.outcome == "quarantine"


def test_a_substitute_who_is_a_member_too_is_asked_twice_and_counts_twice(office: Office) -> None:
    own = replace(STANDING, substitutes=(Substitute("one", SALMA.id, NADIA.id),))
    apply_plan(office.open_unit, own, office.moment)
    away(office, date(2026, 3, 8))
    _, asked = consult(office, QUESTION.opens_on)

    mine = [one for one in asked if one.recipient == NADIA.address]
    for one in mine:
        office.reply(one, "Contre." if "à la place" in text_of(one) else "Pour.")
    answers = standing(office.open_unit, office).answers
    assert answers[NADIA.id].position is Position.FOR
    assert answers[SALMA.id].position is Position.AGAINST


def test_a_reminder_after_the_last_day_says_that_it_has_passed(office: Office) -> None:
    apply_plan(office.open_unit, PLAN, office.moment)
    consult(office, QUESTION.opens_on)
    _, mails = consult(office, date(2026, 3, 11))
    said = " ".join(text_of(to(mails, "Nadia")).split())
    assert "Elle était attendue mardi 10 mars" in said
    assert PROGRAMME
