import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from config.bootstrap import Application
from domain.model.mail import MailKind, MailState
from domain.use_cases.delivering import Lot, claim_mails
from flows.collecting import collect
from flows.delivering import LEASE, deliver
from flows.incoming import keeping
from flows.steps import run_step
from tests.flows.office import SimulatedClock, an_application, follow
from tests.smtp.scripted_server import ScriptedServer
from tests.smtp.scripts import HANG, Say, Script
from tests.stories import PROGRAMME

REQUEST_SENT = (MailKind.REQUEST, MailState.SENT)
REQUEST_QUEUED = (MailKind.REQUEST, MailState.QUEUED)


@asynccontextmanager
async def an_office_beside(
    folder: Path, clock: SimulatedClock, script: Script
) -> AsyncIterator[tuple[Application, ScriptedServer]]:
    """Open the office beside a mail server that fails as scripted; Salma's request is owed."""
    async with ScriptedServer(lambda _: script) as server:
        smtp = {"host": "127.0.0.1", "port": server.port, "tls": "plain"}
        app = an_application(folder, clock, smtp=smtp)
        follow(app)
        run_step(app, "ask", PROGRAMME, clock.now().date())
        yield app, server
        app.close()


def states(app: Application) -> dict[tuple[MailKind, MailState], int]:
    with app.open_unit(read_only=True) as unit:
        return unit.outbox.counts()


async def test_what_is_due_is_sent_once(tmp_path: Path, clock: SimulatedClock) -> None:
    async with an_office_beside(tmp_path, clock, {}) as (app, server):
        assert (await deliver(app))["sent"] == 1
        assert (await deliver(app)).get("sent", 0) == 0
        assert len(server.taken) == 1


async def test_an_account_that_is_refused_pauses_everything_and_tells_youssef_once(
    tmp_path: Path, clock: SimulatedClock
) -> None:
    refusal = {"MAIL": Say(b"535 5.7.8 Authentication credentials invalid\r\n")}
    async with an_office_beside(tmp_path, clock, refusal) as (app, server):
        await deliver(app)
        tries = len(server.connections)
        await deliver(app)

        assert len(server.connections) == tries
        assert states(app) == {REQUEST_QUEUED: 1, (MailKind.ALERT, MailState.QUEUED): 1}
        clock.move(minutes=16)
        await deliver(app)
        assert len(server.connections) > tries
        assert states(app)[MailKind.ALERT, MailState.QUEUED] == 1


async def test_one_sender_at_a_time_keeps_the_pace(tmp_path: Path, clock: SimulatedClock) -> None:
    async with an_office_beside(tmp_path, clock, {"RCPT": HANG}) as (app, server):
        sending = asyncio.create_task(deliver(app))
        await server.place("RCPT").wait()

        assert await deliver(app) == {}
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)


async def test_what_a_dead_sender_held_is_sent_at_once_for_the_lock_tells_that_it_is_dead(
    tmp_path: Path, clock: SimulatedClock
) -> None:
    async with an_office_beside(tmp_path, clock, {}) as (app, server):
        claimed = claim_mails(app.open_unit, app.composer, Lot(10, LEASE), app.moment)
        assert len(claimed.mails) == 1

        await deliver(app)

        assert states(app) == {REQUEST_SENT: 1}
        assert len(server.taken) == 1


async def test_a_mail_that_cannot_be_read_stops_no_other(app: Application) -> None:
    keep = keeping(app)
    for number in range(3):
        keep("x@org.example", ("suivi+perdu@suivi.example",), b"From: x\r\n\r\n%d" % number)
    keep("x@org.example", ("suivi+perdu@suivi.example",), b"\xff\x00" * 5_000)

    assert collect(app)["taken"] == 4
    assert collect(app)["taken"] == 0


async def test_the_same_mail_twice_is_read_once(app: Application) -> None:
    keep = keeping(app)
    for _ in range(2):
        keep("x@org.example", ("suivi+perdu@suivi.example",), b"From: x\r\n\r\nBonjour")

    assert collect(app)["taken"] == 1
