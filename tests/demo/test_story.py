from collections import Counter
from collections.abc import Iterator
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from mailbox import Maildir
from pathlib import Path

import pytest

from config.bootstrap import Application, bootstrap
from domain.model.desk import DeskKind
from domain.model.event import EventName
from domain.model.follow_up import Action
from domain.model.mail import MailKind, MailState
from domain.model.status import Status
from domain.rules.keys import opaque
from interfaces.demo.ground import MAILBOX
from interfaces.demo.stage import DemoSettings
from tests.demo.staging import PROGRAMME


@pytest.fixture(scope="module")
def app(told: Path) -> Iterator[Application]:
    opened = bootstrap(DemoSettings(data_dir=told))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def mails(told: Path) -> list[EmailMessage]:
    box = Maildir(told / MAILBOX, create=False)
    return [message_from_bytes(box.get_bytes(one), policy=policy.default) for one, _ in box.items()]


def actions(app: Application) -> dict[str, Action]:
    with app.open_unit(read_only=True) as unit:
        return {one.ref: one for one in unit.actions.of(PROGRAMME)}


def to(mails: list[EmailMessage], address: str) -> list[EmailMessage]:
    return [one for one in mails if one["Delivered-To"] == address]


def text_of(mail: EmailMessage) -> str:
    part = mail.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\N{NO-BREAK SPACE}", " ")


def test_every_owner_is_asked_in_one_mail(app: Application, mails: list[EmailMessage]) -> None:
    with app.open_unit(read_only=True) as unit:
        sent = unit.outbox.counts(PROGRAMME)[MailKind.REQUEST, MailState.SENT]

    assert sent == 8
    assert len({one["Delivered-To"] for one in mails if "Delivered-To" in one}) > 8


@pytest.mark.parametrize(
    ("ref", "status", "progress"),
    [
        pytest.param("3.1", Status.DONE, 100, id="a word, above a quotation of Outlook"),
        pytest.param("3.2", Status.IN_PROGRESS, 80, id="a percentage"),
        pytest.param("1.3", Status.IN_PROGRESS, 35, id="three actions by their reference"),
        pytest.param("4.1", Status.IN_PROGRESS, 70, id="in Arabic"),
        pytest.param("4.3", Status.NOT_STARTED, 0, id="a denial in Arabic"),
        pytest.param("3.3", Status.IN_PROGRESS, 40, id="in English, under the quotation"),
        pytest.param("1.2", Status.IN_PROGRESS, 75, id="a sentence"),
        pytest.param("2.3", Status.IN_PROGRESS, 45, id="from a phone, back from an absence"),
    ],
)
def test_what_owners_write_is_understood(
    app: Application, ref: str, status: Status, progress: int
) -> None:
    found = actions(app)[ref]

    assert (found.status, found.progress) == (status, progress)


def test_a_blocked_action_keeps_its_reason(app: Application) -> None:
    blocked = actions(app)["2.1"]

    assert blocked.status is Status.BLOCKED
    assert "commune" in blocked.blocker


def test_a_receipt_says_what_was_understood(mails: list[EmailMessage]) -> None:
    receipts = [
        one
        for one in to(mails, "gouvernance@amlt.example")
        if one["Auto-Submitted"] == "auto-replied"
    ]

    assert len(receipts) == 1
    assert "Terminée" in text_of(receipts[0])
    assert "80 %" in text_of(receipts[0])


def test_new_deadlines_wait_on_the_desk_and_move_nothing(app: Application) -> None:
    with app.open_unit(read_only=True) as unit:
        waiting = [one for one in unit.desk.waiting(PROGRAMME) if one.kind is DeskKind.DEADLINE]

    assert [one.facts["new_deadline"] for one in waiting] == ["2026-12-15", "2028-11-30"]
    assert actions(app)["2.4"].deadline == date(2026, 10, 23)


def test_an_answer_in_doubt_waits_and_one_made_clear_does_not(app: Application) -> None:
    with app.open_unit(read_only=True) as unit:
        waiting = [one for one in unit.desk.waiting(PROGRAMME) if one.kind is DeskKind.AMBIGUOUS]

    doubtful = opaque(PROGRAMME, "person", "sensibilisation")
    assert {one.person for one in waiting} == {doubtful}


def test_the_silent_are_reminded_and_the_announced_escalation_happens(
    app: Application, mails: list[EmailMessage]
) -> None:
    silent = to(mails, "sensibilisation@amlt.example")
    with app.open_unit(read_only=True) as unit:
        counts = unit.outbox.counts(PROGRAMME)

    announced = [one for one in silent if "Coordination" in text_of(one) and "13" in text_of(one)]
    assert announced
    assert counts[MailKind.REMINDER, MailState.SENT] == 3
    assert counts[MailKind.ESCALATION, MailState.SENT] == 1


def test_nobody_is_reminded_while_away(app: Application) -> None:
    with app.open_unit(read_only=True) as unit:
        requests = unit.requests.of(PROGRAMME)

    away = [one for one in requests if one.person == opaque(PROGRAMME, "person", "ports")]
    assert [one.reminded for one in away] == [0]


def test_a_mail_that_comes_back_puts_its_address_on_the_desk(app: Application) -> None:
    with app.open_unit(read_only=True) as unit:
        waiting = [one for one in unit.desk.waiting(PROGRAMME) if one.kind is DeskKind.ADDRESS]

    assert [one.person for one in waiting] == [opaque(PROGRAMME, "person", "region-formation")]


def test_each_committee_receives_its_digest(app: Application) -> None:
    with app.open_unit(read_only=True) as unit:
        events = Counter(event.name for _, event in unit.journal.of(PROGRAMME))
        broken = unit.journal.broken(PROGRAMME)

    assert events[EventName.DIGEST_ISSUED] == 3
    assert events[EventName.REVIEW_ANNOUNCED] == 3
    assert broken is None


def test_every_mail_of_the_outbox_lies_in_the_mailbox(
    app: Application, mails: list[EmailMessage]
) -> None:
    with app.open_unit(read_only=True) as unit:
        counts = unit.outbox.counts(PROGRAMME)

    ours = [one for one in mails if not str(one["Delivered-To"]).endswith("@suivi.example")]
    assert len(ours) == sum(counts.values())
    assert {state for _, state in counts} == {MailState.SENT}


def test_every_firing_of_the_timetable_is_in_the_ledger(app: Application) -> None:
    with app.open_unit(read_only=True) as unit:
        last = {name: unit.cadences.last(name) for name in ("revues", "demandes", "bulletins")}

    assert set(last.values()) == {date(2026, 10, 16)}
