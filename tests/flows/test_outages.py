from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from config.bootstrap import Application
from domain.model.channel import Outgoing
from domain.model.status import Language
from domain.use_cases.looking_out import outgoing
from domain.use_cases.planning import apply_plan
from domain.use_cases.starting import start_programme
from flows.delivering import FIRST_LOT, deliver
from flows.reports import Subject, summary
from flows.steps import run_step
from notifications.composing.standstill import standstill
from notifications.composing.words import Words
from storage.store import Store
from storage.tables.mail_out import AttemptRow
from storage.tables.row import table_of
from tests.flows.office import HOME, SimulatedClock, an_application
from tests.smtp.scripted_server import ScriptedServer
from tests.smtp.scripts import RESET, Say
from tests.stories import PROGRAMME, YOUSSEF, a_person, a_plan, an_action

OWNERS = 30
ATTEMPT = table_of(AttemptRow)


def owing(folder: Path, clock: SimulatedClock, port: int) -> Application:
    """Return the product with thirty requests owed, over a server at that port."""
    smtp = {"host": "127.0.0.1", "port": port, "tls": "plain"}
    app = an_application(folder, clock, smtp=smtp)
    people = [a_person(f"Porteur{number}") for number in range(OWNERS)]
    actions = [an_action(f"1.{n}", owner=one.id) for n, one in enumerate(people, start=1)]
    plan = a_plan(*actions, people=(*people, YOUSSEF), bodies=())
    apply_plan(app.open_unit, plan, app.moment(HOME))
    start_programme(app.open_unit, PROGRAMME, app.moment(HOME))
    run_step(app, "ask", PROGRAMME, clock.now().date())
    return app


def attempts(app: Application) -> int:
    store: Store = app.store
    with store.unit(read_only=True) as unit:
        return unit.session.scalar(select(func.count()).select_from(ATTEMPT)) or 0


def way_out(app: Application) -> Outgoing:
    return outgoing(app.open_unit, app.clock.now())


async def test_a_server_that_is_down_costs_one_attempt_a_try_and_not_one_a_mail(
    tmp_path: Path, clock: SimulatedClock
) -> None:
    async with ScriptedServer() as server:
        port = server.port
    app = owing(tmp_path, clock, port)

    await deliver(app)
    assert attempts(app) == FIRST_LOT
    for failures in (2, 3, 4):
        await deliver(app)
        clock.move(minutes=31)
        await deliver(app)
        assert attempts(app) == FIRST_LOT + failures - 1
        outage = way_out(app).outage
        assert outage is not None
        assert outage.failures == failures
    app.close()


async def test_what_waited_for_the_server_leaves_when_it_is_back_and_nobody_is_blamed(
    tmp_path: Path, clock: SimulatedClock
) -> None:
    script: dict[str, Say] = {"greeting": Say(b"421 4.3.2 Closing\r\n", "close")}
    async with ScriptedServer(lambda _: script) as server:
        app = owing(tmp_path, clock, server.port)
        await deliver(app)
        told = dict(standstill(Words(Language.FR), way_out(app), clock.now(), clock.now().tzinfo))
        script.clear()
        clock.move(minutes=6)

        assert (await deliver(app))["sent"] == OWNERS
        assert way_out(app) == Outgoing(0)
        said = Words(Language.FR).say("outgoing-closed", **told["outgoing-closed"])
        assert "30 courriels attendent" in said
        assert "4.3.2 Closing" in said
        app.close()


async def test_a_server_that_answers_for_nothing_it_takes_puts_few_mails_at_risk(
    tmp_path: Path, clock: SimulatedClock
) -> None:
    async with ScriptedServer(lambda _: {"taken": RESET}) as server:
        app = owing(tmp_path, clock, server.port)
        await deliver(app)
        first = len(server.taken)
        for _ in range(4):
            clock.move(minutes=31)
            await deliver(app)

        assert first <= 5
        assert len(server.taken) == first + 4
        app.close()


@pytest.mark.parametrize("language", list(Language))
async def test_what_a_server_puts_off_is_told_with_its_words_and_the_next_try(
    tmp_path: Path, clock: SimulatedClock, language: Language
) -> None:
    async with ScriptedServer(lambda _: {"RCPT": Say(b"451 4.7.1 Greylisted\r\n")}) as server:
        app = owing(tmp_path, clock, server.port)
        await deliver(app)
        found = way_out(app)

        assert found.outage is None
        assert found.put_off is not None
        assert found.put_off.mails == OWNERS
        assert found.put_off.since == clock.now()
        assert found.put_off.next_at == clock.now() + timedelta(seconds=300)
        words = Words(language)
        ((name, values),) = standstill(words, found, clock.now())
        assert "Greylisted" in words.say(name, **values)
        assert "Greylisted" in summary(Subject(app, PROGRAMME, clock.now().date()))
        app.close()
