from datetime import date, timedelta

import pytest

from domain.errors import RefusedError
from domain.model.delivery import Delivery, Fate, ReadyMail, Step
from domain.model.desk import DeskChoice, DeskKind
from domain.model.status import Status
from domain.rules.dropping import Amendment
from domain.use_cases.asking import ask_status
from domain.use_cases.deciding import accept
from domain.use_cases.planning import apply_plan
from domain.use_cases.reminding import Reminded, remind_silent
from tests.stories import NADIA, PROGRAMME, SALMA, YOUSSEF, a_plan, an_action
from tests.use_cases.office import Office, text_of


def remind(office: Office, day: date) -> Reminded:
    office.day = day
    return remind_silent(office.open_unit, office.rules, PROGRAMME, office.moment)


def ask(office: Office, day: date) -> list[ReadyMail]:
    office.day = day
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    return office.post()


def test_while_mail_cannot_leave_nothing_piles_up_behind_it(office: Office) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    for day in range(3, 20):
        remind(office, date(2026, 3, day))

    office.day = date(2026, 3, 20)
    (request,) = office.post()

    assert "25 mars" in text_of(request).replace("\u00a0", " ")
    assert remind(office, date(2026, 3, 23)) == Reminded()
    assert remind(office, date(2026, 3, 26)) == Reminded(reminders=1)


@pytest.mark.usefixtures("request_mail")
def test_a_warning_that_leaves_too_late_is_given_anew_before_anything_happens(
    office: Office,
) -> None:
    remind(office, date(2026, 3, 6))
    office.post()
    remind(office, date(2026, 3, 10))
    office.day = date(2026, 3, 16)
    assert office.post() == []

    assert remind(office, date(2026, 3, 17)) == Reminded(reminders=1)
    (warning,) = office.post()
    assert "18 mars" in text_of(warning).replace("\u00a0", " ")
    assert remind(office, date(2026, 3, 18)) == Reminded(escalations=1)
    assert {one.recipient for one in office.post()} == {YOUSSEF.address, SALMA.address}


def test_a_reminder_put_off_by_the_server_does_not_follow_an_answer(
    office: Office, request_mail: ReadyMail
) -> None:
    remind(office, date(2026, 3, 6))
    office.answer = lambda mail: Delivery(
        mail.mail_id, Fate.DEFERRED, Step.RCPT, 450, "greylisted", retry_after=3600
    )
    office.post()
    office.answer = None
    office.reply(request_mail, "1.1 : terminé\n1.2 : terminé")
    office.day += timedelta(days=1)

    (receipt,) = office.post()

    assert "terminée" in text_of(receipt).lower()


def test_an_owner_corrects_themselves_by_answering_the_receipt(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : en cours, 60 %\n1.2 : terminé")
    (receipt,) = office.post()

    office.reply(receipt, "1.1 : 40 %")
    office.reply(receipt, "1.2 : en cours, 80 %")

    assert office.action("1.1").progress == 40
    assert office.action("1.2").status is Status.IN_PROGRESS
    assert office.desk() == ()


def test_who_was_not_understood_is_not_reminded_while_it_waits_on_the_desk(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "RAS")
    office.post()

    assert remind(office, date(2026, 3, 6)) == Reminded()
    assert remind(office, date(2026, 3, 12)) == Reminded()


def test_a_reply_on_an_action_handed_over_since_is_asked_about_and_the_new_owner_asked(
    office: Office, request_mail: ReadyMail
) -> None:
    office.day = date(2026, 3, 4)
    apply_plan(
        office.open_unit,
        a_plan(an_action("1.1", owner=NADIA.id), an_action("1.2")),
        office.moment,
    )

    office.reply(request_mail, "1.1 : terminé\n1.2 : terminé")

    assert office.action("1.1").status is Status.NOT_STARTED
    assert office.action("1.2").status is Status.DONE
    assert [one.facts["why"] for one in office.desk()] == ["not_owner"]
    assert NADIA.address in {one.recipient for one in ask(office, date(2026, 3, 5))}


def test_an_action_dropped_from_the_plan_is_neither_reminded_nor_answered(
    office: Office, request_mail: ReadyMail
) -> None:
    letting_go = Amendment(drop=frozenset({"1.1"}))
    apply_plan(office.open_unit, a_plan(an_action("1.2")), office.moment, letting_go)
    remind(office, date(2026, 3, 6))

    (reminder,) = office.post()
    office.reply(request_mail, "1.1 : terminé")

    assert "Action 1.1" not in text_of(reminder)
    assert [one.facts["why"] for one in office.desk()] == ["not_in_plan"]


def test_what_is_accepted_takes_effect_even_from_an_older_request(
    office: Office, request_mail: ReadyMail
) -> None:
    (april,) = ask(office, date(2026, 4, 1))
    office.reply(april, "1.1 : en cours, 40 %")
    office.day = date(2026, 4, 2)
    office.reply(request_mail, "1.1 : en cours, 90 %")
    (item,) = office.desk()
    office.post()

    accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)

    assert office.action("1.1").progress == 90
    (told,) = office.post()
    assert "Laquelle" not in text_of(told)


def test_a_deadline_proposed_for_an_action_done_since_can_only_be_put_away(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : reporté au 15/09/2026")
    office.reply(request_mail, "1.1 : terminé")
    item = next(one for one in office.desk() if one.kind is DeskKind.DEADLINE)

    with pytest.raises(RefusedError) as refused:
        accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)

    assert refused.value.code == "desk.overtaken"
    assert office.action("1.1").deadline == date(2026, 6, 30)


def test_an_action_added_in_the_middle_of_the_month_is_asked_with_what_still_waits(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : terminé")
    office.post()
    office.day = date(2026, 3, 4)
    apply_plan(
        office.open_unit,
        a_plan(an_action("1.1"), an_action("1.2"), an_action("1.3")),
        office.moment,
    )

    (second,) = ask(office, date(2026, 3, 5))

    assert "Action 1.3" in text_of(second)
    assert "Action 1.2" in text_of(second)
    assert "Action 1.1" not in text_of(second)
    assert remind(office, date(2026, 3, 11)) == Reminded(reminders=1)
