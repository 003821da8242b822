from dataclasses import replace
from datetime import UTC, date, datetime
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.letters import DeskContent, DeskLine
from domain.model.mail import MailKind
from domain.model.status import Language
from notifications.composing.composer import MailComposer
from notifications.composing.message import Parts, message
from notifications.composing.sender import Sender
from notifications.tokens import Purpose
from tests.composing.contents import CHARTER, SALMA, TODAY, the_request
from tests.composing.letters import (
    COMPOSER,
    LETTERS,
    MAIL,
    REQUEST,
    SENDER,
    TOKENS,
    a_letter,
    composed,
    parsed,
    part,
    spaced,
)

MAILS = [(name, language) for name in LETTERS for language in Language]
REPLIED = {"receipt", "decided"}
ANSWERED = {"gate", "request", "reminder", "notice"}
TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\r"))


@given(TEXT, TEXT)
def test_what_is_written_by_hand_is_what_the_library_reads(text: str, html: str) -> None:
    raw = message(["Subject: x"], Parts(text, html), "=_aaaaaaaa")

    read = parsed(replace(composed("request"), raw=raw))
    assert not read.defects
    assert [one.get_content_type() for one in read.iter_parts()] == ["text/plain", "text/html"]
    assert [one.get_payload(decode=True) for one in read.iter_parts()] == [
        one.replace("\n", "\r\n").encode() for one in (text, html)
    ]
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert all(len(line) <= 78 for line in raw.split(b"\r\n"))


@pytest.mark.parametrize(("name", "language"), MAILS)
def test_a_mail_says_the_same_as_the_library_would_write(name: str, language: Language) -> None:
    mail = composed(name, language)
    read = parsed(mail)

    theirs = EmailMessage()
    for field, value in read.items():
        if not field.startswith(("Content-", "MIME-")):
            theirs[field] = str(value)
    fields = theirs.keys()
    theirs.set_content(part(mail, "plain"))
    theirs.add_alternative(part(mail, "html"), subtype="html")
    again = parsed(replace(mail, raw=theirs.as_bytes()))

    assert not read.defects
    assert {key: str(read[key]) for key in fields} == {key: str(again[key]) for key in fields}
    assert part(mail, "plain") == mail.text
    assert str(read["Subject"]) == mail.subject


@pytest.mark.parametrize("name", LETTERS)
def test_the_same_letter_gives_the_same_bytes(name: str) -> None:
    assert MailComposer(SENDER).compose(LETTERS[name](Language.FR)) == composed(name)


@pytest.mark.parametrize("name", LETTERS)
def test_an_answer_comes_back_to_the_request(name: str) -> None:
    mail = composed(name)
    read = parsed(mail)

    token = TOKENS.mint(Purpose.REPLY, REQUEST)
    assert read["From"].addresses[0].addr_spec == "suivi@programme.example"
    assert read["Reply-To"].addresses[0].addr_spec == f"suivi+{token}@programme.example"
    assert mail.sender == f"bounce+{TOKENS.mint(Purpose.BOUNCE, mail.mail_id)}@programme.example"
    assert mail.recipient == SALMA.address


def test_a_letter_without_a_thread_bears_no_token() -> None:
    read = parsed(COMPOSER.compose(replace(LETTERS["desk"](Language.FR), thread="")))

    assert read["Reply-To"] is None
    assert read["References"] is None


def test_what_follows_a_request_joins_its_conversation() -> None:
    asked, reminded = parsed(composed("request")), parsed(composed("reminder"))

    assert asked["Message-ID"] == f"<{REQUEST}.suivi@programme.example>"
    assert asked["In-Reply-To"] is None
    assert reminded["Message-ID"] == f"<{MAIL}.suivi@programme.example>"
    assert reminded["In-Reply-To"] == reminded["References"] == asked["Message-ID"]


def test_a_receipt_answers_the_reply_itself() -> None:
    letter = replace(LETTERS["receipt"](Language.FR), in_reply_to="<r1@port.example>")

    read = parsed(COMPOSER.compose(letter))

    assert read["In-Reply-To"] == "<r1@port.example>"
    assert read["References"].split() == [
        f"<{REQUEST}.suivi@programme.example>",
        "<r1@port.example>",
    ]


def test_a_forged_message_id_is_not_repeated() -> None:
    forged = "<r1@port.example>\r\nBcc: nadia@ailleurs.example"
    letter = replace(LETTERS["receipt"](Language.FR), in_reply_to=forged)

    read = parsed(COMPOSER.compose(letter))

    assert read["Bcc"] is None
    assert read["In-Reply-To"] == f"<{REQUEST}.suivi@programme.example>"


@pytest.mark.parametrize("name", LETTERS)
def test_only_what_awaits_an_answer_lets_absences_and_bounces_through(name: str) -> None:
    read = parsed(composed(name))

    if name in ANSWERED:
        assert read["Auto-Submitted"] is None
        assert read["X-Auto-Response-Suppress"] == "DR, RN, NRN, AutoReply"
    else:
        assert read["Auto-Submitted"] == ("auto-replied" if name in REPLIED else "auto-generated")
        assert read["X-Auto-Response-Suppress"] == "All"


def test_only_a_digest_can_be_left() -> None:
    assert [name for name in LETTERS if parsed(composed(name))["List-Unsubscribe"]] == ["digest"]
    token = TOKENS.mint(Purpose.UNSUBSCRIBE, MAIL)
    left = parsed(composed("digest"))["List-Unsubscribe"]
    assert str(left).strip().startswith(f"<mailto:suivi+{token}@programme.example?subject=")


def test_the_date_is_the_letters_own() -> None:
    letter = LETTERS["request"](Language.FR)
    noon = COMPOSER.compose(replace(letter, at=None))

    assert parsedate_to_datetime(parsed(COMPOSER.compose(letter))["Date"]) == letter.at
    assert parsedate_to_datetime(parsed(noon)["Date"]) == datetime(2026, 3, 10, 12, tzinfo=UTC)


def test_a_relay_that_refuses_many_senders_gets_one() -> None:
    composer = MailComposer(Sender("programme.example", TOKENS.mint, bounce_verp=False))

    assert composer.compose(LETTERS["request"](Language.FR)).sender == "suivi@programme.example"


def test_a_deadline_of_another_year_says_which() -> None:
    lines = (CHARTER, replace(CHARTER, number=4, deadline=date(2027, 6, 30)))
    letter = a_letter(MailKind.REQUEST, replace(the_request(), lines=lines))

    text = spaced(COMPOSER.compose(letter).text)

    assert text.count("échéance 30 juin") == 2
    assert text.count("échéance 30 juin 2027") == 1


def test_the_desk_offers_to_accept_only_what_could_take_effect() -> None:
    doubtful = DeskLine(7, "ambiguous", TODAY, SALMA.name, facts={"why": "no_status_word"})
    candidate = DeskLine(8, "ambiguous", TODAY, SALMA.name, facts={"progress": 60})
    letter = a_letter(MailKind.DESK, DeskContent((doubtful, candidate)))

    text = spaced(COMPOSER.compose(letter).text)

    assert "« refuser 7 : motif »" in text
    assert "« valider 7 »" not in text
    assert "« valider 8 »" in text


def test_every_kind_of_mail_is_told_here() -> None:
    assert {letter(Language.FR).kind for letter in LETTERS.values()} == set(MailKind)
