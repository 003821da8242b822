from datetime import timedelta

import pytest

from domain.model.follow_up import ProgrammeState
from domain.model.mail import MailKind, MailState
from domain.ports.unit_of_work import OpenUnit
from domain.rules.keys import mail_id
from tests.contracts.mailing import (
    LEASE,
    claim,
    owe,
    put_at_risk,
    state,
)
from tests.stories import DAY, NADIA, NOON, PROGRAMME, SALMA, YOUSSEF, a_mail, composed, follow

LATER = NOON + LEASE + timedelta(seconds=1)
MUCH_LATER = LATER + LEASE + timedelta(seconds=1)


@pytest.fixture(autouse=True)
def _followed(open_unit: OpenUnit) -> None:
    follow(open_unit)


def test_planned_twice_it_is_queued_once(open_unit: OpenUnit) -> None:
    assert owe(open_unit, "request:1", "request:2") == 2
    assert owe(open_unit, "request:2", "request:1", "request:3") == 1

    with open_unit(read_only=True) as unit:
        assert unit.outbox.counts() == {(MailKind.REQUEST, MailState.QUEUED): 3}
        assert unit.outbox.counts("another") == {}


def test_a_key_given_twice_in_one_plan_is_queued_once(open_unit: OpenUnit) -> None:
    assert owe(open_unit, "request:1", "request:1") == 1


def test_two_keys_with_the_same_short_id_are_two_mails(open_unit: OpenUnit) -> None:
    one, other = "mail:376769", "mail:1499987"
    assert mail_id(one) == mail_id(other)

    assert owe(open_unit, one, other) == 2
    assert owe(open_unit, other, one) == 0
    assert len(set(claim(open_unit))) == 2


def test_what_was_planned_is_what_comes_out(open_unit: OpenUnit) -> None:
    planned = a_mail("receipt:1", kind=MailKind.RECEIPT, facts={"lines": [{"why": "é"}], "n": 1})
    with open_unit() as unit:
        unit.outbox.plan([planned])
        (due,) = unit.outbox.due(NOON, 10)

    assert due.planned == planned
    assert due.mail_id == mail_id("receipt:1")
    assert (due.state, due.attempts, due.frozen) == (MailState.QUEUED, 0, None)


def test_mails_come_out_oldest_first_a_lot_at_a_time(open_unit: OpenUnit) -> None:
    keys = [f"request:{n}" for n in range(5)]
    owe(open_unit, *keys)

    first, second = claim(open_unit, limit=3), claim(open_unit, limit=3)

    assert [*first, *second] == [mail_id(key) for key in keys]


def test_nothing_leaves_before_the_start_but_an_alert(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        unit.programmes.set_state(PROGRAMME, ProgrammeState.PAUSED, DAY)
        unit.outbox.plan([a_mail("request:1"), a_mail("alert:1", kind=MailKind.ALERT)])

    assert claim(open_unit) == [mail_id("alert:1")]


def test_what_is_no_longer_owed_ends_with_its_reason(open_unit: OpenUnit) -> None:
    owe(open_unit, "request:1", "request:2")
    done, sending = mail_id("request:1"), mail_id("request:2")
    with open_unit() as unit:
        unit.outbox.lease({sending: composed(sending)}, NOON, NOON + LEASE)
        unit.outbox.supersede({done: "request.answered", sending: "request.answered"})

    assert state(open_unit, done) is MailState.SUPERSEDED
    assert state(open_unit, sending) is MailState.SENDING


def test_mails_are_found_by_what_they_are_about(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        unit.outbox.plan(
            [
                a_mail("1", subject="request-1"),
                a_mail("2", subject="request-1", kind=MailKind.REMINDER),
                a_mail("3", subject="request-1", kind=MailKind.RECEIPT),
                a_mail("4", subject="request-2"),
            ]
        )
        found = unit.outbox.about([MailKind.REMINDER, MailKind.REQUEST], ["request-1"])

    assert [one.planned.key for one in found] == ["1", "2"]


def test_facts_count_a_person_s_mails_of_the_day_but_not_those_given_up(
    open_unit: OpenUnit,
) -> None:
    tomorrow = DAY + timedelta(days=1)
    with open_unit() as unit:
        unit.outbox.plan([a_mail("1"), a_mail("2"), a_mail("3", day=tomorrow)])
        unit.outbox.plan([a_mail("4", recipient=YOUSSEF.id), a_mail("5", recipient=NADIA.id)])
        unit.outbox.supersede({mail_id("2"): "request.answered", mail_id("5"): "absent"})

        assert unit.programmes.facts(PROGRAMME, DAY).mailed == {SALMA.id: 1, YOUSSEF.id: 1}


def test_a_rate_limit_counts_what_may_have_reached_a_server(open_unit: OpenUnit) -> None:
    owe(open_unit, "1", "2", "3")
    first, second, _ = claim(open_unit)
    put_at_risk(open_unit, [first], NOON)
    put_at_risk(open_unit, [second], NOON + timedelta(seconds=30))

    with open_unit(read_only=True) as unit:
        assert unit.outbox.sent_since(NOON) == 2
        assert unit.outbox.sent_since(NOON + timedelta(seconds=1)) == 1
        assert unit.outbox.sent_since(LATER) == 0


def test_a_pause_is_told_once_and_never_shortened(open_unit: OpenUnit) -> None:
    with open_unit() as unit:
        assert unit.outbox.paused_until(NOON) is None
        assert unit.outbox.pause(LATER, "credentials", NOON)
        assert not unit.outbox.pause(NOON + timedelta(seconds=1), "limit", NOON)
    with open_unit(read_only=True) as unit:
        assert unit.outbox.paused_until(NOON) == LATER
        assert unit.outbox.paused_until(LATER) is None
    with open_unit() as unit:
        assert unit.outbox.pause(MUCH_LATER, "credentials", LATER)
