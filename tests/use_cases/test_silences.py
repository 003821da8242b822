"""A silence that goes on across requests, lived through the store and the mails."""

from datetime import date

from domain.model.mail import MailKind
from domain.model.policy import Cadence, EscalationLevel, Period, Policy
from domain.ports.unit_of_work import OpenUnit
from domain.use_cases.asking import ask_status
from domain.use_cases.reminding import remind_silent
from tests.stories import NADIA, PROGRAMME, SALMA, YOUSSEF, a_plan, an_action, follow
from tests.use_cases.office import Office, text_of

WEEKLY = Policy(ask=Cadence(Period.WEEK, 1))


def lived(office: Office, *days: int) -> list[tuple[int, str, str]]:
    """Live these days of March, hours late enough for both steps; tell what left, to whom."""
    left = []
    for day in days:
        office.day = date(2026, 3, day)
        ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
        remind_silent(office.open_unit, office.rules, PROGRAMME, office.moment)
        left += [
            (day, one.recipient, " ".join(text_of(one).replace("\u00a0", " ").split()))
            for one in office.post()
        ]
    return left


def test_a_weekly_silence_escalates_in_its_second_week_and_later_mails_say_since_when(
    open_unit: OpenUnit,
) -> None:
    follow(open_unit, a_plan(an_action("1.1", policy=WEEKLY), bodies=()))
    office = Office(open_unit)

    left = lived(office, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16)

    assert [(day, to) for day, to, _ in left] == [
        (2, SALMA.address),
        (6, SALMA.address),
        (9, SALMA.address),
        (10, SALMA.address),
        (12, YOUSSEF.address),
        (12, SALMA.address),
        (16, SALMA.address),
    ]
    said = [text for _, _, text in left]
    assert "Notre demande du 2 mars est restée sans réponse : ce message vaut rappel" in said[2]
    assert "Youssef en recevra copie jeudi 12 mars" in said[3]
    assert "Demande envoyée le 2 mars, puis 2 rappels, restés sans réponse" in said[4]


def test_a_late_answer_to_the_first_request_ends_the_silence(open_unit: OpenUnit) -> None:
    follow(open_unit, a_plan(an_action("1.1", policy=WEEKLY), bodies=()))
    office = Office(open_unit)
    office.day = date(2026, 3, 2)
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    (first,) = office.post()
    lived(office, 6, 9)

    office.reply(first, "En cours, 40 %")
    office.post()

    assert [(day, to) for day, to, _ in lived(office, 10, 12, 13)] == []
    (asked, *_) = lived(office, 16, 19)
    assert "restée sans réponse" not in asked[2]


def test_on_the_day_of_a_request_the_announced_copy_goes_and_the_request_says_so(
    open_unit: OpenUnit,
) -> None:
    seven = Policy(ask=WEEKLY.ask, escalation=(EscalationLevel(7, "coordinator"),))
    follow(open_unit, a_plan(an_action("1.1", policy=seven), bodies=()))
    office = Office(open_unit)

    left = lived(office, 2, 6, 9, 10, 16)[-2:]

    assert {to for _, to, _ in left} == {SALMA.address, YOUSSEF.address}
    (request,) = (text for _, to, text in left if to == SALMA.address)
    assert "Comme annoncé, Youssef en reçoit copie aujourd’hui" in request
    with open_unit(read_only=True) as unit:
        kinds = {kind for kind, _ in unit.outbox.counts()}
    assert MailKind.ESCALATION_NOTICE not in kinds


def test_one_mail_a_day_lists_the_actions_that_call_for_it_and_tells_each_axis(
    open_unit: OpenUnit,
) -> None:
    own = Policy(escalation=(EscalationLevel(2, "axis"),), ladder=())
    plan = a_plan(an_action("1.1", policy=own), an_action("1.2", owner=SALMA.id), bodies=())
    follow(open_unit, plan)
    office = Office(open_unit)

    left = lived(office, 2, 6, 9, 10)

    texts = {day: text for day, to, text in left if to == SALMA.address}
    assert "Action 1.2" in texts[6]
    assert "Action 1.1" not in texts[6]
    assert "en recevra copie mardi 10 mars" in texts[9]
    assert "Copie à Youssef : 1.1." in texts[10]
    assert "Une action sans réponse : nous l’avons signalé" in texts[10]
    assert "Sans réponse de votre part sur 1.2" not in texts[9]
    assert NADIA.address not in {to for _, to, _ in left}
