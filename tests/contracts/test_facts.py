from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from domain.model.delivery import Fate
from domain.model.follow_up import Facts, StatusRequest
from domain.model.mail import MailKind, MailState, PlannedMail
from domain.ports.unit_of_work import OpenUnit
from domain.rules.keys import mail_id
from tests.contracts.mailing import claim, put_at_risk, send, settle
from tests.stories import (
    DAY,
    NOON,
    PROGRAMME,
    SALMA,
    YOUSSEF,
    a_mail,
    a_request,
    follow,
)

# Half an hour before midnight in UTC: in Casablanca, out of Ramadan, the next day has begun.
LATE = datetime(2026, 3, 27, 23, 30, tzinfo=UTC)
NEXT_DAY = date(2026, 3, 28)
TOLD = frozenset({SALMA.id})


@pytest.fixture(autouse=True)
def _followed(open_unit: OpenUnit) -> None:
    follow(open_unit)


def facts(open_unit: OpenUnit, day: date = DAY) -> Facts:
    """Return what deciding knows."""
    with open_unit(read_only=True) as unit:
        return unit.programmes.facts(PROGRAMME, day)


def the_request(open_unit: OpenUnit) -> StatusRequest:
    """Return the one open request as deciding knows it."""
    (request,) = facts(open_unit).requests
    return request


def ask(open_unit: OpenUnit, *requests: StatusRequest) -> None:
    """Keep these requests, without their mails."""
    with open_unit() as unit:
        unit.requests.add(requests)


def owe(open_unit: OpenUnit, *mails: PlannedMail) -> None:
    """Queue these mails."""
    with open_unit() as unit:
        unit.outbox.plan(mails)


def about(kind: MailKind, **changes: object) -> PlannedMail:
    """Return a mail of that kind about the request of the day."""
    return a_mail(f"{kind}:1", kind=kind, subject=a_request().id, **changes)


def test_a_request_is_sent_on_the_local_day_on_which_its_mail_left(open_unit: OpenUnit) -> None:
    ask(open_unit, a_request())
    assert the_request(open_unit) == a_request()

    owe(open_unit, about(MailKind.REQUEST))
    assert the_request(open_unit) == a_request(queued=True, told=TOLD)

    send(open_unit, LATE)
    left = frozenset({(DAY, NEXT_DAY)})
    assert the_request(open_unit) == a_request(sent_on=NEXT_DAY, left=left, told=TOLD)


@pytest.mark.parametrize("kind", [MailKind.REMINDER, MailKind.ESCALATION_NOTICE])
def test_the_owner_was_warned_on_the_day_on_which_a_reminder_or_notice_left(
    open_unit: OpenUnit, kind: MailKind
) -> None:
    ask(open_unit, a_request())
    owe(open_unit, about(kind))
    send(open_unit, NOON)
    owe(open_unit, replace(about(kind), key="later"))
    send(open_unit, LATE)

    left = frozenset({(DAY, DAY), (DAY, NEXT_DAY)})
    assert the_request(open_unit) == a_request(left=left)


def test_telling_the_coordinator_warns_nobody_but_is_under_way(open_unit: OpenUnit) -> None:
    ask(open_unit, a_request())
    told = about(MailKind.ESCALATION, recipient=YOUSSEF.id)
    silences = {"silences": [{"request": a_request().id}]}
    owe(open_unit, replace(told, subject=PROGRAMME, facts=silences))
    assert the_request(open_unit).queued

    send(open_unit)
    assert the_request(open_unit) == a_request()


def test_a_receipt_says_nothing_of_how_the_request_stands(open_unit: OpenUnit) -> None:
    ask(open_unit, a_request())
    owe(open_unit, about(MailKind.RECEIPT))

    assert the_request(open_unit) == a_request()


@pytest.mark.parametrize(
    ("fate", "known"),
    [
        (Fate.UNKNOWN, a_request(queued=True, told=TOLD)),
        (Fate.NOT_SENT, a_request(queued=True, told=TOLD)),
        (Fate.FAILED, a_request(told=TOLD)),
    ],
)
def test_a_mail_is_under_way_until_it_is_known_what_became_of_it(
    open_unit: OpenUnit, fate: Fate, known: StatusRequest
) -> None:
    ask(open_unit, a_request())
    owe(open_unit, about(MailKind.REQUEST))
    (claimed,) = claim(open_unit)
    assert the_request(open_unit) == a_request(queued=True, told=TOLD)

    put_at_risk(open_unit, [claimed])
    settle(open_unit, claimed, fate)
    assert the_request(open_unit) == known


def test_the_mails_of_a_mailbox_on_a_day_are_counted_answers_left_out(open_unit: OpenUnit) -> None:
    tomorrow = DAY + timedelta(days=1)
    owe(
        open_unit,
        about(MailKind.REQUEST),
        about(MailKind.REMINDER),
        about(MailKind.ESCALATION_NOTICE),
        about(MailKind.ESCALATION, recipient=YOUSSEF.id, facts={"silences": []}),
        *(about(one) for one in (MailKind.RECEIPT, MailKind.DIGEST, MailKind.INVITATION)),
        *(about(one, recipient=YOUSSEF.id) for one in (MailKind.DESK, MailKind.ALERT)),
        a_mail("given up"),
        a_mail("tomorrow", day=tomorrow),
    )
    with open_unit() as unit:
        unit.outbox.supersede({mail_id("given up"): "answered"})

    assert facts(open_unit).mailed == {SALMA.id: 5, YOUSSEF.id: 1}
    assert facts(open_unit, tomorrow).mailed == {SALMA.id: 1}


def test_a_mail_held_and_then_found_to_have_left_counts_as_sent(open_unit: OpenUnit) -> None:
    ask(open_unit, a_request())
    owe(open_unit, about(MailKind.REQUEST))
    (slow,) = claim(open_unit)
    put_at_risk(open_unit, [slow])
    for _ in range(2):
        settle(open_unit, slow, Fate.UNKNOWN)
        with open_unit() as unit:
            held = unit.outbox.recover(NOON)
        claim(open_unit)
    assert [one.state for one in held] == [MailState.HELD]

    settle(open_unit, slow, Fate.SENT)

    left = frozenset({(DAY, DAY)})
    assert the_request(open_unit) == a_request(sent_on=DAY, left=left, told=TOLD)
    with open_unit() as unit:
        assert unit.outbox.many([slow])[slow].state is MailState.SENT
        assert unit.outbox.recover(NOON, alone=True) == ()
        assert unit.outbox.due(NOON + timedelta(days=1), 10) == ()
