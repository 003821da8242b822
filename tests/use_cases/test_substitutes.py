"""Who answers while an owner is away: as the plan says, as her own mails say."""

from dataclasses import replace
from datetime import date
from email.mime.text import MIMEText

import pytest

from domain.errors import RefusedError
from domain.model.delivery import ReadyMail
from domain.model.desk import DeskChoice, DeskItem, DeskKind
from domain.model.mail import MailState
from domain.model.mandates import Substitute
from domain.model.status import Status
from domain.ports.unit_of_work import OpenUnit
from domain.rules import keys
from domain.use_cases.deciding import accept, refuse
from tests.stories import NADIA, SALMA, a_person, a_plan, an_action, follow
from tests.use_cases.office import Office, address_of, message_id_of, parsed, text_of
from tests.use_cases.port import ask, remind

MARCH, APRIL = date(2026, 3, 2), date(2026, 4, 1)
STANDING = Substitute("standing", SALMA.id, NADIA.id)


@pytest.fixture
def planned(open_unit: OpenUnit) -> Office:
    """Return the office: Nadia stands in for Salma whenever she is away."""
    follow(open_unit, a_plan(an_action("1.1"), substitutes=(STANDING,)))
    return Office(open_unit)


def away(office: Office, request: ReadyMail, text: str) -> None:
    """Have Salma's mail program answer by itself."""
    mail = MIMEText(text, "plain", "utf-8")
    mail["From"], mail["To"] = SALMA.address, str(parsed(request)["Reply-To"])
    mail["Subject"] = "Réponse automatique : Point"
    mail["Auto-Submitted"] = "auto-replied"
    mail["Message-ID"] = message_id_of(text)
    office.receive(mail.as_bytes(), address_of(mail["To"]), SALMA.address)


def substitution(office: Office) -> DeskItem:
    (item,) = (one for one in office.desk() if one.kind is DeskKind.SUBSTITUTION)
    return item


def test_while_an_owner_is_out_of_office_her_substitute_is_asked(planned: Office) -> None:
    (march,) = ask(planned, MARCH)
    away(planned, march, "Je suis en congé. De retour le 20 avril 2026.")

    (april,) = ask(planned, APRIL)

    assert (march.recipient, april.recipient) == (SALMA.address, NADIA.address)
    planned.reply(april, "En cours, 30 %", NADIA)
    assert planned.action().progress == 30
    assert planned.action().last_words_by == NADIA.id


def test_whoever_says_that_she_is_away_hears_that_her_substitute_is_asked(planned: Office) -> None:
    (march,) = ask(planned, MARCH)

    planned.reply(march, "Je suis absente jusqu'au 20 avril 2026.")
    (receipt,) = planned.post()

    said = " ".join(text_of(receipt).split())
    assert "D’ici là, Nadia reçoit nos demandes et relances à votre place" in said
    assert "attendront votre retour" not in said


def test_what_is_open_when_she_leaves_is_given_to_her_substitute_once(planned: Office) -> None:
    (march,) = ask(planned, MARCH)
    away(planned, march, "Je suis en congé. De retour le 20 mars 2026.")

    remind(planned, date(2026, 3, 3))
    (given,) = planned.post()
    remind(planned, date(2026, 3, 4))

    assert given.recipient == NADIA.address
    assert "Action 1.1" in text_of(given)
    assert planned.post() == []
    planned.reply(march, "Terminé", NADIA)
    assert planned.action().status is Status.DONE


def test_a_copy_that_was_given_up_is_not_planned_again_and_the_ladder_goes_on(
    planned: Office,
) -> None:
    (march,) = ask(planned, MARCH)
    away(planned, march, "Je suis en congé. De retour le 20 mars 2026.")
    remind(planned, date(2026, 3, 3))
    copy = keys.mail_id(keys.asked_instead(planned.requests()[0].id, NADIA.id))
    with planned.open_unit() as unit:
        unit.outbox.set_state(copy, MailState.SUPERSEDED, planned.moment.at)

    for day in (4, 5, 6, 9, 10):
        remind(planned, date(2026, 3, day))

    assert NADIA.address in [one.recipient for one in planned.post()]
    assert planned.happened().count("request.handed_over") == 1


def test_a_planned_substitute_whom_she_names_answers_at_once(planned: Office) -> None:
    (march,) = ask(planned, MARCH)

    planned.reply(march, "En cours, 20 %. Nadia me remplace jusqu'au 20 avril 2026.")
    (receipt,) = planned.post()
    (april,) = ask(planned, APRIL)

    assert "Nadia répond à votre place jusqu’au 20 avril inclus" in " ".join(
        text_of(receipt).split()
    )
    assert april.recipient == NADIA.address
    assert planned.desk() == ()
    assert "substitute.named" in planned.happened()


def test_anybody_else_whom_she_names_waits_for_the_coordinator(open_unit: OpenUnit) -> None:
    follow(open_unit, a_plan(an_action("1.1")))
    office = Office(open_unit)
    (march,) = ask(office, MARCH)

    office.reply(march, "Je suis absente jusqu'au 20 avril 2026, Nadia me remplace.")
    (receipt,) = office.post()
    office.reply(march, "Terminé", NADIA)

    assert "la coordination doit l’accepter" in " ".join(text_of(receipt).split())
    assert office.action().status is Status.NOT_STARTED
    accept(open_unit, DeskChoice(substitution(office).number, "Youssef"), office.moment)
    (agreed,) = office.post()
    assert agreed.recipient == SALMA.address
    assert "Nadia répond à votre place" in " ".join(text_of(agreed).split())
    office.reply(march, "En cours, 10 %", NADIA)
    assert office.action().progress == 10
    office.post()
    (april,) = ask(office, APRIL)
    assert april.recipient == NADIA.address
    (may,) = ask(office, date(2026, 5, 4))
    assert may.recipient == SALMA.address


def test_an_owner_is_told_that_a_substitute_was_refused(open_unit: OpenUnit) -> None:
    follow(open_unit, a_plan(an_action("1.1")))
    office = Office(open_unit)
    (march,) = ask(office, MARCH)
    office.reply(march, "Nadia me remplace jusqu'au 20 avril 2026.")
    office.post()

    refuse(open_unit, DeskChoice(substitution(office).number, "Youssef"), office.moment)
    (told,) = office.post()

    assert "nous continuons de vous écrire" in " ".join(text_of(told).split())
    assert office.reply(march, "Terminé", NADIA) is not None
    assert office.action().status is Status.NOT_STARTED


def test_somebody_whom_nobody_knows_cannot_stand_in(open_unit: OpenUnit) -> None:
    other = replace(a_person("Leila"), name="Leila Bennani")
    follow(open_unit, a_plan(an_action("1.1")))
    office = Office(open_unit)
    (march,) = ask(office, MARCH)
    office.reply(march, f"{other.name} me remplace jusqu'au 20 avril 2026.")

    with pytest.raises(RefusedError, match=r"desk\.delegate_unknown"):
        accept(open_unit, DeskChoice(substitution(office).number, "Youssef"), office.moment)


def test_who_names_a_substitute_without_a_day_is_asked_until_when(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "M. Tazi me remplace.")
    (told,) = office.post()

    said = " ".join(text_of(told).split())
    assert "M. Tazi à votre place : jusqu’à quelle date ?" in said
    assert "« M. Tazi me remplace jusqu’au 20 avril »" in said
    assert office.desk() == ()


def test_nobody_is_reminded_while_the_coordinator_decides_who_answers(
    office: Office, request_mail: ReadyMail
) -> None:
    office.reply(request_mail, "Absente jusqu'au 3 mars, Nadia me remplace")
    (told,) = office.post()
    office.day = date(2026, 3, 12)
    remind(office, office.day)

    assert "Nadia recevra nos demandes" in " ".join(text_of(told).split())
    assert [one.kind for one in office.desk()] == [DeskKind.SUBSTITUTION]
    assert office.post() == []
    refuse(office.open_unit, DeskChoice(substitution(office).number, "Youssef"), office.moment)
    office.post()
    remind(office, date(2026, 3, 13))
    assert [one.recipient for one in office.post()] == [SALMA.address]
