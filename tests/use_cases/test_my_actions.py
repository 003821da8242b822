"""Who writes « mes actions » of their own accord gets their list, at the address on file only."""

from datetime import date
from email.mime.text import MIMEText

import pytest

from domain.model.desk import DeskKind
from domain.use_cases.desk_mail import tell_desk
from tests.stories import NADIA, PROGRAMME, SALMA, YOUSSEF
from tests.use_cases.office import DOMAIN, Office, message_id_of, text_of

pytestmark = pytest.mark.usefixtures("request_mail")
MAIN = f"suivi@{DOMAIN}"


def write(office: Office, sender: str, text: str, subject: str = "", **headers: str) -> str:
    """Let a mail arrive that answers none of ours; return the code of what became of it."""
    mail = MIMEText(text, "plain", "utf-8")
    mail["From"], mail["To"], mail["Subject"] = sender, MAIN, subject
    mail["Message-ID"] = message_id_of(text + subject)
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    taken = office.receive(mail.as_bytes(), MAIN, sender)
    assert taken is not None
    return f"{taken.outcome}:{taken.why}"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Mes actions", ""),
        ("إجراءاتي", ""),
    ],
)
def test_whoever_is_known_gets_their_list_once_a_day(
    office: Office, subject: str, text: str
) -> None:
    outcomes = [write(office, SALMA.address, f"{text}{'' if n else ' '}", subject) for n in (0, 1)]
    (told,) = office.post()

    assert outcomes == ["apply:", "apply:"]
    assert told.recipient == SALMA.address
    assert "Action 1.1" in text_of(told)
    assert office.desk() == ()
    office.reply(told, "1.1 : terminé")
    assert office.action("1.1").status.value == "done", "a reply to the list is one to the request"
    office.day = date(2026, 3, 4)
    write(office, SALMA.address, "mes actions")
    assert len(office.post()) == 2, "the receipt of the reply, and another day's list"


def test_a_list_goes_to_the_address_on_file_whatever_address_asks(office: Office) -> None:
    with office.open_unit() as unit:
        unit.people.remember(SALMA.id, "assistante@org.example", "Youssef", office.moment.at)
    write(office, "assistante@org.example", "mes actions")

    assert [one.recipient for one in office.post()] == [SALMA.address]


def test_a_stranger_and_a_forger_get_nothing_and_wait_on_the_desk(office: Office) -> None:
    stranger = write(office, "nobody@else.example", "mes actions")
    twice = write(office, SALMA.address, "mes actions", From="x@else.example")

    assert (stranger, twice) == ("quarantine:no_token", "quarantine:no_token")
    assert office.post() == []
    assert [one.kind for one in office.desk()] == [DeskKind.QUARANTINE] * 2


def test_what_else_a_mail_says_waits_on_the_desk_as_ever(office: Office) -> None:
    assert write(office, SALMA.address, "1.1 terminé hier soir.\n\nMes actions") == (
        "quarantine:no_token"
    )

    assert "Action 1.1" in text_of(office.post()[0])
    assert [one.kind for one in office.desk()] == [DeskKind.QUARANTINE]


def test_who_owns_nothing_is_told_so(office: Office) -> None:
    write(office, NADIA.address, "mes actions")
    (told,) = office.post()

    said = " ".join(text_of(told).split())
    assert "Vous ne portez aucune action ouverte" in said
    assert "Une erreur" not in said, "there is nothing that a reply could be about"
    office.reply(told, "Et la 1.1 ?")
    assert [one.person for one in office.desk()] == [NADIA.id]


def test_a_reply_to_any_mail_of_ours_may_ask(office: Office) -> None:
    write(office, "nobody@else.example", "bonjour")
    tell_desk(office.open_unit, office.rules, PROGRAMME, office.moment)
    (desk,) = office.post()

    taken = office.reply(desk, "Mes actions ?")

    assert taken is not None
    assert taken.outcome == "apply"
    assert [one.recipient for one in office.post()] == [YOUSSEF.address]
    assert len(office.desk()) == 1
