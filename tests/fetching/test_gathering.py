import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from config.bootstrap import Application
from domain.use_cases.asking import AskTarget, ask_now
from flows.collecting import collect
from flows.fetching import fetch_new, gather, put_away
from flows.listening import listening
from notifications.reading.limits import MAIL_BYTES
from notifications.tokens import Purpose
from tests.fetching.conftest import Owner
from tests.fetching.dovecot import PASSWORD
from tests.flows.office import HOME, SimulatedClock, an_application, follow
from tests.stories import PROGRAMME, SALMA

STRAY = b"From: nadia@org.example\r\nTo: suivi@suivi.example\r\n\r\nBonjour.\r\n"


@pytest.fixture
def app(tmp_path: Path, owner: Owner) -> Iterator[Application]:
    """Yield the product, its programme followed, its replies in a mailbox on a real server."""
    imap = {
        "host": "127.0.0.1",
        "port": owner.server.imap,
        "tls": "plain",
        "username": owner.name,
        "password": PASSWORD,
    }
    app = an_application(tmp_path, SimulatedClock(), imap=imap)
    follow(app)
    yield app
    app.close()


@pytest.fixture
def answer(app: Application) -> bytes:
    """Return Salma's answer to what she was asked, as her mail server hands it over."""
    moment = app.moment(HOME)
    ask_now(app.open_unit, app.rulebook, AskTarget(PROGRAMME, SALMA.id), moment)
    with app.open_unit(read_only=True) as unit:
        mail = unit.outbox.due(app.clock.now(), 1)[0].mail_id
    token = app.tokens.mint(Purpose.REPLY, mail)
    return (
        f"From: {SALMA.address}\r\nTo: suivi+{token}@suivi.example\r\n"
        "Subject: RE: point\r\nMessage-ID: <1@org.example>\r\n\r\n60 %\r\n"
    ).encode()


def test_mail_is_kept_read_and_put_away_by_what_became_of_it(
    app: Application, owner: Owner, answer: bytes
) -> None:
    owner.server.drop(owner.name, answer)
    owner.server.drop(owner.name, STRAY)

    counts = gather(app)

    assert (counts["fetched"], counts["taken"], counts["reports"]) == (2, 2, 1)
    assert _progress(app) == 60
    assert owner.server.mails(owner.name) == []
    assert owner.server.mails(owner.name, "Traités") == [answer]
    assert owner.server.mails(owner.name, "Quarantaine") == [STRAY]
    assert gather(app)["fetched"] == 0


def test_what_was_kept_but_not_put_away_is_neither_lost_nor_read_twice(
    app: Application, owner: Owner, answer: bytes
) -> None:
    owner.server.drop(owner.name, answer)
    (source,) = app.sources
    with source.open() as box:
        assert fetch_new(app, source.name, box) == 1
        # Kept, not read: it goes on waiting there, too.
        put_away(app, source.name, box)
        assert len(box.waiting()) == 1
        collect(app)

    counts = gather(app)

    assert (counts["fetched"], counts["taken"]) == (0, 0)
    assert owner.server.mails(owner.name, "Traités") == [answer]


def test_a_mailbox_numbered_anew_is_not_read_anew(
    app: Application, owner: Owner, answer: bytes
) -> None:
    owner.server.drop(owner.name, answer)
    (source,) = app.sources
    with source.open() as box:
        fetch_new(app, source.name, box)
    collect(app)
    owner.server.number_anew(owner.name)

    counts = gather(app)

    assert (counts["fetched"], counts["taken"]) == (0, 0)
    assert owner.server.mails(owner.name, "Traités") == [answer]


def test_a_mailbox_that_is_away_is_counted_and_the_rest_is_done(tmp_path: Path) -> None:
    away = {"host": "127.0.0.1", "port": 1, "tls": "plain", "username": "x"}
    maildir = _a_maildir(tmp_path / "boîte")
    (maildir / "new" / "1.a.host").write_bytes(STRAY)
    app = an_application(tmp_path, SimulatedClock(), imap=away, maildir={"path": maildir})

    counts = gather(app)

    assert (counts["unreached"], counts["fetched"], counts["taken"]) == (1, 1, 1)
    app.close()


def test_a_mail_too_large_is_not_fetched_but_shown_on_the_desk(tmp_path: Path) -> None:
    maildir = _a_maildir(tmp_path / "boîte")
    with (maildir / "new" / "1.a.host").open("wb") as file:
        file.write(STRAY)
        file.truncate(MAIL_BYTES + 1)
    app = an_application(tmp_path, SimulatedClock(), maildir={"path": maildir})

    assert gather(app)["taken"] == 0

    with app.open_unit(read_only=True) as unit:
        (item,) = unit.desk.waiting()
        kept = unit.inbox.get(item.inbox)
    assert (item.facts["why"], item.facts["size"]) == ("mail_too_large", MAIL_BYTES + 1)
    assert kept is not None
    assert len(kept.raw) <= 100_000
    assert [one.name for one in (maildir / "cur").iterdir()] == ["1.a.host:2,FS"]
    assert gather(app)["fetched"] == 0
    app.close()


async def test_the_daemon_fetches_what_comes_and_puts_away_what_it_read(
    app: Application, owner: Owner, answer: bytes
) -> None:
    came = asyncio.Event()
    loop = asyncio.get_running_loop()

    def kept() -> None:
        loop.call_soon_threadsafe(came.set)

    async with listening(app, kept) as has_read:
        await asyncio.to_thread(owner.server.drop, owner.name, answer)
        await asyncio.wait_for(came.wait(), 10)
        await asyncio.to_thread(collect, app)
        has_read()
        await _until(lambda: owner.server.mails(owner.name, "Traités") == [answer])

    assert _progress(app) == 60


async def _until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not await asyncio.to_thread(true):
            pass


def _progress(app: Application) -> int:
    with app.open_unit(read_only=True) as unit:
        return unit.actions.of(PROGRAMME)[0].progress


def _a_maildir(folder: Path) -> Path:
    for one in ("new", "cur", "tmp"):
        (folder / one).mkdir(parents=True)
    return folder
