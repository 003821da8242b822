"""A token names one of our mails for one purpose, and nobody else can make one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.reading import AskedRequest
from domain.ports.reader import Reader
from domain.rules.keys import mail_id
from notifications.reading.border import Border
from notifications.reading.reader import MailReader
from notifications.tokens import TOKEN_LENGTH, Purpose, Tokens
from tests.reading.letters import BORDER, SALMA, mail, request, told

OLD, NEW = b"ancienne clef " * 3, b"nouvelle clef " * 3
TOKENS = Tokens({0: OLD, 1: NEW}, minting=1)
LETTERS = "abcdefghijklmnopqrstuvwxyz234567"
MAIL_IDS = st.text(alphabet=LETTERS, min_size=8, max_size=8)
PURPOSES = st.sampled_from(Purpose)


@given(PURPOSES, MAIL_IDS)
def test_a_token_says_again_what_it_was_made_for(purpose: Purpose, wanted: str) -> None:
    token = TOKENS.mint(purpose, wanted)

    assert len(token) == TOKEN_LENGTH
    assert set(token) <= set(LETTERS)
    assert TOKENS.verify(purpose, token) == wanted
    assert TOKENS.verify(purpose, token.upper()) == wanted


@given(MAIL_IDS, st.integers(0, TOKEN_LENGTH - 1), st.sampled_from(LETTERS))
def test_one_changed_letter_makes_it_worthless(wanted: str, at: int, letter: str) -> None:
    token = TOKENS.mint(Purpose.REPLY, wanted)
    changed = token[:at] + letter + token[at + 1 :]

    assert TOKENS.verify(Purpose.REPLY, changed) == (wanted if changed == token else None)


@given(st.text(max_size=40))
def test_nothing_else_is_a_token(text: str) -> None:
    assert TOKENS.verify(Purpose.REPLY, text) is None


@given(MAIL_IDS, PURPOSES, PURPOSES)
def test_a_token_opens_nothing_but_its_purpose(wanted: str, made: Purpose, used: Purpose) -> None:
    token = TOKENS.mint(made, wanted)

    assert TOKENS.verify(used, token) == (wanted if made is used else None)


def test_two_keys_live_side_by_side_until_the_old_one_goes() -> None:
    token = Tokens({0: OLD}, minting=0).mint(Purpose.REPLY, "abcd2345")

    assert TOKENS.verify(Purpose.REPLY, token) == "abcd2345"
    assert Tokens({1: NEW}, minting=1).verify(Purpose.REPLY, token) is None


@pytest.mark.parametrize("wrong", ["", "abc", "abcd2341", "abcd 345", "é" * 8])
def test_only_a_mail_id_can_be_minted(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        TOKENS.mint(Purpose.REPLY, wrong)


def test_the_reply_address_fits_any_mail_server() -> None:
    token = TOKENS.mint(Purpose.REPLY, mail_id("status-request:amlt:2026-05:salma"))

    assert len(f"suivi+{token}") <= 64


def test_the_reader_finds_the_mail_that_is_answered_and_the_one_that_bounced() -> None:
    reader: Reader = MailReader(BORDER, TOKENS)
    wanted = mail_id("status-request:amlt:2026-05:salma")
    reply = f"suivi+{TOKENS.mint(Purpose.REPLY, wanted)}@programme.example"
    bounce = f"bounce+{TOKENS.mint(Purpose.BOUNCE, wanted)}@programme.example"

    (token,) = reader.open(mail("x", to=SALMA).as_bytes(), (reply,)).reply_tokens

    assert reader.request_of(token) == wanted
    assert reader.bounced((SALMA, bounce)) == wanted
    assert reader.bounced((reply,)) is None


def test_the_reader_reads() -> None:
    asked: AskedRequest = request()

    answer = MailReader(Border("programme.example"), TOKENS).read(
        mail("60 %").as_bytes(), (), asked
    )

    assert told(answer.updates) == ["1 in_progress 60"]
