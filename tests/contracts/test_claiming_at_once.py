from concurrent.futures import ThreadPoolExecutor, wait
from datetime import timedelta
from threading import Barrier

import pytest

from domain.model.delivery import Fate
from domain.model.event import Event, EventName
from domain.model.mail import MailState
from domain.ports.unit_of_work import OpenUnit
from domain.rules.keys import mail_id
from storage.store import open_store
from tests.contracts.mailing import (
    LEASE,
    a_delivery,
    claim,
    mail,
    owe,
    put_at_risk,
    recover,
    settle,
    state,
)
from tests.stories import DAY, NADIA, NOON, PROGRAMME, SALMA, composed, follow

SENDERS = 4
MAILS = 120
LATER = NOON + LEASE + timedelta(seconds=1)


@pytest.fixture(autouse=True)
def _followed(open_unit: OpenUnit) -> None:
    follow(open_unit)


def test_senders_claiming_at_once_never_take_the_same_mail(
    open_unit: OpenUnit, store_url: str
) -> None:
    owe(open_unit, *(f"request:{n}" for n in range(MAILS)))
    together = Barrier(SENDERS)

    def claim_all(_: int) -> list[str]:
        taken: list[str] = []
        with open_store(store_url) as store:
            together.wait()
            while lot := claim(store.unit, limit=7):
                taken += lot
        return taken

    with ThreadPoolExecutor(SENDERS) as threads:
        lots = list(threads.map(claim_all, range(SENDERS)))

    taken = [one for lot in lots for one in lot]
    assert len(taken) == len(set(taken)) == MAILS


def test_planning_the_same_at_once_queues_it_once(open_unit: OpenUnit) -> None:
    keys = [f"request:{n}" for n in range(MAILS)]
    together = Barrier(SENDERS)

    def plan(_: int) -> int:
        together.wait()
        return owe(open_unit, *keys)

    with ThreadPoolExecutor(SENDERS) as threads:
        assert sum(threads.map(plan, range(SENDERS))) == MAILS


def test_a_firing_wanted_by_several_is_taken_by_one(open_unit: OpenUnit) -> None:
    together = Barrier(SENDERS)

    def take(_: int) -> bool:
        together.wait()
        with open_unit() as unit:
            return unit.cadences.claim("ask", NOON.date(), NOON)

    with ThreadPoolExecutor(SENDERS) as threads:
        assert sum(threads.map(take, range(SENDERS))) == 1


def test_an_answer_that_comes_late_still_counts_when_it_says_sent(
    open_unit: OpenUnit, store_url: str
) -> None:
    owe(open_unit, "request:1")
    (slow,) = claim(open_unit)
    put_at_risk(open_unit, [slow])
    with open_store(store_url) as other:
        recover(other.unit, LATER)
    assert mail(open_unit, slow).resends == 1

    settle(open_unit, slow, Fate.SENT, LATER)

    assert state(open_unit, slow) is MailState.SENT
    assert claim(open_unit, LATER) == []


def test_a_late_answer_does_not_settle_what_another_is_sending(
    open_unit: OpenUnit, store_url: str
) -> None:
    owe(open_unit, "request:1")
    (slow,) = claim(open_unit)
    put_at_risk(open_unit, [slow])
    with open_store(store_url) as other:
        recover(other.unit, LATER)
        assert claim(other.unit, LATER) == [slow]
        settle(open_unit, slow, Fate.SENT, LATER)

        assert state(open_unit, slow) is MailState.SENDING
        assert put_at_risk(open_unit, [slow], LATER) == set()
        assert put_at_risk(other.unit, [slow], LATER) == {slow}
        settle(other.unit, slow, Fate.FAILED, LATER)

    assert state(open_unit, slow) is MailState.FAILED


def test_a_late_refusal_changes_nothing(open_unit: OpenUnit, store_url: str) -> None:
    owe(open_unit, "request:1")
    (slow,) = claim(open_unit)
    with open_store(store_url) as other:
        recover(other.unit, LATER)

    settle(open_unit, slow, Fate.FAILED, LATER)

    assert state(open_unit, slow) is MailState.QUEUED


def test_what_a_sender_never_leased_it_cannot_settle(open_unit: OpenUnit, store_url: str) -> None:
    owe(open_unit, "request:1")
    (theirs,) = claim(open_unit)
    with open_store(store_url) as other:
        settle(other.unit, theirs, Fate.SENT)

    assert state(open_unit, theirs) is MailState.SENDING


def test_a_mail_that_another_unit_is_claiming_is_left_to_it(open_unit: OpenUnit) -> None:
    owe(open_unit, "request:1", "request:2")
    with ThreadPoolExecutor(1) as threads:
        with open_unit() as unit:
            (first,) = unit.outbox.due(NOON, 1)
            claiming = threads.submit(claim, open_unit)
            # SQLite lets the other wait, PostgreSQL lets it pass over the mail.
            wait([claiming], timeout=0.2)
            unit.outbox.lease({first.mail_id: composed(first.mail_id)}, NOON, NOON + LEASE)

        assert claiming.result() == [mail_id("request:2")]


def test_events_appended_at_once_make_one_chain(open_unit: OpenUnit) -> None:
    together = Barrier(SENDERS)

    def happen(sender: int) -> None:
        together.wait()
        for number in range(5):
            with open_unit() as unit:
                subject = f"{sender}-{number}"
                event = Event(EventName.OWNER_REMINDED, PROGRAMME, subject, DAY, NOON)
                unit.journal.append([event])

    with ThreadPoolExecutor(SENDERS) as threads:
        list(threads.map(happen, range(SENDERS)))

    with open_unit(read_only=True) as unit:
        assert len(unit.journal.of(PROGRAMME)) == SENDERS * 5
        assert unit.journal.broken(PROGRAMME) is None


def test_refusals_counted_while_somebody_decides_wait_for_each_other(open_unit: OpenUnit) -> None:
    owe(open_unit, "request:1")
    (refused,) = claim(open_unit)
    event = Event(EventName.MAIL_BOUNCED, PROGRAMME, refused, DAY, NOON)

    def take_a_bounce() -> None:
        with open_unit() as unit:
            unit.inbox.get("bounce")
            unit.people.bounced(NADIA.id, DAY, permanent=True)
            unit.journal.append([event])

    with ThreadPoolExecutor(1) as threads:
        with open_unit() as unit:
            unit.outbox.settle([a_delivery(refused, Fate.FAILED)], NOON)
            unit.people.bounced(SALMA.id, DAY, permanent=True)
            unit.journal.append([event])
            taking = threads.submit(take_a_bounce)
            wait([taking], timeout=0.2)
            unit.people.bounced(NADIA.id, DAY, permanent=True)
        taking.result()

    with open_unit() as unit:
        assert unit.people.bounced(NADIA.id, DAY, permanent=True)
