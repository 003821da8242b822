"""Machines answer too: their mail is recognised and is never an answer."""

from datetime import date

import pytest

from domain.model.reading import Nature, Outcome
from notifications.reading.opening import opened
from notifications.reading.understanding import open_mail, understand
from tests.reading.letters import BORDER, SALMA, mail, request

Written = tuple[str, dict[str, str], str]

ABSENT: tuple[Written, ...] = (
    ("Réponse automatique : Point d'avancement", {}, "Je suis absente du bureau."),
    ("Absente du bureau", {}, "De retour lundi."),
    ("Salma est absent(e).", {}, "Je serai absente."),
    ("Automatic reply: Status", {}, "I am away."),
    ("رد تلقائي: حالة الإجراء", {}, "أنا خارج المكتب"),
    ("Re: Point", {"Auto-Submitted": "auto-replied (vacation)"}, "Bonjour."),
    ("Re: Point", {"X-Auto-Response-Suppress": "All"}, "Je suis en congé jusqu'au 20 mai."),
    ("Auto: Point", {"Precedence": "bulk", "X-Autoreply": "yes"}, "En déplacement."),
)
MACHINES: tuple[Written, ...] = (
    ("Accusé de réception : Point", {}, "Votre message a été reçu."),
    ("Ticket 42", {}, "Ceci est un message automatique, merci de ne pas y répondre."),
    ("Rapport du soir", {"Auto-Submitted": "auto-generated"}, "Tout va bien."),
    ("Lettre", {"Precedence": "junk"}, "Nos offres."),
)
PEOPLE: tuple[Written, ...] = (
    ("RE: Point", {"X-Auto-Response-Suppress": "DR, OOF, AutoReply"}, "En cours."),
    ("Re: Point", {"Precedence": "list", "List-Id": "<a.b>"}, "En cours."),
    ("Re: Point", {"Auto-Submitted": "no"}, "En cours."),
    ("رد: حالة الإجراء", {}, "قيد التنفيذ"),
    ("Re: Point", {"Return-Path": "<>"}, "En cours."),
    ("Re: Point", {}, "Je serai absente la semaine prochaine, l'action est à 40 %."),
    ("Automatisation du service", {}, "En cours."),
)


def _nature(subject: str, headers: dict[str, str], body: str) -> Nature:
    message = mail(body)
    message.replace_header("Subject", subject)
    for name, value in headers.items():
        message[name] = value
    return open_mail(message.as_bytes(), BORDER).nature


@pytest.mark.parametrize(("subject", "headers", "body"), ABSENT)
def test_absences_are_recognised(subject: str, headers: dict[str, str], body: str) -> None:
    assert _nature(subject, headers, body) is Nature.OUT_OF_OFFICE


@pytest.mark.parametrize(("subject", "headers", "body"), MACHINES)
def test_other_machines_are_recognised(subject: str, headers: dict[str, str], body: str) -> None:
    assert _nature(subject, headers, body) is Nature.AUTOMATIC


@pytest.mark.parametrize(("subject", "headers", "body"), PEOPLE)
def test_people_stay_people(subject: str, headers: dict[str, str], body: str) -> None:
    assert _nature(subject, headers, body) is Nature.HUMAN


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Absente jusqu'au 20 mai. Urgences : M. Karim.", date(2026, 5, 20)),
        ("Je serai absente à partir du 2026-05-11, de retour le 2026-05-18.", date(2026, 5, 18)),
        ("Absente du 11 au 22 mai", date(2026, 5, 22)),
        ("I am out of office until 20 May.", date(2026, 5, 20)),
        ("أنا خارج المكتب إلى غاية 20 ماي.", date(2026, 5, 20)),
        ("Absente.", None),
    ],
)
def test_an_absence_says_when_it_ends_and_never_answers(words: str, day: date | None) -> None:
    message = mail(words)
    message["Auto-Submitted"] = "auto-replied"

    answer = understand(message.as_bytes(), request(), BORDER)

    assert (answer.outcome, answer.updates, answer.returns_on) == (Outcome.NONE, (), day)


REPORT = f"""From: MAILER-DAEMON@relais.example
To: bounce+verp2345@programme.example
Subject: Undelivered Mail Returned to Sender
Return-Path: <>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I'm sorry to have to inform you that your message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; relais.example

Final-Recipient: rfc822; {SALMA}
Action: %(action)s
Status: %(status)s
Diagnostic-Code: smtp; 550 5.1.1 No such user

--b
Content-Type: message/rfc822

From: suivi@programme.example
Message-ID: <demande-7@programme.example>
Subject: Point

Bonjour
--b--
"""


@pytest.mark.parametrize(
    ("action", "status", "permanent"),
    [("failed", "5.1.1", True), ("failed", "4.4.1", False), ("delayed", "5.1.1", False)],
)
def test_a_report_says_who_whether_for_good_and_for_which_mail(
    action: str, status: str, *, permanent: bool
) -> None:
    raw = (REPORT % {"action": action, "status": status}).encode()

    bounce = open_mail(raw, BORDER).bounce

    assert bounce is not None
    assert (bounce.recipients, bounce.permanent) == ((SALMA,), permanent)
    assert (bounce.message_ids, bounce.token) == (("demande-7@programme.example",), "verp2345")


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Mail delivery failed", f"<{SALMA}>: 550 5.1.1 user unknown"),
        ("Message non remis", f"{SALMA}\n552 5.2.2 Boîte pleine"),
    ],
)
def test_a_report_without_form_is_read_by_its_words(subject: str, body: str) -> None:
    raw = f"From: postmaster@relais.example\nTo: x@y.example\nSubject: {subject}\n\n{body}"

    mail_in = open_mail(raw.encode(), BORDER)

    assert mail_in.nature is Nature.BOUNCE
    assert mail_in.bounce is not None
    assert (mail_in.bounce.recipients, mail_in.bounce.permanent) == ((SALMA,), True)


def test_a_read_receipt_is_no_failure() -> None:
    raw = b"From: a@b.example\nContent-Type: multipart/report; boundary=x;\n"
    raw += b" report-type=disposition-notification\n\n--x\n\nlu\n--x--\n"

    assert opened(raw, BORDER).mail.nature is Nature.AUTOMATIC
