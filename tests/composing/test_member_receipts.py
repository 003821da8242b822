from dataclasses import replace

from domain.model.mail import MailKind
from tests.composing.letters import COMPOSER, a_letter, composed, spaced
from tests.composing.members import BODY, HEARD


def test_a_members_receipt_names_the_body_and_whether_it_was_understood() -> None:
    heard = composed("heard")
    lost = replace(HEARD, lines=(), why="no_position", body="")
    mail = COMPOSER.compose(a_letter(MailKind.ACKNOWLEDGEMENT, lost))

    assert f"comme membre de « {BODY} »" in spaced(heard.text)
    assert spaced(heard.subject).startswith("Bien reçu")
    assert spaced(mail.subject).startswith("Réponse non comprise")
    assert "Vous recevez ce message au titre de" in spaced(mail.text)
