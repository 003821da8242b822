from dataclasses import replace

from domain.model.mail import MailKind
from domain.model.report import Effect
from domain.model.status import Status
from domain.model.understood import UnderstoodLine
from tests.composing.contents import the_receipt
from tests.composing.letters import COMPOSER, a_letter, spaced


def test_what_only_the_coordinator_can_settle_is_not_asked_of_the_owner() -> None:
    passed = UnderstoodLine("2.4", "Former 40 tuteurs", Effect.ASKED, why="delegation")
    noted = replace(passed, ref="1.3", effect=Effect.APPLIED, why="", status=Status.DONE)
    content = replace(the_receipt(), lines=(noted, passed), why="", text="", pending=())

    mail = COMPOSER.compose(a_letter(MailKind.RECEIPT, content))

    text = spaced(mail.text)
    assert "C’est noté pour une action, un point transmis à la coordination" in text
    assert "TRANSMIS À LA COORDINATION" in text
    assert "préciser" not in text + mail.subject
    alone = COMPOSER.compose(a_letter(MailKind.RECEIPT, replace(content, lines=(passed,))))
    assert "un point transmis à la coordination" in spaced(alone.subject)
