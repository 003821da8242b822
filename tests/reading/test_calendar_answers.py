from email import message_from_bytes
from email.policy import compat32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.meeting import Presence
from notifications.reading.calendar_answers import CalendarAnswer, calendar_answer

HEAD = b"Content-Type: text/calendar; charset=utf-8; method=REPLY\r\n\r\n"


def answered(calendar: bytes) -> CalendarAnswer | None:
    return calendar_answer(message_from_bytes(HEAD + calendar, policy=compat32))


@pytest.mark.parametrize(
    ("lines", "answer"),
    [
        (
            b"METHOD:REPLY\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b\r\nSEQUENCE:3\r\n",
            CalendarAnswer(Presence.PRESENT, 3),
        ),
        (
            b'method:reply\nattendee;cn="a;b:c";partstat=declined:mailto:a@b\nCOMMENT:non\n',
            CalendarAnswer(Presence.ABSENT, None, "non"),
        ),
        (
            b'METHOD:REPLY\r\nATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:x@y":mailto:a@b\r\n',
            CalendarAnswer(Presence.REPRESENTED, proxy="x@y"),
        ),
        (b"METHOD:REPLY\r\nATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:a@b\r\n", None),
        (b"METHOD:REQUEST\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b\r\n", None),
        (b"METHOD:REPLY\r\nEND:VEVENT\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b\r\n", None),
        (b"METHOD:REPLY\r\n", None),
        (b"", None),
    ],
)
def test_a_calendar_says_one_word_or_none(lines: bytes, answer: CalendarAnswer | None) -> None:
    assert answered(lines) == answer


@given(st.binary(max_size=400))
def test_any_bytes_give_an_answer_or_none(noise: bytes) -> None:
    answered(noise)
    answered(b"METHOD:REPLY\r\nATTENDEE;PARTSTAT=ACCEPTED" + noise)
