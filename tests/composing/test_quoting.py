from email.message import EmailMessage
from email.policy import SMTP

import pytest

from domain.model.mail import ComposedMail
from domain.model.reading import AskedAction, AskedRequest, Outcome, Reading
from domain.model.status import Language, Status
from notifications.reading.border import Border
from notifications.reading.reader import MailReader
from tests.composing.contents import LINES, SALMA, TODAY
from tests.composing.letters import REQUEST, SENDER, TOKENS, composed, part

READER = MailReader(Border(SENDER.domain), TOKENS)
ASKING = [(name, tongue) for name in ("request", "reminder", "notice") for tongue in Language]
EXAMPLES = {
    Language.FR: ("1 : terminée", "2 : 60 %", "3 : bloquée : budget", "1 : report au 30/07/2026"),
    Language.AR: ("1: منجز", "2: 60%", "3: متوقف: الميزانية", "1: مؤجل إلى 30/07/2026"),
    Language.EN: ("1: done", "2: 60%", "3: blocked by budget", "1: moved to 30/07/2026"),
}


def answer(mail: ComposedMail, body: str, subtype: str = "plain") -> Reading:
    """Return what is understood when Salma answers the mail with this body."""
    reply = EmailMessage()
    reply["From"] = SALMA.address
    reply["To"] = SENDER.reply_address(REQUEST)
    reply["Subject"] = f"Re: {mail.subject}"
    reply["Message-ID"] = "<r1@port.example>"
    reply.set_content(body, subtype=subtype)
    recipients = (SENDER.reply_address(REQUEST),)
    return READER.read(reply.as_bytes(policy=SMTP), recipients, asked(mail))


def asked(mail: ComposedMail) -> AskedRequest:
    """Return what the request asked Salma, in the mail's own words."""
    return AskedRequest(
        recipient=SALMA.address,
        reply_address=SENDER.reply_address(REQUEST),
        sent_text=mail.text,
        asked_on=TODAY,
        on=TODAY,
        actions=tuple(
            AskedAction(
                number=line.number,
                action=line.ref,
                ref=line.ref,
                title=line.title,
                deadline=line.deadline,
                status=line.status,
                progress=line.progress,
            )
            for line in LINES
        ),
    )


@pytest.mark.parametrize(("name", "language"), ASKING)
def test_our_own_words_sent_back_say_nothing(name: str, language: Language) -> None:
    mail = composed(name, language)
    quoted = "".join(f"> {line}\n" for line in mail.text.split("\n"))
    cited = f'<blockquote type="cite">{part(mail, "html")}</blockquote>'

    for reading in (
        answer(mail, quoted),
        answer(mail, mail.text),
        answer(mail, " ".join(mail.text.split())),
        answer(mail, cited, "html"),
    ):
        assert reading.outcome is Outcome.NONE
        assert reading.updates == ()


@pytest.mark.parametrize("language", Language)
def test_each_example_of_the_mail_is_understood_as_it_stands(language: Language) -> None:
    mail = composed("request", language)
    quoted = "".join(f"> {line}\n" for line in mail.text.split("\n"))

    readings = [answer(mail, f"{one}\n\n{quoted}") for one in EXAMPLES[language]]

    assert all(one in mail.text.replace("\N{NO-BREAK SPACE}", " ") for one in EXAMPLES[language])
    assert [reading.outcome for reading in readings] == [Outcome.APPLY] * 4
    updates = [reading.updates[0] for reading in readings]
    assert [(one.action, one.status) for one in updates] == [
        ("1.3", Status.DONE),
        ("2.4", Status.IN_PROGRESS),
        ("3.1", Status.BLOCKED),
        ("1.3", Status.POSTPONED),
    ]
    assert [one.why for one in updates] == [""] * 4
