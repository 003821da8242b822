from datetime import date

import pytest

from domain.errors import RefusedError
from domain.model.delivery import ReadyMail
from domain.model.desk import DeskChoice, DeskKind
from domain.model.status import Status
from domain.use_cases.deciding import accept, refuse
from tests.stories import NADIA, SALMA
from tests.use_cases.office import Office, parsed, text_of


def test_a_new_deadline_waits_for_the_coordinator_while_the_status_takes_effect(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : reporté au 15/09/2026\n1.2 : terminé")
    office.post()

    (item,) = office.desk()
    assert item.kind is DeskKind.DEADLINE
    assert office.action("1.1").deadline == date(2026, 6, 30)
    assert office.action("1.1").status is Status.POSTPONED

    accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)

    action = office.action("1.1")
    assert action.deadline == date(2026, 9, 15)
    assert action.first_deadline == date(2026, 6, 30)
    assert action.slips == 1
    assert office.desk() == ()
    (told,) = office.post()
    assert told.recipient == SALMA.address


def test_a_refused_deadline_stays_and_the_owner_is_told_why(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : reporté au 15/09/2026\n1.2 : terminé")
    office.post()
    (item,) = office.desk()

    refuse(
        office.open_unit, DeskChoice(item.number, "Youssef", "Voir le bureau du 20"), office.moment
    )

    assert office.action("1.1").deadline == date(2026, 6, 30)
    (told,) = office.post()
    assert "Voir le bureau du 20" in text_of(told)


def test_a_decision_is_taken_once(office: Office, request_mail: ReadyMail) -> None:
    office.reply(request_mail, "1.1 : reporté au 15/09/2026")
    (item,) = office.desk()
    accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)

    with pytest.raises(RefusedError) as refused:
        refuse(office.open_unit, DeskChoice(item.number, "Nadia"), office.moment)

    assert refused.value.code == "desk.settled"


def test_a_clear_reply_overtakes_the_ambiguous_one_on_the_desk(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "RAS")
    office.reply(request_mail, "1.1 : terminé\n1.2 : terminé")

    assert office.desk() == ()


def test_a_reply_from_somebody_else_is_put_aside_with_the_reason(
    office: Office, request_mail: ReadyMail
) -> None:
    taken = office.reply(request_mail, "1.1 : terminé", sender=NADIA)

    (item,) = office.desk()

    assert taken is not None
    assert taken.outcome == "quarantine"
    assert item.kind is DeskKind.QUARANTINE
    assert office.action("1.1").status is Status.NOT_STARTED
    assert office.post() == []


def test_a_reply_to_the_plain_address_is_found_by_its_thread_but_only_ever_asked_about(
    office: Office, request_mail: ReadyMail
) -> None:
    raw = (
        f"From: {SALMA.address}\r\nTo: suivi@suivi.example\r\nSubject: RE: Point\r\n"
        f"Message-ID: <plain@org.example>\r\nIn-Reply-To: {parsed(request_mail)['Message-ID']}\r\n"
        "\r\n1.1 : en cours, 60 %\r\n"
    )

    taken = office.receive(raw.encode(), "suivi@suivi.example", SALMA.address)

    (item,) = office.desk()
    assert taken is not None
    assert taken.outcome == "ask"
    assert office.action("1.1").progress == 0
    accept(office.open_unit, DeskChoice(item.number, "Youssef"), office.moment)
    assert office.action("1.1").progress == 60


def test_a_question_to_the_coordinator_stays_on_the_desk_whatever_is_answered_next(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "Qui préside le comité du 16 ? Merci")
    office.reply(request_mail, "1.1 : terminé\n1.2 : terminé")

    (item,) = office.desk()
    assert "préside" in item.sentence
