"""What each refusal means for the mail, the address and the channel."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.delivery import Fate, Refusal, Step
from domain.rules.refusals import backoff, judge

# step, code, enhanced, words, fate, address at fault, seconds of pause
Case = tuple[Step, int | None, str, str, Fate, bool, int | None]
CASES: list[Case] = [
    (Step.CONNECT, None, "", "timeout", Fate.NOT_SENT, False, 300),
    (Step.TLS, None, "", "connection-lost", Fate.NOT_SENT, False, 300),
    (Step.MAIL, None, "", "timeout", Fate.NOT_SENT, False, None),
    (Step.DATA, None, "", "connection-lost", Fate.NOT_SENT, False, None),
    (Step.DOT, None, "", "connection-lost", Fate.UNKNOWN, False, None),
    (Step.CONNECT, 421, "4.3.2", "Busy", Fate.NOT_SENT, False, 300),
    (Step.CONNECT, 554, "", "No service", Fate.CHANNEL, False, 900),
    (Step.HELLO, 550, "5.7.1", "Go away", Fate.CHANNEL, False, 900),
    (Step.AUTH, 535, "5.7.8", "Bad credentials", Fate.CHANNEL, False, 900),
    (Step.AUTH, 454, "4.7.0", "Too many tries", Fate.CHANNEL, False, 900),
    (Step.AUTH, 421, "4.7.0", "Too many tries", Fate.CHANNEL, False, 900),
    (Step.MAIL, 530, "5.7.57", "Not authenticated", Fate.CHANNEL, False, 900),
    (Step.RCPT, 534, "5.7.9", "Needs more", Fate.CHANNEL, False, 900),
    (Step.MAIL, 432, "4.3.2", "Concurrent connections", Fate.CHANNEL, False, 60),
    (Step.DOT, 432, "4.3.2", "Concurrent connections", Fate.CHANNEL, False, 60),
    (Step.DOT, 554, "5.2.0", "Submission quota exceeded", Fate.CHANNEL, False, 3600),
    (Step.RCPT, 550, "5.4.5", "Daily user sending limit", Fate.CHANNEL, False, 3600),
    (Step.DOT, 550, "5.7.30", "Basic authentication is off", Fate.CHANNEL, False, 900),
    (Step.RCPT, 550, "", "has exceeded the max emails per hour (100)", Fate.CHANNEL, False, 3600),
    (Step.RCPT, 452, "", "Sending quota reached", Fate.CHANNEL, False, 3600),
    (Step.DOT, 421, "4.7.28", "Unusual rate", Fate.CHANNEL, False, 3600),
    (Step.DOT, 550, "5.7.60", "No permission to send as", Fate.CHANNEL, False, 900),
    (Step.MAIL, 550, "5.7.1", "Sender not allowed", Fate.CHANNEL, False, 900),
    (Step.MAIL, 552, "5.3.4", "Too big", Fate.FAILED, False, None),
    (Step.MAIL, 503, "5.5.1", "Nested MAIL", Fate.DEFERRED, False, None),
    (Step.RCPT, 421, "4.3.2", "Closing", Fate.DEFERRED, False, None),
    (Step.RCPT, 450, "4.2.0", "Greylisted", Fate.DEFERRED, False, None),
    (Step.RCPT, 451, "4.7.1", "Greylisted", Fate.DEFERRED, False, None),
    (Step.RCPT, 450, "4.2.1", "Receiving mail at a rate", Fate.DEFERRED, False, None),
    (Step.RCPT, 452, "4.2.2", "Mailbox full", Fate.DEFERRED, True, None),
    (Step.RCPT, 552, "", "Mailbox full", Fate.DEFERRED, True, None),
    (Step.RCPT, 552, "5.2.2", "Mailbox full", Fate.DEFERRED, True, None),
    (Step.RCPT, 550, "5.2.2", "Mailbox full", Fate.DEFERRED, True, None),
    (Step.RCPT, 550, "5.1.1", "No such user", Fate.FAILED, True, None),
    (Step.RCPT, 550, "5.1.10", "Recipient not found", Fate.FAILED, True, None),
    (Step.RCPT, 550, "5.2.1", "Mailbox disabled", Fate.FAILED, True, None),
    (Step.RCPT, 550, "5.4.1", "Access denied", Fate.FAILED, True, None),
    (Step.RCPT, 550, "", "No such user here", Fate.FAILED, True, None),
    (Step.RCPT, 553, "", "Mailbox name not allowed", Fate.FAILED, True, None),
    (Step.RCPT, 550, "5.7.1", "Policy", Fate.FAILED, False, None),
    (Step.RCPT, 550, "", "Relaying denied", Fate.FAILED, False, None),
    (Step.RCPT, 554, "", "Blocked by our list", Fate.FAILED, False, None),
    (Step.RCPT, 503, "", "Bad sequence", Fate.DEFERRED, False, None),
    (Step.DATA, 554, "5.5.1", "No valid recipients", Fate.FAILED, False, None),
    (Step.DATA, 451, "", "Later", Fate.DEFERRED, False, None),
    (Step.DOT, 451, "4.7.500", "Server busy", Fate.DEFERRED, False, None),
    (Step.DOT, 550, "5.1.1", "No such user", Fate.FAILED, True, None),
    (Step.DOT, 552, "5.3.4", "Too big", Fate.FAILED, False, None),
    (Step.DOT, 552, "5.2.2", "Mailbox full", Fate.DEFERRED, True, None),
    (Step.DOT, 554, "5.7.1", "Spam", Fate.FAILED, False, None),
    (Step.DOT, 500, "", "Line too long", Fate.FAILED, False, None),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}-{case[1]}-{case[3]}")
def test_a_refusal_means(case: Case) -> None:
    step, code, enhanced, words, *meaning = case
    verdict = judge(Refusal(step, code, enhanced, words))

    assert [verdict.fate, verdict.address_at_fault, verdict.retry_after] == meaning


@pytest.mark.parametrize("step", [Step.TLS, Step.AUTH])
def test_our_own_refusal_to_go_on_pauses_the_channel(step: Step) -> None:
    verdict = judge(Refusal(step, text="starttls-not-offered", unsafe=True))

    assert (verdict.fate, verdict.retry_after) == (Fate.CHANNEL, 900)


@given(st.sampled_from(Step), st.integers(400, 599), st.text(max_size=60))
def test_an_answer_never_means_sent_nor_unknown(step: Step, code: int, words: str) -> None:
    fate = judge(Refusal(step, code, "", words)).fate

    assert fate not in (Fate.SENT, Fate.UNKNOWN)
    assert code >= 500 or fate is not Fate.FAILED


@given(st.integers(-5, 10_000))
def test_waiting_grows_and_is_bounded(attempt: int) -> None:
    assert 300 <= backoff(attempt) <= backoff(attempt + 1) <= 14_400


def test_the_first_waits_are_those_of_greylisting() -> None:
    assert [backoff(attempt) for attempt in range(1, 9)] == [
        300, 600, 1_200, 2_400, 4_800, 9_600, 14_400, 14_400,
    ]  # fmt: skip
