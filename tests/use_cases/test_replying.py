from datetime import date
from email.mime.text import MIMEText

from domain.model.delivery import ReadyMail
from domain.model.desk import DeskKind
from domain.model.follow_up import RequestState
from domain.model.status import Status
from domain.use_cases.asking import ask_status
from domain.use_cases.reminding import Reminded, remind_silent
from tests.stories import PROGRAMME, SALMA
from tests.use_cases.office import Office, address_of, message_id_of, parsed, text_of


def test_one_reply_answers_several_actions_and_the_receipt_says_what_was_understood(
    office: Office, request_mail: ReadyMail
) -> None:
    taken = office.reply(request_mail, "1.1 : terminé\n1.2 : en cours, 60 %\n")

    (receipt,) = office.post()

    assert taken is not None
    assert (taken.outcome, taken.reports) == ("apply", 2)
    assert office.action("1.1").status is Status.DONE
    assert office.action("1.1").done_on == office.day
    assert (office.action("1.2").status, office.action("1.2").progress) == (
        Status.IN_PROGRESS,
        60,
    )
    assert office.requests()[0].state is RequestState.ANSWERED
    assert receipt.recipient == SALMA.address
    assert "60" in text_of(receipt)
    assert parsed(receipt)["Reply-To"] == parsed(request_mail)["Reply-To"]


def test_the_same_reply_twice_changes_nothing_more(office: Office, request_mail: ReadyMail) -> None:
    office.reply(request_mail, "1.1 : terminé")
    office.post()
    before = office.happened()

    assert office.reply(request_mail, "1.1 : terminé") is None
    assert office.post() == []
    assert office.happened() == before


def test_what_is_not_understood_is_asked_and_applies_nothing(
    office: Office, request_mail: ReadyMail
) -> None:
    taken = office.reply(request_mail, "RAS")

    (receipt,) = office.post()
    (item,) = office.desk()

    assert taken is not None
    assert taken.outcome == "ask"
    assert item.kind is DeskKind.AMBIGUOUS
    assert office.action("1.1").status is Status.NOT_STARTED
    assert receipt.recipient == SALMA.address
    assert office.requests()[0].state is RequestState.OPEN


def test_mail_without_a_token_of_ours_touches_nothing(office: Office) -> None:
    taken = office.receive(
        b"From: salma@org.example\r\nSubject: 1.1\r\n\r\ntermin\xc3\xa9\r\n",
        "suivi@suivi.example",
        SALMA.address,
    )

    assert taken is not None
    assert (taken.outcome, taken.why) == ("quarantine", "no_token")
    assert office.action("1.1").status is Status.NOT_STARTED


def test_an_answer_stops_the_reminders(office: Office, request_mail: ReadyMail) -> None:
    office.reply(request_mail, "1.1 : terminé\n1.2 : bloqué, attente du budget")
    office.post()
    office.day = date(2026, 3, 6)

    done = remind_silent(office.open_unit, office.rules, PROGRAMME, office.moment)

    assert done == Reminded()
    assert office.action("1.2").status is Status.BLOCKED
    assert "budget" in office.action("1.2").blocker


def test_a_reply_to_an_older_request_does_not_overwrite_a_newer_answer(
    office: Office, request_mail: ReadyMail
) -> None:
    office.day = date(2026, 4, 1)
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    (april,) = office.post()
    office.day = date(2026, 4, 2)
    office.reply(april, "1.1 : en cours, 80 %")
    office.reply(request_mail, "1.1 : en cours, 90 %")

    assert office.action("1.1").progress == 80
    (item,) = [one for one in office.desk() if one.kind is DeskKind.AMBIGUOUS]
    assert item.facts["why"] == "older_request"


def test_a_late_reply_to_the_old_request_answers_the_new_one_too(
    office: Office, request_mail: ReadyMail
) -> None:
    office.day = date(2026, 4, 1)
    ask_status(office.open_unit, office.rules, PROGRAMME, office.moment)
    office.post()
    office.reply(request_mail, "1.1 : terminé\n1.2 : terminé")

    assert office.requests()[1].state is RequestState.ANSWERED


def test_a_receipt_shows_up_under_the_reply_that_it_answers(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : terminé")
    (receipt,) = office.post()

    assert parsed(receipt)["In-Reply-To"] == message_id_of("1.1 : terminé")


def test_words_count_from_the_day_on_which_the_mail_came_whenever_it_is_read(
    office: Office, request_mail: ReadyMail
) -> None:
    mail = MIMEText("1.1 : en cours, sera finie demain", "plain", "utf-8")
    mail["From"], mail["To"] = SALMA.address, str(parsed(request_mail)["Reply-To"])
    office.day = date(2026, 3, 6)
    kept = office.keep(mail.as_bytes(), address_of(mail["To"]), SALMA.address)
    office.day = date(2026, 3, 9)

    office.read(kept)

    assert office.action("1.1").forecast == date(2026, 3, 7)
