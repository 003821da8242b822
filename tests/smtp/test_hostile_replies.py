"""A server may answer anything: nothing breaks the batch, lies about a mail or fills the store."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.delivery import Fate, Step
from notifications.security import Security
from notifications.smtp.channel import Channel, Patience
from notifications.smtp.gateway import SmtpGateway
from notifications.smtp.replies import clean, enhanced_status, queue_id, refusal_of
from tests.smtp.ledgers import MemoryLedger, a_mail
from tests.smtp.scripted_server import ScriptedServer
from tests.smtp.scripts import Say

PATIENT = Patience(connect=10, reply=10, answer=10, landing=0.1)


async def sent_to_a_server_that_says(place: str, act: Say) -> MemoryLedger:
    async with ScriptedServer(lambda number: {place: act} if number == 1 else {}) as server:
        ledger = MemoryLedger()
        channel = Channel("127.0.0.1", server.port, Security.PLAIN, patience=PATIENT)
        await SmtpGateway(channel).send([a_mail()], ledger)
        return ledger


@pytest.mark.parametrize("words", [
    b"999 what\r\n", b"abc def\r\n", b"25\r\n", b"\r\n", b"\x00\xff\xfe\r\n", b"-50 no\r\n",
    b"250" + b"x" * 40_000 + b"\r\n", b"x" * 100_000, b"250-more\r\n" * 5_000, b"199 odd\r\n",
    b"354 go on\r\n",
])  # fmt: skip
@pytest.mark.parametrize(
    ("place", "fate"), [("RCPT", Fate.NOT_SENT), ("dot", Fate.UNKNOWN), ("taken", Fate.UNKNOWN)]
)
async def test_an_answer_without_meaning_is_no_answer(words: bytes, place: str, fate: Fate) -> None:
    ledger = await sent_to_a_server_that_says(place, Say(words))

    assert ledger.fates == {"m1": fate}
    assert len(ledger.of("m1").text) <= 500


async def test_words_in_latin_1_with_controls_are_kept_clean() -> None:
    words = b"550 5.1.1 Bo\xeete inconnue\x1b[31m \xe2\x80\xaetxt.exe\x07\r\n"
    ledger = await sent_to_a_server_that_says("RCPT", Say(words))

    assert ledger.of("m1").text == "5.1.1 Bo\ufffdte inconnue [31m txt.exe"


async def test_long_words_are_cut() -> None:
    ledger = await sent_to_a_server_that_says("RCPT", Say(b"550 5.1.1 " + b"no " * 2_000 + b"\r\n"))

    text = ledger.of("m1").text
    assert len(text) == 500
    assert text.endswith("…")


async def test_an_answer_given_before_its_question_is_not_taken_for_it() -> None:
    """Three answers to RCPT: the others must not pass for those to DATA and the dot."""
    ledger = await sent_to_a_server_that_says("RCPT", Say(b"250 Ok\r\n354 Go\r\n250 Taken\r\n"))

    assert ledger.of("m1").fate is Fate.NOT_SENT


async def test_words_after_the_354_do_not_pass_for_a_mail_taken() -> None:
    ledger = await sent_to_a_server_that_says("DATA", Say(b"354 Go on\r\n250 Taken\r\n"))

    assert ledger.of("m1").fate is Fate.NOT_SENT


@given(st.text())
def test_clean_words_are_one_printable_line(words: str) -> None:
    line = clean(words)

    assert len(line) <= 500
    assert line.isprintable()


@given(st.integers(min_value=-1, max_value=9999), st.text())
def test_any_answer_makes_a_refusal(code: int, words: str) -> None:
    refusal = refusal_of(Step.RCPT, code, words)

    assert refusal.code is None or 400 <= refusal.code < 600
    assert refusal.enhanced == "" or refusal.enhanced[0] == str(refusal.code)[0]


@pytest.mark.parametrize(("code", "words", "status"), [
    (550, "5.1.1 No such user", "5.1.1"), (550, "#5.1.0 Address rejected", "5.1.0"),
    (550, "5.1.1", "5.1.1"), (550, "5.1.01 Padded", "5.1.1"), (550, "4.2.2 Contradicts", ""),
    (554, "5.9.1.2 is on a list", ""), (550, "No such user 5.1.1", ""),
    (450, "4.2.0 Later", "4.2.0"),
])  # fmt: skip
def test_the_enhanced_status_is_read_where_it_stands(code: int, words: str, status: str) -> None:
    assert enhanced_status(code, words) == status


@pytest.mark.parametrize(("words", "name"), [
    ("2.0.0 Ok: queued as 4F1B2C3D4E", "4F1B2C3D4E"),
    ("OK id=1tXyZ9-0000Ab-Cd", "1tXyZ9-0000Ab-Cd"),
    ("2.6.0 <a@b> [InternalId=123456, Hostname=h] Queued mail for delivery", "123456"),
    ("2.0.0 OK  1700000000 abc-123.45 - gsmtp", "1700000000 abc-123.45"),
    ("2.0.0 0AB1cd2345678 Message accepted for delivery", "0AB1cd2345678"), ("Ok", ""),
])  # fmt: skip
def test_the_servers_own_name_for_the_mail_is_found(words: str, name: str) -> None:
    assert queue_id(words) == name
