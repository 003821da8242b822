"""Each mail read by a parser that owes nothing to Python's: the one in Rust, `fast_mail_parser`."""

from dataclasses import replace

import fast_mail_parser
import pytest

from domain.model.mail import ComposedMail
from domain.model.status import Language
from tests.composing.contents import SALMA
from tests.composing.letters import COMPOSER, LETTERS, composed, parsed, part

HOSTILE = 'Zoé "Ext.";\r\nBcc: x@evil.example, <a@b>,\u202e مريم =?utf-8?b?eA==?= 🎉'


def agrees(mail: ComposedMail) -> None:
    """Hold what the other parser reads against the mail and against Python's own parser."""
    read, ours = fast_mail_parser.parse_email(mail.raw), parsed(mail)

    assert not read.warnings
    assert read.subject == mail.subject
    assert read.text_plain == [mail.text.replace("\n", "\r\n")]
    assert [one.replace("\r\n", "\n") for one in read.text_html] == [part(mail, "html")]
    assert [name.lower() for name in read.headers] == [name.lower() for name in ours]
    (seen,) = read.to
    assert seen.address == mail.recipient
    assert not read.cc
    assert not read.bcc
    files = {one.get_content_type(): one.get_payload(decode=True) for one in ours.walk()}
    for one in read.attachments:
        assert bytes(one.content) == files[one.mimetype]


@pytest.mark.parametrize("language", Language)
def test_each_mail_is_read_alike_by_another_parser(language: Language) -> None:
    for name in LETTERS:
        agrees(composed(name, language))


@pytest.mark.parametrize("name", ["request", "digest", "invitation", "minutes"])
def test_a_name_that_is_a_header_stays_a_name(name: str) -> None:
    letter = LETTERS[name](Language.FR)
    hostile = replace(SALMA, name=HOSTILE)
    agrees(COMPOSER.compose(replace(letter, recipient=hostile, programme_name=HOSTILE)))
