from dataclasses import replace
from datetime import timedelta
from typing import Any

from domain.model.inbox import InboxState, PlacedMail, RawMail
from domain.model.mail import MailKind
from domain.ports.unit_of_work import OpenUnit
from tests.stories import DAY, NOON, SALMA, YOUSSEF, a_mail, follow

TRIES = 3


def a_raw_mail(name: str = "mail-1", **changes: Any) -> RawMail:
    """Return a mail that is no text in any charset."""
    mail = RawMail(
        id=name,
        raw=b"Subject: \xff\x00\r\n\r\nTermin\xe9\r\n",
        sender=SALMA.address,
        recipients=("suivi+b@suivi.example", "suivi+a@suivi.example"),
        received_at=NOON,
        source="smtp",
    )
    return replace(mail, **changes)


def keep(open_unit: OpenUnit, *mails: RawMail) -> list[bool]:
    """Store the mails and tell which were new."""
    with open_unit() as unit:
        return [unit.inbox.store(one) for one in mails]


def test_the_bytes_come_back_as_they_came_in(open_unit: OpenUnit) -> None:
    keep(open_unit, a_raw_mail())

    with open_unit(read_only=True) as unit:
        assert unit.inbox.get("mail-1") == a_raw_mail()
        assert unit.inbox.get("mail-2") is None


def test_the_same_mail_twice_is_one(open_unit: OpenUnit) -> None:
    assert keep(open_unit, a_raw_mail(), a_raw_mail()) == [True, False]
    assert keep(open_unit, a_raw_mail()) == [False]


def test_mails_are_read_in_order_of_arrival_and_once(open_unit: OpenUnit) -> None:
    late = a_raw_mail("late", received_at=NOON - timedelta(days=1))
    keep(open_unit, a_raw_mail("b"), a_raw_mail("a"), late)
    with open_unit() as unit:
        assert [one.id for one in unit.inbox.unread(2)] == ["b", "a"]
        unit.inbox.read("b", "apply")
        unit.inbox.read("a", "quarantine", "token.forged")
        assert [one.id for one in unit.inbox.unread(10)] == ["late"]

        read = unit.inbox.get("b")
        assert read is not None
        assert read.state is InboxState.READ


def test_what_cannot_be_read_is_put_aside_and_the_others_go_on(open_unit: OpenUnit) -> None:
    keep(open_unit, a_raw_mail("poison"), a_raw_mail("good"))
    with open_unit() as unit:
        aside = [unit.inbox.stumbled("poison", "reader.died", TRIES) for _ in range(4)]

        assert aside == [False, False, True, False]
        assert [one.id for one in unit.inbox.unread(10)] == ["good"]
        poison = unit.inbox.get("poison")
        assert poison is not None
        assert (poison.state, poison.tries) == (InboxState.ASIDE, TRIES)


def test_receipts_are_counted_a_person_and_a_day(open_unit: OpenUnit) -> None:
    follow(open_unit)
    receipt = a_mail("1", kind=MailKind.RECEIPT)
    with open_unit() as unit:
        unit.outbox.plan(
            [
                receipt,
                replace(receipt, key="2"),
                replace(receipt, key="3", recipient=YOUSSEF.id),
                replace(receipt, key="4", day=DAY + timedelta(days=1)),
                a_mail("5"),
            ]
        )

        assert unit.inbox.receipts_on(SALMA.id, DAY.isoformat()) == 2


def test_where_a_mail_was_fetched_is_known_and_how_it_stands(open_unit: OpenUnit) -> None:
    keep(open_unit, a_raw_mail("a"), a_raw_mail("b"))
    with open_unit() as unit:
        unit.inbox.place("imap:one", "1:7", "a")
        unit.inbox.place("imap:one", "1:8", "b")
        unit.inbox.place("imap:one", "1:7", "b")
        unit.inbox.read("b", "quarantine", "no_token")

    with open_unit(read_only=True) as unit:
        found = unit.inbox.placed("imap:one", ["1:7", "1:8", "1:9"])
        assert unit.inbox.placed("imap:two", ["1:7"]) == {}
    assert found == {
        "1:7": PlacedMail(InboxState.UNREAD, ""),
        "1:8": PlacedMail(InboxState.READ, "quarantine"),
    }


def test_what_failed_is_tried_after_what_never_did(open_unit: OpenUnit) -> None:
    keep(open_unit, a_raw_mail("poison"), a_raw_mail("good"))
    with open_unit() as unit:
        unit.inbox.stumbled("poison", "reader_died", TRIES)

        assert [one.id for one in unit.inbox.unread(10)] == ["good", "poison"]
