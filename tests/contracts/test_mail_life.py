from datetime import timedelta

import pytest

from domain.errors import RefusedError, StoreConflictError
from domain.model.delivery import Delivery, Fate, Step
from domain.model.mail import MailState
from domain.ports.unit_of_work import OpenUnit
from domain.rules.keys import mail_id
from domain.rules.refusals import backoff
from tests.contracts.mailing import (
    LEASE,
    a_delivery,
    claim,
    mail,
    owe,
    put_at_risk,
    recover,
    send,
    settle,
    state,
)
from tests.stories import NOON, composed, follow

LATER = NOON + LEASE + timedelta(seconds=1)
MUCH_LATER = LATER + LEASE + timedelta(seconds=1)


@pytest.fixture(autouse=True)
def _followed(open_unit: OpenUnit) -> None:
    follow(open_unit)


def test_a_sent_mail_keeps_the_server_s_words_and_is_never_due_again(open_unit: OpenUnit) -> None:
    owe(open_unit, "request:1")
    (sent,) = send(open_unit)

    kept = mail(open_unit, sent)
    assert (kept.state, kept.sent_at) == (MailState.SENT, NOON)
    assert (kept.attempts, kept.last_answer) == (1, "250 queued as Q1")
    assert claim(open_unit, MUCH_LATER) == []


@pytest.mark.parametrize("fate", [Fate.NOT_SENT, Fate.DEFERRED])
def test_what_was_put_off_comes_back_after_the_wait(open_unit: OpenUnit, fate: Fate) -> None:
    owe(open_unit, "request:1")
    (late,) = claim(open_unit)
    with open_unit() as unit:
        unit.outbox.settle([a_delivery(late, fate, retry_after=60)], NOON)

    assert mail(open_unit, late).next_at == NOON + timedelta(seconds=60)
    assert claim(open_unit, NOON + timedelta(seconds=59)) == []
    assert claim(open_unit, NOON + timedelta(seconds=60)) == [late]


def test_without_a_word_on_when_the_wait_grows_with_each_failure(open_unit: OpenUnit) -> None:
    owe(open_unit, "request:1")
    now = NOON
    for attempt in (1, 2, 3):
        (late,) = claim(open_unit, now)
        settle(open_unit, late, Fate.DEFERRED, now)
        after = mail(open_unit, late).next_at
        assert after == now + timedelta(seconds=backoff(attempt))
        now = after


def test_a_channel_that_stopped_is_no_failure_of_its_mails(open_unit: OpenUnit) -> None:
    owe(open_unit, "request:1", "request:2")
    tried, begun = claim(open_unit)
    never = Delivery(begun, Fate.CHANNEL, Step.CONNECT, retry_after=900)
    with open_unit() as unit:
        unit.outbox.settle([a_delivery(tried, Fate.CHANNEL, retry_after=900), never], NOON)

    for one in (tried, begun):
        kept = mail(open_unit, one)
        assert (kept.state, kept.attempts) == (MailState.QUEUED, 0)
        assert kept.next_at == NOON + timedelta(seconds=900)


def test_a_refused_mail_waits_for_a_person(open_unit: OpenUnit) -> None:
    owe(open_unit, "request:1")
    (refused,) = claim(open_unit)
    settle(open_unit, refused, Fate.FAILED)

    assert state(open_unit, refused) is MailState.FAILED
    assert claim(open_unit, MUCH_LATER) == []


def test_a_crash_before_data_loses_nothing_and_doubles_nothing(open_unit: OpenUnit) -> None:
    owe(open_unit, "request:1")
    (left,) = claim(open_unit)

    assert recover(open_unit, NOON) == ()
    assert state(open_unit, left) is MailState.SENDING
    assert recover(open_unit, LATER) == ()

    again = mail(open_unit, left)
    assert (again.state, again.resends) == (MailState.QUEUED, 0)
    assert claim(open_unit, LATER) == [left]


def test_a_crash_after_data_gives_one_resend_and_then_a_person(open_unit: OpenUnit) -> None:
    owe(open_unit, "request:1")
    (left,) = claim(open_unit)
    put_at_risk(open_unit, [left])

    assert recover(open_unit, LATER) == ()
    assert mail(open_unit, left).resends == 1
    assert claim(open_unit, LATER) == [left]
    put_at_risk(open_unit, [left], LATER)
    (held,) = recover(open_unit, MUCH_LATER)

    assert (held.mail_id, held.state) == (left, MailState.HELD)
    assert claim(open_unit, MUCH_LATER) == []
    assert recover(open_unit, MUCH_LATER + LEASE) == ()


def test_no_answer_after_the_dot_is_resent_once_too(open_unit: OpenUnit) -> None:
    owe(open_unit, "request:1")
    (silent,) = claim(open_unit)
    put_at_risk(open_unit, [silent])
    settle(open_unit, silent, Fate.UNKNOWN)

    assert state(open_unit, silent) is MailState.UNKNOWN
    assert recover(open_unit, NOON) == ()
    assert claim(open_unit) == [silent]


def test_a_resend_is_the_same_bytes_whatever_was_composed_since(open_unit: OpenUnit) -> None:
    owe(open_unit, "request:1")
    (left,) = claim(open_unit)
    before = mail(open_unit, left).frozen
    recover(open_unit, LATER)
    with open_unit() as unit:
        unit.outbox.lease({left: composed(left, b"other")}, LATER, LATER + LEASE)

    assert mail(open_unit, left).frozen == before


def test_a_mail_under_which_the_sender_dies_is_put_aside_alone(open_unit: OpenUnit) -> None:
    owe(open_unit, "request:poison", "request:2", "request:3")
    poison = mail_id("request:poison")
    now = NOON
    for _ in range(2):
        assert len(claim(open_unit, now)) == 3
        now = now + LEASE
        assert recover(open_unit, now) == ()

    assert claim(open_unit, now) == [poison]
    (held,) = recover(open_unit, now + LEASE)

    assert held.mail_id == poison
    assert claim(open_unit, now + LEASE) == [mail_id("request:2")]


def test_a_lease_lost_must_not_be_sent(open_unit: OpenUnit) -> None:
    owe(open_unit, "request:1", "request:2")
    kept, lost = claim(open_unit)
    settle(open_unit, lost, Fate.NOT_SENT)

    assert put_at_risk(open_unit, [kept, lost, "unknown"]) == {kept}
    assert put_at_risk(open_unit, [kept], LATER) == set()


def test_what_is_no_longer_queued_cannot_be_leased(open_unit: OpenUnit) -> None:
    owe(open_unit, "request:1", "request:2")
    (first,) = claim(open_unit, limit=1)
    second = mail_id("request:2")

    both = {one: composed(one) for one in (first, second)}

    with pytest.raises(StoreConflictError), open_unit() as unit:
        unit.outbox.lease(both, NOON, NOON + LEASE)

    assert state(open_unit, second) is MailState.QUEUED


def test_a_person_may_resend_drop_or_hold_what_is_not_on_its_way(open_unit: OpenUnit) -> None:
    owe(open_unit, "request:1", "request:2")
    failed, sending = claim(open_unit)
    settle(open_unit, failed, Fate.FAILED)
    for wanted in (MailState.QUEUED, MailState.HELD, MailState.SUPERSEDED, MailState.QUEUED):
        with open_unit() as unit:
            unit.outbox.set_state(failed, wanted, NOON)
        assert state(open_unit, failed) is wanted

    assert claim(open_unit) == [failed]
    with pytest.raises(RefusedError), open_unit() as unit:
        unit.outbox.set_state(sending, MailState.QUEUED, NOON)
