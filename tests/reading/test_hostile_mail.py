"""Nothing that arrives raises, hangs or is obeyed."""

import pickle
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.model.reading import Outcome
from notifications.reading.opening import opened
from notifications.reading.understanding import open_mail, understand
from tests.reading.letters import ALL_THREE, BORDER, REPLY_TO, SALMA, SENT, mail
from tests.reading.mutations import WHOLE, mutated

MUTATED = 5_000
HEAD = f"From: {SALMA}\r\nTo: {REPLY_TO}\r\n".encode()
NESTED = b"".join(
    b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (depth, depth)
    for depth in range(400)
)
BODIES = {
    "on": "On " * 20_000,
    "spaces": " " * 100_000,
    "lines of on": "On \n" * 5_000,
    "brackets": "<" * 50_000,
    "dashes": "-" * 50_000,
    "quotes": "> ligne\n" * 25_000,
    "attributions": "Le 1 mai 2026, X <a@b.c> a écrit :\n" * 2_000,
    "percentages": "60 % " * 2_300,
    "words": "terminé " * 8_000,
    "numbers": "1) " * 3_900,
    "questions": "terminé ? " * 1_100,
    "headers": "De : a\n" * 8_000,
    "arabic": "تم " * 3_900,
    "commands": "rappelez-moi le 15/04 absente jusqu'au 20 mai. " * 250,
    "headings": "1. Plateforme numérique :\n" * 1_900,
    "references": "la 2.9 " * 1_400,
    "open addresses": "<a@b " * 20_000,
    "dated addresses": "2026 9:14 <a@b\n" * 4_000,
    "addresses": "a@" * 30_000,
    "our mail again and again": SENT * 120,
    "our mail without its spaces": "".join(SENT.split()) * 150,
    "pieces of our mail": "".join(f"{SENT[at : at + 45]}\nx\n" for at in range(300)) * 4,
}
RAW = {
    "subject of a megabyte": HEAD + b"Subject: " + b"=?utf-8?q?a?= " * 80_000 + b"\r\n\r\nx",
    "brackets in From": b"From: " + b"<" * 60 + b"\r\n\r\nx",
    "nesting": HEAD + NESTED + b"x",
    "enclosed mails": HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 5_000,
    "parts": HEAD
    + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    + b"--b\r\n\r\nx\r\n" * 9_000,
    "parameters": HEAD + b"Content-Type: text/plain" + b';a="b' * 15_000 + b"\r\n\r\nx",
    "unknown charset": HEAD + b"Content-Type: text/plain; charset=x-bogus\r\n\r\n\xe9t\xe9",
    "strange codec": HEAD + b"Content-Type: text/plain; charset=punycode\r\n\r\n" + b"a-" * 9_000,
    "nul": HEAD + b"\r\n" + b"\x00" * 50_000,
    "no header": b"\xff\xfe\x00",
    "nothing": b"",
    "bad base64": HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n" + b"A" * 1_000_001,
    "html": HEAD + b"Content-Type: text/html\r\n\r\n" + b"<div>" * 50_000,
    "quotes of html": HEAD + b"Content-Type: text/html\r\n\r\n" + b"<blockquote>" * 5_000,
}


@pytest.mark.parametrize("body", BODIES)
def test_no_body_takes_a_second(body: str) -> None:
    start = process_time()

    answer = understand(mail(BODIES[body]).as_bytes(), ALL_THREE, BORDER)

    assert process_time() - start < 1
    assert answer.outcome is not Outcome.APPLY


@pytest.mark.parametrize("name", RAW)
def test_no_mail_takes_a_second_or_is_applied(name: str) -> None:
    start = process_time()

    answer = understand(RAW[name], ALL_THREE, BORDER)

    assert process_time() - start < 1
    assert answer.outcome is not Outcome.APPLY


@pytest.mark.parametrize("name", ["subject of a megabyte", "nesting", "parts", "parameters"])
def test_what_breaks_a_limit_is_a_defect(name: str) -> None:
    assert open_mail(RAW[name], BORDER).defects


@pytest.mark.parametrize("seed", range(5))
def test_no_mutated_mail_raises_and_each_is_read_the_same_twice(seed: int) -> None:
    for number, raw in enumerate(mutated(seed, MUTATED // 5)):
        found = open_mail(raw, BORDER)
        # Reading takes ten times as long as opening, and damage to the form seldom reaches it.
        if number % 20 == 0:
            assert understand(raw, ALL_THREE, BORDER) == understand(raw, ALL_THREE, BORDER)
            assert found == open_mail(raw, BORDER)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_no_words_raise_and_only_the_actions_asked_about_are_touched(text: str) -> None:
    raw = (
        HEAD + b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + text.encode("utf-8", "replace")
    )

    answer = understand(raw, ALL_THREE, BORDER)

    assert {one.action for one in answer.updates} <= {one.action for one in ALL_THREE.actions}


def test_what_was_opened_can_leave_a_child_process() -> None:
    found = opened(WHOLE, BORDER)

    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 -- our own bytes
