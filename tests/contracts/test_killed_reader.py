from datetime import UTC, date, datetime
from email.mime.text import MIMEText
from multiprocessing import get_context

import pytest

from domain.model.delivery import ReadyMail
from domain.model.inbox import RawMail
from domain.ports.unit_of_work import OpenUnit
from tests.contracts.killed_reader import Arrival, keep_and_read
from tests.stories import PROGRAMME, SALMA, follow
from tests.use_cases.office import Office, address_of, parsed
from tests.use_cases.port import ask

DAY, PATIENCE = date(2026, 3, 2), 30


@pytest.mark.parametrize("stop", ["reading", "committing"])
def test_a_mail_whose_reader_was_killed_is_read_once_after_all(
    open_unit: OpenUnit, store_url: str, stop: str
) -> None:
    follow(open_unit)
    office = Office(open_unit)
    (request,) = ask(office, DAY)
    kept = _answer(request)

    _live_and_die(Arrival(store_url, kept, DAY, stop))

    with open_unit(read_only=True) as unit:
        assert [one.raw for one in unit.inbox.unread(9)] == [kept.raw]
        assert unit.actions.reports(PROGRAMME) == ()
    assert office.read(kept.id) is not None
    assert office.read(kept.id) is None
    assert office.action().progress == 40
    with open_unit(read_only=True) as unit:
        assert len(unit.actions.reports(PROGRAMME)) == 1
    assert len(office.post()) == 1


def _answer(request: ReadyMail) -> RawMail:
    mail = MIMEText("En cours, 40 %", "plain", "utf-8")
    mail["From"], mail["To"] = SALMA.address, str(parsed(request)["Reply-To"])
    return RawMail(
        id="kept-before-it-is-read",
        raw=mail.as_bytes(),
        sender=SALMA.address,
        recipients=(address_of(mail["To"]),),
        received_at=datetime(2026, 3, 2, 9, tzinfo=UTC),
        source="story",
    )


def _live_and_die(arrival: Arrival) -> None:
    """Let a process take the mail, and kill it where it has come to."""
    processes = get_context("forkserver")
    processes.set_forkserver_preload(
        ["tests.contracts.killed_sender", "tests.contracts.killed_reader"]
    )
    here, there = processes.Pipe()
    reader = processes.Process(target=keep_and_read, args=(arrival, there))
    reader.start()
    assert here.poll(PATIENCE)
    reader.kill()
    reader.join()
