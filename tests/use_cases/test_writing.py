from dataclasses import replace
from datetime import date, timedelta

from domain.model.desk import DeskChoice, DeskKind
from domain.model.mail import MailKind, PlannedMail
from domain.use_cases.asking import ask_status
from domain.use_cases.deciding import resend
from domain.use_cases.reminding import remind_silent
from tests.stories import PROGRAMME, SALMA, YOUSSEF
from tests.use_cases.office import Office, text_of

UNTOLD = PlannedMail("alert:1", MailKind.ALERT, PROGRAMME, YOUSSEF.id, "x", date(2026, 3, 2))
UNSAID = replace(UNTOLD, key="alert:2", facts={"code": "unheard_of", "errors": 5})


def test_a_mail_that_cannot_be_written_waits_on_the_desk_and_the_others_leave(
    office: Office,
) -> None:
    with office.open_unit() as unit:
        unit.outbox.plan([UNTOLD, UNSAID])
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)

    assert [one.recipient for one in office.post()] == [SALMA.address]
    held = office.desk()
    assert {one.kind for one in held} == {DeskKind.HELD_MAIL}
    assert {(one.facts["kind"], one.facts["error"]) for one in held} == {
        ("alert", "KeyError"),
        ("alert", "TypeError"),
    }
    assert office.happened().count("mail.held") == 2
    assert office.post() == []

    resend(office.open_unit, DeskChoice(held[0].number, "Youssef"), office.moment)
    assert office.post() == []
    assert len(office.desk()) == 2, "it is tried again, and waits again"


def test_a_request_that_leaves_late_promises_the_day_that_its_ladder_counts_from(
    office: Office,
) -> None:
    office.day = date(2026, 3, 6)
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    office.day = date(2026, 3, 9)
    (request,) = office.post()
    assert "12 mars" in said(text_of(request)), "three working days, though a weekend went by"

    for _ in range(7):
        office.day += timedelta(days=1)
        remind_silent(office.open_unit, office.rules, PROGRAMME, office.moment)
        reminded = office.post()
        if reminded:
            break
    assert office.day == date(2026, 3, 13)
    assert "12 mars" in said(text_of(reminded[0]))


def said(text: str) -> str:
    return " ".join(text.split())
