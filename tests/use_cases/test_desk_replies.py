from dataclasses import replace
from datetime import date

import pytest

from domain.errors import RefusedError
from domain.model.delivery import ReadyMail
from domain.model.desk import Correction, DeskChoice, DeskKind
from domain.model.reading import Outcome
from domain.model.status import Status
from domain.use_cases.deciding import accept, vouch
from domain.use_cases.desk_mail import tell_desk
from interfaces.terminal.history import events_of
from tests.stories import NADIA, PROGRAMME, SALMA, YOUSSEF, a_person
from tests.use_cases.office import Office, text_of


def desk_mail(office: Office) -> ReadyMail:
    """Return the desk's mail to Youssef."""
    office.post()
    tell_desk(office.open_unit, office.rules, PROGRAMME, office.moment)
    (mail,) = (one for one in office.post() if one.recipient == YOUSSEF.address)
    return mail


def receipt(office: Office) -> str:
    """Return the text of the one receipt that goes to Youssef."""
    (mail,) = (one for one in office.post() if one.recipient == YOUSSEF.address)
    return text_of(mail).replace("\u00a0", " ").replace("\u202f", " ")


def test_a_coordinator_decides_by_replying_number_by_number(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : reporté au 30/09/2026\n1.2 : RAS")
    deadline, doubt = office.desk()
    mail = desk_mail(office)
    assert f"valider {deadline.number}" in text_of(mail).replace("\u00a0", " ")

    taken = office.reply(
        mail, f"Bonjour,\nvalider {deadline.number}\n{doubt.number} : 60 %\nMerci", YOUSSEF
    )

    assert taken is not None
    assert taken.outcome is Outcome.APPLY
    assert office.desk() == ()
    assert office.action("1.1").deadline == date(2026, 9, 30)
    assert office.action("1.2").progress == 60
    assert office.action("1.2").last_words == "RAS"
    said = receipt(office)
    assert f"{deadline.number}. Accepté" in said
    assert f"{doubt.number}. Corrigé selon vos mots" in said


def test_a_receipt_is_answered_like_the_desk_s_mail(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : reporté au 30/09/2026")
    (item,) = office.desk()
    mail = desk_mail(office)
    office.reply(mail, f"valider {item.number} si le budget est voté", YOUSSEF)
    assert office.desk() == (item,)
    (asked,) = (one for one in office.post() if one.recipient == YOUSSEF.address)
    assert "nous n’avons pas compris" in text_of(asked).replace("\u00a0", " ").replace("\n   ", " ")

    office.reply(asked, f"refuser {item.number} : budget non voté", YOUSSEF)

    assert office.desk() == ()
    assert office.action("1.1").deadline == date(2026, 6, 30)
    (told,) = (one for one in office.post() if one.recipient == SALMA.address)
    assert "budget non voté" in text_of(told).replace("\u00a0", " ")


@pytest.mark.parametrize("writer", [SALMA, NADIA])
def test_nobody_else_decides_even_with_the_coordinator_s_mail(
    office: Office, request_mail: ReadyMail, writer: object
) -> None:
    office.reply(request_mail, "1.1 : reporté au 30/09/2026")
    (item,) = office.desk()
    mail = desk_mail(office)

    taken = office.reply(mail, f"valider {item.number}", writer)  # type: ignore[arg-type]  # a person

    assert taken is not None
    assert taken.outcome is Outcome.QUARANTINE
    assert office.action("1.1").deadline == date(2026, 6, 30)
    assert item in office.desk()


def test_a_reply_without_a_number_waits_for_somebody_to_read_it(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : RAS")
    mail = desk_mail(office)

    office.reply(mail, "Je regarde demain.", YOUSSEF)

    assert [one.kind for one in office.desk()] == [DeskKind.AMBIGUOUS, DeskKind.QUARANTINE]


def test_what_is_refused_leaves_the_other_numbers_done(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : reporté au 30/09/2026")
    (item,) = office.desk()
    mail = desk_mail(office)

    office.reply(mail, f"valider 99\nvalider {item.number}\nvalider {item.number}", YOUSSEF)

    assert office.action("1.1").deadline == date(2026, 9, 30)
    said = receipt(office)
    assert "rien ne porte le numéro 99" in said
    assert "était déjà décidé" in said


def test_a_quarantined_reply_is_taken_as_of_who_was_asked_and_its_address_remembered(
    office: Office, request_mail: ReadyMail
) -> None:
    from_home = replace(SALMA, address="salma@maison.example")
    office.reply(request_mail, "1.1 : terminé", from_home)
    (item,) = office.desk()
    assert item.kind is DeskKind.QUARANTINE
    with pytest.raises(RefusedError):
        accept(office.open_unit, DeskChoice(item.number, "shell"), office.moment)

    vouched = vouch(office.open_unit, office.reader, item.number, office.moment_of)
    choice = DeskChoice(item.number, "shell", remember=True)
    accept(office.open_unit, choice, office.moment, vouched)

    assert office.action("1.1").status is Status.DONE
    assert office.desk() == ()
    (told,) = (text_of(one) for one in office.post() if one.recipient == SALMA.address)
    assert "salma@maison.example a écrit" in told.replace("\u00a0", " ")
    assert "vous avez écrit" not in told.replace("\u00a0", " ")
    with office.open_unit(read_only=True) as unit:
        assert events_of(unit, PROGRAMME, office.action("1.1"))[0].by == "salma@maison.example"
    office.reply(request_mail, "1.2 : 40 %", from_home)
    assert office.action("1.2").progress == 40


def test_a_quarantined_reply_is_accepted_by_mail_too(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "1.1 : terminé", NADIA)
    (item,) = office.desk()
    mail = desk_mail(office)

    office.reply(mail, f"valider {item.number}", YOUSSEF)

    assert office.action("1.1").status is Status.DONE


def test_a_correction_names_the_action_and_what_holds(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "tout avance bien de notre côté ?")
    (item,) = office.desk()
    nameless = DeskChoice(item.number, "shell", correction=Correction(progress=60))
    with pytest.raises(RefusedError, match="no_action"):
        accept(office.open_unit, nameless, office.moment)

    correction = Correction("1.2", Status.IN_PROGRESS, 60, date(2026, 8, 1))
    choice = DeskChoice(item.number, "shell", correction=correction)
    accept(office.open_unit, choice, office.moment)

    action = office.action("1.2")
    assert (action.status, action.progress) == (Status.IN_PROGRESS, 60)
    assert action.deadline == date(2026, 8, 1)
    assert office.desk() == ()
    assert any("60" in text_of(one) for one in office.post() if one.recipient == SALMA.address)


def test_what_waits_too_long_is_said_first(office: Office, request_mail: ReadyMail) -> None:
    office.reply(request_mail, "1.1 : RAS")
    office.day = date(2026, 3, 5)

    mail = desk_mail(office)

    assert "attend depuis trop longtemps" in text_of(mail).replace("\u00a0", " ")


def test_a_stranger_s_words_bear_the_stranger_s_address_and_are_cut_where_they_are_long(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "Terminé. " + "Voir ci-dessous. " * 60, a_person("Autre"))

    told = " ".join(text_of(desk_mail(office)).split())

    assert "autre@org.example (au courriel de Salma)" in told
    assert "Expéditeur" not in told
    assert "La suite : « suivi desk show 1 »" in told
    assert told.count("Voir ci-dessous") < 60
    assert "Prefect" not in told, "no screen in this story"
