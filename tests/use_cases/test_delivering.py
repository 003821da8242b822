from datetime import timedelta

import pytest

from domain.errors import RefusedError
from domain.model.delivery import Delivery, Fate, ReadyMail, Step
from domain.model.desk import DeskChoice, DeskKind
from domain.use_cases.asking import ask_status
from domain.use_cases.deciding import drop, resend
from domain.use_cases.delivering import Lot, claim_mails, commit_attempts, recover_mails
from domain.use_cases.desk_mail import tell_desk
from tests.stories import PROGRAMME, YOUSSEF
from tests.use_cases.office import Office, text_of


def ask(office: Office) -> None:
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)


def claim(office: Office) -> tuple[ReadyMail, ...]:
    return claim_mails(office.open_unit, office.composer, Lot(), office.moment_of).mails


def test_a_sender_that_died_before_data_leaves_a_mail_that_goes_out_once(
    office: Office,
) -> None:
    ask(office)
    (lost,) = claim(office)
    assert claim(office) == ()

    office.day += timedelta(days=1)
    assert recover_mails(office.open_unit, office.moment) == 0
    (again,) = office.post()

    assert again == lost


def test_a_mail_whose_fate_is_unknown_is_resent_once_and_then_held_for_a_person(
    office: Office,
) -> None:
    office.answer = lambda mail: Delivery(mail.mail_id, Fate.UNKNOWN, Step.DOT)
    ask(office)
    (first,) = office.post()
    recover_mails(office.open_unit, office.moment)
    office.day += timedelta(days=1)
    (second,) = office.post()

    held = recover_mails(office.open_unit, office.moment)

    assert first.raw == second.raw
    assert held == 1
    (item,) = office.desk()
    assert item.kind is DeskKind.HELD_MAIL
    office.day += timedelta(days=1)
    assert office.post() == []

    office.answer = None
    resend(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)
    (third,) = office.post()
    assert third.raw == first.raw


def test_an_answer_that_comes_after_all_takes_its_mail_off_the_desk(office: Office) -> None:
    ask(office)
    for _ in range(2):
        (mail,) = claim(office)
        commit_attempts(office.open_unit, [mail.mail_id], (), office.moment)
        office.day += timedelta(days=1)
        recover_mails(office.open_unit, office.moment)
    (held,) = office.desk()
    assert held.kind is DeskKind.HELD_MAIL

    late = Delivery(mail.mail_id, Fate.SENT, Step.DOT, 250, "queued")
    commit_attempts(office.open_unit, (), [late], office.moment)

    assert office.desk() == ()
    with pytest.raises(RefusedError):
        resend(office.open_unit, DeskChoice(held.number, "Youssef"), office.moment)


def test_a_mail_refused_for_good_waits_on_the_desk_with_the_servers_words(
    office: Office,
) -> None:
    refused = "550 5.1.1 no such user"
    office.answer = lambda mail: Delivery(
        mail.mail_id, Fate.FAILED, Step.RCPT, 550, refused, address_at_fault=True
    )
    ask(office)
    office.post()

    (item,) = office.desk()
    assert item.kind is DeskKind.FAILED_MAIL
    assert refused in item.facts["answer"]
    drop(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)
    assert office.desk() == ()
    assert office.post() == []


def test_results_and_risks_are_recorded_together(office: Office) -> None:
    ask(office)
    (mail,) = claim(office)

    may_go = commit_attempts(office.open_unit, [mail.mail_id], (), office.moment)
    sent = Delivery(mail.mail_id, Fate.SENT, Step.DOT, 250)
    commit_attempts(office.open_unit, (), [sent], office.moment)

    assert list(may_go) == [mail.mail_id]
    assert claim(office) == ()


def test_the_coordinator_is_told_once_a_day_of_what_waits(office: Office) -> None:
    ask(office)
    (request,) = office.post()
    office.reply(request, "RAS")
    office.post()

    assert tell_desk(office.open_unit, office.rules, PROGRAMME, office.moment) == 1
    assert tell_desk(office.open_unit, office.rules, PROGRAMME, office.moment) == 0
    (mail,) = office.post()

    assert mail.recipient == YOUSSEF.address
    assert "RAS" in text_of(mail)
