import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.utils import parseaddr

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from domain.model.mail import MailKind
from notifications.composing.headers import header_text, mailbox, unstructured
from tests.composing.contents import SALMA, the_request
from tests.composing.letters import COMPOSER, a_letter, parsed

HOSTILE = st.one_of(
    st.text(max_size=400),
    st.text(alphabet='ab\r\n:;<>@,"\\=?é\u202e\u2068\u0000 \u2028العربية😀', max_size=1200),
)
WORD = re.compile(r"=\?utf-8\?b\?([A-Za-z0-9+/=]+)\?=")


def read(field: str, name: str) -> str:
    """Return what the standard library reads in one field."""
    message = message_from_bytes(f"{field}\r\n\r\n".encode(), policy=policy.default)
    assert message.keys() == [name]
    assert not message.defects
    return str(message[name])


@given(HOSTILE)
@example("Bcc\r\nBcc: nadia@ailleurs.example")
@example("=?utf-8?q?=0D=0ABcc:?= nadia")
@example("x" * 1500)
@example("👩‍👩‍👧‍👦" * 60)
def test_any_subject_is_read_back_as_it_was_cleaned(subject: str) -> None:
    field = unstructured("Subject", subject)

    assert read(field, "Subject").strip() == header_text(subject)
    assert all(len(line) <= 78 for line in field.split("\r\n"))


@given(HOSTILE)
@example('Salma "la vraie" <nadia@ailleurs.example>')
@example("nadia@ailleurs.example,")
@example("سلمى بناني")
def test_any_name_leaves_one_mailbox_ours(name: str) -> None:
    field = mailbox("To", name, "salma@port.example")

    message = message_from_bytes(f"{field}\r\n\r\n".encode(), policy=policy.default)
    assert message.keys() == ["To"]
    assert [one.addr_spec for one in message["To"].addresses] == ["salma@port.example"]
    # The library puts a space between two encoded words of a name, against RFC 2047 §6.2; its
    # older reader doesn't.
    shown, address = parseaddr(field.removeprefix("To: ").replace("\r\n", ""))
    assert address == "salma@port.example"
    assert str(make_header(decode_header(shown))) == header_text(name)


@given(st.text(max_size=200))
@example("salma@port.example\r\nBcc: nadia@ailleurs.example")
@example("salma@port.example, nadia@ailleurs.example")
def test_any_address_stays_in_its_field(address: str) -> None:
    lines = mailbox("To", "Salma", address).split("\r\n")

    assert lines[0].startswith("To: ")
    assert all(line.startswith(" ") for line in lines[1:])
    assert sum(line.count("<") + line.count(",") for line in lines) == 1


@given(st.text(min_size=1, max_size=200))
@example("é" * 200)
@example("😀" * 100)
def test_encoded_words_are_short_and_whole(text: str) -> None:
    for word in WORD.finditer(unstructured("Subject", text)):
        assert len(word[0]) <= 75
        assert word[0].encode("ascii")


@pytest.mark.parametrize("place", ["name", "programme_name"])
@given(text=HOSTILE)
def test_a_hostile_name_adds_no_field_to_a_mail(place: str, text: str) -> None:
    letter = a_letter(MailKind.REQUEST, the_request())
    if place == "name":
        letter = replace(letter, recipient=replace(SALMA, name=text))
    else:
        letter = replace(letter, programme_name=text)

    message = parsed(COMPOSER.compose(letter))

    plain = parsed(COMPOSER.compose(a_letter(MailKind.REQUEST, the_request())))
    assert message.keys() == plain.keys()
    assert [one.addr_spec for one in message["To"].addresses] == [SALMA.address]
    assert [one.addr_spec for one in message["From"].addresses] == ["suivi@programme.example"]
